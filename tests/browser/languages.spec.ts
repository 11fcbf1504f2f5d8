/** Does every language get the same service? */
import { expect, foundCount, test } from './fixtures';
import { LANGUAGES } from './pages';

test('the language switch keeps the search', async ({ page }) => {
  await page.goto('/it?service=italian_language');
  const found = await foundCount(page);
  await page.locator('.language-switch summary').click();
  await page.locator('.language-switch a[hreflang=fr]').click();
  await expect(page).toHaveURL(/\/fr\?.*service=italian_language/);
  expect(await foundCount(page)).toBe(found);
});

test('the language switch keeps a search that came without a reload', async ({ page }) => {
  await page.goto('/it');
  await page.locator('#search-form input[name=q]').fill('scuola');
  await page.locator('#search-form input[name=q]').press('Enter');
  await expect(page).toHaveURL(/q=scuola/);
  await expect(page.locator('.language-switch a[hreflang=en]')).toHaveAttribute('href', /q=scuola/);
});

for (const language of LANGUAGES) {
  test(`the page in ${language} says so and finds as much as any other`, async ({ page }) => {
    await page.goto(`/${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute(
      'dir',
      ['ar', 'fa', 'ps', 'ur'].includes(language) ? 'rtl' : 'ltr',
    );
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.locator('#places > li').count()).toBe(20);
  });
}

test('the first visit is answered in a language of the browser', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'uk-UA', baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/uk$/);
  await context.close();
});
