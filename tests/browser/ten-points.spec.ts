/**
 * Does the map serve a person in every script, on a phone and on a desk?
 *
 * One walk for each promise of the public map, in Italian, Arabic, Tigrinya and Chinese. What happens without a
 * connection is in `offline.spec.ts`, for the same languages.
 */
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, foundCount, mapAtRest, test } from './fixtures';

// Only a service that knows its public address can say where its pictures are.
test.use({ register: 'published' });

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a lawyer is called by who looks for one. */
const LAWYER = { it: 'avvocato', ar: 'محامي', ti: 'ጠበቓ', zh: '律师' };

/** A visitor in Milan. */
const MILAN = { latitude: 45.464211, longitude: 9.191383 };

function wording(language: string, key: string): string {
  const file = resolve(import.meta.dirname, `../../server/locales/${language}.ftl`);
  const found = new RegExp(`^${key} = (.*)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
  if (!found) throw new Error(`${language}.ftl says nothing for ${key}`);
  return found;
}

async function firstPlace(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/api/v1/places?limit=1&has=position');
  return ((await answer.json()) as { features: { id: string }[] }).features[0]!.id;
}

for (const [language, lawyer] of Object.entries(LAWYER)) {
  test(`${language}: the page says its language, its direction and who translated it`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language);
    await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('.translation-note')).toContainText(
      wording(language, 'machine-translated-help'),
    );
  });

  test(`${language}: the list is there without any script`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(`/${language}`);
    await expect(page.locator('#places > li')).toHaveCount(20);
    await context.close();
  });

  test(`${language}: words in one's own script find a lawyer`, async ({ page }) => {
    await page.goto(`/${language}`);
    const all = await foundCount(page);
    await page.locator('#search-form input[name=q]').fill(lawyer);
    await page.locator('#search-form input[name=q]').press('Enter');
    await expect(page).toHaveURL(/q=/);
    await expect.poll(() => foundCount(page)).toBeLessThan(all);
    expect(await foundCount(page)).toBeGreaterThan(0);
  });

  test(`${language}: near me sorts by distance and sends no exact position`, async ({
    page,
    context,
  }) => {
    await context.setGeolocation(MILAN);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.goto(`/${language}`);
    await page.locator('#near-me').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await context.grantPermissions(['geolocation']);
    await page.getByRole('dialog').getByRole('button').first().click();
    await expect(page).toHaveURL(/near=9\.19,45\.46(?!\d)/);
    await expect(page.locator('#places .distance').first()).toBeVisible();
    expect(sent.filter((url) => url.includes('45.4642') || url.includes('9.1913'))).toEqual([]);
  });

  test(`${language}: a filter narrows the list and its chip takes it back`, async ({ page }) => {
    await page.goto(`/${language}`);
    const all = await foundCount(page);
    await page.goto(`/${language}?service=italian_language&language=unknown`);
    const some = await foundCount(page);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    const chips = () => page.evaluate(() => document.querySelector('#chips')?.innerHTML ?? '');
    for (const left of [1, 0]) {
      const before = await chips();
      await page.locator('#chips a').first().click();
      const filters = () => new URL(page.url()).searchParams;
      await expect
        .poll(() => ['service', 'language'].filter((name) => filters().has(name)).length)
        .toBe(left);
      // The address changes before the list does: until then the chip is the one that was there.
      await expect.poll(chips).not.toBe(before);
    }
    await expect.poll(() => foundCount(page)).toBe(all);
  });

  test(`${language}: a place says how it is reached and how sure that is`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/places/${await firstPlace(request)}`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('a[href^="geo:"]').first()).toBeVisible();
    await expect(page.locator('a[href$="/report"]').first()).toBeVisible();
    await expect(page.locator('.provenance')).toContainText(wording(language, 'place-verified'));
  });

  test(`${language}: axe finds nothing on the list and on a place`, async ({ page, request }) => {
    for (const path of [`/${language}`, `/${language}/places/${await firstPlace(request)}`]) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect.soft(violations, path).toEqual([]);
    }
  });

  test(`${language}: the map is beside the list, or comes when it is asked for`, async ({
    page,
    isMobile,
  }) => {
    await page.goto(`/${language}`);
    if (isMobile) {
      await expect(page.locator('vicini-map canvas')).toHaveCount(0);
      await page.locator('.show-map').first().click();
    }
    await mapAtRest(page);
    await expect(page.locator('vicini-map canvas').first()).toBeVisible();
    await expect(page.locator('#places > li').first()).toBeVisible();
  });

  test(`${language}: nothing is left on the device`, async ({ page, context }) => {
    await page.goto(`/${language}?q=${encodeURIComponent(lawyer)}`);
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      caches: (await caches.keys()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, caches: 0 });
    expect(await context.cookies()).toEqual([]);
  });

  test(`${language}: a shared link shows a picture of its places`, async ({ page, request }) => {
    await page.goto(`/${language}?service=italian_language`);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const { pathname, search } = new URL(address!, page.url());
    expect(pathname).toBe('/static/map.png');
    const picture = await request.get(pathname + search);
    expect(picture.headers()['content-type']).toBe('image/png');
    expect((await picture.body()).subarray(1, 4).toString()).toBe('PNG');
  });
}
