/**
 * How does the search change without a reload?
 *
 * The script asks for the very page that a form or link would have opened and takes its parts
 * over. Whatever goes wrong, the browser opens that page itself: nothing depends on this file. By
 * then the page stands under its new address, so that it is loaded again where it is: a map that
 * covered it does so again, and shows what it showed.
 */
import { looksElsewhere, queryFromFields, queryText } from '../address';
import type { Origin } from '../events';
import { announce, on } from '../events';
import { message } from '../messages';
import { swap } from './swap';

/** After this long a wait is worth mentioning. */
const PATIENCE_MS = 400;

let running: AbortController | undefined;

/** The query that the list shows now, which the address may already have left. */
let shown: string;

export function enhanceSearch(): void {
  if (!document.getElementById('results')) return;
  shown = location.search;
  const form = document.querySelector<HTMLFormElement>('#search-form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(formQuery(form), { origin: 'list', showResults: true });
  });
  form?.addEventListener('change', (event) => {
    if (decidesAtOnce(event.target)) void open(formQuery(form), { origin: 'list' });
  });
  document.addEventListener('click', followSoftly);
  addEventListener('popstate', () => {
    if (location.search !== shown) void load(new URLSearchParams(location.search), 'list');
  });
  on('vicini:search', ({ query, origin }) => void open(query, { origin }));
}

/** A choice is complete when made; words are complete when they are submitted. */
function decidesAtOnce(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type);
}

function formQuery(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const where = form.querySelector<HTMLInputElement>('input[name=where]');
  // A newly written place replaces the position that stood for the old one.
  const moved = where !== null && where.value.trim() !== where.defaultValue.trim();
  const stale = moved ? ['near', 'radius', 'bbox'] : [];
  return queryFromFields(fields.filter(([name]) => !stale.includes(name)));
}

/** Links to this same page with another query: chips, pages of the list, regions. */
function followSoftly(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.target === '_blank' || !link.closest('#results, #filters, #region-map')) return;
  const target = new URL(link.href);
  if (target.origin !== location.origin || target.pathname !== location.pathname) return;
  if (target.hash !== '' && target.search === location.search) return;
  event.preventDefault();
  const turnsPage = link.closest('#pagination') !== null;
  void open(target.searchParams, { origin: 'list', showResults: turnsPage, keepCursor: true });
}

interface Opening {
  origin: Origin;
  /** Move reading and focus to the start of the new result. */
  showResults?: boolean;
  keepCursor?: boolean;
}

async function open(query: URLSearchParams, opening: Opening): Promise<void> {
  if (!opening.keepCursor) query.delete('cursor');
  const text = queryText(query);
  const elsewhere = looksElsewhere(new URLSearchParams(location.search), query);
  // A view of the map is kept as long as the search still looks at the same place.
  const hash = opening.origin === 'list' && elsewhere ? '' : location.hash;
  if (text !== location.search)
    history.pushState(history.state, '', location.pathname + text + hash);
  await load(query, opening.origin);
  if (!opening.showResults) return;
  const results = document.getElementById('results');
  results?.focus({ preventScroll: true });
  results?.scrollIntoView({ block: 'start' });
}

async function load(query: URLSearchParams, origin: Origin): Promise<void> {
  running?.abort();
  const request = new AbortController();
  running = request;
  const url = location.pathname + queryText(query);
  const elsewhere = looksElsewhere(new URLSearchParams(shown), query);
  const impatience = setTimeout(() => say(message('loading')), PATIENCE_MS);
  document.getElementById('results')?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(url, { signal: request.signal, headers: { accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!response.ok || !next.getElementById('results')) {
      reload(elsewhere);
      return;
    }
    shown = location.search;
    clearTimeout(impatience);
    swap(next);
    announce('vicini:searched', { origin, elsewhere });
  } catch (error) {
    if (request.signal.aborted) return;
    // Only a lost connection ends here; the old result stays readable beside the message.
    if (!(error instanceof TypeError)) throw error;
    clearTimeout(impatience);
    // Where the list is kept on the device, its worker answers the page as a whole.
    if (navigator.serviceWorker?.controller) reload(elsewhere);
    else say(message('loadFailed'));
  } finally {
    clearTimeout(impatience);
    if (running === request) {
      document.getElementById('results')?.removeAttribute('aria-busy');
    }
  }
}

/** Leaves it to the browser to open the page. */
function reload(elsewhere: boolean): void {
  if (!elsewhere) announce('vicini:reload', {});
  location.reload();
}

function say(text: string): void {
  const status = document.getElementById('result-count');
  if (status && text !== '') status.textContent = text;
}
