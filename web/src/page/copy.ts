/**
 * How does a snippet get from the page into somebody else's?
 *
 * Markup: `<button data-copy="#id" hidden>`; revealed where the browser can copy.
 */
import { message } from '../messages';

const SHOWN_MS = 2500;

export function enhanceCopyButtons(): void {
  if (!navigator.clipboard) return;
  for (const copy of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    copy.hidden = false;
    copy.addEventListener('click', () => void copyFrom(copy));
  }
}

async function copyFrom(copy: HTMLButtonElement): Promise<void> {
  const source = document.querySelector(copy.dataset['copy'] ?? '');
  if (!source) return;
  const text = 'value' in source ? String(source.value) : (source.textContent ?? '');
  const label = copy.textContent;
  await navigator.clipboard.writeText(text.trim());
  copy.textContent = message('copied');
  copy.setAttribute('aria-live', 'polite');
  setTimeout(() => (copy.textContent = label), SHOWN_MS);
}
