/** Does the page serve a device that cannot draw the map? */
import { expect, foundCount, test } from './fixtures';

test('the list and the figure of the regions stay, with a kind word', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/it');
  await expect(page.locator('vicini-map .map-note')).not.toBeEmpty();
  await expect(page.locator('#places > li')).toHaveCount(20);
  await expect(page.locator('#region-map svg')).toBeVisible();
  await expect(page.locator('.show-map')).toHaveCount(0);
  expect(fetched.filter((url) => /place-map|worker|topojson/.test(url))).toEqual([]);
});

test('the search works as before', async ({ page }) => {
  await page.goto('/it');
  const all = await foundCount(page);
  await page.locator('#search-form input[name=q]').fill('avvocato');
  await page.locator('#search-form input[name=q]').press('Enter');
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
});
