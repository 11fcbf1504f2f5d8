/**
 * How do the list, the search and the map tell each other what happened?
 *
 * They never call one another: the map may not be there at all.
 */
export type Origin = 'list' | 'map';

interface Events {
  /** The list now shows another result. `elsewhere`: it looks at another place than before. */
  'vicini:searched': { origin: Origin; elsewhere: boolean };
  /** The page is about to be loaded anew, and looks at the same place: what it shows is lost unless its address says it. */
  'vicini:reload': Record<never, never>;
  /** The map asks for a search; the page decides how. */
  'vicini:search': { query: URLSearchParams; origin: Origin };
  /** The visitor points at these entries (hover or focus); none: at nothing any more. */
  'vicini:point': { ids: readonly string[]; origin: Origin };
  /** The map has opened a card, for one entry or for many, or has closed it. */
  'vicini:card': { isOpen: boolean };
  /** The visitor chose this entry on the map. */
  'vicini:choose': { id: string };
}

export function announce<Name extends keyof Events>(name: Name, detail: Events[Name]): void {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Calls `react` for every event `name` until the returned function is called. */
export function on<Name extends keyof Events>(
  name: Name,
  react: (detail: Events[Name]) => void,
): () => void {
  const listener = (event: Event) => react((event as CustomEvent<Events[Name]>).detail);
  document.addEventListener(name, listener);
  return () => document.removeEventListener(name, listener);
}
