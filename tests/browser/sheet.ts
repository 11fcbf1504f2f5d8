/** How does a test open the map of a phone, and move the sheet that lies on it? */
import type { Locator, Page } from '@playwright/test';
import { expect, mapAtRest } from './fixtures';

export const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export const LANGUAGES = ['it', 'ar', 'ti', 'zh'];

/** The heights in which it stands. */
type Height = 'peek' | 'half' | 'full';

export const sheet = (page: Page): Locator => page.locator('.sheet');
export const handle = (page: Page): Locator => page.locator('.sheet-handle');

export async function openMap(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  await expect(sheet(page)).toBeVisible();
}

export async function stands(page: Page, height: Height): Promise<void> {
  await expect(sheet(page)).toHaveAttribute('data-height', height);
}

export async function bring(page: Page, height: Height): Promise<void> {
  await handle(page).focus();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
  const steps = { peek: 0, half: 1, full: 2 }[height];
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowUp');
  await stands(page, height);
  await mapAtRest(page);
}

/** Where an element lies on the screen. */
export const lies = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { x, y, width, height, left, right } = element.getBoundingClientRect();
    return { x, y, width, height, left, right };
  });

/** Is the middle of what has focus on the screen, with nothing on top of it? */
export const focusIsSeen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement!;
    const { x, y, width, height } = active.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const isSeen = top !== null && (active.contains(top) || top.contains(active));
    return isSeen ? 'seen' : `${active.outerHTML.slice(0, 80)} lies under ${top?.className}`;
  });

export const middle = (page: Page): Promise<{ lng: number; lat: number }> =>
  page.evaluate(() => {
    type Map = { map: { gl: { getCenter(): { lng: number; lat: number } } } };
    const { lng, lat } = (
      document.querySelector('vicini-map') as unknown as Map
    ).map.gl.getCenter();
    return { lng, lat };
  });
