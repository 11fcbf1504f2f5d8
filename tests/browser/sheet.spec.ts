/** On a phone, does the list lie on the map in a sheet that everybody can move? */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brotliBytes } from './bytes';
import { drawn, expect, foundCount, mapAtRest, test, type GlMap } from './fixtures';
import {
  bring,
  focusIsSeen,
  handle,
  LANGUAGES,
  lies,
  middle,
  openMap,
  sheet,
  stands,
  STANDARDS,
} from './sheet';

const SCREEN_PX = 844;

// What rises is there at once: how it gets there has a test of its own.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A finger that goes from one point to another, in steps, as a hand does. */
async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const touch = (type: string, x?: number, y?: number) =>
    browser.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', ...from);
  for (let step = 1; step <= 10; step += 1) {
    const at = (index: 0 | 1) => from[index] + ((to[index] - from[index]) * step) / 10;
    await touch('touchMove', at(0), at(1));
    await page.waitForTimeout(16);
  }
  // A hand that rests at the end throws nothing.
  await page.waitForTimeout(150);
  await touch('touchEnd');
  await browser.detach();
}

for (const language of LANGUAGES) {
  test(`in ${language}, presses of the handle lead through three heights, none with a barrier`, async ({
    page,
  }) => {
    await openMap(page, `/${language}`);
    const names = new Set<string>();
    for (const [height, least, most, expanded] of [
      ['half', 0.4, 0.6, 'true'],
      ['full', 0.9, 1, 'true'],
      ['peek', 0.05, 0.3, 'false'],
    ] as const) {
      await stands(page, height);
      const share = (await lies(page, '.sheet')).height / SCREEN_PX;
      expect.soft(share, height).toBeGreaterThan(least);
      expect.soft(share, height).toBeLessThan(most);
      await expect(handle(page)).toHaveAttribute('aria-expanded', expanded);
      names.add(await handle(page).innerText());
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          height,
        )
        .toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, height).toBeLessThanOrEqual(390);
      await handle(page).tap();
    }
    await stands(page, 'half');
    // Larger, larger, smaller.
    expect(names.size).toBe(2);
  });

  test(`in ${language}, keys move the sheet, and Escape leads back to the list`, async ({
    page,
  }) => {
    await openMap(page, `/${language}`);
    await handle(page).focus();
    await page.keyboard.press('ArrowUp');
    await stands(page, 'full');
    await page.keyboard.press('Escape');
    await stands(page, 'half');
    await page.keyboard.press('ArrowDown');
    await stands(page, 'peek');
    await page.keyboard.press('Enter');
    await stands(page, 'half');
    await page.keyboard.press('Space');
    await stands(page, 'full');
    for (const height of ['half', 'peek'] as const) {
      await page.keyboard.press('Escape');
      await stands(page, height);
    }
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.locator('vicini-map .show-map')).toBeFocused();
    await expect(page.locator('.columns > #results #places > li').first()).toBeVisible();
  });

  test(`in ${language}, a finger drags the sheet, and presses nothing meanwhile`, async ({
    page,
  }) => {
    await openMap(page, `/${language}`);
    const grip = async (): Promise<[number, number]> => {
      const { x, y, width } = await lies(page, '.sheet-handle');
      return [x + width / 2, y + 10];
    };
    await swipe(page, await grip(), [195, SCREEN_PX - 20]);
    await stands(page, 'peek');
    await swipe(page, await grip(), [195, 20]);
    await stands(page, 'full');
    await swipe(page, await grip(), [195, 430]);
    await stands(page, 'half');
    // By its actions too, which are not pressed by that.
    const { x, y } = await lies(page, '.sheet .show-map');
    await swipe(page, [x + 30, y + 20], [x + 30, 60]);
    await stands(page, 'full');
  });
}

test('the head says what the list says, also after a search', async ({ page }) => {
  await openMap(page, '/it#map=9.3/45.45/9.2');
  const all = await foundCount(page);
  await expect(page.locator('.sheet-count')).toContainText(String(all));
  await page.locator('.map-zoomIn').tap();
  const searchHere = page.locator('.sheet .map-search-here');
  await expect(searchHere).toBeVisible();
  await expect(page.locator('.sheet .near-me')).toBeHidden();
  await searchHere.tap();
  await expect(page).toHaveURL(/bbox=/);
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  await expect(page.locator('.sheet-count')).toContainText(String(await foundCount(page)));
  await expect(page.locator('#result-count')).toHaveRole('status');
});

