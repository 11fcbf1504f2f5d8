/**
 * On what ground do the entries lie?
 *
 * MapLibre's map of Italy, in the colours of the page: with the basemap that comes along, or with
 * the style of the operator, and with ours all the same where theirs cannot be had.
 */
import { Map as GlMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { message } from '../messages';
import type { Box } from '../position';
import { basemapStyle, fetchBasemap, type BasemapData } from './basemap';
import { pageColours } from './colours';
import { gestureTexts } from './gestures';
import { nameIn, townAround } from './labels';
import { ITALY, OUTERMOST } from './view';

setWorkerUrl(workerUrl);

export interface GroundSetting {
  locale: string;
  /** A style chosen by the operator, instead of the basemap that comes along. */
  basemapStyle: string | undefined;
  isEmbedded: boolean;
}

/** The basemap that comes along shows no streets: closer in there is nothing to see. */
const DEEPEST_ZOOM_WITHOUT_STREETS = 13;
const DEEPEST_ZOOM_WITH_STREETS = 17;

export class Ground {
  readonly gl: GlMap;

  /**
   * @param holder What the map is drawn into.
   * @param basemap The one that comes along; none where the operator has a style.
   */
  constructor(
    private readonly holder: HTMLElement,
    private readonly setting: GroundSetting,
    private basemap: BasemapData | undefined,
  ) {
    this.gl = new GlMap({
      container: holder,
      style: this.style(),
      bounds: ITALY,
      maxBounds: OUTERMOST,
      maxZoom: basemap ? DEEPEST_ZOOM_WITHOUT_STREETS : DEEPEST_ZOOM_WITH_STREETS,
      attributionControl: false,
      cooperativeGestures: setting.isEmbedded,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      locale: { 'Map.Title': message('mapLabel'), ...gestureTexts() },
    });
    // Turning the map serves nobody here, and is hard to undo.
    this.gl.touchZoomRotate.disableRotation();
    this.gl.keyboard.disableRotation();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      if (this.basemap) this.gl.setStyle(this.style());
    });
  }

  /** Resolves when a style is drawn: the operator's, or ours where theirs cannot be had. */
  async drawn(): Promise<void> {
    const isDrawn = await new Promise<boolean>((resolve) => {
      this.gl.once('style.load', () => resolve(true));
      this.gl.once('error', ({ error }) => {
        console.warn(error);
        resolve(this.gl.isStyleLoaded() === true);
      });
    });
    if (isDrawn) return;
    this.basemap = await fetchBasemap();
    this.gl.setMaxZoom(DEEPEST_ZOOM_WITHOUT_STREETS);
    const drawn = new Promise<void>((resolve) => {
      this.gl.once('style.load', () => resolve());
    });
    this.gl.setStyle(this.style());
    await drawn;
  }

  /** The name of a town that tells where `box` lies; an operator's basemap keeps its towns to itself. */
  townAround(box: Box): string | undefined {
    const town = townAround(this.basemap?.labels ?? [], box);
    return town && nameIn(town, this.setting.locale);
  }

  private style(): StyleSpecification | string {
    if (!this.basemap) return this.setting.basemapStyle ?? '';
    return basemapStyle(this.basemap, pageColours(this.holder), this.setting.locale);
  }
}
