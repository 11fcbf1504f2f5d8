/**
 * The pictures of the README, taken of a running service: `VICINI_URL=http://localhost:8080 npm run screenshots`.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

const FOLDER = resolve(import.meta.dirname, '../../web/screenshots');
const SERVICE = process.env.VICINI_URL ?? 'http://localhost:8080';
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const PICTURES = [
  { name: 'search-desktop', path: '/it?service=italian_language', viewport: DESKTOP, map: true },
  { name: 'search-desktop-dark', path: '/en', viewport: DESKTOP, colorScheme: 'dark', map: true },
  { name: 'search-phone', path: '/en?q=lawyer&where=Torino', viewport: PHONE },
  { name: 'search-phone-arabic', path: '/ar?q=محامي', viewport: PHONE },
  { name: 'place-phone', path: '/uk/places/it-0770', viewport: PHONE },
  { name: 'coverage-desktop', path: '/en/coverage', viewport: DESKTOP },
];

const browser = await chromium.launch({
  executablePath: process.env.VICINI_CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: [
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
  ],
});
mkdirSync(FOLDER, { recursive: true });
for (const { name, path, viewport, colorScheme = 'light', map = false } of PICTURES) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(SERVICE + path, { waitUntil: 'networkidle' });
  if (map) await page.locator('vicini-map[data-state=ready]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(map ? 3000 : 300);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
  console.log(`${name}.png`);
}
await browser.close();
