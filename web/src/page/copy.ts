/**
 * How does a snippet, or the page's own address, get from the page into somebody else's?
 *
 * Markup: `<button data-copy="#id" hidden>` for the text of an element, `<button data-copy-page
 * hidden>` for the address; revealed where the browser can copy.
 */
import { message } from '../messages';
import { pageAddress } from './page-address';

const SHOWN_MS = 2500;

export function enhanceCopyButtons(): void {
  if (!navigator.clipboard) return;
  for (const copy of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    enhance(copy, () => textOf(copy.dataset['copy'] ?? ''));
  }
  for (const copy of document.querySelectorAll<HTMLButtonElement>('button[data-copy-page]')) {
    enhance(copy, pageAddress);
  }
}

function enhance(copy: HTMLButtonElement, text: () => string | undefined): void {
  const label = copy.textContent;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    const copied = text();
    if (copied !== undefined) void write(copied, copy, label);
  });
}

function textOf(selector: string): string | undefined {
  const source = document.querySelector(selector);
  if (!source) return undefined;
  return ('value' in source ? String(source.value) : (source.textContent ?? '')).trim();
}

async function write(text: string, copy: HTMLButtonElement, label: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  copy.textContent = message('copied');
  copy.setAttribute('aria-live', 'polite');
  setTimeout(() => (copy.textContent = label), SHOWN_MS);
}