test('what was found is seen above the sheet from the start, its south too', async ({ page }) => {
  for (const [language, height] of [
    ['it', SCREEN_PX],
    ['ar', 568],
  ] as const) {
    await page.setViewportSize({ width: 390, height });
    await openMap(page, `/${language}`);
    const [bolzano, catania] = await page.evaluate(() => {
      type Element = HTMLElement & { map: { gl: GlMap } };
      const { gl } = document.querySelector<Element>('vicini-map')!.map;
      return [gl.project([11.35, 46.5]).y, gl.project([15.09, 37.5]).y];
    });
    expect.soft(bolzano).toBeGreaterThan(0);
    expect.soft(catania).toBeLessThan((await lies(page, '.sheet')).y);
  }
});

test('“search this area” means what is seen above the sheet', async ({ page }) => {
  await openMap(page, '/it#map=9.3/45.45/9.2');
  await page.locator('.map-zoomIn').tap();
  await mapAtRest(page);
  await page.locator('.map-search-here').tap();
  await expect(page).toHaveURL(/bbox=/);
  const [, south] = new URL(page.url()).searchParams.get('bbox')!.split(',').map(Number);
  const edge = await page.evaluate((south) => {
    const { gl } = document.querySelector<HTMLElement & { map: { gl: GlMap } }>('vicini-map')!.map;
    return gl.project([9.2, south!]).y;
  }, south);
  expect(Math.abs(edge - (await lies(page, '.sheet')).y)).toBeLessThan(3);
});

test('a view that the sheet uncovers and covers again is the one that it was', async ({ page }) => {
  const bounds = () =>
    page.evaluate(() => {
      type Element = HTMLElement & { map: { gl: GlMap } };
      const { gl } = document.querySelector<Element>('vicini-map')!.map;
      return [gl.project([6.6, 47.1]), gl.project([18.6, 35.4])].flatMap(({ x, y }) => [x, y]);
    });
  const shift = (one: number[], other: number[]) =>
    Math.max(...one.map((pixels, index) => Math.abs(pixels - other[index]!)));
  for (const [path, isWhole] of [
    ['/it', true],
    ['/ar', true],
    ['/it#map=9.3/45.45/9.2', false],
  ] as const) {
    await openMap(page, path);
    const before = await bounds();
    for (const way of [['peek'], ['full', 'peek', 'full'], ['peek', 'full', 'peek']] as const) {
      for (const height of way) await bring(page, height);
      await bring(page, 'half');
      expect.soft(shift(await bounds(), before), `${path}, ${way.join()}`).toBeLessThan(1);
    }
    // A hand outweighs what was looked at before it.
    await bring(page, 'peek');
    await page.locator('.map-zoomIn').tap();
    await mapAtRest(page);
    const moved = (await page.evaluate(() => location.hash)).split('/').map(Number);
    await bring(page, 'half');
    if (!isWhole) {
      const { lng, lat } = await middle(page);
      expect.soft([lat, lng]).toEqual([expect.closeTo(moved[1]!, 2), expect.closeTo(moved[2]!, 2)]);
    }
    expect.soft(shift(await bounds(), before), path).toBeGreaterThan(20);
    await page.goto('about:blank');
  }
});

