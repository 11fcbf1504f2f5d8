/** What does Lighthouse think of a page, as a phone meets it? */
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { launch } from './browser';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Verdict {
  /** Points of 100 by category. */
  points: Partial<Record<Category, number>>;
  /** The audits that cost points, each with its own words. */
  faults: string[];
}

/**
 * Lighthouse's verdict with its own settings for a phone: a simulated slow 4G, a processor four times slower.
 *
 * The browser is its own, because Lighthouse clears storage and emulates devices for the whole of it.
 */
export async function judge(
  url: string,
  categories: readonly Category[] = CATEGORIES,
): Promise<Verdict> {
  const port = await freePort();
  const browser = await chromium.launch(launch(`--remote-debugging-port=${port}`));
  try {
    const result = await lighthouse(url, {
      port,
      onlyCategories: [...categories],
      logLevel: 'error',
      output: 'json',
    });
    if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
    const { categories: judged, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
    const points: Verdict['points'] = {};
    const faults: string[] = [];
    for (const category of categories) {
      points[category] = Math.round((judged[category]?.score ?? 0) * 100);
      for (const { id, weight } of judged[category]?.auditRefs ?? []) {
        const audit = audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1) {
          faults.push(`${category}: ${audit.title} (${id}) ${audit.displayValue ?? ''}`.trim());
        }
      }
    }
    return { points, faults };
  } finally {
    await browser.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
