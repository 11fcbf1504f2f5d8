/**
 * What is here? A card for one entry, a list for many at one point.
 *
 * It lies on the map, but it is ordinary HTML: read by screen readers, reached by the keyboard,
 * closed by Escape, and it gives the focus back to where it came from.
 */
import { button, element } from '../elements';
import { announce } from '../events';
import { message } from '../messages';
import { isExact, waysToReach, type Place } from './places';

/** More than a hand can look through; the list of the page has them all. */
const MOST_LISTED = 200;

/** Clusters that a list offers to go to: those around the middle of the map. */
const MOST_WAYS = 12;

/** Somewhere to go on the map. */
export interface Way {
  label: string;
  go: () => void;
}

export class Panel {
  readonly root = element('section', { class: 'map-panel', tabindex: '-1' });
  private cameFrom: HTMLElement | undefined;

  constructor(
    stage: HTMLElement,
    private readonly locale: string,
    private readonly closed: () => void,
  ) {
    this.root.hidden = true;
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Otherwise the same key would also close a map that covers the page.
      event.preventDefault();
      this.close();
    });
    stage.append(this.root);
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  showOne(place: Place): void {
    this.show(place.name, [
      element('article', { class: 'map-card' }, ...this.describe(place, 'h3'), ...reach(place)),
    ]);
  }

  /**
   * Lists `places`, the first of them if there are more than anybody reads on a map, below the
   * clusters that lie there too. `count` says how many there are, where not all are at hand.
   */
  showMany(places: readonly Place[], count = places.length, clusters: readonly Way[] = []): void {
    const title = message('placesHere', { count });
    const towns = new Set(places.map(({ comune }) => comune));
    const onlyTown =
      towns.size === 1 &&
      places.every(({ precision, address }) => !isExact(precision) && address === undefined);
    const town = onlyTown ? [...towns][0] : undefined;
    const items = places
      .slice(0, MOST_LISTED)
      .map((place) =>
        element('li', { 'data-id': place.id }, ...this.describe(place, 'h4', town !== undefined)),
      );
    const parts: Node[] = [element('h3', {}, title)];
    if (town)
      parts.push(element('p', { class: 'map-where' }, message('somewhereIn', { comune: town })));
    const ways = clusters.slice(0, MOST_WAYS).map(({ label, go }) =>
      element(
        'li',
        {},
        button(label, {}, () => {
          this.close();
          go();
        }),
      ),
    );
    if (ways.length > 0) parts.push(element('ul', { class: 'map-ways' }, ...ways));
    if (items.length > 0) parts.push(element('ol', {}, ...items));
    this.show(title, parts);
  }

  close(): void {
    if (this.root.hidden) return;
    const hadFocus = this.root.contains(document.activeElement);
    this.root.hidden = true;
    this.root.replaceChildren();
    if (hadFocus) this.cameFrom?.focus();
    announce('vicini:card', { isOpen: false });
    this.closed();
  }

  private show(label: string, parts: readonly Node[]): void {
    const active = document.activeElement;
    if (active instanceof HTMLElement && !this.root.contains(active)) this.cameFrom = active;
    const close = button('', { class: 'map-close', 'aria-label': message('close') }, () =>
      this.close(),
    );
    close.append(element('span', { 'aria-hidden': 'true' }, '✕\u{fe0e}'));
    this.root.setAttribute('aria-label', label);
    this.root.replaceChildren(close, ...parts);
    this.root.hidden = false;
    this.root.scrollTop = 0;
    announce('vicini:card', { isOpen: true });
    this.root.focus({ preventScroll: true });
  }

  private describe(place: Place, heading: 'h3' | 'h4', townIsKnown = false): Node[] {
    const link = element('a', { href: `/${this.locale}/places/${encodeURIComponent(place.id)}` });
    link.append(element('bdi', { lang: 'it' }, place.name));
    const parts: Node[] = [element(heading, {}, link)];
    const where = townIsKnown ? '' : whereabouts(place);
    if (where !== '') parts.push(element('p', { class: 'map-where' }, where));
    const services = place.services.map(serviceLabel).filter((label) => label !== '');
    if (services.length > 0) {
      parts.push(element('p', { class: 'map-services' }, services.slice(0, 4).join(' · ')));
    }
    return parts;
  }
}

/** Each link names whom it reaches, for people who hear links out of context. */
function reach(place: Place): Node[] {
  const links = waysToReach(place).map(({ says, href }) => {
    const label = message(says);
    const named = `${label}: ${place.name}`;
    const link = element('a', { href, rel: 'noopener external', 'aria-label': named }, label);
    return element('li', {}, link);
  });
  return links.length > 0 ? [element('ul', { class: 'reach' }, ...links)] : [];
}

function whereabouts({ precision, address, comune }: Place): string {
  // An address may be known although its point on the map is only the town's.
  if (address !== undefined) return [address, comune].filter(Boolean).join(', ');
  if (isExact(precision) || comune === '') return comune;
  return message('somewhereIn', { comune });
}

/** The page already says what a service is called, beside its box among the filters. */
function serviceLabel(value: string): string {
  const box = document.querySelector(`input[name=service][value="${CSS.escape(value)}"]`);
  const label = box?.closest('label')?.cloneNode(true) as HTMLElement | undefined;
  label?.querySelector('.count')?.remove();
  return label?.textContent?.trim() ?? '';
}
