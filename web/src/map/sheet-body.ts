/**
 * What is read in the sheet: the list, the filters, or the card of the map?
 *
 * One of them at a time, each scrolled as it was left. Above the filters stands what is chosen,
 * which is a part of the list.
 */
import { element } from '../elements';

export type Content = 'list' | 'filters' | 'card';

export class SheetBody {
  readonly root = element('div', { class: 'sheet-body' });
  /** Where the list of the page lies. */
  readonly list = element('div', { class: 'sheet-list' });
  private readonly scrolled: Record<Content, number> = { list: 0, filters: 0, card: 0 };
  private shown: Content = 'list';
  private hasCard = false;
  private isFiltering = false;

  /** @param filters Where the filters of the page lie, if it has any. */
  constructor(private readonly filters: HTMLElement | undefined) {
    this.root.append(this.list);
    if (filters) this.root.append(filters);
    this.arrange();
  }

  get content(): Content {
    if (this.hasCard) return 'card';
    return this.isFiltering ? 'filters' : 'list';
  }

  /** The map shows a card, which lies on whatever was read before, or shows none any more. */
  showCard(hasCard: boolean): void {
    this.hasCard = hasCard;
    if (hasCard) this.scrolled.card = 0;
    this.arrange();
  }

  showFilters(isFiltering: boolean): void {
    this.isFiltering = isFiltering;
    if (isFiltering) this.scrolled.filters = 0;
    this.arrange();
  }

  /** The list is another one, and is read from its start; a choice that was made stays in view. */
  begin(): void {
    this.scrolled.list = 0;
    if (this.shown === 'list') this.root.scrollTop = 0;
    const chosen = document.activeElement;
    if (chosen && this.filters?.contains(chosen)) {
      chosen.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  }

  private arrange(): void {
    const { content } = this;
    if (content !== this.shown) this.scrolled[this.shown] = this.root.scrollTop;
    this.shown = content;
    this.root.dataset['content'] = content;
    this.list.hidden = content === 'card';
    if (this.filters) this.filters.hidden = content !== 'filters';
    this.root.scrollTop = this.scrolled[content];
  }
}
