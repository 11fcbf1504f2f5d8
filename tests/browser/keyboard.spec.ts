/** Can everything be done without a pointer? */
import { expect, mapAtRest, test, zoom } from './fixtures';

test('the first Tab offers to skip to the results', async ({ page }) => {
  await page.goto('/it');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await expect(page.locator('.skip-link')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#results')).toBeFocused();
});

test('a suggestion is chosen with the arrows', async ({ page }) => {
  await page.goto('/it');
  const where = page.locator('#search-form input[name=where]');
  await where.focus();
  await page.keyboard.type('Mode');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const option = page.locator('[role=option][aria-selected=true]');
  await expect(where).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(where).toHaveValue('Mode');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/where=/);
});

test('the map moves, zooms and opens its entries by keys', async ({ page }) => {
  await page.goto('/it#map=9.3/45.45/9.2');
  await mapAtRest(page);
  await page.locator('.maplibregl-canvas').focus();
  const before = await zoom(page);
  await page.keyboard.press('+');
  await expect.poll(() => zoom(page)).toBeGreaterThan(before);
  await mapAtRest(page);
  await expect(page.locator('.map-search-here')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-panel li a').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.map-panel li a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-panel')).toBeHidden();
  await expect(page.locator('.maplibregl-canvas')).toBeFocused();
});

test('a filter is set by keys alone, and the focus stays on it', async ({ page }) => {
  await page.goto('/it');
  const service = page.locator('#filters input[name=service]:not(:disabled)').first();
  const facet = page.locator('#filters details[data-facet=service]');
  if (!(await facet.evaluate((details: HTMLDetailsElement) => details.open))) {
    await facet.locator('summary').first().focus();
    await page.keyboard.press('Enter');
  }
  await service.focus();
  const value = await service.getAttribute('value');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(new RegExp(`service=${value}`));
  await expect(page.locator(`#filters input[name=service][value="${value}"]`)).toBeFocused();
});
