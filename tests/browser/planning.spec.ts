/** Does who plans see the gaps, in a table and in a figure? */
import { expect, test } from './fixtures';

test('every region is a row of the coverage table, with its figure and source', async ({
  page,
}) => {
  await page.goto('/it/coverage');
  await expect(page.locator('main table tbody tr')).toHaveCount(20);
  await expect(page.locator('main svg').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('ISTAT');
});

test('the provinces are counted too', async ({ page }) => {
  await page.goto('/it/coverage?by=province');
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThanOrEqual(107);
});

test('the table is there to take away', async ({ page }) => {
  await page.goto('/it/coverage');
  const link = page.locator('main a[href*="format=csv"]').first();
  const answer = await page.request.get((await link.getAttribute('href'))!);
  expect(answer.headers()['content-type']).toContain('text/csv');
  expect((await answer.text()).split('\n').length).toBeGreaterThan(20);
});

test('a region has a page of its own', async ({ page }) => {
  await page.goto('/it/regions/12');
  await expect(page.locator('h1')).toContainText('Lazio');
});
