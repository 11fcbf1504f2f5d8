/** Can any site frame a search? */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLUSTERS, drawn, expect, mapAtRest, test } from './fixtures';

test('a foreign page frames a search, and its links open outside the frame', async ({
  page,
  baseURL,
  context,
}) => {
  const foreign = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(
      '<!doctype html><html lang="it"><title>Sito ospite</title><h1>Sito ospite</h1>' +
        `<iframe title="Vicini" width="800" height="600" src="${baseURL}/embed?region=12&lang=it"></iframe>`,
    );
  });
  await new Promise<void>((ready) => foreign.listen(0, '127.0.0.1', ready));
  // Another host name than the server's own, so that the frame is truly foreign.
  const url = `http://localhost:${(foreign.address() as AddressInfo).port}/`;
  const refused: string[] = [];
  page.on('requestfailed', (request) => refused.push(request.url()));
  // The framing page itself is the one foreign address of this test.
  context.removeAllListeners('request');
  try {
    await page.goto(url);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('#places > li').first()).toBeVisible();
    const [outside] = await Promise.all([
      context.waitForEvent('page'),
      frame.locator('#places > li h3 a').first().click(),
    ]);
    await outside.waitForLoadState();
    expect(outside.url()).toMatch(/\/it\/places\//);
    expect(page.url()).toBe(url);
    expect(refused).toEqual([]);
  } finally {
    foreign.close();
  }
});

test('pages other than the embedded one refuse to be framed', async ({ request }) => {
  const [framed, page] = [await request.get('/embed?lang=it'), await request.get('/it')];
  expect(framed.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('the embedded page draws its map', async ({ page }) => {
  await page.goto('/embed?lang=it');
  await mapAtRest(page);
  expect((await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(3);
});

test('the generator hands out a snippet of the search', async ({ page }) => {
  await page.goto('/it/embed?service=italian_language');
  const snippet = page.locator('main textarea, main pre').first();
  const text = await snippet.evaluate((field) =>
    field instanceof HTMLTextAreaElement ? field.value : field.textContent,
  );
  expect(text).toContain('<iframe');
  expect(text).toContain('/embed?');
  expect(text).toContain('italian_language');
});
