/**
 * How does the saved list answer on the device alone?
 *
 * The worker answers with the frame of the list where the network does not; this part fills it from
 * the snapshot. Nothing leaves the device, so the exact position may be used, and it is kept nowhere.
 */
import { FACETS, queryFromFields, queryText } from '../address';
import { element } from '../elements';
import { fill, message, parseMessages, type Messages } from '../messages';
import { enhanceNearMe } from '../page/near-me';
import type { LngLat } from '../position';
import { clock } from './badge';
import { card, sentence, type Cards } from './card';
import { Register, type Answer, type Facet, type Labels } from './find';
import { momentAsked } from './hours';
import type { Synonyms } from './meaning';
import {
  frameAddress,
  labelsAddress,
  REGISTER_CACHE,
  SNAPSHOT_ADDRESS,
  synonymsAddress,
} from './names';
import type { Snapshot } from './snapshot';
import { entriesOf, FORMAT } from './snapshot';
import { writtenDate } from './wording';

/** Filters on offer; of others only what the address holds is shown. */
const OFFERED: readonly Facet[] = ['service', 'target', 'language'];
/** Cards that are added at once. */
const STEP = 20;

/** What `/api/v1/facets` says. */
interface Facets {
  facets: Record<string, { label: string; values: { value: string; label: string }[] }>;
}

interface Saved {
  snapshot: Snapshot;
  facets: Facets;
  synonyms: Synonyms;
  /** Whether it lies on the device, or was fetched because the page was opened with a connection. */
  isKept: boolean;
}

export async function showSavedList(): Promise<void> {
  const texts = parseMessages(document.getElementById('offline-messages')?.textContent);
  const language = document.documentElement.lang;
  const saved = await load(language);
  if (!saved) return;
  if (saved.isKept) showNote(saved.snapshot, texts);
  const labels = labelsOf(saved.facets);
  const entries = entriesOf(saved.snapshot);
  const register = new Register(entries, labels, language, saved.synonyms);
  const cards: Cards = { language, labels, messages: withFacetNames(texts, saved.facets) };
  const ownPaths = [`/${language}`, frameAddress(language)];
  if (ownPaths.includes(location.pathname)) new List(register, saved.facets, cards).start();
  else showPlace(register, cards);
}

/** The register, the labels and the synonyms: from the device, else from the network. Reading makes no cache. */
async function load(language: string): Promise<Saved | undefined> {
  const addresses = [SNAPSHOT_ADDRESS, labelsAddress(language), synonymsAddress(language)];
  const match = (address: string) => caches.match(address, { cacheName: REGISTER_CACHE });
  const kept = 'caches' in window ? await Promise.all(addresses.map(match)) : [];
  const isKept = kept.length > 0 && kept.every((response) => response !== undefined);
  try {
    const responses = isKept ? kept : await Promise.all(addresses.map((address) => fetch(address)));
    const texts = await Promise.all(responses.map((response) => response?.json()));
    const [snapshot, facets, words] = texts as [Snapshot, Facets, { synonyms: Synonyms }];
    if (snapshot.format !== FORMAT) return undefined;
    return { snapshot, facets, synonyms: words.synonyms, isKept };
  } catch {
    // Neither here nor there: the page goes on saying that it has no connection.
    return undefined;
  }
}

function showNote(snapshot: Snapshot, texts: Messages): void {
  const note = document.getElementById('offline-note');
  if (!note) return;
  const date = writtenDate(snapshot.created_at.slice(0, 'yyyy-mm-dd'.length), texts);
  note.hidden = false;
  note.textContent = fill(texts['note'] ?? '', { date });
}

function labelsOf({ facets }: Facets): Labels {
  const known = new Map<string, Map<string, string>>();
  for (const [facet, { values }] of Object.entries(facets)) {
    known.set(facet, new Map(values.map(({ value, label }) => [value, label])));
  }
  return (facet, value) => known.get(facet)?.get(value) ?? value;
}

function withFacetNames(texts: Messages, { facets }: Facets): Messages {
  const names = Object.entries(facets).map(([facet, { label }]) => [facet, label]);
  return { ...texts, ...(Object.fromEntries(names) as Messages) };
}

/** A place that was never visited: what the list knows of it. */
function showPlace(register: Register, cards: Cards): void {
  const id = /^\/[a-z]{2}\/places\/([^/]+)$/.exec(location.pathname)?.[1];
  const entry = id === undefined ? undefined : register.entry(decodeURIComponent(id));
  if (!entry) return;
  document
    .getElementById('offline-place')
    ?.append(card({ entry, distanceM: undefined }, cards, false));
}

