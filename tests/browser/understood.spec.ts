/** Does the page say how it read the words, and let that be taken back? */
import { expect, foundCount, test } from './fixtures';

test('a place in the words narrows the search and stands on a chip', async ({ page }) => {
  await page.goto('/it?q=avvocato');
  const everywhere = await foundCount(page);
  await page.goto('/it?q=avvocato+torino');
  const found = await foundCount(page);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(everywhere);
  await expect(page.locator('#chips .chip-place')).toContainText('Torino');
  for (const place of await page.locator('#places .where').allInnerTexts()) {
    expect(place).toContain('Torino');
  }
});

test('the keyboard takes the place back, and the words stay', async ({ page }) => {
  await page.goto('/it?q=avvocato+torino');
  await page.evaluate(() => ((globalThis as { stayed?: boolean }).stayed = true));
  const found = await foundCount(page);
  await page.locator('#chips .chip-place').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=avvocato$/);
  await expect(page.locator('#chips .chip-place')).toHaveCount(0);
  await expect(page.locator('#search-form input[name=q]')).toHaveValue('avvocato');
  expect(await foundCount(page)).toBeGreaterThan(found);
  // The chip is gone with the result that it stood in: reading goes on at the result.
  await expect(page.locator('#results')).toBeFocused();
  expect(await page.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);
  await page.goBack();
  await expect(page.locator('#chips .chip-place')).toBeVisible();
  expect(await foundCount(page)).toBe(found);
});

test('a chip says to a screen reader what it removes', async ({ page }) => {
  await page.goto('/en?q=lawyer+turin');
  await expect(page.getByRole('link', { name: /^Remove: Municipality: / })).toBeVisible();
});

test('a misspelt word is corrected, and the page says so', async ({ page }) => {
  await page.goto('/it?q=avvocato');
  const right = await foundCount(page);
  await page.goto('/it?q=avvocatto');
  expect(await foundCount(page)).toBe(right);
  await expect(page.locator('.corrected')).toContainText('«avvocatto»');
});

test('a card says why it is there when the word stands nowhere on it', async ({ page }) => {
  await page.goto(`/it?q=${encodeURIComponent('محامي')}`);
  await expect(page.locator('#places > li .matched').first()).toContainText('محامي');
});

test('a region that is suggested becomes a filter', async ({ page }) => {
  await page.goto('/it');
  await page.locator('#search-form input[name=q]').pressSequentially('lombard', { delay: 30 });
  const option = page.getByRole('option', { name: /^Lombardia/ }).first();
  await expect(option).toBeVisible();
  await option.click();
  await expect(page).toHaveURL(/region=03/);
  await expect(page.locator('#chips')).toContainText('Lombardia');
});
