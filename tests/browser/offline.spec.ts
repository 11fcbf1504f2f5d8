/** Does the list work without connection, for those who asked for it, and only for them? */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { firstPlace } from './pages';
import { serve } from './server';

const SNAPSHOT = '/api/v1/snapshot';
const DAY_MS = 24 * 60 * 60 * 1000;

// Requests fail here on purpose, so that the fixtures of the other tests, for whom that is a fault, do not fit.
const test = base.extend({
  baseURL: async ({}, use) => use(process.env['VICINI_URL']!),
});

/** What a language's own file says. */
function sentence(language: string, key: string): string {
  const file = resolve(import.meta.dirname, `../../server/locales/${language}.ftl`);
  const found = new RegExp(`^${key} = (.*)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
  if (!found) throw new Error(`${language}.ftl says nothing for ${key}`);
  return found;
}

/** The longest part of a sentence that no argument interrupts. */
const fixedPart = (text: string) =>
  text
    .split(/\{[^}]*\}/)
    .sort((one, other) => other.length - one.length)[0]!
    .trim();

/** What lies on the device. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    entries: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));

const NOTHING = { caches: [], workers: 0, entries: 0, databases: 0, cookies: '' };

async function keep(page: Page, language: string, url = ''): Promise<void> {
  await page.goto(`${url}/${language}`);
  await page.locator('#offline-keep').click();
  const saved = fixedPart(sentence(language, 'script-offline-saved'));
  await expect(page.locator('#offline-status')).toContainText(saved);
}

const flyWith = (context: BrowserContext) => context.setOffline(true);

test('nothing is stored before the visitor asks for it', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  for (const path of ['/it', '/it/about', '/it/offline', '/it?q=avvocato']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await stored(page), path).toEqual(NOTHING);
  }
  expect(requested).not.toContain('/sw.js');
});

for (const language of ['it', 'ar', 'ti', 'zh']) {
  test(`the saved list answers in aeroplane mode, ${language}`, async ({ page, context }) => {
    await keep(page, language);
    await flyWith(context);
    await page.goto(`/${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('#offline-note')).toContainText(
      fixedPart(sentence(language, 'script-offline-note')),
    );
    await expect(page.locator('#offline-note')).toContainText('2026');
    await expect(page.locator('#result-count')).toContainText('862');
    await expect(page.locator('#places > li')).toHaveCount(20);
    await page.locator('#offline-more').click();
    await expect(page.locator('#places > li')).toHaveCount(40);
    expect(await page.locator('main').innerText()).not.toMatch(/\{|undefined|script-|null/);

    // A filter says beforehand how many it will find.
    await page.locator('#filter-panel > summary').click();
    const choice = page.locator('#filters .choice').first();
    const count = await choice.locator('.count').innerText();
    await choice.locator('input').check();
    await expect(page.locator('#result-count')).toContainText(count);
    await expect(page).toHaveURL(/service=/);
    await page.screenshot({ path: `results/offline-${language}.png` });

    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('words and towns find in aeroplane mode, the nearest first', async ({ page, context }) => {
  await keep(page, 'it');
  await flyWith(context);
  await page.goto('/it?q=caritas&where=Modena');
  await expect(page.locator('#words')).toHaveValue('caritas');
  await expect(page.locator('#places > li').first()).toContainText(/Caritas/);
  await expect(page.locator('#places > li').first()).toContainText(/Modena/);
  await expect(page.locator('#result-count')).toContainText('Modena');
  await page.locator('#words').fill('');
  await page.locator('#where').fill('Torino');
  await page.locator('#search-form button[type=submit]').click();
  await expect(page).toHaveURL(/where=Torino/);
  await expect(page.locator('#places > li').first()).toContainText('Torino');
  await page.locator('#where').fill('Nusquam');
  await page.locator('#search-form button[type=submit]').click();
  await expect(page.locator('#offline-where')).toContainText('Nusquam');
  await page.locator('#words').fill('zzzz');
  await page.locator('#search-form button[type=submit]').click();
  await expect(page.locator('#offline-empty')).toBeVisible();
});

interface Feature {
  id: string;
  properties: { matched?: { field: string }[] };
}

/** The entries that the connected search finds. */
async function found(page: Page, query: string, url = ''): Promise<Feature[]> {
  const answer = await page.request.get(`${url}/api/v1/places?limit=1000&${query}`);
  return ((await answer.json()) as { features: Feature[] }).features;
}

const ids = (features: Feature[]) => features.map(({ id }) => id).sort();

/** Of entries those that were found by what they do. */
const byService = (features: Feature[]) =>
  features.filter(({ properties }) => properties.matched?.some(({ field }) => field === 'service'));

/** The entries that the saved list shows, all of its pages. */
async function shown(page: Page): Promise<string[]> {
  await expect(page.locator('#result-count')).not.toBeEmpty();
  const more = page.locator('#offline-more');
  while (await more.isVisible()) await more.click();
  const cards = page.locator('#places > li');
  return (await cards.evaluateAll((all) => all.map((card) => card.dataset['id']!))).sort();
}

for (const [language, synonym, misspelled] of [
  ['it', 'avvocato', 'avocatto'],
  ['ar', 'محامي', 'القانوتي'],
] as const) {
  test(`a synonym and a typing error find what the connected search finds, ${language}`, async ({
    page,
    context,
  }) => {
    const queries = [synonym, misspelled].map((word) => `q=${encodeURIComponent(word)}`);
    const expected = await Promise.all(queries.map((query) => found(page, query)));
    await keep(page, language);
    await flyWith(context);
    for (const [at, query] of queries.entries()) {
      await page.goto(`/${language}?${query}`);
      const services = ids(byService(expected[at]!));
      expect(services.length, query).toBeGreaterThan(10);
      const listed = await shown(page);
      expect(listed, query).toEqual(expect.arrayContaining(services));
      // A name in another language than the reader's may be missing; nothing else is found instead.
      expect(ids(expected[at]!), query).toEqual(expect.arrayContaining(listed));
    }
  });

  test(`what is open finds what the connected search finds, ${language}`, async ({
    page,
    context,
  }) => {
    const service = await serve('opening-hours');
    try {
      const days = [0, 1, 2, 3, 4, 5, 6].map((later) => new Date(Date.now() + later * DAY_MS));
      const christmas = new Date(Date.UTC(new Date().getUTCFullYear(), 11, 25));
      const times = [...days, christmas].map(
        (day) => `open=${day.toISOString().slice(0, 10)}T10:30`,
      );
      const expected = await Promise.all(times.map((time) => found(page, time, service.url)));
      await keep(page, language, service.url);
      await flyWith(context);
      await page.goto(`${service.url}/${language}`);
      const opening = (id: string) =>
        page.locator(`[data-id="${id}"] .opening:is(.is-open, .is-closed)`);
      await expect(opening('prova-sempre')).toContainText(sentence(language, 'hours-open'));
      await expect(opening('prova-mai')).toContainText(sentence(language, 'hours-closed'));
      await expect(opening('prova-settimana')).toHaveCount(1);
      await expect(opening('prova-appuntamento')).toHaveCount(0);
      await expect(opening('prova-ignota')).toHaveCount(0);

      // Where there is room, the filters are always there.
      const panel = page.locator('#filter-panel > summary');
      if (await panel.isVisible()) await panel.click();
      const filter = page.locator('#filters [data-facet=open]');
      await filter.locator('summary').click();
      await expect(filter.locator('.hint')).toContainText(/4.*5|5.*4/);
      await filter.getByLabel(sentence(language, 'open-now')).check();
      await expect(page).toHaveURL(/open=now/);
      await expect(filter.getByLabel(sentence(language, 'open-now'))).toBeFocused();
      const open = await shown(page);
      expect(open).toContain('prova-sempre');
      expect(open).not.toContain('prova-mai');
      expect(open).not.toContain('prova-appuntamento');
      await page.screenshot({ path: `results/offline-open-${language}.png` });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

      for (const [at, time] of times.entries()) {
        await page.goto(`${service.url}/${language}?${time}`);
        expect(await shown(page), time).toEqual(ids(expected[at]!));
      }
      // A year and a half later the list on the device knows nothing any more, and says so.
      await page.clock.setFixedTime(Date.now() + 550 * DAY_MS);
      await page.goto(`${service.url}/${language}`);
      expect(await shown(page)).toHaveLength(5);
      await expect(page.locator('.opening:is(.is-open, .is-closed)')).toHaveCount(0);
      await expect(filter).toHaveCount(0);
    } finally {
      await service.stop();
    }
  });
}

test('the exact position is used on the device and leaves no trace', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 45.464211, longitude: 9.191383 });
  await keep(page, 'it');
  await flyWith(context);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/it');
  await page.locator('#near-me').click();
  await expect(page.locator('#places > li').first()).toContainText('Milano');
  await expect(page.locator('#places > li').first().locator('.distance')).toContainText(/\d k?m/);
  expect(page.url()).not.toMatch(/near|45[.,]|9[.,]1/);
  expect(requested.filter((url) => url.includes('45.46'))).toEqual([]);
  expect(await stored(page)).toMatchObject({ entries: 0, databases: 0, cookies: '' });
});

