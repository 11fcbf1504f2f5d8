/** On a phone, are the filters chosen and taken back without leaving the map? */
import AxeBuilder from '@axe-core/playwright';
import { drawn, expect, foundCount, mapAtRest, test } from './fixtures';
import { bring, focusIsSeen, LANGUAGES, middle, openMap, sheet, stands, STANDARDS } from './sheet';

// What rises is there at once: how it gets there has a test of its own.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  test(`in ${language}, filters are chosen and taken back with the map in view`, async ({
    page,
  }) => {
    await openMap(page, `/${language}`);
    await bring(page, 'peek');
    const all = await foundCount(page);
    const toggle = page.locator('.sheet-filter');
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await toggle.tap();
    await stands(page, 'half');
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('#places')).toBeHidden();
    const choice = page.locator('.sheet-filters label.choice:has([name=service])').nth(1);
    const counted = Number(await choice.locator('.count').innerText());
    expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await choice.tap();
    await expect.poll(() => foundCount(page)).toBe(counted);
    expect(counted).toBeLessThan(all);
    await expect(page.locator('.sheet-count')).toContainText(String(counted));
    // The button says that something is chosen, as the page does.
    await expect(toggle.locator('.badge')).toBeVisible();
    // The map shows what the list holds.
    await expect(page.locator('.map-canvas')).toBeVisible();
    await mapAtRest(page);
    const onMap = async () =>
      (await drawn(page, 'vicini-clusters', 'vicini-points', 'vicini-discs'))
        .map(({ count }) => count)
        .reduce((sum, count) => sum + count, 0);
    await expect.poll(onMap).toBeLessThanOrEqual(counted);
    // What has just been chosen is in view, and has the focus.
    await expect(page.locator('.sheet-filters :checked').first()).toBeInViewport({ ratio: 1 });
    for (const height of ['half', 'full'] as const) {
      await bring(page, height);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect.soft(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      for (const target of await page.locator('.sheet :is(button, .chip, .choice):visible').all()) {
        const { width, height } = (await target.boundingBox())!;
        const size = Math.min(width, height);
        expect.soft(size, await target.innerText()).toBeGreaterThanOrEqual(43.99);
      }
    }
    const second = page.locator('.sheet-filters label.choice:has([name=target])').first();
    await second.tap();
    await expect(page.locator('#chips .chip-clear')).toHaveCount(1);
    await page.locator('.sheet-body').evaluate((body) => body.scrollTo(0, 0));
    await page.locator('#chips .chip-clear').tap();
    await expect.poll(() => foundCount(page)).toBe(all);
    await expect(page.locator('#chips')).toHaveCount(0);
    await expect(page.locator('.sheet-filters')).toBeVisible();
    await expect(page.locator('.map-canvas')).toBeVisible();
    await toggle.tap();
    await expect(page.locator('.sheet #places > li').first()).toBeVisible();
    await expect(page.locator('#search-form')).toBeHidden();
  });

  test(`in ${language}, keys alone choose a filter on the map and lead back`, async ({ page }) => {
    await openMap(page, `/${language}`);
    await bring(page, 'half');
    const toggle = page.locator('.sheet-filter');
    await page.keyboard.press('Tab');
    await expect(toggle).toBeFocused();
    await page.keyboard.press('Enter');
    const isChoice = () => page.evaluate(() => document.activeElement?.matches('[name=service]'));
    for (let pressed = 0; pressed < 8 && !(await isChoice()); pressed += 1) {
      await page.keyboard.press('Tab');
      expect.soft(await focusIsSeen(page)).toBe('seen');
    }
    const all = await foundCount(page);
    await page.keyboard.press('Space');
    await expect.poll(() => foundCount(page)).toBeLessThan(all);
    const focused = page.locator('.sheet-filters [name=service]:focus');
    await expect(focused).toBeChecked();
    expect.soft(await focusIsSeen(page)).toBe('seen');
    // Enter submits the form, which means: show what that leads to.
    await page.keyboard.press('Enter');
    await expect(page.locator('#results')).toBeFocused();
    await expect(page.locator('.sheet #places > li').first()).toBeInViewport();
    await expect(page.locator('.map-canvas')).toBeVisible();
    await toggle.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.sheet-filters')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.sheet-filters')).toBeHidden();
    await expect(toggle).toBeFocused();
    await stands(page, 'half');
    // Back takes the filter back, and leaves the map where it is.
    await page.goBack();
    await expect.poll(() => foundCount(page)).toBe(all);
    await expect(page.locator('.map-canvas')).toBeVisible();
    await page.goBack();
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.locator('.columns > #search-form')).toBeVisible();
    await expect(page.locator('#filter-panel')).not.toHaveAttribute('open');
  });
}

