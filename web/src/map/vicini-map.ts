/**
 * `<vicini-map>`: where does the map stand, and when does it come?
 *
 * Light enough for every page. The drawing itself (`place-map.ts`, with MapLibre) is fetched only
 * when the map is opened. On a wide screen the map stands in the page; on a narrow one it covers
 * the page like a screen of its own, with the list in a sheet on top of it, so that it never traps
 * the page's scrolling, and Back or Escape returns to the list.
 */
import { button, element } from '../elements';
import { message } from '../messages';
import { isEmbedded } from '../page/embed';
import type { PlaceMap } from './place-map';
import type { Sheet } from './sheet';
import { canDraw, circumstances, comesByItself, WIDE } from './wanted';

/** What a history entry remembers: was the map covering the page there? */
interface Step {
  mapOpen?: boolean;
}

export class ViciniMap extends HTMLElement {
  private toggle: HTMLButtonElement | undefined;
  private stage: HTMLElement | undefined;
  private drawn: PlaceMap | undefined;
  private drawing: Promise<void> | undefined;
  private sheet: Sheet | undefined;
  private isOpen = false;
  private release: (() => void) | undefined;

  /** The drawn map, once there is one. */
  get map(): PlaceMap | undefined {
    return this.drawn;
  }

  connectedCallback(): void {
    if (this.toggle || !this.dataset['search']) return;
    if (!canDraw()) {
      this.say(message('noWebgl'));
      return;
    }
    this.toggle = button('', { class: 'show-map', 'aria-expanded': 'false' }, () =>
      this.isOpen ? this.close() : void this.open(true),
    );
    this.label(this.toggle);
    this.append(this.toggle);
    addEventListener('popstate', () => this.followHistory());
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !this.covers()) return;
      if (!this.sheet?.retreat()) this.close();
    });
    // A window that grows or shrinks changes how the map stands.
    matchMedia(WIDE).addEventListener('change', () => this.stand());
    if (comesByItself(circumstances()) || this.hasOpenStep()) void this.open(false);
  }

  private hasOpenStep(): boolean {
    return (history.state as Step | null)?.mapOpen === true;
  }

  private covers(): boolean {
    return this.isOpen && !matchMedia(WIDE).matches;
  }

  private followHistory(): void {
    if (matchMedia(WIDE).matches || this.isOpen === this.hasOpenStep()) return;
    if (this.isOpen) this.hide();
    else void this.open(false);
  }

  private async open(byHand: boolean): Promise<void> {
    if (this.isOpen) return;
    this.isOpen = true;
    if (byHand && this.covers()) {
      history.pushState({ ...(history.state as Step | null), mapOpen: true }, '', location.href);
    }
    const sheet = this.stand();
    if (byHand) this.toggle?.focus();
    try {
      await this.draw(sheet);
    } catch (error) {
      console.error(error);
      this.close();
      this.say(message('loadFailed'));
    }
  }

  /** Draws the map once, however often it is opened meanwhile. */
  private async draw(sheet: Promise<void>): Promise<void> {
    if (this.drawn) return this.drawn.resize();
    this.drawing ??= this.drawFirst(sheet).finally(() => (this.drawing = undefined));
    await this.drawing;
  }

  private async drawFirst(sheet: Promise<void>): Promise<void> {
    this.stage ??= element('div', { class: 'map-stage' });
    this.append(this.stage);
    this.dataset['state'] = 'loading';
    const { PlaceMap } = await import('./place-map');
    // It is much smaller, and says what of the map is seen.
    await sheet;
    this.drawn = await PlaceMap.draw(this.stage, {
      search: this.dataset['search'] ?? '',
      locale: this.dataset['locale'] ?? document.documentElement.lang,
      direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
      basemapStyle: this.dataset['basemapStyle'] || undefined,
      isEmbedded: isEmbedded(),
      followsPage: document.getElementById('results') !== null,
      covered: this.sheet?.covered,
    });
    this.dataset['state'] = 'ready';
    this.lay();
  }

  private close(): void {
    if (!this.isOpen) return;
    const focusWasInside = this.contains(document.activeElement);
    if (this.hasOpenStep()) {
      history.replaceState({ ...(history.state as Step), mapOpen: false }, '', location.href);
    }
    this.hide();
    if (focusWasInside) this.toggle?.focus();
  }

  private hide(): void {
    this.isOpen = false;
    void this.stand();
  }

  /** Brings everything in line with `isOpen` and with the width of the window. */
  private async stand(): Promise<void> {
    if (!this.covers()) {
      this.sheet?.dissolve();
      this.sheet = undefined;
    }
    this.release?.();
    this.release = undefined;
    this.classList.toggle('is-open', this.isOpen);
    this.classList.toggle('is-covering', this.covers());
    document.documentElement.classList.toggle('has-covering-map', this.covers());
    this.parentElement?.classList.toggle('has-map', this.isOpen);
    if (this.toggle) this.label(this.toggle);
    if (this.covers()) this.release = setAside(this);
    if (this.isOpen) this.drawn?.resize();
    await this.raise();
  }

  /** Lays the list on a map that covers it; without it, the map is there all the same. */
  private async raise(): Promise<void> {
    const results = document.getElementById('results');
    // A page in a frame may do without its list.
    const isShown = results !== null && results.getClientRects().length > 0;
    if (!this.covers() || !isShown) return;
    try {
      const { Sheet } = await import('./sheet');
      if (this.sheet || !this.covers() || !this.toggle) return;
      this.sheet = new Sheet(this, results, this.toggle, (covered) => this.drawn?.cover(covered));
      this.lay();
    } catch (error) {
      console.warn(error);
    }
  }

  private lay(): void {
    if (this.drawn && this.stage) this.sheet?.hold(this.drawn.held, this.stage);
  }

  /** Says what a press does, and what it costs the first time. */
  private label(toggle: HTMLButtonElement): void {
    toggle.textContent = message(this.isOpen ? 'hideMap' : 'showMap');
    toggle.setAttribute('aria-expanded', String(this.isOpen));
    if (this.drawn || this.isOpen) return;
    toggle.append(' ', element('small', {}, message('mapSize')));
  }

  private say(text: string): void {
    this.querySelector('.map-note')?.remove();
    if (text !== '') this.append(element('p', { class: 'map-note', role: 'status' }, text));
  }
}

/** Makes everything but `kept` and what holds it unreachable; the result undoes that. */
function setAside(kept: Element): () => void {
  const aside: HTMLElement[] = [];
  for (
    let inner = kept;
    inner.parentElement && inner !== document.body;
    inner = inner.parentElement
  ) {
    for (const sibling of inner.parentElement.children) {
      if (sibling === inner || !(sibling instanceof HTMLElement) || sibling.inert) continue;
      if (sibling.localName === 'script') continue;
      sibling.inert = true;
      aside.push(sibling);
    }
  }
  return () => aside.forEach((sibling) => (sibling.inert = false));
}