test('visited pages open in aeroplane mode, others show what the list knows', async ({
  page,
  context,
  request,
}) => {
  const visited = await firstPlace(request);
  await keep(page, 'it');
  await page.goto(`/it/places/${visited}`);
  const heading = await page.locator('h1').innerText();
  await flyWith(context);
  await page.goto('/it?q=caritas');
  const link = page.locator('#places h3 a').first();
  const name = await link.innerText();
  await link.click();
  await expect(page.locator('#offline-missing')).toBeVisible();
  await expect(page.locator('h1')).toHaveText(sentence('it', 'offline-page-heading'));
  await expect(page.locator('#offline-place')).toContainText(name);
  await page.goto(`/it/places/${visited}`);
  await expect(page.locator('h1')).toHaveText(heading);
  // Unvisited without a place of its own: the way to the list.
  await page.goto('/it/coverage');
  await page.locator('#offline-missing a.button').click();
  await expect(page.locator('#result-count')).toContainText('862');
});

test('a search on an open page goes on when the connection breaks', async ({ page, context }) => {
  await keep(page, 'it');
  await page.reload();
  await flyWith(context);
  await page.locator('#words').fill('caritas');
  await page.locator('#search-form button.primary').click();
  await expect(page.locator('#offline-note')).toBeVisible();
  await expect(page.locator('#places > li').first()).toContainText(/Caritas/);
});

