/**
 * The icons of the installed app, drawn of the mark: `npm run icons` after a change of `server/icons/*.svg`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

const FOLDER = resolve(import.meta.dirname, '../../server/icons');
const ICONS = [
  { source: 'mark.svg', name: '192.png', pixels: 192 },
  { source: 'mark.svg', name: '512.png', pixels: 512 },
  { source: 'maskable.svg', name: 'maskable-512.png', pixels: 512 },
];

const browser = await chromium.launch({
  executablePath: process.env.VICINI_CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
for (const { source, name, pixels } of ICONS) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  const drawing = readFileSync(resolve(FOLDER, source)).toString('base64');
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}img{display:block;width:${pixels}px;height:${pixels}px}</style>` +
      `<img src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  writeFileSync(resolve(FOLDER, name), await page.screenshot({ omitBackground: true }));
  await page.close();
  console.log(name);
}
await browser.close();
