/**
 * Who answers on the device when the network does not?
 *
 * Registered only after the visitor has asked for it. It keeps what the list needs, remembers
 * pages that are visited from then on, and is quiet otherwise: no request of its own but when a
 * page asks for what is newer. The network comes first for pages; files whose names change with
 * their content come from the device.
 */
import type { Outcome, Wish } from './names';
import {
  CACHE_PREFIX,
  frameAddress,
  labelsAddress,
  PAGES_CACHE_PREFIX,
  REGISTER_CACHE,
  SHELL_CACHE_PREFIX,
  SNAPSHOT_ADDRESS,
  synonymsAddress,
} from './names';
import type { Delta, Snapshot } from './snapshot';
import { FORMAT, isDeltaOf, isSnapshot, withChanges } from './snapshot';

declare const self: ServiceWorkerGlobalScope;

/** What this build consists of; the server writes it in front of this file. */
declare const VICINI_SHELL: { version: string; client: string; files: string[] };

const SHELL_CACHE = SHELL_CACHE_PREFIX + VICINI_SHELL.client;
const PAGES_CACHE = PAGES_CACHE_PREFIX + VICINI_SHELL.client;

/** A connection that takes longer to begin an answer is as good as none. */
const PATIENCE_MS = 3_000;
/** Visited pages that are remembered; the oldest go first. */
const MOST_PAGES = 60;
/** How long the register is used before a page's wish for a newer one is followed. */
const FRESH_MS = 60 * 60 * 1000;
/** When the register was last compared with the server's, in milliseconds since 1970. */
const CHECKED_HEADER = 'x-vicini-checked';

/** `/it`, `/it/places/it-0001`: the pages that people read, in their languages. */
const PAGE = /^\/([a-z]{2})(?:\/|$)/;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const wish = event.data as Wish;
  const [port] = event.ports;
  event.waitUntil(
    grant(wish).then(
      (outcome) => port?.postMessage(outcome),
      () => port?.postMessage({} satisfies Outcome),
    ),
  );
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(file(request));
  else if (request.mode === 'navigate' && (url.pathname === '/' || PAGE.test(url.pathname))) {
    event.respondWith(page(event, url));
  }
});

async function install(): Promise<void> {
  const shell = await caches.open(SHELL_CACHE);
  await shell.addAll(VICINI_SHELL.files);
  // Another program may write the frames in other words.
  await Promise.all((await keptLanguages()).map(keepLanguage));
  await renewFormat();
  await self.skipWaiting();
}

/** Fetches the register anew where the kept one has rows that this build cannot read. */
async function renewFormat(): Promise<void> {
  if (!(await caches.has(REGISTER_CACHE))) return;
  const register = await caches.open(REGISTER_CACHE);
  const kept = (await (await register.match(SNAPSHOT_ADDRESS))?.json()) as Snapshot | undefined;
  if (kept && kept.format !== FORMAT) await fetchWhole(register);
}

