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

/** The search in both directions of writing, on both screens, in both colour schemes. */
const SEARCHES = [
  { script: '', path: '/en?service=italian_language' },
  { script: '-arabic', path: '/ar?service=italian_language' },
].flatMap(({ script, path }) =>
  ['light', 'dark'].flatMap((colorScheme) => [
    { name: `desktop-${colorScheme}${script}`, path, viewport: DESKTOP, colorScheme, map: true },
    { name: `phone-${colorScheme}${script}`, path, viewport: PHONE, colorScheme },
  ]),
);

const PICTURES = [
  ...SEARCHES,
  {
    name: 'phone-map',
    path: '/en?service=italian_language',
    viewport: PHONE,
    opens: true,
    map: true,
  },
  {
    name: 'phone-map-arabic',
    path: '/ar?service=italian_language',
    viewport: PHONE,
    colorScheme: 'dark',
    opens: true,
    map: true,
  },
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
for (const {
  name,
  path,
  viewport,
  colorScheme = 'light',
  map = false,
  opens = false,
} of PICTURES) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(SERVICE + path, { waitUntil: 'networkidle' });
  if (opens) await page.locator('.show-map').click();
  if (map) await page.locator('vicini-map[data-state=ready]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(map ? 3000 : 300);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
  console.log(`${name}.png`);
}
await browser.close();
