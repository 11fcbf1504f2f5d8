/** Is it open? Over a few entries that say so; the real records do not. */
import AxeBuilder from '@axe-core/playwright';
import { expect, sheets, test } from './fixtures';

test.use({ register: 'opening-hours' });

test('a card says open or closed, and nothing where nobody knows', async ({ page }) => {
  await page.goto('/it');
  const card = (id: string) => page.locator(`#places > [data-id="${id}"]`);
  await expect(card('prova-sempre').locator('.opening')).toContainText('Aperto adesso');
  await expect(card('prova-mai').locator('.opening')).toContainText('Chiuso adesso');
  await expect(card('prova-appuntamento').locator('.opening')).toHaveCount(0);
});

test('“open now” narrows at once, says how little is known, and is a chip', async ({ page }) => {
  await page.goto('/it');
  const filter = page.locator('#filters [data-facet=open]');
  await filter.locator('summary').click();
  await expect(filter).toContainText('4 luoghi su 5');
  await filter.getByLabel('Aperto adesso').check();
  await expect(page).toHaveURL(/open=now/);
  await expect(page.locator('#places > [data-id="prova-sempre"]')).toBeVisible();
  await expect(page.locator('#places > [data-id="prova-mai"]')).toHaveCount(0);
  await page.locator('#chips a').first().click();
  await expect(page.locator('#places > [data-id="prova-mai"]')).toBeVisible();
});

test('the hours of a place are a table in the language of the visitor', async ({ page }) => {
  await page.goto('/uk/places/prova-settimana');
  await expect(page.locator('table.hours tr')).toHaveCount(7);
  await expect(page.locator('table.hours')).toContainText('понеділок');
  await page.goto('/ar/places/prova-settimana');
  await expect(page.locator('table.hours')).toContainText('الاثنين');
});

for (const path of ['/it', '/ar/places/prova-settimana', '/it/places/prova-appuntamento']) {
  test(`${path} has no accessibility violations`, async ({ page }) => {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .exclude('.map-canvas')
      .analyze();
    expect(violations).toEqual([]);
  });
}

test('the hours are printed on the same page', async ({ page }) => {
  for (const language of ['it', 'ar', 'ti', 'zh']) {
    await page.goto(`/${language}/places/prova-settimana`);
    expect.soft(await sheets(page), language).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('table.hours')).toBeVisible();
});
