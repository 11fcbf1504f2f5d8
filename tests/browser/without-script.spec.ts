/** Does the page serve who has no JavaScript? */
import { expect, foundCount, test } from './fixtures';

test('the list, the regions and their counts are there', async ({ page }) => {
  await page.goto('/it');
  await expect(page.locator('#places > li')).toHaveCount(20);
  await expect(page.locator('#region-map svg')).toBeVisible();
  expect(await page.locator('#region-map a').count()).toBeGreaterThanOrEqual(20);
});

test('nothing is offered that only a script could do', async ({ page }) => {
  await page.goto('/it');
  await expect(page.locator('#near-me')).toBeHidden();
  await expect(page.locator('.show-map')).toHaveCount(0);
});

test('words and filters are sent by the form', async ({ page }) => {
  await page.goto('/it');
  await page.locator('#search-form input[name=q]').fill('avvocato');
  await page.locator('#search-form input[name=where]').fill('Roma');
  await page.locator('#search-form button[type=submit]').first().click();
  await expect(page).toHaveURL(/q=avvocato.*where=Roma|where=Roma.*q=avvocato/);
  expect(await foundCount(page)).toBeGreaterThan(0);
  await expect(page.locator('#places > li').first()).toContainText('Roma');
});

test('a filter is set in the form and taken away by its chip', async ({ page }) => {
  await page.goto('/it');
  const all = await foundCount(page);
  const panel = page.locator('#filter-panel:not([open]) > summary');
  if (await panel.isVisible()) await panel.click();
  await page.locator('#filters input[name=service]:not(:disabled)').first().check();
  await page.locator('#filters button[type=submit]').click();
  await expect(page).toHaveURL(/service=/);
  expect(await foundCount(page)).toBeLessThan(all);
  await page.locator('#chips a').first().click();
  expect(await foundCount(page)).toBe(all);
});

test('a region of the map leads to its entries', async ({ page }) => {
  await page.goto('/it');
  await page.locator('#region-map a[href*="12"]').first().click();
  await expect(page).toHaveURL(/12/);
  expect(await page.locator('#places > li').count()).toBeGreaterThan(0);
});

test('the pages of the list are links', async ({ page }) => {
  await page.goto('/it');
  const first = await page.locator('#places > li').first().getAttribute('data-id');
  await page.locator('#pagination a').last().click();
  expect(await page.locator('#places > li').first().getAttribute('data-id')).not.toBe(first);
});

test('a place that was read in the words is taken back by its chip', async ({ page }) => {
  await page.goto('/it?q=avvocato+torino');
  const found = await foundCount(page);
  await page
    .getByRole('link', { name: /Torino/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?q=avvocato$/);
  expect(await foundCount(page)).toBeGreaterThan(found);
});

test('an empty search shows what comes closest', async ({ page }) => {
  await page.goto('/it?q=zzqxv+avvocato');
  await expect(page.locator('.empty')).toContainText('zzqxv');
  expect(await page.locator('#alternatives > li').count()).toBeGreaterThan(0);
});
