/** Does the map show what the list says, and answer to it? */
import type { Page } from '@playwright/test';
import { CLUSTERS, drawn, expect, foundCount, mapAtRest, SINGLES, test, zoom } from './fixtures';

/** Close enough for single entries, wherever the records lie. */
const AROUND_MILAN = '#map=9.3/45.45/9.2';

test('a wide screen draws the map by itself, with clusters', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  const clusters = await drawn(page, ...CLUSTERS);
  expect(clusters.length).toBeGreaterThan(3);
  expect(clusters[0]!.count).toBeGreaterThan(10);
});

test('a click on a cluster zooms in until it parts', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  const before = await zoom(page);
  const [largest] = await drawn(page, ...CLUSTERS);
  await page.mouse.click(largest!.x, largest!.y);
  await expect.poll(() => zoom(page)).toBeGreaterThan(before);
  await mapAtRest(page);
  expect((await drawn(page, ...CLUSTERS, ...SINGLES)).length).toBeGreaterThan(1);
});

test('entries at one and the same point open a list with a link for each', async ({ page }) => {
  await page.goto('/it#map=12/45.464/9.19');
  await mapAtRest(page);
  const [cluster] = await drawn(page, ...CLUSTERS);
  await page.mouse.click(cluster!.x, cluster!.y);
  const panel = page.locator('.map-panel');
  await expect(panel).toBeVisible();
  await expect(panel.locator('li a')).toHaveCount(cluster!.count);
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a click on an entry opens its card, and of a town says no more than the town', async ({
  page,
}) => {
  await page.goto(`/it${AROUND_MILAN}`);
  await mapAtRest(page);
  const [disc] = await drawn(page, 'vicini-discs');
  await page.mouse.click(disc!.x, disc!.y);
  const card = page.locator('.map-card');
  await expect(card.locator('h3 a')).toHaveAttribute('href', `/it/places/${disc!.id}`);
  const place = await page.request.get(`/api/v1/places/${disc!.id}`);
  const { properties } = (await place.json()) as { properties: { comune: { name: string } } };
  await expect(card.locator('.map-where')).toContainText(properties.comune.name);
});

test('“search this area” appears after a move only, and searches what is seen', async ({
  page,
}) => {
  await page.goto(`/it${AROUND_MILAN}`);
  await mapAtRest(page);
  const all = await foundCount(page);
  const searchHere = page.locator('.map-search-here');
  await expect(searchHere).toBeHidden();
  await page.locator('.map-panUp').click();
  await expect(searchHere).toBeVisible();
  expect(await foundCount(page)).toBe(all);
  await mapAtRest(page);
  await searchHere.click();
  await expect(page).toHaveURL(/bbox=/);
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  await expect(searchHere).toBeHidden();
  const box = new URL(page.url()).searchParams.get('bbox')!.split(',').map(Number);
  for (const entry of await page.locator('#places > li').all()) {
    expect(Number(await entry.getAttribute('data-latitude'))).toBeGreaterThanOrEqual(box[1]!);
    expect(Number(await entry.getAttribute('data-latitude'))).toBeLessThanOrEqual(box[3]!);
  }
  await page.goBack();
  await expect.poll(() => foundCount(page)).toBe(all);
});

test('the address keeps the view of the map, and a reload brings it back', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  expect(new URL(page.url()).hash).toBe('');
  await page.locator('.map-zoomIn').click();
  await expect(page).toHaveURL(/#map=[\d.]+\/[\d.]+\/[\d.]+$/);
  await mapAtRest(page);
  const before = await zoom(page);
  await page.reload();
  await mapAtRest(page);
  expect(await zoom(page)).toBeCloseTo(before, 1);
});

test('pointing at an entry in the list rings it on the map', async ({ page }) => {
  await page.goto('/it?where=Modena');
  await mapAtRest(page);
  await page.locator('#places > li[data-longitude] h3 a').first().hover();
  await expect.poll(async () => (await drawn(page, 'vicini-pointed-ring')).length).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(async () => (await drawn(page, 'vicini-pointed-ring')).length).toBe(0);
});

