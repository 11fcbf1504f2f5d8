/** Can the pages be read and used by whoever changes how they look: larger, calmer, in their own colours? */
import type { Page } from '@playwright/test';
import { expect, foundCount, mapAtRest, test } from './fixtures';
import { firstPlace, pages } from './pages';

/** What is cut off, or sticks out sideways, in the page as it stands. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) {
      found.push(`the page is ${document.documentElement.scrollWidth} wide, not ${width}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
      // The map cuts off what lies outside of it, which is its nature.
      const shown =
        element.checkVisibility() && !element.closest('.visually-hidden, svg, vicini-map');
      if (!hides || !shown || !element.innerText?.trim()) continue;
      // A pixel may be lost to rounding.
      const cut =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      if (cut) found.push(`${element.localName}.${element.className} is cut off`);
    }
    return found;
  });

for (const language of ['it', 'ar', 'ti', 'zh', 'ur']) {
  test(`letters of twice the size fit in ${language} (WCAG 1.4.4)`, async ({ page, request }) => {
    test.setTimeout(120_000);
    const place = await firstPlace(request);
    // The browser's own setting, which the pages' measures follow: 16 pixels where nobody changes it.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of pages(language, place)) {
        await page.goto(path);
        expect.soft(await lost(page), `${path} at ${width} pixels`).toEqual([]);
      }
      await page.goto(`/${language}`);
      await page.locator('.language-switch summary').click();
      const menu = page.locator('.language-switch ul');
      await expect(menu).toBeInViewport();
      const sideways = await menu.evaluate((list) => list.scrollWidth - list.clientWidth);
      expect.soft(sideways, `the menu at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}

test('whatever has focus shows it, in colours of the visitor too', async ({ page }, info) => {
  for (const forcedColors of ['none', 'active'] as const) {
    // Without the way that a page glides to what has focus.
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await page.goto('/it?service=italian_language');
    const seen = new Set<string>();
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const words =
          element.innerText || element.getAttribute('value') || element.getAttribute('name');
        const name = `${element.localName}.${element.className} “${words?.slice(0, 20)}”`;
        const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        const there = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        return { name, outlined, there };
      });
      seen.add(focused.name);
      expect.soft(focused, focused.name).toMatchObject({ outlined: true, there: true });
    }
    expect(seen.size).toBeGreaterThan(20);
    await page.evaluate(() => scrollTo(0, 0));
    const picture = await page.screenshot();
    await info.attach(`forced colours: ${forcedColors}`, {
      body: picture,
      contentType: 'image/png',
    });
  }
});

test('in colours of the visitor, what is chosen and what is a control is still told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/it?service=italian_language');
  for (const selector of ['.chip', '.place', 'button.primary', '.site-nav a[aria-current]']) {
    const bordered = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const style = getComputedStyle(element);
        return ['Top', 'Bottom'].some((side) => {
          const width = style.getPropertyValue(`border-${side.toLowerCase()}-width`);
          return parseFloat(width) > 0;
        });
      });
    expect.soft(bordered, selector).toBe(true);
  }
});

test('nothing moves for whoever asks for calm', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/it#map=9.3/45.45/9.2');
  await mapAtRest(page);
  const moving = await page.evaluate(() => {
    const found = [...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      const seconds = `${style.transitionDuration},${style.animationDuration}`
        .split(',')
        .map(parseFloat);
      return Math.max(...seconds) > 0.01;
    });
    const names = found.map((element) => `${element.localName}.${element.className}`);
    const smooth = getComputedStyle(document.documentElement).scrollBehavior;
    return { names, smooth, running: document.getAnimations().length };
  });
  expect(moving).toEqual({ names: [], smooth: 'auto', running: 0 });
});

test('a screen reader hears how many places are left after a filter', async ({ page }) => {
  await page.goto('/it');
  const all = await foundCount(page);
  const live = page.locator('#result-count');
  await expect(live).toHaveRole('status');
  const node = await live.elementHandle();
  await page.locator('#filters input[name=service]:not(:disabled)').first().check();
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  // A region that is replaced is not read: it must be the same, with other words.
  expect(await node!.evaluate((element) => element.isConnected)).toBe(true);
  expect(await node!.innerText()).toMatch(/\d+ luoghi trovati/);
});
