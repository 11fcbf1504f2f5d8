/** Is the Arabic page mirrored, and the map's own controls with it? */
import { CLUSTERS, drawn, expect, mapAtRest, test } from './fixtures';

test('the page runs from right to left', async ({ page }) => {
  await page.goto('/ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const direction = await page
    .locator('h1')
    .evaluate((heading) => getComputedStyle(heading).direction);
  expect(direction).toBe('rtl');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(1440);
});

test('the controls of the map stand on the other side', async ({ page }) => {
  await page.goto('/ar');
  await mapAtRest(page);
  const stage = (await page.locator('.map-canvas').boundingBox())!;
  const zoomIn = (await page.locator('.map-zoomIn').boundingBox())!;
  const pan = (await page.locator('.map-pan').boundingBox())!;
  expect(zoomIn.x + zoomIn.width / 2).toBeLessThan(stage.x + stage.width / 2);
  expect(pan.x + pan.width / 2).toBeGreaterThan(stage.x + stage.width / 2);
  const [left, right] = [
    (await page.locator('.map-panLeft').boundingBox())!,
    (await page.locator('.map-panRight').boundingBox())!,
  ];
  expect(left.x).toBeLessThan(right.x);
  expect((await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(3);
});

test('an Arabic word finds what an Italian one finds', async ({ page }) => {
  await page.goto(`/ar?q=${encodeURIComponent('محامي')}`);
  expect(await page.locator('#places > li').count()).toBeGreaterThan(0);
});