for (const language of ['it', 'ar']) {
  test(`in ${language}, a page that has to be loaded anew has its map as it was`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 45.464211, longitude: 9.191383 });
    await openMap(page, `/${language}`);
    await page.locator('.sheet .near-me').tap();
    await expect(page).toHaveURL(/near=/);
    await mapAtRest(page);
    await page.locator('.map-zoomOut').tap();
    await mapAtRest(page);
    const before = await middle(page);
    await page.locator('.sheet-filter').tap();
    // Nobody is asked where they are again.
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = () => console.error('asked for the position');
    });
    // The script gets something else than the page that it asked for.
    await page.route(`**/${language}?*service=*`, (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.fulfill({ body: '' }),
    );
    const loaded = page.waitForEvent('load');
    await page.locator('.sheet-filters label.choice:has([name=service])').nth(1).tap();
    await loaded;
    await mapAtRest(page);
    await expect(page).toHaveURL(/near=.*service=|service=.*near=/);
    await stands(page, 'half');
    await expect(page.locator('.sheet #chips')).toBeVisible();
    const after = await middle(page);
    expect(after.lng).toBeCloseTo(before.lng, 2);
    expect(after.lat).toBeCloseTo(before.lat, 2);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test(`in ${language}, letters of twice the size leave room for filters`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await openMap(page, `/${language}`);
    await page.locator('.sheet-filter').tap();
    await stands(page, 'full');
    const choice = page.locator('.sheet-filters label.choice').first();
    await expect(choice).toBeInViewport({ ratio: 1 });
    await choice.tap();
    await expect(page.locator('.sheet-filter .badge')).toBeVisible();
    await expect(page.locator('.sheet-filters :checked').first()).toBeInViewport();
    const cut = await page
      .locator('.sheet-filter')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(cut).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  });
}

test('a touch on the map shows the card instead of the filters, which come back after it', async ({
  page,
}) => {
  await openMap(page, '/it#map=9.3/45.45/9.2');
  await page.locator('.sheet-filter').tap();
  const [seen] = await drawn(page, 'vicini-discs');
  await page.touchscreen.tap(seen!.x, seen!.y);
  await expect(page.locator('.sheet .map-card')).toBeVisible();
  await expect(page.locator('.sheet-filters')).toBeHidden();
  await expect(page.locator('.sheet-filter')).toHaveAttribute('aria-expanded', 'false');
  await page.locator('.sheet .map-close').tap();
  await expect(page.locator('.sheet-filters')).toBeVisible();
  await mapAtRest(page);
  const [again] = await drawn(page, 'vicini-discs');
  await page.touchscreen.tap(again!.x, again!.y);
  await expect(page.locator('.sheet .map-card')).toBeVisible();
  await page.locator('.sheet-filter').tap();
  await expect(page.locator('.sheet-filters')).toBeVisible();
  await expect(page.locator('.sheet .map-card')).toBeHidden();
});

test('around a position, the filters on the map also say how far', async ({ page }) => {
  await openMap(page, '/it?near=9.19,45.46');
  const all = await foundCount(page);
  await page.locator('.sheet-filter').tap();
  await page.locator('.sheet-filters #radius').selectOption('5000');
  await expect(page).toHaveURL(/radius=5000/);
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  await expect(page.locator('.sheet #chips')).toBeVisible();
});
