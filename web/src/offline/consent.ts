/**
 * How does the list come to the device, and how does it leave it again?
 *
 * This part is fetched when the visitor presses the button, or where the list is kept already.
 */
import { fill, parseMessages, type Messages } from '../messages';
import type { Outcome, Wish } from './names';
import { CACHE_PREFIX, WORKER_ADDRESS } from './names';
import { writtenDate } from './wording';

/** Longer than a slow connection takes for everything. */
const PATIENCE_MS = 120_000;

interface Offer {
  keep: HTMLButtonElement;
  remove: HTMLButtonElement;
  status: HTMLElement;
  messages: Messages;
}

function offer(): Offer | undefined {
  const keep = document.querySelector<HTMLButtonElement>('#offline-keep');
  const remove = document.querySelector<HTMLButtonElement>('#offline-remove');
  const status = document.getElementById('offline-status');
  if (!keep || !remove || !status) return undefined;
  const text = document.getElementById('offline-messages')?.textContent;
  return { keep, remove, status, messages: parseMessages(text) };
}

/** Registers the worker and lets it keep the list in the page's language. */
export async function keepList(): Promise<void> {
  const page = offer();
  if (!page) return;
  page.keep.setAttribute('aria-busy', 'true');
  page.status.textContent = page.messages['saving'] ?? '';
  try {
    const registration = await navigator.serviceWorker.register(WORKER_ADDRESS);
    const { createdAt } = await ask(await activated(registration), 'keep');
    if (createdAt === undefined) throw new Error('the worker could not keep the list');
    show(page, true);
    say(page, 'saved', createdAt);
    page.remove.focus();
  } catch {
    // Half a list is none: the device is as it was before.
    await removeEverything();
    page.status.textContent = page.messages['failed'] ?? '';
  } finally {
    page.keep.removeAttribute('aria-busy');
  }
}

/** On a page of a device that keeps the list: shows that it does, and asks for what is newer. */
export async function followList(registration: ServiceWorkerRegistration): Promise<void> {
  const page = offer();
  if (page) {
    page.remove.addEventListener('click', () => void removeList(page));
    show(page, true);
  }
  const refresh = async () => {
    const worker = registration.active;
    if (!worker) return;
    const { createdAt, updated } = await ask(worker, 'refresh');
    if (page && createdAt !== undefined) say(page, updated ? 'updated' : 'saved', createdAt);
  };
  addEventListener('online', () => void refresh());
  await refresh();
}

/** Makes the button for deleting work once the list was kept on this very page. */
export function offerRemoval(): void {
  const page = offer();
  page?.remove.addEventListener('click', () => void removeList(page));
}

async function removeList(page: Offer): Promise<void> {
  await removeEverything();
  show(page, false);
  page.status.textContent = page.messages['removed'] ?? '';
  page.keep.focus();
}

async function removeEverything(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
}

function show(page: Offer, isKept: boolean): void {
  page.keep.hidden = isKept;
  page.remove.hidden = !isKept;
}

function say(page: Offer, name: string, createdAt: string): void {
  const date = writtenDate(createdAt.slice(0, 'yyyy-mm-dd'.length), page.messages);
  page.status.textContent = fill(page.messages[name] ?? '', { date });
}

/** The worker once it works; fails when the browser could not install it. */
function activated(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((done, failed) => {
    if (!worker) return failed(new Error('there is no worker'));
    const look = () => {
      if (worker.state === 'activated') done(worker);
      else if (worker.state === 'redundant') failed(new Error('the worker was not installed'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function ask(worker: ServiceWorker, type: Wish['type']): Promise<Outcome> {
  const wish: Wish = { type, language: document.documentElement.lang };
  return new Promise((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data as Outcome);
    setTimeout(() => failed(new Error('the worker did not answer')), PATIENCE_MS);
    worker.postMessage(wish, [port2]);
  });
}