test('pointing at the map marks the entries in the list', async ({ page }) => {
  await page.goto('/it?where=Modena');
  await mapAtRest(page);
  const listed = await page
    .locator('#places > li')
    .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['id']));
  const marks = await drawn(page, ...CLUSTERS, ...SINGLES);
  const middle = await page.locator('.map-canvas').boundingBox();
  const [x, y] = [middle!.x + middle!.width / 2, middle!.y + middle!.height / 2];
  const nearest = marks.sort(
    (one, other) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y),
  )[0]!;
  expect(listed.length).toBeGreaterThan(0);
  await page.mouse.move(nearest.x, nearest.y);
  await expect(page.locator('#places > li.is-pointed').first()).toBeAttached();
});

test('a filter changes list and map together', async ({ page }) => {
  await page.goto('/it?service=italian_language');
  await mapAtRest(page);
  const [marks, found] = [await drawn(page, ...CLUSTERS, ...SINGLES), await foundCount(page)];
  const onMap = marks.reduce((sum, { count }) => sum + count, 0);
  expect(onMap).toBeGreaterThan(0);
  expect(onMap).toBeLessThanOrEqual(found);
});

test('the map changes its colours with the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/it');
  await mapAtRest(page);
  const water = () =>
    page.evaluate(() => {
      const element = document.querySelector('vicini-map') as unknown as {
        map: { gl: { getPaintProperty(layer: string, name: string): string } };
      };
      return element.map.gl.getPaintProperty('water', 'background-color');
    });
  const light = await water();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(water).not.toBe(light);
  await expect.poll(async () => (await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(3);
});

test('hiding the map leaves the figure of the regions', async ({ page }) => {
  await page.goto('/it');
  await mapAtRest(page);
  await expect(page.locator('#region-map')).toBeHidden();
  await page.locator('vicini-map .show-map').click();
  await expect(page.locator('#region-map')).toBeVisible();
  await expect(page.locator('.map-canvas')).toBeHidden();
});

test('an operator’s basemap takes the place of ours, with the entries on it', async ({ page }) => {
  await page.route('**/operator-style.json', (route) =>
    route.fulfill({
      json: {
        version: 8,
        sources: {},
        layers: [{ id: 'paper', type: 'background', paint: { 'background-color': '#fff' } }],
      },
    }),
  );
  await withBasemapStyle(page, '/operator-style.json');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/it');
  await mapAtRest(page);
  expect((await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(3);
  expect(fetched.filter((url) => url.includes('topojson'))).toEqual([]);
});

test('where the operator’s basemap cannot be had, ours is drawn', async ({ page }) => {
  await page.route('**/broken-style.json', (route) => route.fulfill({ body: 'not a style' }));
  await withBasemapStyle(page, '/broken-style.json');
  await page.goto('/it');
  await mapAtRest(page);
  expect((await drawn(page, ...CLUSTERS)).length).toBeGreaterThan(3);
});

/** The page as the server writes it when the operator names a style. */
async function withBasemapStyle(page: Page, style: string): Promise<void> {
  await page.route('**/it', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      '<vicini-map ',
      `<vicini-map data-basemap-style="${style}" `,
    );
    await route.fulfill({ response: answer, body });
  });
}

test('a point chosen on the map is where the search looks, rounded', async ({ page }) => {
  await page.goto('/it#map=8/45.46/9.19');
  await mapAtRest(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.locator('.map-choose-point').click();
  await expect(page.locator('.map-status')).not.toBeEmpty();
  const canvas = await page.locator('vicini-map canvas').boundingBox();
  await page.mouse.click(canvas!.x + canvas!.width / 3, canvas!.y + canvas!.height / 3);
  await expect(page).toHaveURL(/near=\d+(\.\d{1,2})?,\d+(\.\d{1,2})?(&|#|$)/);
  await expect(page.locator('#places > li .distance').first()).toBeVisible();
  expect(sent.filter((url) => /near=\d+\.\d{3,}/.test(url))).toEqual([]);
});

test('with the keyboard the middle of the map is chosen, and Escape chooses nothing', async ({
  page,
}) => {
  await page.goto('/it#map=9/41.9/12.5');
  await mapAtRest(page);
  const choose = page.locator('.map-choose-point');
  await choose.focus();
  await page.keyboard.press('Enter');
  await expect(choose).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(choose).toHaveAttribute('aria-pressed', 'false');
  await expect(page).not.toHaveURL(/near=/);
  await choose.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/near=12\.5,41\.9/);
  await expect(page.locator('#places > li').first()).toContainText('Roma');
});