test('searches are not remembered, and nothing of staff or of the API is', async ({ page }) => {
  await keep(page, 'it');
  await page.goto('/it?q=avvocato');
  await page.goto('/it/about');
  await page.evaluate(() => fetch('/api/v1/places?limit=1'));
  await expect.poll(() => addresses(page)).toContain('/it/about');
  const kept = await addresses(page);
  expect(kept.filter((address) => address.includes('?') && !address.includes('lang='))).toEqual([]);
  expect(kept.filter((address) => /staff|places\?|near=|q=/.test(address))).toEqual([]);
  expect(kept).toContain(SNAPSHOT);
});

const addresses = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        found.push(url.replace(location.origin, ''));
      }
    }
    return found;
  });

test('an old list is brought up to date by what has changed', async ({ page, context }) => {
  const service = await serve('opening-hours');
  try {
    await page.goto(`${service.url}/it`);
    await page.locator('#offline-keep').click();
    await expect(page.locator('#offline-remove')).toBeVisible();
    const before = await keptEntries(page);
    service.publish('data/organizations.csv');
    await expect
      .poll(async () => (await page.request.get(`${service.url}/api/v1/places?limit=1`)).json())
      .toMatchObject({ numberMatched: before + 862 });

    // Within the hour the worker is quiet.
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await expect(page.locator('#offline-status')).not.toBeEmpty();
    expect(asked.filter((url) => url.includes(SNAPSHOT))).toEqual([]);

    await page.evaluate(async (address) => {
      const cache = await caches.open('vicini-register');
      const snapshot = await (await cache.match(address))!.text();
      const twoHoursAgo = String(Date.now() - 2 * 60 * 60 * 1000);
      await cache.put(
        address,
        new Response(snapshot, { headers: { 'x-vicini-checked': twoHoursAgo } }),
      );
    }, SNAPSHOT);
    await page.reload();
    await expect(page.locator('#offline-status')).toContainText(
      fixedPart(sentence('it', 'script-offline-updated')),
    );
    expect(asked.filter((url) => url.includes(`${SNAPSHOT}?since=`))).toHaveLength(1);
    expect(asked.filter((url) => url.endsWith(SNAPSHOT))).toEqual([]);
    expect(await keptEntries(page)).toBe(before + 862);
    await flyWith(context);
    await page.goto(`${service.url}/it`);
    await expect(page.locator('#result-count')).toContainText(String(before + 862));
  } finally {
    await service.stop();
  }
});

