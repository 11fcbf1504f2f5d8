/** Does axe find a barrier (WCAG 2.2, level AA) on any kind of page? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CLUSTERS, drawn, expect, mapAtRest, test } from './fixtures';
import { firstPlace, pages } from './pages';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Searches whose answer is no plain list. */
const STATES = [
  // Nothing fits: what was let go, and what comes closest.
  'near=9.3,40.2&radius=500&service=legal_counselling',
  // A word that nothing knows, one that is misspelt, and a place in the words.
  'q=zzqxv+avvocatto+torino',
  // No such town, and two of the same name.
  'where=Nusquam',
  'where=Samone',
  'where=Torino&radius=5000&open=now',
];

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const language of ['it', 'ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${colorScheme} pages in ${language}`, async ({
      page,
      request,
    }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const place = await firstPlace(request);
      for (const path of pages(language, place)) {
        await page.goto(path);
        if (await page.locator('vicini-map .show-map').count()) await mapAtRest(page);
        expect.soft(await barriers(page), path).toEqual([]);
      }
    });

    test(`axe finds nothing in the ${colorScheme} states in ${language}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const search of STATES) {
        await page.goto(`/${language}?${search}`);
        expect.soft(await barriers(page), search).toEqual([]);
      }
      await page.goto(`/${language}?service=sport&target=women&region=12`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('#filters details')) {
          details.setAttribute('open', '');
        }
      });
      expect.soft(await barriers(page), 'filters').toEqual([]);
      await page.locator('.language-switch summary').click();
      await expect(page.locator('.language-switch a').first()).toBeVisible();
      expect.soft(await barriers(page), 'languages').toEqual([]);
    });
  }
}

test('axe finds nothing while suggestions, a card and the explanation are open', async ({
  page,
}) => {
  await page.goto('/it#map=12/45.464/9.19');
  await mapAtRest(page);
  await page.locator('#search-form input[name=where]').pressSequentially('Mode');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect.soft(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const [cluster] = await drawn(page, ...CLUSTERS);
  await page.mouse.click(cluster!.x, cluster!.y);
  await expect(page.locator('.map-panel')).toBeVisible();
  expect.soft(await barriers(page)).toEqual([]);
  await page.locator('.map-close').click();
  await page.locator('#near-me').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect.soft(await barriers(page)).toEqual([]);
});