/** Lets go of what belongs to other builds: their pages would lack their files. */
async function activate(): Promise<void> {
  const current = [REGISTER_CACHE, SHELL_CACHE, PAGES_CACHE];
  const stale = (await caches.keys()).filter(
    (name) => name.startsWith(CACHE_PREFIX) && !current.includes(name),
  );
  await Promise.all(stale.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function grant({ type, language }: Wish): Promise<Outcome> {
  if (!(await keptLanguages()).includes(language)) await keepLanguage(language);
  const register = await caches.open(REGISTER_CACHE);
  const response = await register.match(SNAPSHOT_ADDRESS);
  if (!response) return { createdAt: (await fetchWhole(register)).created_at, updated: true };
  const kept = (await response.json()) as Snapshot;
  const age = Date.now() - Number(response.headers.get(CHECKED_HEADER));
  if (type === 'keep' || age < FRESH_MS) return { createdAt: kept.created_at, updated: false };
  const newer = await fetchNewer(register, kept);
  const updated = newer.generation !== kept.generation;
  // Labels and counts are those of the generation.
  if (updated) await Promise.all((await keptLanguages()).map(keepLanguage));
  return { createdAt: newer.created_at, updated };
}

async function fetchWhole(register: Cache): Promise<Snapshot> {
  const answer = await fetchJson(SNAPSHOT_ADDRESS);
  if (!isSnapshot(answer))
    throw new Error('the snapshot is of a format that this worker cannot read');
  await put(register, answer);
  return answer;
}

async function fetchNewer(register: Cache, kept: Snapshot): Promise<Snapshot> {
  const answer = await fetchJson(
    `${SNAPSHOT_ADDRESS}?since=${encodeURIComponent(kept.generation)}`,
  );
  if (!isDeltaOf(answer, kept)) {
    if (!isSnapshot(answer)) return fetchWhole(register);
    await put(register, answer);
    return answer;
  }
  const newer = withChanges(kept, answer);
  await put(register, newer);
  return newer;
}

async function fetchJson(address: string): Promise<Snapshot | Delta> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Snapshot | Delta;
}

function put(register: Cache, snapshot: Snapshot): Promise<void> {
  const headers = { 'content-type': 'application/json', [CHECKED_HEADER]: String(Date.now()) };
  return register.put(SNAPSHOT_ADDRESS, new Response(JSON.stringify(snapshot), { headers }));
}

/** The languages whose frame is kept. */
async function keptLanguages(): Promise<string[]> {
  if (!(await caches.has(REGISTER_CACHE))) return [];
  const register = await caches.open(REGISTER_CACHE);
  const paths = (await register.keys()).map(({ url }) => new URL(url).pathname);
  return paths.filter((path) => path.endsWith('/offline')).map((path) => path.split('/')[1] ?? '');
}

async function keepLanguage(language: string): Promise<void> {
  const register = await caches.open(REGISTER_CACHE);
  const fresh = (address: string) => new Request(address, { cache: 'no-cache' });
  const addresses = [labelsAddress(language), synonymsAddress(language), frameAddress(language)];
  await register.addAll(addresses.map(fresh));
}

/** A file of the client: from the device if it is there; kept if it is not. */
async function file(request: Request): Promise<Response> {
  // A page that stays open after the list was deleted still asks here, and must leave nothing behind.
  if (!(await caches.has(SHELL_CACHE))) return fetch(request);
  const shell = await caches.open(SHELL_CACHE);
  const kept = await shell.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await shell.put(request.url, response.clone());
  return response;
}

/** A page: from the network, or what the device has in its place when that takes too long. */
async function page(event: FetchEvent, url: URL): Promise<Response> {
  const network = fetch(event.request);
  event.waitUntil(network.then((response) => remember(url, response.clone())).catch(() => {}));
  const impatience = new Promise<undefined>((end) => setTimeout(end, PATIENCE_MS));
  const answer = await Promise.race([network, impatience]).catch(() => undefined);
  return answer ?? (await fromDevice(url)) ?? network;
}

/** Keeps a page of its own address. Searches are not kept: they would tell what was looked for. */
async function remember(url: URL, response: Response): Promise<void> {
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  const hasName = PAGE.test(url.pathname) && url.pathname.split('/').length > 2;
  if (!response.ok || !isHtml || !hasName || url.search !== '') return;
  // What was asked for before the list was kept, or after it was deleted, leaves nothing behind.
  if (!(await caches.has(REGISTER_CACHE))) return;
  const pages = await caches.open(PAGES_CACHE);
  await pages.delete(url.pathname);
  await pages.put(url.pathname, response);
  const oldest = (await pages.keys()).slice(0, -MOST_PAGES);
  await Promise.all(oldest.map((request) => pages.delete(request)));
}

/** The page as it was visited, else the frame of the saved list in the page's language or another kept one. */
async function fromDevice(url: URL): Promise<Response | undefined> {
  if (!(await caches.has(REGISTER_CACHE))) return undefined;
  const visited = await (await caches.open(PAGES_CACHE)).match(url.pathname);
  if (visited) return visited;
  const languages = await keptLanguages();
  const own = PAGE.exec(url.pathname)?.[1];
  const language = languages.find((kept) => kept === own) ?? languages[0];
  if (language === undefined) return undefined;
  if (url.pathname === '/') return Response.redirect(`/${language}${url.search}`);
  return (await caches.open(REGISTER_CACHE)).match(frameAddress(language));
}