class List {
  private readonly form = document.querySelector<HTMLFormElement>('#search-form');
  private readonly places = document.getElementById('places');
  private readonly more = document.querySelector<HTMLButtonElement>('#offline-more');
  private readonly home: string;
  private here: LngLat | undefined;
  private answer: Answer | undefined;

  constructor(
    private readonly register: Register,
    private readonly facets: Facets,
    private readonly cards: Cards,
  ) {
    this.home = `/${cards.language}`;
  }

  start(): void {
    document.getElementById('offline-missing')?.remove();
    const title = document.getElementById('offline-title');
    if (title) title.textContent = this.cards.messages['heading'] ?? '';
    const list = document.getElementById('offline-list');
    if (list) list.hidden = false;
    const query = new URLSearchParams(location.search);
    for (const name of ['q', 'where']) {
      const field = this.form?.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (field) field.value = query.get(name) ?? '';
    }
    const comuni = this.register.comuneNames().map((name) => element('option', { value: name }));
    document.getElementById('offline-comuni')?.replaceChildren(...comuni);
    this.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      // There may be a connection again: then the whole search answers, else the worker brings us back.
      if (navigator.onLine && !this.here) location.assign(this.home + queryText(this.query()));
      else this.search(true);
    });
    this.form?.addEventListener('change', ({ target }) => {
      const chooses = target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);
      if (chooses) this.search(false);
    });
    this.more?.addEventListener('click', () => this.addCards());
    addEventListener('popstate', () => this.show(new URLSearchParams(location.search)));
    enhanceNearMe((position) => {
      this.here = position;
      const where = this.form?.querySelector<HTMLInputElement>('input[name=where]');
      if (where) where.value = '';
      this.search(true);
    }, this.cards.messages['exactPosition'] ?? '');
    this.show(query);
  }

  /** What the form asks for. */
  private query(): URLSearchParams {
    const fields = [...new FormData(this.form ?? undefined)].filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    );
    const query = queryFromFields(fields);
    // What the form does not show stays as the address has it, but for the place that was replaced.
    const before = new URLSearchParams(location.search);
    const isPlaced = query.has('where') || this.here !== undefined;
    const isShown = (facet: Facet) =>
      document.querySelector(`#filters [data-facet=${facet}]`) !== null;
    const carried = [...FACETS.filter((facet) => !isShown(facet)), 'verified', 'sort'];
    if (!isPlaced) carried.push('near', 'radius', 'bbox');
    for (const name of carried) {
      const value = before.get(name);
      if (value) query.set(name, value);
    }
    return query;
  }

  private search(movesReading: boolean): void {
    const query = this.query();
    history.pushState(history.state, '', this.home + queryText(query));
    this.show(query);
    if (!movesReading) return;
    const results = document.getElementById('results');
    results?.focus({ preventScroll: true });
    results?.scrollIntoView({ block: 'start' });
  }

  private show(query: URLSearchParams): void {
    this.answer = this.register.find(query, this.here);
    this.showCount(query);
    this.showFilters(query);
    this.places?.replaceChildren();
    this.addCards();
    const clear = document.getElementById('offline-clear');
    if (clear) clear.hidden = queryText(query) === '' && this.here === undefined;
    const empty = document.getElementById('offline-empty');
    if (empty) empty.hidden = this.answer.found.length > 0;
  }

  private showCount(query: URLSearchParams): void {
    const { found, comune, isUnknownPlace } = this.answer!;
    const count = document.getElementById('result-count');
    const { messages } = this.cards;
    const strong = element('strong', {}, message('resultsUpdated', { count: found.length }));
    count?.replaceChildren(strong);
    if (comune && found.length > 0) {
      const place = this.register.nameOf(comune);
      count?.append(' · ', ...sentence(messages['near'], { place }));
    } else if ((this.here || query.has('near')) && !isUnknownPlace && found.length > 0) {
      count?.append(` · ${messages['nearPosition'] ?? ''}`);
    }
    const where = document.getElementById('offline-where');
    if (!where) return;
    where.hidden = !isUnknownPlace;
    where.replaceChildren(
      ...(isUnknownPlace
        ? sentence(messages['whereUnknown'], { place: query.get('where') ?? '' })
        : []),
    );
  }

  /** The filters with how many each would find; those that would find nothing stay visible but inert. */
  private showFilters(query: URLSearchParams): void {
    const filters = document.getElementById('filters');
    if (!filters) return;
    const open = new Set(
      [...filters.querySelectorAll('details')]
        .filter((details) => details.open)
        .map((details) => details.dataset['facet']),
    );
    const isFirst = filters.childElementCount === 0;
    const active = document.activeElement;
    const nameOf = ({ name, value }: HTMLInputElement) => `${name}=${value}`;
    const focused =
      active instanceof HTMLInputElement && filters.contains(active) ? nameOf(active) : undefined;
    filters.replaceChildren(
      ...this.openFilter(query, open.has('open')),
      ...FACETS.flatMap((facet) => {
        const facts = this.facets.facets[facet];
        const chosen = query.getAll(facet).flatMap((values) => values.split(',').filter(Boolean));
        const isOffered = OFFERED.includes(facet);
        if (!facts || (!isOffered && chosen.length === 0)) return [];
        const counts = this.answer!.counts(facet);
        const choices = facts.values
          .map(({ value, label }) => ({
            value,
            label,
            count: counts.get(value) ?? 0,
            isChosen: chosen.includes(value),
          }))
          .filter(({ isChosen }) => isOffered || isChosen);
        choices.sort(
          (one, other) =>
            Number(other.isChosen) - Number(one.isChosen) ||
            other.count - one.count ||
            one.label.localeCompare(other.label, this.cards.language),
        );
        const details = element(
          'details',
          { class: 'facet', 'data-facet': facet },
          element('summary', {}, facts.label),
          ...choices.map(({ value, label, count, isChosen }) =>
            choice(facet, value, label, count, isChosen),
          ),
        );
        details.open = isFirst ? chosen.length > 0 || facet === 'service' : open.has(facet);
        return [details];
      }),
    );
    if (focused === undefined) return;
    const again = [...filters.querySelectorAll('input')].find((input) => nameOf(input) === focused);
    // A filter that is not on offer goes with its choice.
    const panel = document.querySelector<HTMLElement>('#filter-panel > summary');
    (again ?? panel)?.focus({ preventScroll: true });
  }

  /** Offered where the device knows of a place whether it is open; how few there are stands beside it. */
  private openFilter(query: URLSearchParams, isUnfolded: boolean): HTMLElement[] {
    const { messages } = this.cards;
    const asked = query.get('open') ?? '';
    const moment = momentAsked(asked);
    const { known, total } = this.register.hoursKnown(query);
    if (known === 0 && !moment) return [];
    const radio = (value: string, label: string) => {
      const input = element('input', { type: 'radio', name: 'open', value });
      input.checked = value === (moment ? asked : '');
      return element('label', { class: 'choice' }, input, element('span', {}, label));
    };
    const choices = [radio('', messages['openAny'] ?? ''), radio('now', messages['openNow'] ?? '')];
    if (moment && asked !== 'now') {
      const when = `${writtenDate(moment.date, messages)} ${clock(moment.minute)}`;
      choices.push(radio(asked, fill(messages['openAt'] ?? '', { when })));
    }
    const details = element(
      'details',
      { class: 'facet', 'data-facet': 'open' },
      element('summary', {}, messages['openings'] ?? ''),
      ...choices,
      element('p', { class: 'hint' }, fill(messages['openKnown'] ?? '', { known, total })),
    );
    details.open = moment !== undefined || isUnfolded;
    return [details];
  }

  private addCards(): void {
    const { found, comune } = this.answer!;
    const shown = this.places?.childElementCount ?? 0;
    const next = found.slice(shown, shown + STEP).map((place) => {
      const isWithin = comune !== undefined && place.entry.comune?.code === comune.code;
      return card(place, this.cards, isWithin);
    });
    this.places?.append(...next);
    // Who asked for more goes on reading where it begins.
    if (shown > 0) next[0]?.querySelector('a')?.focus();
    if (this.more) this.more.hidden = shown + next.length >= found.length;
  }
}

function choice(
  facet: Facet,
  value: string,
  label: string,
  count: number,
  isChosen: boolean,
): HTMLElement {
  const isEmpty = count === 0 && !isChosen;
  const input = element('input', { type: 'checkbox', name: facet, value, disabled: isEmpty });
  input.checked = isChosen;
  return element(
    'label',
    { class: isEmpty ? 'choice is-empty' : 'choice' },
    input,
    element('span', {}, label),
    ' ',
    element('span', { class: 'count' }, String(count)),
  );
}
