/** Does everything fit on 320 pixels without scrolling sideways (WCAG 1.4.10)? */
import { expect, mapAtRest, test } from './fixtures';
import { firstPlace, pages } from './pages';

for (const language of ['it', 'ar', 'ti', 'uk', 'ur', 'zh']) {
  test(`no page in ${language} is wider than 320 pixels`, async ({ page, request }) => {
    const place = await firstPlace(request);
    for (const path of pages(language, place)) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(320);
    }
  });
}

test('the open map fits as well', async ({ page }) => {
  await page.goto('/it');
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.locator('.map-pan')).toBeInViewport();
  await expect(page.locator('.map-zoomIn')).toBeInViewport();
});
