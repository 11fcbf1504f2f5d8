/** Does the map serve more entries than one answer holds? Over 3,000 synthetic ones. */
import type { Page } from '@playwright/test';
import { CLUSTERS, drawn, expect, foundCount, mapAtRest, SINGLES, test, zoom } from './fixtures';

test.use({ register: 'synthetic' });

/** The addresses that the page asks for from now on. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test('a page of invented entries says so in every language', async ({ page }) => {
  const told = new Set<string>();
  for (const language of ['it', 'en', 'fr', 'es', 'ar', 'uk']) {
    await page.goto(`/${language}/about`);
    told.add(await page.locator('.synthetic').innerText());
  }
  expect(told.size).toBe(6);
});

test('many entries come as tiles, and none as GeoJSON', async ({ page }) => {
  const asked = askedFor(page);
  await page.goto('/it');
  await mapAtRest(page);
  expect(asked.filter((path) => path.startsWith('/tiles/places/')).length).toBeGreaterThan(0);
  expect(asked).not.toContain('/api/v1/places');
  const shown = await drawn(page, ...CLUSTERS);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown[0]!.count).toBeGreaterThan(100);
});

test('few entries of the same register come as GeoJSON again', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  const asked = askedFor(page);
  await page.goto('/it?region=02');
  expect(await foundCount(page)).toBeLessThan(1000);
  await mapAtRest(page);
  expect(asked.some((path) => path.startsWith('/tiles/'))).toBe(false);
  expect(asked).toContain('/api/v1/places');
});

test('a search that grows without a reload turns to tiles', async ({ page }) => {
  await page.goto('/it?region=02');
  await mapAtRest(page);
  const asked = askedFor(page);
  await page.locator('#chips a').first().click();
  await expect.poll(() => asked.some((path) => path.startsWith('/tiles/places/'))).toBe(true);
  await mapAtRest(page);
  expect((await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(1);
});

test('a click on a cluster goes into its box', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  const before = await zoom(page);
  const [largest] = await drawn(page, ...CLUSTERS);
  await page.mouse.click(largest!.x, largest!.y);
  await expect.poll(() => zoom(page)).toBeGreaterThan(before);
  await mapAtRest(page);
  const parts = await drawn(page, ...CLUSTERS, ...SINGLES);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts[0]!.count).toBeLessThan(largest!.count);
});

test('a click on an entry of a tile opens its card with all that is known', async ({ page }) => {
  await page.goto('/it#map=11/45.46/9.19');
  await mapAtRest(page);
  const [single] = await drawn(page, ...SINGLES);
  await page.mouse.click(single!.x, single!.y);
  const panel = page.locator('.map-panel');
  await expect(panel.locator(`a[href="/it/places/${single!.id}"]`)).toBeVisible();
  await expect(panel).toBeFocused();
});

test('entries that no zoom parts are listed, each with its link', async ({ page }) => {
  await page.goto('/it#map=13/45.46/9.19');
  await mapAtRest(page);
  const [cluster] = await drawn(page, ...CLUSTERS);
  await page.mouse.click(cluster!.x, cluster!.y);
  const panel = page.locator('.map-panel');
  await expect(panel).toBeVisible();
  await expect(panel.locator('li a')).toHaveCount(Math.min(cluster!.count, 200));
});

test('the keyboard reaches what the tiles show, and goes into a cluster', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  const before = await zoom(page);
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('.map-panel');
  await expect(panel).toBeFocused();
  const way = panel.locator('.map-ways button').first();
  await expect(way).toContainText(/luoghi intorno a \p{Lu}/u);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(way).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => zoom(page)).toBeGreaterThan(before);
  await expect(page.locator('.maplibregl-canvas')).toBeFocused();
});

test('the tiles follow a change to dark', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await mapAtRest(page);
  await expect.poll(async () => (await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(5);
});
