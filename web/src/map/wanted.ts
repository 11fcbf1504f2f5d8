/**
 * Is the map wanted, and can it be drawn?
 *
 * It weighs twenty times the page. It comes by itself only where it costs nobody anything: a wide
 * screen, a fast connection, nobody asking for less data. Otherwise the visitor asks for it.
 */
export interface Circumstances {
  isWide: boolean;
  savesData: boolean;
  /** As the Network Information API says it; undefined where the browser does not tell. */
  effectiveType: string | undefined;
}

export function comesByItself({ isWide, savesData, effectiveType }: Circumstances): boolean {
  return isWide && !savesData && (effectiveType === undefined || effectiveType === '4g');
}

/** From here on, the map stands beside the list instead of above it. */
export const WIDE = '(min-width: 75rem)';

export function circumstances(): Circumstances {
  const connection = (
    navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } }
  ).connection;
  return {
    isWide: matchMedia(WIDE).matches,
    savesData:
      connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches,
    effectiveType: connection?.effectiveType,
  };
}

/** MapLibre draws with WebGL 2 only; asking first spares its download where it cannot draw. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A page may hold few contexts; this one was only a question.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
