/**
 * How does the list lie on a map that covers the page?
 *
 * In a sheet at the lower edge that stands in three heights: its head, half of the screen, nearly
 * all of it. The list and the filters of the page itself move into it and back, so that there is
 * only one of each. The handle is a button; dragging is an extra. Whatever gets the focus comes into
 * view.
 */
import './sheet.css';
import { element } from '../elements';
import { on } from '../events';
import { message } from '../messages';
import { nearMeButton } from '../page/near-me';
import type { Covered } from './covering';
import { SheetBody } from './sheet-body';
import { dragBy } from './sheet-drag';
import { SheetFilters } from './sheet-filters';
import {
  forFilters,
  larger,
  pressed,
  restOf,
  smaller,
  stopsOf,
  type Height,
  type Stops,
} from './sheet-heights';

/** What the map lays into the sheet. */
export interface Held {
  /** A card for one entry, a list for many. */
  card: HTMLElement;
  /** What the visitor may do with the map as it was moved. */
  action: HTMLElement;
  closeCard(): void;
}

export class Sheet {
  private height: Height;
  private wasBeside: boolean;
  private readonly root = element('div', { class: 'sheet' });
  private readonly head = element('div', { class: 'sheet-head' });
  private readonly handle = element('button', { type: 'button', class: 'sheet-handle' });
  private readonly count = element('span', { class: 'sheet-count' });
  private readonly does = element('span', { class: 'visually-hidden' });
  private readonly actions = element('div', { class: 'sheet-actions' });
  private readonly filters: SheetFilters | undefined;
  private readonly body: SheetBody;
  /** Where the list stood in the page, and how far that was scrolled. */
  private readonly place = document.createComment('');
  private readonly scrolled = scrollY;
  private readonly sizes = new ResizeObserver(() => this.turnWithScreen());
  private readonly counted = new MutationObserver(() => this.sayCount());
  private readonly stopListening: readonly (() => void)[];
  private held: (Held & { stage: HTMLElement }) | undefined;
  /** What `covers` was called with. */
  private said = '';

  /**
   * @param holder What covers the page.
   * @param results The list of the page.
   * @param closer The button that closes the map.
   * @param covers Called with what of the map lies under the sheet, whenever that changes.
   */
  constructor(
    private readonly holder: HTMLElement,
    private readonly results: HTMLElement,
    private readonly closer: HTMLElement,
    private readonly covers: (covered: Covered) => void,
  ) {
    results.before(this.place);
    this.handle.append(
      element('span', { class: 'sheet-grip', 'aria-hidden': 'true' }),
      this.count,
      this.does,
      element('span', { class: 'sheet-arrow', 'aria-hidden': 'true' }),
    );
    this.handle.setAttribute('aria-controls', results.id);
    const nearMe = nearMeButton();
    this.head.append(this.handle, this.actions);
    this.filters = SheetFilters.ofPage(
      () => this.pressFilters(),
      () => this.leaveFilters(results),
    );
    this.body = new SheetBody(this.filters?.root);
    this.root.append(this.head, this.body.root);
    holder.append(this.root);
    holder.classList.add('has-sheet');
    if (this.filters) this.actions.append(this.filters.toggle);
    if (nearMe) this.actions.append(nearMe);
    moved(() => {
      this.actions.append(closer);
      this.body.list.append(results);
    });
    results.inert = false;
    // Where the list lies beside the map, it hides nothing of it.
    this.wasBeside = this.isBeside;
    this.height = this.wasBeside ? 'full' : 'half';
    this.listen();
    this.stopListening = [
      on('vicini:card', ({ isOpen }) => this.turn(isOpen)),
      on('vicini:searched', () => this.body.begin()),
    ];
    this.sizes.observe(this.head);
    this.sizes.observe(holder);
    this.counted.observe(results, { subtree: true, childList: true, characterData: true });
    this.sayCount();
    this.stand();
  }

  /** Puts everything back where it was. */
  dissolve(): void {
    this.sizes.disconnect();
    this.counted.disconnect();
    for (const stop of this.stopListening) stop();
    moved(() => {
      this.place.replaceWith(this.results);
      this.filters?.dissolve();
      this.holder.prepend(this.closer);
      this.held?.stage.append(this.held.action, this.held.card);
    });
    this.root.remove();
    this.holder.classList.remove('has-sheet');
    for (const name of ['height', 'below', 'beside'] as const) {
      this.holder.style.removeProperty(`--sheet-${name}`);
    }
    this.covers({ bottom: 0, left: 0, right: 0 });
    scrollTo({ top: this.scrolled, behavior: 'instant' });
  }

  /** Takes what the map shows beside itself; `stage` is where it goes in the end. */
  hold(held: Held, stage: HTMLElement): void {
    this.held = { ...held, stage };
    moved(() => {
      this.body.root.prepend(held.card);
      this.actions.prepend(held.action);
    });
    this.turn(!held.card.hidden);
  }

