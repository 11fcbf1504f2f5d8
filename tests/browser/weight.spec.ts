/** What does the first view cost, in bytes over the wire? */
import { brotliBytes } from './bytes';
import { expect, test } from './fixtures';

const BUDGETS_B = { document: 15_000, stylesheet: 10_000, script: 15_000 } as const;

test('the first view stays within its budget', async ({ browser, baseURL }) => {
  // A phone, where the map does not come by itself.
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, baseURL: baseURL! });
  const page = await context.newPage();
  const fetched = new Map<string, string>();
  page.on('request', (request) => fetched.set(request.url(), request.resourceType()));
  await page.goto('/it');
  await page.waitForLoadState('networkidle');
  await context.close();

  const bytes: Record<string, number> = {};
  for (const [url, kind] of fetched) bytes[kind] = (bytes[kind] ?? 0) + (await brotliBytes(url));
  console.log(
    `first view, brotli: ${Object.entries(bytes)
      .map(([kind, size]) => `${kind} ${size} B`)
      .join(' · ')}`,
  );
  for (const [kind, budget] of Object.entries(BUDGETS_B)) {
    expect(bytes[kind] ?? 0, kind).toBeGreaterThan(0);
    expect(bytes[kind] ?? 0, kind).toBeLessThanOrEqual(budget);
  }
});
