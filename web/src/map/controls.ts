/**
 * How is the map moved without dragging, pinching or a wheel (WCAG 2.2, 2.5.7)?
 */
import type { IControl, Map as GlMap } from 'maplibre-gl';
import { button, element } from '../elements';
import { message } from '../messages';

/** A quarter of what is seen: the visitor recognises where the map went. */
const PAN_SHARE = 0.25;

/** What a move carries when a person asked for it by a button, as MapLibre does for gestures. */
export const BY_HAND = { byHand: true } as const;

/** Did a person ask for this move, by gesture, key or button? */
export function isByHand(event: object): boolean {
  return 'byHand' in event || ('originalEvent' in event && event.originalEvent !== undefined);
}

/** Buttons that zoom. */
export class ZoomControl implements IControl {
  private readonly container = element('div', { class: 'maplibregl-ctrl map-buttons map-zoom' });

  onAdd(map: GlMap): HTMLElement {
    const zoomIn = pictured('zoomIn', '+', () => map.zoomIn({}, BY_HAND));
    const zoomOut = pictured('zoomOut', '−', () => map.zoomOut({}, BY_HAND));
    const followZoom = () => {
      zoomIn.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
      zoomOut.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
    };
    map.on('zoom', followZoom);
    this.container.replaceChildren(zoomIn, zoomOut);
    return this.container;
  }

  onRemove(): void {
    this.container.remove();
  }
}

/** Buttons that move the map; left is left in every language. */
export class PanControl implements IControl {
  private readonly container = element('div', {
    class: 'maplibregl-ctrl map-buttons map-pan',
    dir: 'ltr',
  });

  onAdd(map: GlMap): HTMLElement {
    const pan = (key: string, picture: string, across: number, down: number) =>
      pictured(key, picture, () => {
        const { clientWidth, clientHeight } = map.getContainer();
        const offset: [number, number] = [
          across * clientWidth * PAN_SHARE,
          down * clientHeight * PAN_SHARE,
        ];
        map.panBy(offset, {}, BY_HAND);
      });
    this.container.replaceChildren(
      pan('panUp', '▲', 0, -1),
      pan('panLeft', '◀', -1, 0),
      pan('panRight', '▶', 1, 0),
      pan('panDown', '▼', 0, 1),
    );
    return this.container;
  }

  onRemove(): void {
    this.container.remove();
  }
}

function pictured(key: string, picture: string, press: () => void): HTMLButtonElement {
  const created = button('', { class: `map-${key}`, 'aria-label': message(key) }, press);
  // U+FE0E: a drawn sign, not an emoji.
  created.append(element('span', { 'aria-hidden': 'true' }, `${picture}\u{fe0e}`));
  return created;
}
