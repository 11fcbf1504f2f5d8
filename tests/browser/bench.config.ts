/**
 * How is the web client measured? `make bench-web`.
 *
 * Over the release binaries where there are any, else the debug ones. Nothing fails because it is slow.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launch, SOFTWARE_DRAWING } from './browser';

for (const name of ['server', 'indexer']) {
  const release = resolve(import.meta.dirname, `../../target/release/vicini-${name}`);
  if (existsSync(release)) process.env[`VICINI_${name.toUpperCase()}`] ??= release;
}

export default defineConfig({
  testDir: '.',
  testMatch: 'first-view.bench.ts',
  outputDir: 'results',
  globalSetup: './server.ts',
  workers: 1,
  timeout: 600_000,
  reporter: [['./bench.reporter.ts']],
  use: {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'it-IT',
    launchOptions: launch(...SOFTWARE_DRAWING),
  },
});
