/**
 * How does a visitor say "I am here" on the map?
 *
 * The equal of asking the device, for who does not want that or is elsewhere: a button, then a
 * touch on the map; with the keyboard, the middle of the map is meant. The point is rounded before
 * it leaves the device, like any other position.
 */
import type { IControl, Map as GlMap } from 'maplibre-gl';
import { searchNear } from '../address';
import { button, element } from '../elements';
import { announce } from '../events';
import { message } from '../messages';
import type { LngLat } from '../position';

/** The button that begins and ends choosing, and what stands on the map meanwhile. */
export class Choosing implements IControl {
  private readonly container = element('div', { class: 'maplibregl-ctrl map-buttons map-choose' });
  private readonly toggle = button(
    '',
    {
      class: 'map-choose-point',
      'aria-label': message('nearChooseOnMap'),
      'aria-pressed': 'false',
    },
    () => (this.isActive ? this.stop() : this.start()),
  );
  private readonly help = element('div', { class: 'map-choosing' });
  private gl: GlMap | undefined;

  constructor(
    private readonly stage: HTMLElement,
    private readonly say: (text: string) => void,
  ) {
    this.toggle.append(element('span', { 'aria-hidden': 'true' }, '⌖'));
    this.help.append(
      element('span', { class: 'map-crosshair', 'aria-hidden': 'true' }),
      button(message('nearThisPoint'), { class: 'primary map-choose-middle' }, () =>
        this.takeMiddle(),
      ),
    );
  }

  onAdd(gl: GlMap): HTMLElement {
    this.gl = gl;
    this.container.replaceChildren(this.toggle);
    return this.container;
  }

  onRemove(): void {
    this.stop();
    this.container.remove();
  }

  /** Is the next touch on the map an answer? */
  get isActive(): boolean {
    return this.help.isConnected;
  }

  private start(): void {
    this.stage.append(this.help);
    this.stage.classList.add('is-choosing');
    this.toggle.setAttribute('aria-pressed', 'true');
    this.say(message('nearChooseHint'));
    this.gl?.getCanvas().focus({ preventScroll: true });
  }

  /** Ends it without an answer. */
  stop(): void {
    if (!this.isActive) return;
    this.help.remove();
    this.stage.classList.remove('is-choosing');
    this.toggle.setAttribute('aria-pressed', 'false');
    this.say('');
  }

  /** Searches around the middle of the map. */
  takeMiddle(): void {
    const middle = this.gl?.getCenter();
    if (middle) this.take([middle.lng, middle.lat]);
  }

  /** Searches around a position. */
  take(position: LngLat): void {
    this.stop();
    this.toggle.focus({ preventScroll: true });
    const query = searchNear(new URLSearchParams(location.search), position);
    announce('vicini:search', { query, origin: 'map' });
  }
}
