/**
 * How does a page get to a friend, or onto paper?
 *
 * Markup: `<button data-share hidden>`, `<button data-print hidden>`; each is revealed where the
 * browser can do what it says.
 */
import { pageAddress } from './page-address';

export function enhanceSharing(): void {
  for (const print of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
  if (typeof navigator.share !== 'function') return;
  for (const share of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    share.hidden = false;
    share.addEventListener('click', () => void send());
  }
}

async function send(): Promise<void> {
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  try {
    await navigator.share({ title, url: pageAddress() });
  } catch (error) {
    // Who closes the list of friends has changed their mind, which is no fault.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
