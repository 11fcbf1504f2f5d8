/** Can a place be reached, sent to a friend, printed, and corrected? */
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, sheets, test } from './fixtures';
import { PUBLIC_URL } from './server';

test.use({ register: 'published' });

const LANGUAGES = ['it', 'ar', 'ti', 'zh'];
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The least size of what a finger touches, CSS pixels (the design's own; WCAG 2.2 AA asks for 24). */
const LEAST_TARGET_PX = 44;

interface Entry {
  id: string;
  properties: { precision: string | null; organization_id: string; phones?: string[] };
}

async function entries(request: APIRequestContext): Promise<Entry[]> {
  const answer = await request.get('/api/v1/places?limit=1000');
  return ((await answer.json()) as { features: Entry[] }).features;
}

/** Identifiers of one entry each: a door, a municipality, a hidden one, one of the most places, one nowhere. */
async function kinds(request: APIRequestContext): Promise<Record<string, string>> {
  const all = await entries(request);
  const of = (precision: string | null) =>
    all.find(({ properties }) => (properties.precision ?? null) === precision)!.id;
  const places = new Map<string, number>();
  for (const { properties } of all) {
    places.set(properties.organization_id, (places.get(properties.organization_id) ?? 0) + 1);
  }
  const [largest] = [...places].sort((one, other) => other[1] - one[1])[0]!;
  return {
    door: of('address'),
    municipality: of('municipality'),
    hidden: of('hidden'),
    nowhere: of(null),
    ofMany: all.find(({ properties }) => properties.organization_id === largest)!.id,
  };
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const language of LANGUAGES) {
  test(`a place is sent to a friend in ${language}`, async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL! });
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      navigator.share = (data) => Promise.resolve(void shared.push(data ?? {}));
    });
    const { municipality } = await kinds(request);
    await page.goto(`/${language}/places/${municipality}?from=a-friend#map=5/42/12`);
    const address = `${PUBLIC_URL}/${language}/places/${municipality}`;

    await page.locator('[data-share]').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
    expect(shared).toEqual([{ title: await page.locator('h1').innerText(), url: address }]);

    const copy = page.locator('[data-copy-page]');
    const label = await copy.innerText();
    await copy.click();
    await expect(copy).not.toHaveText(label);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expect(copy).toHaveText(label);

    const whatsapp = await page.locator('a[href^="https://wa.me/"]').getAttribute('href');
    expect(new URL(whatsapp!).searchParams.get('text')).toMatch(new RegExp(`\\n${address}$`));
  });

  test(`a QR code is shown by one touch and large enough in ${language}`, async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const { door } = await kinds(request);
    await page.goto(`/${language}/places/${door}`);
    const code = page.locator('.qr-code .qr');
    await expect(code).toBeHidden();
    await page.locator('.qr-code summary').click();
    await expect(code).toBeVisible();
    const { width, height } = (await code.boundingBox())!;
    expect(width).toBeGreaterThan(160);
    expect(Math.abs(width - height)).toBeLessThan(1);
    // Dark on light in the dark theme too.
    const colours = await code.evaluate((svg) =>
      ['rect', 'path'].map((name) => getComputedStyle(svg.querySelector(name)!).fill),
    );
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test(`every kind of place is printed on one A4 page in ${language}`, async ({
    page,
    request,
  }) => {
    for (const [kind, id] of Object.entries(await kinds(request))) {
      await page.goto(`/${language}/places/${id}`);
      expect.soft(await sheets(page), `${kind} ${id}`).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    for (const kept of ['h1', '.where', '.reach-them', '.imprint .qr', '.imprint p >> nth=1']) {
      await expect.soft(page.locator(kept).first(), kept).toBeVisible();
    }
    for (const gone of ['.site-header', '.site-footer', '.actions', '.nearby', '.provenance']) {
      await expect.soft(page.locator(`${gone}:visible`), gone).toHaveCount(0);
    }
    await expect(page.locator('.imprint')).toContainText(`${PUBLIC_URL}/${language}/places/`);
  });

  test(`a mistake is reported without an account in ${language}`, async ({ page, request }) => {
    const { municipality } = await kinds(request);
    await page.goto(`/${language}/places/${municipality}`);
    await page.locator('.actions a[href$="/report"]').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/places/${municipality}/report$`));
    await page.locator('input[name=kind][value=moved]').check();
    await page.locator('textarea[name=message]').fill('Via Garibaldi 12\nⵣ 新地址 عنوان');
    await page.locator('main button[type=submit]').click();
    await expect(page).toHaveURL(/report\?sent=1$/);
    await expect(page.locator('[role=status]')).toBeVisible();
    await page.reload();
    await expect(page.locator('[role=status]')).toBeVisible();
    await page.locator('main .button.primary').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/places/${municipality}$`));
  });
}

