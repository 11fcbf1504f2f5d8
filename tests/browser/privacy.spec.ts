/** Does the service learn nothing of its visitors, and leave nothing with them? */
import { get } from 'node:http';
import { expect, mapAtRest, test } from './fixtures';
import { LANGUAGES, firstPlace, pages } from './pages';
import { serve } from './server';

// Whoever would install one shall be seen.
test.use({ serviceWorkers: 'allow' });

test('no page leaves a cookie or anything else on the device', async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(120_000);
  const place = await firstPlace(request);
  page.on('response', async (response) => {
    expect.soft(await response.headerValue('set-cookie'), response.url()).toBeNull();
  });
  for (const path of pages('it', place)) {
    await page.goto(path);
    if (await page.locator('vicini-map .show-map').count()) await mapAtRest(page);
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    }));
    const nothing = { local: {}, session: {}, databases: [], caches: [], workers: [] };
    expect.soft(kept, path).toEqual(nothing);
  }
  expect(await context.cookies()).toEqual([]);
});

test('the log says what was asked of which route, never by whom, for what or where', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const place = await firstPlace(request);
  const service = await serve('records', 'info');
  // Another address than the server's own, which its log may name.
  const visitor = '127.0.0.2';
  const marks = {
    'x-forwarded-for': '203.0.113.77',
    forwarded: 'for=203.0.113.78',
    'user-agent': 'Marcatore/1',
    referer: `${service.url}/it?q=provenienza`,
    'accept-language': 'ti-ER',
  };
  const asked = [
    '/it?q=avvocatosegreto&near=9.1913,45.4642&radius=5000',
    '/it?where=Pizzighettone',
    `/it/places/${place}`,
    '/it?near=somewhere',
    '/it/places/chiunquesia',
    '/it/nessunapagina',
    '/api/v1/places?near=9.1913,45.4642&q=avvocatosegreto',
    '/api/v1/places?near=91913',
    '/api/v1/suggest?q=avvocatosegreto',
    '/tiles/places/12/2152/1464.mvt?q=avvocatosegreto',
    '/embed?q=avvocatosegreto&lang=it',
  ];
  for (const path of asked) {
    await new Promise<void>((answered, failed) => {
      get(service.url + path, { localAddress: visitor, headers: marks }, (answer) =>
        answer.resume().on('end', answered),
      ).on('error', failed);
    });
  }
  await service.stop();
  const written = service.written();
  expect(written.match(/answered/g)).toHaveLength(asked.length);
  for (const secret of [
    visitor,
    '203.0.113',
    'Marcatore',
    'provenienza',
    'ti-ER',
    'avvocatosegreto',
    'Pizzighettone',
    'somewhere',
    'chiunquesia',
    'nessunapagina',
    '9.19',
    '45.46',
    '91913',
    '2152',
    place,
  ]) {
    expect(written, `the log must not hold ${secret}`).not.toContain(secret);
  }
});

test('every language says what is known of visitors', async ({ page }) => {
  const said = new Map<string, string>();
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/about`);
    await expect.soft(page.locator('#privacy p'), language).toHaveCount(5);
    for (const paragraph of await page.locator('#privacy p').allInnerTexts()) {
      expect.soft(said.get(paragraph), `${language} says it in another language`).toBeUndefined();
      said.set(paragraph, language);
    }
  }
});

test('a translation that nobody has checked says so and how to help', async ({ page }) => {
  await page.goto('/ti');
  const note = page.locator('.site-footer .translation-note');
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/\/ti\/about#languages$/);
  await expect(page.locator('#languages')).toBeInViewport();
});