  /** Leaves the filters, or makes the sheet one step smaller; false where there is nothing to leave. */
  retreat(): boolean {
    if (this.isFiltering) {
      this.leaveFilters(this.filters?.toggle);
      return true;
    }
    if (this.height === 'peek') return false;
    this.rise(smaller(this.height));
    return true;
  }

  /** What of the map lies under the sheet: no more than half, because more is not looked at. */
  get covered(): Covered {
    const { peek, half } = this.stops;
    if (!this.isBeside) {
      return { bottom: this.height === 'peek' ? peek : half, left: 0, right: 0 };
    }
    const width = this.root.offsetWidth;
    const isMirrored = getComputedStyle(this.holder).direction === 'rtl';
    return { bottom: 0, left: isMirrored ? 0 : width, right: isMirrored ? width : 0 };
  }

  /** The style sheet decides whether the sheet lies across the screen or along its side. */
  private get isBeside(): boolean {
    return this.root.offsetWidth < this.holder.clientWidth;
  }

  private get stops(): Stops {
    return stopsOf(this.head.offsetHeight, this.holder.clientHeight);
  }

  private listen(): void {
    this.handle.addEventListener('click', () => this.rise(pressed(this.height)));
    this.handle.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.rise(event.key === 'ArrowUp' ? larger(this.height) : smaller(this.height));
    });
    dragBy(this.head, {
      height: () => this.root.offsetHeight,
      drag: (pixels) => {
        const { peek, full } = this.stops;
        this.root.classList.add('is-dragged');
        this.show(Math.min(full, Math.max(peek, pixels)));
      },
      letGo: (pixels, velocity) => {
        this.root.classList.remove('is-dragged');
        this.rise(restOf(pixels, velocity, this.stops));
      },
    });
    // The list stays in the order of the keys, and comes into view as soon as they reach it.
    this.body.root.addEventListener('focusin', ({ target }) => {
      if (this.height === 'peek') this.riseAtOnce('half', target as Element);
    });
    this.holder.addEventListener('focusin', ({ target }) => {
      const isOnMap = !this.root.contains(target as Node);
      if (isOnMap && this.height === 'full' && !this.isBeside) this.rise('half');
    });
  }

  /** Shows the card of the map instead of the list, or the list again. */
  private turn(isOpen: boolean): void {
    if (isOpen === (this.body.content === 'card')) return;
    this.body.showCard(isOpen);
    this.stand();
    if (isOpen && !(this.isBeside && this.height === 'full')) this.rise('half');
  }

  /** Are the filters there to be read? */
  private get isFiltering(): boolean {
    return this.body.content === 'filters' && this.height !== 'peek';
  }

  private pressFilters(): void {
    if (this.isFiltering) return this.leaveFilters(this.filters?.toggle);
    this.held?.closeCard();
    this.body.showFilters(true);
    this.rise(forFilters(this.height, this.stops));
  }

  /** Shows the list again; what had the focus may be hidden now, and `next` has it instead. */
  private leaveFilters(next: HTMLElement | undefined): void {
    this.body.showFilters(false);
    this.stand();
    next?.focus({ preventScroll: true });
  }

  /** A phone that is held across has room for the list beside the map, and none for half of it. */
  private turnWithScreen(): void {
    const { isBeside } = this;
    if (isBeside !== this.wasBeside && this.height !== 'peek') {
      this.height = isBeside ? 'full' : 'half';
    }
    this.wasBeside = isBeside;
    this.stand();
  }

  private rise(height: Height): void {
    this.height = height;
    this.stand();
  }

  /** Without a transition, so that `target` can be scrolled to at once. */
  private riseAtOnce(height: Height, target: Element): void {
    this.root.classList.add('is-dragged');
    this.rise(height);
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.root.classList.remove('is-dragged');
  }

  /** Brings everything in line with the height and with the room that there is. */
  private stand(): void {
    const { height, holder } = this;
    this.root.dataset['height'] = height;
    this.handle.setAttribute('aria-expanded', String(height !== 'peek'));
    this.filters?.toggle.setAttribute('aria-expanded', String(this.isFiltering));
    this.does.textContent = message(height === 'full' ? 'sheetSmaller' : 'sheetLarger');
    this.show(this.stops[height]);
    const { covered } = this;
    const { bottom, left, right } = covered;
    const said = `${bottom} ${left} ${right}`;
    if (said === this.said) return;
    this.said = said;
    holder.style.setProperty('--sheet-below', `${bottom}px`);
    holder.style.setProperty('--sheet-beside', `${left + right}px`);
    this.covers(covered);
  }

  private show(pixels: number): void {
    this.holder.style.setProperty('--sheet-height', `${pixels}px`);
  }

  /** The head repeats what the page says of its list. */
  private sayCount(): void {
    const count = this.results.querySelector('#result-count');
    this.count.replaceChildren(
      ...[...(count?.childNodes ?? [])].map((node) => node.cloneNode(true)),
    );
  }
}

/** Moves elements by `move` and gives the focus back to what had it: a browser drops it on the way. */
function moved(move: () => void): void {
  const active = document.activeElement;
  move();
  if (active instanceof HTMLElement && active !== document.activeElement) {
    active.focus({ preventScroll: true });
  }
}
