/** Does the search find, narrow, show and remember? */
import type { Page } from '@playwright/test';
import { expect, foundCount, test } from './fixtures';

test('the list shows entries with their place, and each leads to its page', async ({ page }) => {
  await page.goto('/it');
  await expect(page.locator('#places > li')).toHaveCount(20);
  const first = page.locator('#places > li h3 a').first();
  const name = (await first.innerText()).trim();
  await first.click();
  await expect(page).toHaveURL(/\/it\/places\//);
  await expect(page.locator('h1')).toContainText(name);
});

test('an entry says where it comes from and that nobody has verified it yet', async ({ page }) => {
  await page.goto('/it');
  await page.locator('#places > li h3 a').first().click();
  await expect(page.locator('main a[href^="http"]').first()).toBeVisible();
  await expect(page.locator('main time, main .source').first()).toBeVisible();
});

test('words are found without their accents', async ({ page }) => {
  await page.goto('/it?q=citta');
  const plain = await foundCount(page);
  expect(plain).toBeGreaterThan(0);
  await page.goto(`/it?q=${encodeURIComponent('Città')}`);
  expect(await foundCount(page)).toBe(plain);
});

test('a plural finds the singular', async ({ page }) => {
  await page.goto('/it?q=associazioni');
  const plural = await foundCount(page);
  await page.goto('/it?q=associazione');
  expect(plural).toBe(await foundCount(page));
});

for (const word of ['avvocato', 'محامي', 'адвокат']) {
  test(`${word} finds legal counselling`, async ({ page }) => {
    await page.goto(`/it?q=${encodeURIComponent(word)}`);
    expect(await foundCount(page)).toBeGreaterThan(0);
    const count = page.locator('#filters label:has([value=legal_counselling]) .count');
    expect(Number(await count.textContent())).toBeGreaterThan(0);
  });
}

test('a filter narrows the list to the number beside it, without a reload', async ({ page }) => {
  await page.goto('/it');
  await page.evaluate(() => ((globalThis as { stayed?: boolean }).stayed = true));
  const service = page.locator('#filters input[name=service][value=italian_language]');
  const facet = page.locator('#filters details[data-facet=service]');
  await openFilters(page);
  if (!(await facet.evaluate((details: HTMLDetailsElement) => details.open))) {
    await facet.locator('summary').first().click();
  }
  const label = page.locator('#filters label:has([value=italian_language])');
  const count = Number((await label.locator('.count').innerText()).replace(/\D/g, ''));
  await service.check();
  await expect(page).toHaveURL(/service=italian_language/);
  await expect.poll(() => foundCount(page)).toBe(count);
  await expect(service).toBeChecked();
  await expect(service).toBeFocused();
  expect(await page.evaluate(() => (globalThis as { stayed?: boolean }).stayed)).toBe(true);
});

test('Back and forward bring back the result, the words and the filters', async ({ page }) => {
  await page.goto('/it');
  const all = await foundCount(page);
  await page.locator('#search-form input[name=q]').fill('avvocato');
  await page.locator('#search-form input[name=q]').press('Enter');
  await expect(page).toHaveURL(/q=avvocato/);
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  const some = await foundCount(page);
  await page.goBack();
  await expect.poll(() => foundCount(page)).toBe(all);
  await expect(page.locator('#search-form input[name=q]')).toHaveValue('');
  await page.goForward();
  await expect.poll(() => foundCount(page)).toBe(some);
  await expect(page.locator('#search-form input[name=q]')).toHaveValue('avvocato');
});

test('a filter is taken away by its chip', async ({ page }) => {
  await page.goto('/it?service=sport');
  const some = await foundCount(page);
  await page.locator('#chips a').first().click();
  await expect(page).not.toHaveURL(/service=/);
  await expect.poll(() => foundCount(page)).toBeGreaterThan(some);
});

test('the next page of the list shows other entries', async ({ page }) => {
  await page.goto('/it');
  const first = await page.locator('#places > li').first().getAttribute('data-id');
  await page.locator('#pagination a').last().click();
  await expect(page.locator('#places > li').first()).not.toHaveAttribute('data-id', first ?? '');
  await expect(page.locator('#results')).toBeFocused();
});

test('a town sorts the list by distance', async ({ page }) => {
  await page.goto('/it');
  await page.locator('#search-form input[name=where]').fill('Modena');
  await page.locator('#search-form input[name=where]').press('Enter');
  await expect(page).toHaveURL(/where=Modena/);
  await expect(page.locator('#places > li').first()).toContainText('Modena');
});

test('a town is suggested while it is typed', async ({ page }) => {
  await page.goto('/it');
  const where = page.locator('#search-form input[name=where]');
  await where.pressSequentially('Mode');
  const option = page.getByRole('option', { name: /^Modena/ });
  await expect(option).toBeVisible();
  await expect(where).toHaveAttribute('aria-expanded', 'true');
  await option.click();
  await expect(page).toHaveURL(/where=Modena/);
  await expect(page.locator('#places > li').first()).toContainText('Modena');
});

test('a result without entries says what to do', async ({ page }) => {
  await page.goto('/it?q=zzzzzz');
  expect(await page.locator('#places > li').count()).toBe(0);
  await expect(page.locator('#results a').first()).toBeVisible();
});

test('a page that does not exist says so in the language of the visitor', async ({ page }) => {
  const answer = await page.goto('/it/places/no-such-place');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.locator('body')).toHaveAttribute('data-page', 'not-found');
  await expect(page.locator('main a[href="/it"]').first()).toBeVisible();
});

test('a malformed filter is answered by a page that says what was expected', async ({ page }) => {
  const answer = await page.goto('/it?bbox=north');
  expect(answer?.status()).toBe(400);
  await expect(page.locator('main')).toContainText('bbox');
});

/** On a phone the filters are folded away until they are wanted. */
async function openFilters(page: Page): Promise<void> {
  const folded = page.locator('#filter-panel:not([open]) > summary');
  if (await folded.isVisible()) await folded.click();
}
