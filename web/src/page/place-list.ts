/**
 * Which line of the list is meant, when the visitor points at the list or at the map?
 */
import { announce, on } from '../events';

/** What fits, or else what comes closest. */
const ENTRIES = ':is(#places, #alternatives) > [data-id]';

export function enhanceList(): void {
  if (!document.getElementById('results')) return;
  // Listening on the document, because the list itself is replaced by every search.
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, (event) => {
      const id = entryAt(event.target);
      if (id !== undefined) announce('vicini:point', { ids: [id], origin: 'list' });
    });
  }
  for (const type of ['pointerout', 'focusout'] as const) {
    document.addEventListener(type, (event) => {
      const left = entryAt(event.target);
      if (left === undefined || left === entryAt((event as FocusEvent).relatedTarget)) return;
      announce('vicini:point', { ids: [], origin: 'list' });
    });
  }
  on('vicini:point', ({ ids, origin }) => {
    if (origin === 'map') mark('is-pointed', new Set(ids));
  });
  on('vicini:choose', ({ id }) => {
    mark('is-chosen', new Set([id]));
    document.getElementById(`place-${id}`)?.scrollIntoView({ block: 'nearest' });
  });
}

function entryAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(ENTRIES)?.dataset['id'];
}

function mark(name: 'is-pointed' | 'is-chosen', ids: ReadonlySet<string>): void {
  for (const entry of document.querySelectorAll<HTMLElement>(ENTRIES)) {
    entry.classList.toggle(name, ids.has(entry.dataset['id'] ?? ''));
  }
}
