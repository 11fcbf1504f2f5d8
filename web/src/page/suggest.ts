/**
 * What could the visitor mean by these letters?
 *
 * A combobox with a listbox (ARIA Authoring Practices: editable, list autocomplete, manual
 * selection) over `/api/v1/suggest`. The box stays an ordinary text field of an ordinary form.
 */
import { announce } from '../events';
import { element } from '../elements';
import { queryFromFields } from '../address';

const KINDS = ['municipality', 'province', 'region', 'service', 'organization'] as const;

export interface Suggestion {
  kind: (typeof KINDS)[number];
  label: string;
  value: string;
}

const PAUSE_MS = 150;
const SHORTEST_TEXT = 2;
const MOST_SHOWN = 8;

export function enhanceSuggestions(): void {
  const language = document.documentElement.lang;
  for (const name of ['q', 'where'] as const) {
    const input = document.querySelector<HTMLInputElement>(`#search-form input[name=${name}]`);
    if (input) new Combobox(input, name === 'where', language);
  }
}

/** The suggestions in an answer of the API, whatever else it holds. */
export function readSuggestions(answer: unknown): Suggestion[] {
  const list = Array.isArray(answer)
    ? answer
    : ((answer as { suggestions?: unknown } | null)?.suggestions ?? []);
  return Array.isArray(list)
    ? list.filter(
        (item): item is Suggestion =>
          typeof item?.label === 'string' &&
          typeof item.value === 'string' &&
          KINDS.includes(item.kind),
      )
    : [];
}

/** The option reached from `current` by `key` among `count`; -1 is the text field itself. */
export function move(current: number, key: 'ArrowDown' | 'ArrowUp', count: number): number {
  const places = count + 1;
  const step = key === 'ArrowDown' ? 1 : -1;
  return ((current + 1 + step + places) % places) - 1;
}

/** Is there a filter of this name, whose values are what is suggested? */
function isFacet(kind: Suggestion['kind']): kind is 'service' | 'province' | 'region' {
  return kind === 'service' || kind === 'province' || kind === 'region';
}

class Combobox {
  private readonly list: HTMLUListElement;
  private options: Suggestion[] = [];
  private current = -1;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private request: AbortController | undefined;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly onlyPlaces: boolean,
    private readonly language: string,
  ) {
    const label = input.labels?.[0]?.textContent?.trim() || input.getAttribute('aria-label') || '';
    const id = `suggestions-${input.name}`;
    this.list = element('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': label });
    this.list.hidden = true;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    })) {
      input.setAttribute(name, value);
    }
    // Inside a label the options would become part of the field's name.
    const anchor = input.closest('label') ?? input;
    anchor.after(this.list);
    anchor.parentElement?.classList.add('suggesting');
    this.listen();
  }

  private listen(): void {
    this.input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.askSoon();
    });
    this.input.addEventListener('compositionend', () => this.askSoon());
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.input.addEventListener('blur', () => this.close());
    // Pressing on an option must not take the focus out of the field before the click.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.choose(Number(option.dataset['index']));
    });
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !this.list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) this.select(move(this.current, event.key, this.options.length));
      else if (this.input.value.trim().length >= SHORTEST_TEXT) void this.ask();
    } else if (event.key === 'Enter' && isOpen && this.current >= 0) {
      event.preventDefault();
      this.choose(this.current);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter') {
      this.close();
    }
  }

  private askSoon(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.ask(), PAUSE_MS);
  }

  private async ask(): Promise<void> {
    this.request?.abort();
    const text = this.input.value.trim();
    if (text.length < SHORTEST_TEXT) return this.close();
    const request = new AbortController();
    this.request = request;
    const limit = String(this.onlyPlaces ? MOST_SHOWN * 2 : MOST_SHOWN);
    const query = new URLSearchParams({ q: text, lang: this.language, limit });
    try {
      const response = await fetch(`/api/v1/suggest?${query}`, { signal: request.signal });
      if (!response.ok) return this.close();
      const found = readSuggestions(await response.json());
      if (request.signal.aborted || document.activeElement !== this.input) return;
      const wanted = this.onlyPlaces ? found.filter(({ kind }) => kind === 'municipality') : found;
      this.show(wanted.slice(0, MOST_SHOWN));
    } catch {
      // Suggestions are a convenience: without them the form works as before.
      if (!request.signal.aborted) this.close();
    }
  }

  private show(options: Suggestion[]): void {
    if (options.length === 0) return this.close();
    this.options = options;
    this.list.replaceChildren(
      ...options.map(({ kind, label }, index) =>
        element(
          'li',
          {
            id: `${this.list.id}-${index}`,
            role: 'option',
            class: `suggestion-${kind}`,
            'aria-selected': 'false',
            'data-index': String(index),
          },
          element('bdi', {}, label),
        ),
      ),
    );
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.select(-1);
  }

  private select(index: number): void {
    this.current = index;
    for (const [position, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(position === index));
      if (position === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  private choose(index: number): void {
    const option = this.options[index];
    this.close();
    const form = this.input.form;
    if (!option || !form) return;
    const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name=${name}]`);
    if (isFacet(option.kind)) {
      // A known service or area finds more than its name typed as words does.
      this.input.value = '';
      const facet = option.kind;
      const box = form.querySelector<HTMLInputElement>(
        `input[name=${facet}][value="${CSS.escape(option.value)}"]`,
      );
      if (box && !box.disabled) {
        box.checked = true;
      } else {
        const query = queryFromFields(
          [...new FormData(form)].filter(
            (entry): entry is [string, string] => typeof entry[1] === 'string',
          ),
        );
        const chosen = query.get(facet);
        query.set(facet, chosen ? `${chosen},${option.value}` : option.value);
        announce('vicini:search', { query, origin: 'list' });
        return;
      }
    } else if (option.kind === 'municipality' && !this.onlyPlaces && field('where')) {
      this.input.value = '';
      field('where')!.value = option.label;
    } else {
      this.input.value = option.label;
    }
    form.requestSubmit();
  }

  private close(): void {
    clearTimeout(this.pause);
    this.request?.abort();
    this.list.hidden = true;
    this.current = -1;
    this.options = [];
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}
