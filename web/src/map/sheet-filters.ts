/**
 * How are the filters reached while a map covers the page?
 *
 * The form of the page itself moves into the sheet and back, so that there is only one: what the
 * server filled in, and what works without this script. A choice changes list and map in place;
 * the map is never left, and no way back to it has to be remembered.
 */
import { button, element } from '../elements';
import { on } from '../events';

export class SheetFilters {
  /** Where the form lies in the sheet. */
  readonly root = element('div', { class: 'sheet-filters' });
  /** The button that shows and hides them. */
  readonly toggle: HTMLButtonElement;
  /** Where the form stood in the page. */
  private readonly place = document.createComment('');
  private readonly wasOpen: boolean;
  private readonly stopListening: () => void;
  private readonly submitted = () => this.done();

  /** The filters of the page; none where it has none. */
  static ofPage(press: () => void, done: () => void): SheetFilters | undefined {
    const form = document.querySelector<HTMLFormElement>('#search-form');
    const panel = form?.querySelector<HTMLDetailsElement>('#filter-panel');
    return form && panel ? new SheetFilters(form, panel, press, done) : undefined;
  }

  /**
   * @param press The button is pressed.
   * @param done The visitor has chosen, and wants to see what that leads to.
   */
  private constructor(
    private readonly form: HTMLFormElement,
    private readonly panel: HTMLDetailsElement,
    press: () => void,
    private readonly done: () => void,
  ) {
    this.toggle = button('', { class: 'sheet-filter', 'aria-controls': panel.id }, press);
    this.wasOpen = panel.open;
    panel.open = true;
    form.addEventListener('submit', this.submitted);
    form.before(this.place);
    this.root.append(form);
    form.inert = false;
    this.stopListening = on('vicini:searched', () => this.sayCount());
    this.sayCount();
  }

  /** Puts the form back where it was. */
  dissolve(): void {
    this.stopListening();
    this.form.removeEventListener('submit', this.submitted);
    this.panel.open = this.wasOpen;
    this.place.replaceWith(this.form);
  }

  /** The button repeats what the page says of its filters: their name, and how many are chosen. */
  private sayCount(): void {
    const summary = this.panel.querySelector('summary');
    this.toggle.replaceChildren(
      ...[...(summary?.childNodes ?? [])].map((node) => node.cloneNode(true)),
    );
  }
}
