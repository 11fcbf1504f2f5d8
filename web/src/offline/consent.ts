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

/** The parts of the page that offer the list, and what they say. */
interface Offer {
  keep: HTMLButtonElement;
  remove: HTMLButtonElement;
  status: HTMLElement;
  messages: Messages;
}

/** What the worker does at this page's wish: it must not end after the list was deleted. */
let pending: Promise<unknown> = Promise.resolve();

/** Ends the wishes that a new connection would bring. */
const following = new AbortController();

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
    offerRemoval(page);
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
  if (page) offerRemoval(page);
  const refresh = async () => {
    if (!registration.active) return;
    const { createdAt, updated } = await ask(registration.active, 'refresh');
    if (!page || page.remove.hidden || createdAt === undefined) return;
    say(page, updated ? 'updated' : 'saved', createdAt);
  };
  addEventListener('online', () => void refresh(), { signal: following.signal });
  await refresh();
}

function offer(): Offer | undefined {
  const keep = document.querySelector<HTMLButtonElement>('#offline-keep');
  const remove = document.querySelector<HTMLButtonElement>('#offline-remove');
  const status = document.getElementById('offline-status');
  if (!keep || !remove || !status) return undefined;
  const text = document.getElementById('offline-messages')?.textContent;
  return { keep, remove, status, messages: parseMessages(text) };
}

function offerRemoval(page: Offer): void {
  page.keep.hidden = true;
  page.remove.hidden = false;
  page.remove.onclick = () => void removeList(page);
}

async function removeList(page: Offer): Promise<void> {
  following.abort();
  page.keep.hidden = false;
  page.remove.hidden = true;
  page.keep.focus();
  await removeEverything();
  page.status.textContent = page.messages['removed'] ?? '';
}

async function removeEverything(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await removeCaches();
  // What the worker was fetching meanwhile must not come back.
  await pending.catch(() => {});
  await removeCaches();
}

async function removeCaches(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
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
  const outcome = new Promise<Outcome>((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data as Outcome);
    setTimeout(() => failed(new Error('the worker did not answer')), PATIENCE_MS);
    worker.postMessage(wish, [port2]);
  });
  pending = outcome;
  return outcome;
}
