/**
 * What is near the visitor?
 *
 * Asked only when tapped, explained before the browser asks, rounded before it leaves the device.
 * Writing the name of a place is the equal alternative and never goes away.
 */
import { searchNear } from '../address';
import type { LngLat } from '../position';
import { button, element } from '../elements';
import { announce } from '../events';
import { message } from '../messages';

/** A position some minutes old still tells the neighbourhood, and costs no battery. */
const OLDEST_POSITION_MS = 10 * 60 * 1000;
const PATIENCE_MS = 20_000;
/** What the explanation's dialog returns when the visitor agrees to be asked. */
const AGREED = 'agreed';

/** Looks around the position once it is found; `explanation` is what the visitor reads before being asked. */
export function enhanceNearMe(
  found: (position: LngLat) => void = searchAround,
  explanation = message('nearMeExplain'),
): void {
  const nearMe = document.querySelector<HTMLButtonElement>('button#near-me');
  if (!nearMe || !('geolocation' in navigator) || !document.getElementById('results')) return;
  nearMe.hidden = false;
  nearMe.addEventListener('click', () => void explainThenAsk(nearMe, found, explanation));
}

/** Another button for the same, where the form is out of reach; none where the page has none. */
export function nearMeButton(): HTMLButtonElement | undefined {
  const inForm = document.querySelector<HTMLButtonElement>('button#near-me');
  if (!inForm || inForm.hidden) return undefined;
  const another = button(message('nearMe'), { class: 'near-me' }, () =>
    explainThenAsk(another, searchAround, message('nearMeExplain')),
  );
  return another;
}

/** Searches there, by a position that is rounded before it leaves the device. */
function searchAround(position: LngLat): void {
  const query = new URLSearchParams(location.search);
  announce('vicini:search', { query: searchNear(query, position), origin: 'list' });
}

async function explainThenAsk(
  nearMe: HTMLButtonElement,
  found: (position: LngLat) => void,
  explanation: string,
): Promise<void> {
  // Who already allowed it has read the explanation.
  if (await isAllowedAlready()) ask(nearMe, found);
  else explain(nearMe, found, explanation);
}

async function isAllowedAlready(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}

function explain(
  nearMe: HTMLButtonElement,
  found: (position: LngLat) => void,
  explanation: string,
): void {
  const text = element('p', { id: 'near-me-explanation' }, explanation);
  const dialog = element('dialog', { class: 'explanation', 'aria-labelledby': text.id }, text);
  dialog.append(
    element(
      'div',
      { class: 'explanation-actions' },
      button(message('nearMe'), { class: 'primary' }, () => dialog.close(AGREED)),
      button(message('close'), {}, () => dialog.close()),
    ),
  );
  // The answer may come at once and move the focus: it is asked for when the dialog has given it back.
  dialog.addEventListener('close', () => {
    dialog.remove();
    nearMe.focus();
    if (dialog.returnValue === AGREED) ask(nearMe, found);
  });
  document.body.append(dialog);
  dialog.showModal();
}

function ask(nearMe: HTMLButtonElement, found: (position: LngLat) => void): void {
  nearMe.setAttribute('aria-busy', 'true');
  statusBeside(nearMe).textContent = message('loading');
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      nearMe.removeAttribute('aria-busy');
      statusBeside(nearMe).textContent = '';
      found([coords.longitude, coords.latitude]);
    },
    () => {
      nearMe.removeAttribute('aria-busy');
      statusBeside(nearMe).textContent = message('nearMeDenied');
      document.querySelector<HTMLInputElement>('#search-form input[name=where]')?.focus();
    },
    { enableHighAccuracy: false, maximumAge: OLDEST_POSITION_MS, timeout: PATIENCE_MS },
  );
}

function statusBeside(nearMe: HTMLButtonElement): HTMLElement {
  const existing = nearMe.parentElement?.querySelector<HTMLElement>('.near-me-status');
  if (existing) return existing;
  const status = element('p', { class: 'near-me-status', role: 'status' });
  nearMe.after(status);
  return status;
}
