/**
 * How does the page take over the parts of a freshly fetched one, without disturbing its reader?
 *
 * What has focus keeps it, what was opened stays open, and the live region stays the same node,
 * because a screen reader only announces changes inside a node that it already knows.
 */

/** Regions that are replaced as a whole. */
const REPLACED = ['#filters', '#filter-panel > summary', '#region-map'];

/** Fields that come and go: the radius makes sense only around a position. */
const OPTIONAL_FIELD = '.field-radius';

/** Takes `next`'s results, filters, region figure, title and language links into this page. */
export function swap(next: Document): void {
  const focus = rememberFocus();
  const open = openDetails();
  for (const selector of REPLACED) {
    const [current, replacement] = [document.querySelector(selector), next.querySelector(selector)];
    if (current && replacement) current.replaceWith(document.adoptNode(replacement));
  }
  swapResults(next);
  swapFields(next);
  swapLanguages(next);
  swapMapData(next);
  document.title = next.title;
  restoreDetails(open);
  focus();
}

function swapResults(next: Document): void {
  const results = document.getElementById('results');
  const replacement = next.getElementById('results');
  if (!results || !replacement) return;
  const count = results.querySelector('#result-count');
  const nextCount = replacement.querySelector('#result-count');
  if (
    !count ||
    !nextCount ||
    count.parentNode !== results ||
    nextCount.parentNode !== replacement
  ) {
    results.replaceChildren(...document.adoptNode(replacement).childNodes);
    return;
  }
  count.replaceChildren(
    ...[...nextCount.childNodes].map((node) => document.importNode(node, true)),
  );
  const [before, after] = split([...replacement.childNodes], nextCount);
  for (const node of [...results.childNodes]) if (node !== count) node.remove();
  count.before(...before.map((node) => document.adoptNode(node)));
  count.after(...after.map((node) => document.adoptNode(node)));
}

function split(nodes: readonly ChildNode[], at: Node): [ChildNode[], ChildNode[]] {
  const index = nodes.findIndex((node) => node === at);
  return [nodes.slice(0, index), nodes.slice(index + 1)];
}

/** The form outside the filters: what is written in its boxes and what it carries along hidden. */
function swapFields(next: Document): void {
  const form = document.querySelector<HTMLFormElement>('#search-form');
  const nextForm = next.querySelector<HTMLFormElement>('#search-form');
  if (!form || !nextForm) return;
  for (const hidden of hiddenFields(form)) hidden.remove();
  form.prepend(...hiddenFields(nextForm).map((field) => document.adoptNode(field)));
  swapOptionalField(form, nextForm);
  const outside = 'input:not([type=hidden]):not(#filters *), select:not(#filters *)';
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(outside)) {
    const nextField = nextForm.querySelector<HTMLInputElement | HTMLSelectElement>(
      `${field.localName}[name="${CSS.escape(field.name)}"]`,
    );
    if (!nextField) continue;
    if (field instanceof HTMLInputElement)
      field.defaultValue = (nextField as HTMLInputElement).defaultValue;
    field.value = nextField.value;
  }
}

function swapOptionalField(form: HTMLFormElement, nextForm: HTMLFormElement): void {
  const [field, nextField] = [
    form.querySelector(OPTIONAL_FIELD),
    nextForm.querySelector(OPTIONAL_FIELD),
  ];
  if (field && nextField) return;
  field?.remove();
  if (nextField) form.querySelector('.search-fields')?.append(document.adoptNode(nextField));
}

function hiddenFields(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]:not(#filters *)')];
}

/** The same search in other languages. */
function swapLanguages(next: Document): void {
  for (const link of document.querySelectorAll('.site-header a[hreflang]')) {
    const language = CSS.escape(link.getAttribute('hreflang') ?? '');
    const href = next.querySelector(`.site-header a[hreflang="${language}"]`)?.getAttribute('href');
    if (href) link.setAttribute('href', href);
  }
}

/** What the server tells the map about this search, such as where the town lies that was typed. */
function swapMapData(next: Document): void {
  const map = document.querySelector<HTMLElement>('vicini-map');
  const nextMap = next.querySelector<HTMLElement>('vicini-map');
  if (!map || !nextMap) return;
  for (const name of ['near', 'matched'] as const) {
    const value = nextMap.dataset[name];
    if (value === undefined) delete map.dataset[name];
    else map.dataset[name] = value;
  }
}

function detailsKey(details: HTMLDetailsElement): string {
  const facet = details.closest<HTMLElement>('[data-facet]');
  const index = facet ? [...facet.querySelectorAll('details')].indexOf(details) : 0;
  return `${facet?.dataset['facet'] ?? details.id}/${index}`;
}

function openDetails(): ReadonlyMap<string, boolean> {
  const all = document.querySelectorAll<HTMLDetailsElement>('#filters details');
  return new Map([...all].map((details) => [detailsKey(details), details.open]));
}

function restoreDetails(open: ReadonlyMap<string, boolean>): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('#filters details')) {
    details.open = open.get(detailsKey(details)) ?? details.open;
  }
}

/** Remembers what has focus in a way that survives replacement; the result gives it back. */
function rememberFocus(): () => void {
  const active = document.activeElement;
  const find = active instanceof HTMLElement ? finderOf(active) : undefined;
  return () => {
    if (document.activeElement === document.body || document.activeElement === null) {
      find?.()?.focus({ preventScroll: true });
    }
  };
}

function finderOf(active: HTMLElement): (() => HTMLElement | null) | undefined {
  if (active instanceof HTMLInputElement && active.form) {
    const selector =
      `input[name="${CSS.escape(active.name)}"]` +
      (active.type === 'checkbox' || active.type === 'radio'
        ? `[value="${CSS.escape(active.value)}"]`
        : '');
    return () => document.querySelector<HTMLElement>(selector);
  }
  const facet = active.closest<HTMLElement>('#filters [data-facet]')?.dataset['facet'];
  if (active.localName === 'summary' && facet !== undefined) {
    return () => document.querySelector(`#filters [data-facet="${CSS.escape(facet)}"] summary`);
  }
  // A link of the result that is gone with the result: the result itself takes its place.
  if (active.closest('#results')) return () => document.getElementById('results');
  return undefined;
}