test('the map shows an area for a municipality and a dot for a door only', async ({
  page,
  request,
}) => {
  const { door, municipality, hidden } = await kinds(request);
  await page.goto(`/it/places/${municipality}`);
  await expect(page.locator('.locator .area')).toBeVisible();
  await expect(page.locator('.locator figcaption')).toBeVisible();
  await expect(page.locator('.locator .dot')).toHaveCount(0);
  await page.goto(`/it/places/${door}`);
  expect(await page.locator('.locator .dot').count()).toBeGreaterThan(0);
  await expect(page.locator('.locator figcaption')).toHaveCount(0);
  await page.goto(`/it/places/${hidden}`);
  await expect(page.locator('.locator .dot')).toHaveCount(0);
  await expect(page.locator('.map-apps')).toHaveCount(0);
});

test('the print button prints, and what this browser cannot do is not offered', async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const { door } = await kinds(request);
  await page.goto(`/it/places/${door}`);
  await page.locator('[data-print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  await expect(page.locator('[data-share]')).toBeHidden();
});

test('whoever closes the list of friends is told nothing', async ({ page, request }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'));
  });
  const { door } = await kinds(request);
  await page.goto(`/it/places/${door}`);
  await page.locator('[data-share]').click();
  await expect(page.locator('[data-share]')).toBeVisible();
});

test('the keyboard alone opens the code, chooses, writes and sends', async ({ page, request }) => {
  const { door } = await kinds(request);
  await page.goto(`/it/places/${door}`);
  await page.locator('.actions a[href$="/report"]').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.qr-code summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.qr-code .qr')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/report$/);
  await page.locator('main .back a').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name=kind]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=kind][value=closed]')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chiuso da marzo');
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name=contact]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sent=1$/);
});

test('a form that is not complete comes back with what was written', async ({ page, request }) => {
  const { door } = await kinds(request);
  await page.goto(`/it/places/${door}/report`);
  await page.locator('textarea[name=message]').fill('Scala B');
  await page.locator('main form').evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await page.locator('main button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('textarea[name=message]')).toHaveValue('Scala B');
  expect(await barriers(page)).toEqual([]);
});

for (const language of ['it', 'ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on a ${colorScheme} place and its form in ${language}`, async ({
      page,
      request,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(() => {
        navigator.share = () => Promise.resolve();
      });
      const { door, ofMany, hidden } = await kinds(request);
      for (const id of [door, ofMany, hidden]) {
        await page.goto(`/${language}/places/${id}`);
        await page.locator('.qr-code summary').click();
        expect.soft(await barriers(page), id).toEqual([]);
      }
      for (const query of ['', '?sent=1']) {
        await page.goto(`/${language}/places/${door}/report${query}`);
        expect.soft(await barriers(page), query).toEqual([]);
      }
    });
  }
}

test('what is touched is large enough for a finger', async ({ page, request }) => {
  const { door } = await kinds(request);
  for (const [path, targets] of [
    [`/ti/places/${door}`, '.actions :is(a, button, summary):visible, .map-apps a'],
    [`/ti/places/${door}/report`, 'main :is(.choice, textarea, input[type=text], button):visible'],
  ] as const) {
    await page.goto(path);
    for (const target of await page.locator(targets).all()) {
      const { height } = (await target.boundingBox())!;
      expect.soft(height, await target.innerText()).toBeGreaterThanOrEqual(LEAST_TARGET_PX);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`the code is shown and a mistake is reported in ${language}`, async ({
      page,
      request,
    }) => {
      const { door } = await kinds(request);
      await page.goto(`/${language}/places/${door}`);
      for (const needsScript of ['[data-share]', '[data-copy-page]', '[data-print]']) {
        await expect(page.locator(needsScript)).toBeHidden();
      }
      await page.locator('.qr-code summary').click();
      await expect(page.locator('.qr-code .qr')).toBeVisible();
      await page.locator('.actions a[href$="/report"]').click();
      await page.locator('input[name=kind][value=languages]').check();
      await page.locator('input[name=contact]').fill('qualcuno@posta.example');
      await page.locator('main button[type=submit]').click();
      await expect(page).toHaveURL(/report\?sent=1$/);
      await expect(page.locator('[role=status]')).toBeVisible();
    });
  }
});
