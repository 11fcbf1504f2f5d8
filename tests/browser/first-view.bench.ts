/**
 * How soon is the list there on a slow phone, and what does it cost?
 *
 * Slow 3G (400 kbit/s, 400 ms from request to answer) and a processor four times slower than this
 * machine's, as Chromium emulates them. Each time is the median of several visits, each the first
 * of a fresh browser profile. The goals stand beside the figures; nothing is enforced here.
 */
import { test, type Browser, type Page } from '@playwright/test';
import { mapAtRest } from './fixtures';
import { brotliBytes } from './bytes';
import { judge } from './lighthouse';

const VISITS = 3;
const LIST = '/it';
const CPU_SLOWDOWN = 4;
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};

/** Milliseconds since the visit began. */
interface Times {
  firstPaint: number;
  list: number;
  usable: number;
}

interface Row {
  what: string;
  figure: string;
  goal: string;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** What the page notes about itself, from before its own scripts. */
function note(): void {
  const noted = { list: 0 };
  (globalThis as unknown as { noted: typeof noted }).noted = noted;
  // A frame is drawn only when nothing that blocks drawing, such as the style sheet, is awaited.
  const look = () => {
    const entry = document.querySelector('#places > li');
    const isDrawn = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (isDrawn && entry && entry.getBoundingClientRect().height > 0) {
      noted.list = performance.now();
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

async function visit(browser: Browser, url: string, withScripts: boolean): Promise<Times> {
  // No options of the test's own: a context made by hand has none of the configuration's.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    locale: 'it-IT',
  });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', SLOW_3G);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    if (!withScripts) await protocol.send('Network.setBlockedURLs', { urls: ['*.js'] });
    await page.addInitScript(note);
    await page.goto(url, { waitUntil: 'load' });
    return await timesOf(page, withScripts);
  } finally {
    await context.close();
  }
}

/** With scripts the page is usable once its own has run; without, once all of it is there. */
async function timesOf(page: Page, withScripts: boolean): Promise<Times> {
  if (withScripts) await page.locator('vicini-map .show-map').waitFor();
  await page.waitForFunction(
    () => (globalThis as unknown as { noted: { list: number } }).noted.list > 0,
  );
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    const { list } = (globalThis as unknown as { noted: { list: number } }).noted;
    return {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      list,
      // A module runs before this event, and the page obeys a finger after both.
      usable: Math.max(navigation!.domContentLoadedEventEnd, list),
    };
  });
}

interface Bytes {
  /** Of the page, by kind. */
  first: Map<string, number>;
  /** Of what the map is made of, once: the browser keeps it for good. */
  map: number;
  /** Of the entries that the map draws, which are others for every search. */
  entries: number;
}

/** Brotli bytes of what a page fetches, and of what the map adds when it is wanted. */
async function bytes(page: Page, url: string): Promise<Bytes> {
  const kinds = new Map<string, string>();
  page.on('request', (request) => kinds.set(request.url(), request.resourceType()));
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const first = new Map<string, number>();
  for (const [address, kind] of kinds) {
    first.set(kind, (first.get(kind) ?? 0) + (await brotliBytes(address)));
  }
  const before = new Set(kinds.keys());
  await page.locator('vicini-map .show-map').tap();
  await mapAtRest(page);
  await page.waitForLoadState('networkidle');
  const added = { map: 0, entries: 0 };
  for (const address of kinds.keys()) {
    if (before.has(address) || !address.startsWith('http')) continue;
    const part = new URL(address).pathname.startsWith('/assets/') ? 'map' : 'entries';
    added[part] += await brotliBytes(address);
  }
  return { first, ...added };
}

function print(rows: readonly Row[]): void {
  const widths = (['what', 'figure', 'goal'] as const).map((column) =>
    Math.max(...rows.map((row) => row[column].length)),
  );
  for (const { what, figure, goal } of rows) {
    console.log(
      `${what.padEnd(widths[0]!)}  ${figure.padStart(widths[1]!)}  ${goal.padStart(widths[2]!)}`,
    );
  }
}

test('the first view of the list', async ({ browser, page }) => {
  const url = `${process.env['VICINI_URL']}${LIST}`;
  const server = process.env['VICINI_SERVER'] ?? 'target/debug/vicini-server';
  const rows: Row[] = [{ what: `the list, ${LIST}`, figure: 'measured', goal: 'goal' }];
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

  for (const withScripts of [false, true]) {
    const visits: Times[] = [];
    for (let count = 0; count < VISITS; count += 1) {
      visits.push(await visit(browser, url, withScripts));
    }
    const of = (name: keyof Times) => seconds(median(visits.map((times) => times[name])));
    const how = withScripts ? 'with scripts' : 'before any script';
    rows.push({ what: `first paint, ${how}`, figure: of('firstPaint'), goal: '' });
    rows.push({ what: `list visible, ${how}`, figure: of('list'), goal: '< 2 s' });
    rows.push({ what: `fully usable, ${how}`, figure: of('usable'), goal: '' });
  }

  const { first, map, entries } = await bytes(page, url);
  const kilobytes = (size: number) => `${(size / 1000).toFixed(1)} kB`;
  for (const [kind, what, goal] of [
    ['document', 'HTML', '≤ 15 kB'],
    ['stylesheet', 'CSS', '≤ 10 kB'],
    ['script', 'JavaScript', '≤ 15 kB'],
  ] as const) {
    rows.push({ what: `${what}, brotli`, figure: kilobytes(first.get(kind) ?? 0), goal });
  }
  rows.push({ what: 'what the map adds once, brotli', figure: kilobytes(map), goal: '≤ 450 kB' });
  rows.push({ what: 'the entries on the map, brotli', figure: kilobytes(entries), goal: '' });

  const verdicts = [];
  for (let count = 0; count < VISITS; count += 1) verdicts.push(await judge(url));
  for (const [category, goal] of [
    ['performance', '≥ 95'],
    ['accessibility', '100'],
    ['best-practices', '100'],
    ['seo', '100'],
  ] as const) {
    const points = median(verdicts.map((verdict) => verdict.points[category] ?? NaN));
    rows.push({ what: `Lighthouse, ${category}`, figure: String(points), goal });
  }

  console.log(
    `Slow 3G (400 kbit/s, 400 ms), processor ${CPU_SLOWDOWN} times slower, median of ${VISITS} first visits; ${server}\n`,
  );
  print(rows);
  const faults = [...new Set(verdicts.flatMap((verdict) => verdict.faults))];
  if (faults.length > 0) console.log(`\nwhat Lighthouse would mend:\n  ${faults.join('\n  ')}`);
});
