/**
 * What holds in every test, whatever it is about?
 *
 * No request leaves the host, nothing breaks the Content-Security-Policy, no script fails.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { serve, type Register } from './server';

interface Always {
  /** Origins other than Vicini's own that this test itself brings in. */
  foreignOrigins: string[];
  blameless: void;
}

interface ForAFile {
  /** Which records the server holds; a file of tests chooses others by `test.use`. */
  register: Register;
  serviceUrl: string;
}

export const test = base.extend<Always, ForAFile>({
  register: ['records', { option: true, scope: 'worker' }],
  serviceUrl: [
    async ({ register }, use) => {
      const running = process.env['VICINI_URL'];
      if (!running) throw new Error('VICINI_URL is set by server.ts');
      if (register === 'records') return use(running);
      const service = await serve(register);
      await use(service.url);
      await service.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ serviceUrl }, use) => use(serviceUrl),
  foreignOrigins: [[], { option: true }],
  blameless: [
    async ({ context, baseURL, foreignOrigins }, use) => {
      const faults: string[] = [];
      const visited = new Set<string>();
      context.on('request', (request) => {
        if (request.isNavigationRequest()) visited.add(request.url());
        const { origin, protocol } = new URL(request.url());
        if (protocol === 'data:' || protocol === 'blob:') return;
        if (origin !== baseURL && !foreignOrigins.includes(origin)) {
          faults.push(`a request left for ${request.url()}`);
        }
      });
      // Sockets are no requests to the browser.
      context.on('page', (page) =>
        page.on('websocket', (socket) => faults.push(`a socket was opened to ${socket.url()}`)),
      );
      context.on('console', (message) => {
        // A page that is meant to answer 404 or 400 is no fault.
        const isOwnStatus =
          message.text().startsWith('Failed to load resource') &&
          visited.has(message.location().url);
        if (message.type() === 'error' && !isOwnStatus) {
          faults.push(`${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (failure) => faults.push(String(failure.error())));
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** How many entries the page says that it found. */
export async function foundCount(page: Page): Promise<number> {
  const text = await page.locator('#result-count').innerText();
  return Number(/\d[\d.\u00a0\u202f\s,]*/.exec(text)?.[0].replace(/\D/g, '') ?? NaN);
}

/** How many sheets of A4 the page takes. */
export async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Waits until the map is drawn, still, and has its entries. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector<HTMLElement & { map?: { gl: GlMap } }>('vicini-map');
    const map = element?.map?.gl;
    return element?.dataset['state'] === 'ready' && map?.loaded() === true && !map.isMoving();
  });
}

/** The part of MapLibre's map that the tests look at. */
export interface GlMap {
  loaded(): boolean;
  isMoving(): boolean;
  getZoom(): number;
  getContainer(): HTMLElement;
  project(position: [number, number]): { x: number; y: number };
  queryRenderedFeatures(options: { layers: string[] }): {
    properties: Record<string, unknown>;
    geometry: { coordinates: [number, number] };
  }[];
}

export interface Drawn {
  /** Where to click, in pixels of the page. */
  x: number;
  y: number;
  /** How many entries it stands for. */
  count: number;
  id: string | undefined;
}

/** What the map draws of these layers, inside the part of it that nothing covers. */
export async function drawn(page: Page, ...layers: string[]): Promise<Drawn[]> {
  return page.evaluate((layers) => {
    const map = document.querySelector<HTMLElement & { map: { gl: GlMap } }>('vicini-map')!.map.gl;
    const frame = map.getContainer().getBoundingClientRect();
    return map
      .queryRenderedFeatures({ layers })
      .map(({ properties, geometry }) => {
        const { x, y } = map.project(geometry.coordinates);
        return {
          x: frame.x + x,
          y: frame.y + y,
          // Made by the map, or by the server.
          count: Number(properties['point_count'] ?? properties['count'] ?? 1),
          id: properties['id'] === undefined ? undefined : String(properties['id']),
        };
      })
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'canvas')
      .sort((one, other) => other.count - one.count);
  }, layers);
}

export const zoom = (page: Page): Promise<number> =>
  page.evaluate(() =>
    document.querySelector<HTMLElement & { map: { gl: GlMap } }>('vicini-map')!.map.gl.getZoom(),
  );

export const CLUSTERS = ['vicini-clusters'];
export const SINGLES = ['vicini-points', 'vicini-discs'];
