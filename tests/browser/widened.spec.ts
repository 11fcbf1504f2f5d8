/** What does a search find that finds nothing? */
import AxeBuilder from '@axe-core/playwright';
import { drawn, expect, foundCount, mapAtRest, SINGLES, CLUSTERS, test } from './fixtures';

/** In Sardinia's mountains, nobody within 500 m. */
const EMPTY = 'near=9.3,40.2&radius=500&service=legal_counselling';

test('alternatives stand apart, nearest first, below what was let go', async ({ page }) => {
  await page.goto(`/it?${EMPTY}`);
  expect(await foundCount(page)).toBe(0);
  await expect(page.locator('#places')).toHaveCount(0);
  await expect(page.locator('.empty-heading')).toContainText('la distanza');
  const told = await page.locator('#alternatives .distance').allInnerTexts();
  const kilometres = told.map((text) => Number(/[\d.,]+/.exec(text)?.[0].replace(',', '.')));
  expect(kilometres.length).toBeGreaterThan(1);
  expect(kilometres).toEqual([...kilometres].sort((one, other) => one - other));
});

test('a word that nothing knows is named', async ({ page }) => {
  await page.goto('/it?q=zzqxv+avvocato');
  await expect(page.locator('.empty-heading')).toContainText('«zzqxv»');
  expect(await page.locator('#alternatives > li').count()).toBeGreaterThan(0);
});

test('the search goes on without a reload from nothing to something', async ({ page }) => {
  await page.goto(`/it?${EMPTY}`);
  await page.locator('#chips a').first().click();
  await expect(page).not.toHaveURL(/radius/);
  await expect(page.locator('#alternatives')).toHaveCount(0);
  expect(await page.locator('#places > li').count()).toBeGreaterThan(0);
});

test('the map shows the alternatives of the list and no others', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the map stands beside the list on a wide screen only');
  await page.goto(`/it?${EMPTY}`);
  await mapAtRest(page);
  const shown = await drawn(page, ...CLUSTERS, ...SINGLES);
  const listed = await page.locator('#alternatives > [data-longitude]').count();
  expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(listed);
});

for (const language of ['it', 'ar']) {
  test(`an empty search in ${language} has no accessibility violations`, async ({ page }) => {
    await page.goto(`/${language}?q=zzqxv+avvocatto+torino&radius=500&near=9.3,40.2`);
    await expect(page.locator('.empty')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations).toEqual([]);
  });
}