test('the map moves under a finger, and the page under neither', async ({ page }) => {
  // So close that there is map in every direction.
  await openMap(page, '/it#map=7/42.5/12.5');
  await bring(page, 'peek');
  const before = await middle(page);
  await swipe(page, [200, 500], [200, 250]);
  await mapAtRest(page);
  expect((await middle(page)).lat).toBeLessThan(before.lat - 0.5);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a full sheet scrolls its list, and leaves the page where it is', async ({ page }) => {
  await openMap(page, '/it');
  await bring(page, 'full');
  const scrolled = () => page.locator('.sheet-body').evaluate((body) => body.scrollTop);
  await swipe(page, [195, 700], [195, 300]);
  await expect.poll(scrolled).toBeGreaterThan(200);
  await page.locator('.sheet-body').evaluate((body) => body.scrollTo(0, body.scrollHeight));
  await swipe(page, [195, 700], [195, 300]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await stands(page, 'full');
  // The end of the list can be read and reached.
  await expect(page.locator('.sheet #pagination a').last()).toBeInViewport({ ratio: 1 });
});

test('a key that reaches the list raises the sheet, and focus is never hidden', async ({
  page,
}) => {
  await openMap(page, '/it');
  await bring(page, 'peek');
  for (let pressed = 0; pressed < 25; pressed += 1) {
    await page.keyboard.press('Tab');
    expect.soft(await focusIsSeen(page)).toBe('seen');
  }
  await stands(page, 'half');
  await bring(page, 'full');
  for (let pressed = 0; pressed < 6; pressed += 1) {
    await page.keyboard.press('Shift+Tab');
    await mapAtRest(page);
    expect.soft(await focusIsSeen(page)).toBe('seen');
  }
  await stands(page, 'half');
});

for (const before of ['peek', 'full'] as const) {
  test(`from ${before}, a touch on the map shows the card at half height, its marker above it`, async ({
    page,
  }) => {
    await openMap(page, '/it#map=9.3/45.45/9.2');
    await bring(page, 'peek');
    const discs = await drawn(page, 'vicini-discs');
    // The lowest one: the sheet would come to lie on it.
    const lowest = discs.sort((one, other) => other.y - one.y)[0]!;
    if (before === 'full') await bring(page, 'half');
    if (before === 'peek') {
      expect(lowest.y).toBeGreaterThan(SCREEN_PX / 2);
      await page.touchscreen.tap(lowest.x, lowest.y);
    } else {
      const [seen] = await drawn(page, 'vicini-discs');
      await page.touchscreen.tap(seen!.x, seen!.y);
    }
    await stands(page, 'half');
    const card = page.locator('.sheet .map-card');
    await expect(card).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#places')).toBeHidden();
    await mapAtRest(page);
    // Drawn where no sheet lies on it.
    await expect.poll(async () => (await drawn(page, 'vicini-pointed-ring')).length).toBe(1);
    const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(page.locator('#places > li').first()).toBeVisible();
  });
}

test('from the card of the map, an entry is called by one touch', async ({ page, request }) => {
  const answer = await request.get('/api/v1/places?has=phone,position&limit=1');
  const { features } = (await answer.json()) as {
    features: { id: string; geometry: { coordinates: [number, number] } }[];
  };
  const { id, geometry } = features[0]!;
  const [longitude, latitude] = geometry.coordinates;
  // Nothing else is drawn: whatever is touched there is this one.
  await openMap(page, `/it?has=phone,position#map=12/${latitude}/${longitude}`);
  const [mark] = await drawn(page, 'vicini-discs', 'vicini-points');
  expect(mark!.id).toBe(id);
  await page.touchscreen.tap(mark!.x, mark!.y);
  const call = page.locator('.sheet .map-card a[href^="tel:"]');
  await expect(call).toBeInViewport({ ratio: 1 });
  const { width, height } = await lies(page, '.sheet .map-card a[href^="tel:"]');
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
});

test('the sources of the map are read above the sheet, and its buttons reached', async ({
  page,
}) => {
  await openMap(page, '/it');
  for (const [width, height] of [
    [390, 844],
    [320, 568],
    [844, 390],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const stand of ['peek', 'half'] as const) {
      await bring(page, stand);
      for (const part of ['.maplibregl-ctrl-attrib', '.map-pan', '.map-zoomIn', '.show-map']) {
        const target = page.locator(part).first();
        await expect.soft(target, `${part} at ${width}, ${stand}`).toBeInViewport({ ratio: 1 });
        const isOnTop = await target.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const points = [0.05, 0.5, 0.95].map((share) => [x + width * share, y + height / 2]);
          // Between the four arrows there is map.
          const own = element.closest('.maplibregl-ctrl') ?? element;
          return points.every(([x, y]) => {
            const top = document.elementFromPoint(x!, y!);
            return own.contains(top) || top?.localName === 'canvas';
          });
        });
        expect.soft(isOnTop, `${part} at ${width}, ${stand}`).toBe(true);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide).toBeLessThanOrEqual(width);
    }
  }
});

for (const [language, side] of [
  ['it', 'left'],
  ['ar', 'right'],
] as const) {
  test(`a phone held across has the list in ${language} along its ${side} side`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await openMap(page, `/${language}`);
    const { left, right, height } = await lies(page, '.sheet');
    expect(side === 'left' ? left : 844 - right).toBe(0);
    expect(right - left).toBeLessThanOrEqual(422);
    expect(height).toBeGreaterThan(300);
    await expect(page.locator('.sheet #places > li').first()).toBeInViewport();
    // All of Italy is drawn beside the list.
    const clusters = await drawn(page, 'vicini-clusters');
    expect(clusters.length).toBeGreaterThan(2);
    for (const height of ['peek', 'half', 'full'] as const) {
      await bring(page, height);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect
        .soft(
          violations.map(({ id }) => id),
          height,
        )
        .toEqual([]);
    }
  });
}

