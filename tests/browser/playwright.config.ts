/**
 * In which browsers does Vicini have to work?
 *
 * The circumstances in which people meet the page.
 */
import { defineConfig } from '@playwright/test';
import { launch, SOFTWARE_DRAWING } from './browser';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DESKTOP = { viewport: { width: 1440, height: 900 } };

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  globalSetup: './server.ts',
  // Drawing in software takes a whole core: more workers only wait for each other.
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    locale: 'it-IT',
    launchOptions: launch(...SOFTWARE_DRAWING),
    screenshot: 'only-on-failure',
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'desktop',
      testMatch:
        /(search|place|understood|widened|opening|map|tiles|near-me|languages|keyboard|embed|planning|accessibility|weight|html|lighthouse|privacy|comfort|ten-points)\.spec\.ts/,
      use: DESKTOP,
    },
    {
      name: 'phone',
      testMatch:
        /(phone|sheet|sheet-filters|edges|near-me|search|place|understood|widened|touch|ten-points)\.spec\.ts/,
      use: PHONE,
    },
    { name: 'arabic', testMatch: /right-to-left\.spec\.ts/, use: { ...DESKTOP, locale: 'ar' } },
    {
      name: 'narrow',
      testMatch: /narrow\.spec\.ts/,
      use: { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
    },
    {
      name: 'no-javascript',
      testMatch: /without-script\.spec\.ts/,
      use: { ...PHONE, javaScriptEnabled: false },
    },
    {
      name: 'offline',
      testMatch: /offline\.spec\.ts/,
      use: { ...PHONE, serviceWorkers: 'allow' },
    },
    {
      name: 'offline-desktop',
      testMatch: /offline\.spec\.ts/,
      grep: /finds? what the connected search finds/,
      use: { ...DESKTOP, serviceWorkers: 'allow' },
    },
    {
      name: 'no-webgl',
      testMatch: /without-webgl\.spec\.ts/,
      use: { ...DESKTOP, launchOptions: launch('--disable-3d-apis') },
    },
  ],
});
