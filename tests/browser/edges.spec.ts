/** On a phone whose camera and bar reach into the screen, can everything be read and touched? */
import type { Page } from '@playwright/test';
import { expect, mapAtRest, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A phone held upright and across, as the makers of one describe theirs. */
const HELD = [
  { width: 390, height: 844, insets: { top: 47, right: 0, bottom: 34, left: 0 } },
  { width: 844, height: 390, insets: { top: 0, right: 47, bottom: 21, left: 47 } },
  // Only one side has a camera.
  { width: 844, height: 390, insets: { top: 0, right: 0, bottom: 21, left: 47 } },
] as const;

async function hold(page: Page, { width, height, insets }: (typeof HELD)[number]): Promise<void> {
  await page.setViewportSize({ width, height });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setSafeAreaInsetsOverride', { insets });
}

/** What can be touched or read and lies under the camera or the bar. `ends`: upwards and downwards too. */
const hidden = (page: Page, selector: string, insets: Insets, ends: boolean): Promise<string[]> =>
  page.evaluate(
    ({ selector, insets, ends }) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip-link'),
      );
      if (found.length === 0) return [`nothing is ${selector}`];
      return found.flatMap((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        if (width <= 1) return [];
        const isBeside = left < insets.left - 0.5 || right > innerWidth - insets.right + 0.5;
        const isBeyond =
          ends && (top < insets.top - 0.5 || bottom > innerHeight - insets.bottom + 0.5);
        if (!isBeside && !isBeyond) return [];
        return [`${element.outerHTML.slice(0, 80)} ${[left, right, top, bottom].join(' ')}`];
      });
    },
    { selector, insets, ends },
  );

const TOUCHED = 'a, button, input:not([type=hidden]), select, summary';

for (const language of ['it', 'ar']) {
  for (const held of HELD) {
    const { width, insets } = held;
    const way = `${width} px wide, cut by ${insets.left} and ${insets.right}`;

    test(`in ${language}, ${way}: the pages keep clear of the edges`, async ({ page }) => {
      await hold(page, held);
      for (const path of ['', '/places/it-0770', '/coverage', '/about']) {
        await page.goto(`/${language}${path}`);
        const viewport = page.locator('meta[name=viewport]');
        await expect(viewport).toHaveAttribute('content', /viewport-fit=cover/);
        expect.soft(await hidden(page, TOUCHED, insets, false), path).toEqual([]);
        expect.soft(await hidden(page, 'h1, p, li', insets, false), path).toEqual([]);
        expect.soft(await hidden(page, '.brand', insets, true), path).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, path).toBeLessThanOrEqual(width);
        await page.keyboard.press('Tab');
        const skip = await page.locator('.skip-link').boundingBox();
        expect.soft(skip!.y).toBeGreaterThanOrEqual(insets.top);
        expect.soft(skip!.x).toBeGreaterThanOrEqual(insets.left);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        expect.soft(await hidden(page, '.site-footer li a', insets, false), path).toEqual([]);
        const end = await page.locator('.site-footer li a').last().boundingBox();
        expect
          .soft(end!.y + end!.height, path)
          .toBeLessThanOrEqual(held.height - insets.bottom + 0.5);
      }
    });

    test(`in ${language}, ${way}: so do the map and the list on it`, async ({ page }) => {
      await hold(page, held);
      await page.goto(`/${language}`);
      expect.soft(await hidden(page, '.show-map', insets, true)).toEqual([]);
      await page.locator('vicini-map .show-map').tap();
      await mapAtRest(page);
      const handle = page.locator('.sheet-handle');
      for (let step = 0; step < 3; step += 1) {
        const stand = await page.locator('.sheet').getAttribute('data-height');
        const fixed =
          '.sheet-head button, .map-stage button, .maplibregl-ctrl-attrib, .sheet-count';
        expect.soft(await hidden(page, fixed, insets, true), stand!).toEqual([]);
        expect
          .soft(await hidden(page, `.sheet-body :is(${TOUCHED}, p)`, insets, false))
          .toEqual([]);
        await handle.tap();
        await mapAtRest(page);
      }
      await handle.press('ArrowUp');
      await page.locator('.sheet-body').evaluate((body) => body.scrollTo(0, body.scrollHeight));
      const last = page.locator('.sheet #pagination a').last();
      const { y, height } = (await last.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(held.height - insets.bottom);
    });
  }
}