const keptEntries = (page: Page) =>
  page.evaluate(async (address) => {
    const snapshot = (await (await caches.match(address))!.json()) as { entries: unknown[] };
    return snapshot.entries.length;
  }, SNAPSHOT);

test('a list whose rows this program cannot read is fetched anew', async ({ page }) => {
  await keep(page, 'it');
  await page.evaluate(async (address) => {
    const cache = await caches.open('vicini-register');
    const snapshot = (await (await cache.match(address))!.json()) as object;
    const older = JSON.stringify({ ...snapshot, format: 1, hours: undefined });
    await cache.put(address, new Response(older, { headers: { 'x-vicini-checked': '0' } }));
  }, SNAPSHOT);
  await page.reload();
  await expect(page.locator('#offline-status')).not.toBeEmpty();
  const format = () =>
    page.evaluate(async (address) => {
      const kept = (await (await caches.match(address))!.json()) as { format: number };
      return kept.format;
    }, SNAPSHOT);
  await expect.poll(format).toBe(2);
});

test('filters of the address that are not on offer are shown and can be taken back', async ({
  page,
  context,
}) => {
  await keep(page, 'it');
  await flyWith(context);
  await page.goto('/it?region=12&service=legal_counselling');
  const region = page.locator('#filters input[name=region]');
  await page.locator('#filter-panel > summary').click();
  await expect(region).toBeChecked();
  const narrow = Number((await page.locator('#result-count').innerText()).replace(/\D/g, ''));
  await region.click();
  await expect(page.locator('#filter-panel > summary')).toBeFocused();
  await expect(page).not.toHaveURL(/region/);
  await expect
    .poll(async () => Number((await page.locator('#result-count').innerText()).replace(/\D/g, '')))
    .toBeGreaterThan(narrow);
  await page.locator('#offline-clear a').click();
  await expect(page.locator('#result-count')).toContainText('862');
  await expect(page.locator('#offline-clear')).toBeHidden();
});

test('the app can be installed', async ({ page }) => {
  await page.goto('/ar');
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toContain('/manifest.webmanifest?lang=ar');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('deleting leaves nothing behind', async ({ page, context }) => {
  await keep(page, 'it');
  await page.goto('/it/coverage');
  await page.goto('/it/about');
  await page.locator('#offline-remove').click();
  await expect(page.locator('#offline-status')).toContainText(
    fixedPart(sentence('it', 'script-offline-removed')),
  );
  expect(await stored(page)).toEqual(NOTHING);
  // The old worker answers this page until it closes.
  await page.evaluate(() => fetch(document.querySelector<HTMLScriptElement>('script[src]')!.src));
  await context.setOffline(true);
  await context.setOffline(false);
  await page.waitForTimeout(500);
  expect(await stored(page)).toEqual(NOTHING);
  await page.goto('/it');
  await page.waitForLoadState('networkidle');
  expect(await stored(page)).toEqual(NOTHING);
  await expect(page.locator('#offline-keep')).toBeVisible();
  await flyWith(context);
  await expect(page.goto('/it')).rejects.toThrow();
});
