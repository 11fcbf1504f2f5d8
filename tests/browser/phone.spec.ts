/** Does the page serve a phone: the list first, the map when it is wanted? */
import { CLUSTERS, drawn, expect, mapAtRest, test } from './fixtures';

test('nothing of the map is fetched before it is wanted', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/it');
  await expect(page.locator('vicini-map .show-map')).toBeInViewport();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /place-map|worker|topojson|labels|api\/v1/.test(url))).toEqual([]);
});

test('the map covers the page and Back returns to the list', async ({ page }) => {
  await page.goto('/it');
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  expect((await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(2);
  const stage = (await page.locator('.map-canvas').boundingBox())!;
  expect(stage.width).toBe(390);
  expect(stage.height).toBeGreaterThan(600);
  // What it covers cannot be reached; the list lies on it.
  await expect(page.locator('.site-header')).toHaveAttribute('inert');
  await expect(page.locator('#search-form')).toBeHidden();
  await expect(page.locator('.map-stage ~ .sheet #results')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.map-canvas')).toBeHidden();
  await expect(page).toHaveURL(/\/it$/);
  await expect(page.locator('#places > li').first()).toBeInViewport();
});

test('the button that opened the map closes it', async ({ page }) => {
  await page.goto('/it');
  const toggle = page.locator('vicini-map .show-map');
  await toggle.tap();
  await mapAtRest(page);
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await toggle.tap();
  await expect(page.locator('.map-canvas')).toBeHidden();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(toggle).toBeFocused();
});

test('a tap on a cluster at one point opens a sheet that a thumb can use', async ({ page }) => {
  await page.goto('/it#map=12/45.464/9.19');
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  const [cluster] = await drawn(page, ...CLUSTERS);
  await page.touchscreen.tap(cluster!.x, cluster!.y);
  const sheet = page.locator('.map-panel');
  await expect(sheet).toBeInViewport();
  const close = (await sheet.locator('.map-close').boundingBox())!;
  expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
  await sheet.locator('.map-close').tap();
  await expect(sheet).toBeHidden();
});

test('every button of the map is at least 44 pixels wide and high', async ({ page }) => {
  await page.goto('/it');
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  for (const button of await page.locator('vicini-map button:visible').all()) {
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height), await button.innerText()).toBeGreaterThanOrEqual(44);
  }
});

test('searching from the covering map changes the list of the page', async ({ page }) => {
  await page.goto('/it#map=9.3/45.45/9.2');
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  await page.locator('.map-zoomOut').tap();
  await page.locator('.map-search-here').tap();
  await expect(page).toHaveURL(/bbox=/);
  await expect(page.locator('.map-canvas')).toBeVisible();
  await page.locator('vicini-map .show-map').tap();
  await expect(page.locator('#chips a').first()).toBeVisible();
});