test('letters of twice the size leave a sheet that can be used', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const language of LANGUAGES) {
    await openMap(page, `/${language}`);
    await bring(page, 'full');
    for (const part of ['.sheet-count', '.sheet .show-map', '.sheet .near-me']) {
      const cut = await page
        .locator(part)
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect.soft(cut, `${part} in ${language}`).toBeLessThanOrEqual(1);
    }
    await expect.soft(page.locator('.sheet #places > li').first()).toBeInViewport();
    await bring(page, 'half');
    await expect.soft(page.locator('.maplibregl-ctrl-attrib')).toBeInViewport({ ratio: 1 });
    const credit = await lies(page, '.maplibregl-ctrl-attrib');
    const { y } = await lies(page, '.sheet');
    expect.soft(credit.y + credit.height, language).toBeLessThanOrEqual(y + 1);
    await bring(page, 'peek');
    await expect.soft(page.locator('.sheet .show-map')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  }
});

test('Back puts the list where it was, scrolled as it was', async ({ page }) => {
  await page.goto('/it');
  await page.evaluate(() => scrollTo(0, 1500));
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  await expect(page.locator('.sheet #places > li').first()).toBeVisible();
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(1500);
  const order = await page
    .locator('.columns > *')
    .evaluateAll((parts) => parts.map(({ id }) => id));
  expect(order).toEqual(['search-form', 'results', 'map-area']);
  await page.locator('vicini-map .show-map').tap();
  await stands(page, 'half');
});

test('a window that becomes wide has the list beside the map again', async ({ page }) => {
  await openMap(page, '/it');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('.columns > #results #places')).toBeVisible();
  await expect(page.locator('.map-stage .map-search-here')).toBeAttached();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.locator('.map-canvas')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.sheet #places')).toBeAttached();
});

test('“near me” is within reach of a thumb, and explained first', async ({ page, context }) => {
  await context.setGeolocation({ latitude: 45.464211, longitude: 9.191383 });
  await openMap(page, '/it');
  await page.locator('.sheet .near-me').tap();
  const explanation = page.getByRole('dialog');
  await expect(explanation).toBeVisible();
  await context.grantPermissions(['geolocation']);
  await explanation.getByRole('button').first().tap();
  await expect(page).toHaveURL(/near=9\.19,45\.46(?!\d)/);
  await expect(page.locator('.sheet-count')).toContainText(String(await foundCount(page)));
  await expect(page.locator('.sheet .near-me')).toBeFocused();
});

test('nothing glides for whoever asks for calm, and it glides for the others', async ({ page }) => {
  await openMap(page, '/it');
  const seconds = () =>
    sheet(page).evaluate((element) => parseFloat(getComputedStyle(element).transitionDuration));
  expect(await seconds()).toBe(0);
  await handle(page).tap();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await seconds()).toBeGreaterThan(0);
});

test('in colours of the visitor, the sheet and its grip are still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openMap(page, '/it');
  for (const part of ['.sheet', '.sheet-grip', '.sheet .show-map']) {
    const border = await page
      .locator(part)
      .evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
    expect.soft(border, part).toBeGreaterThanOrEqual(1);
  }
});

test('on paper the list is printed, not the map that lies on it', async ({ page }) => {
  await openMap(page, '/it');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-canvas')).toBeHidden();
  await expect(handle(page)).toBeHidden();
  await expect(page.locator('#places > li').last()).toBeVisible();
  const { height } = await lies(page, '.sheet');
  expect(height).toBeGreaterThan(SCREEN_PX);
});

test('the button says what the map weighs, and that is what it fetches', async ({ page }) => {
  await page.goto('/it');
  const toggle = page.locator('vicini-map .show-map');
  const said = Number(/(\d+) kB/.exec(await toggle.innerText())?.[1]) * 1000;
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(request.url()));
  await toggle.tap();
  await mapAtRest(page);
  const files = [...fetched].filter((url) => new URL(url).pathname.startsWith('/assets/'));
  let bytes = 0;
  for (const url of files) bytes += await brotliBytes(url);
  console.log(`the map, brotli: ${bytes} B in ${files.length} files; the button says ${said} B`);
  expect(said).toBeGreaterThanOrEqual(bytes);
  expect(said - bytes).toBeLessThan(10_000);
  expect(bytes).toBeLessThanOrEqual(450_000);
  await toggle.tap();
  // It is there now, and costs nothing any more.
  await expect(toggle).not.toContainText('kB');
});
