/**
 * How do the entries come onto a map that answers to the list?
 *
 * The heavy part, with MapLibre: fetched only when a map is wanted.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import './place-map.css';
import {
  AttributionControl,
  Map as GlMap,
  setWorkerUrl,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { mapQuery, queryText, searchInBox } from '../address';
import { button, element } from '../elements';
import { announce, on, type Origin } from '../events';
import { message } from '../messages';
import { areOnePoint, isInside } from '../position';
import { basemapStyle, fetchBasemap, type BasemapData } from './basemap';
import { pageColours } from './colours';
import { BY_HAND, isByHand, PanControl, ZoomControl } from './controls';
import { gestureTexts } from './gestures';
import { addLayers, setNear, setPlaces, setPointed } from './layers';
import { Panel } from './panel';
import { membersOf, partingZoom, pick, type Picked } from './picking';
import { fetchPlaces, toFeatures, type Place } from './places';
import { anyInView, followHash, ITALY, lookAt, nearOf, noteHash, OUTERMOST, viewBox } from './view';

setWorkerUrl(workerUrl);

export interface Setting {
  /** Path of the search of the API, with a query of its own where the page has no search. */
  search: string;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** A style chosen by the operator, instead of the basemap that comes along. */
  basemapStyle: string | undefined;
  isEmbedded: boolean;
  /** Does the page hold a list to be in step with? */
  followsPage: boolean;
}

/** The basemap that comes along shows no streets: closer in there is nothing to see. */
const DEEPEST_ZOOM_WITHOUT_STREETS = 13;
const DEEPEST_ZOOM_WITH_STREETS = 17;

export class PlaceMap {
  private places = new Map<string, Place>();
  private loading: AbortController | undefined;
  /** Entries that the open panel speaks of. */
  private chosen: readonly string[] = [];
  private hovered: string | undefined;
  private readonly panel: Panel;
  private readonly status = element('p', { class: 'map-status', role: 'status' });
  private readonly searchHere: HTMLButtonElement;

  /** Draws into `stage`; resolves when the entries are on the map. */
  static async draw(stage: HTMLElement, setting: Setting): Promise<PlaceMap> {
    // Entries and basemap travel at the same time.
    const entries = fetchEntries(setting, new AbortController().signal);
    // Whoever awaits it later handles its failure; until then it is not unhandled.
    entries.catch(() => undefined);
    const basemap = setting.basemapStyle === undefined ? await fetchBasemap() : undefined;
    const drawn = new PlaceMap(stage, setting, basemap);
    await drawn.styled();
    await drawn.load(true, entries);
    return drawn;
  }

  /** MapLibre's own map. */
  readonly gl: GlMap;

  private constructor(
    private readonly stage: HTMLElement,
    private readonly setting: Setting,
    private basemap: BasemapData | undefined,
  ) {
    const canvasHolder = element('div', { class: 'map-canvas' });
    this.searchHere = button(message('searchThisArea'), { class: 'map-search-here' }, () =>
      this.searchInView(),
    );
    this.searchHere.hidden = true;
    stage.replaceChildren(canvasHolder, this.searchHere, this.status);
    this.gl = new GlMap({
      container: canvasHolder,
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
    this.panel = new Panel(stage, setting.locale, () => this.choose([]));
    // Turning the map serves nobody here, and is hard to undo.
    this.gl.touchZoomRotate.disableRotation();
    this.gl.keyboard.disableRotation();
    this.addControls();
    this.listenToMap();
    this.listenToPage();
  }

  /** The stage has another size than before. */
  resize(): void {
    this.gl.resize();
  }

  private style(): StyleSpecification | string {
    if (!this.basemap) return this.setting.basemapStyle ?? '';
    return basemapStyle(this.basemap, pageColours(this.stage), this.setting.locale);
  }

  /** Resolves when a style is drawn: the operator's, or ours where theirs cannot be had. */
  private async styled(): Promise<void> {
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

  private addControls(): void {
    // MapLibre does not mirror its corners by itself.
    const isMirrored = this.setting.direction === 'rtl';
    const [start, end] = isMirrored ? (['right', 'left'] as const) : (['left', 'right'] as const);
    this.gl.addControl(new ZoomControl(), `top-${end}`);
    this.gl.addControl(new AttributionControl({ compact: false }), `bottom-${start}`);
    this.gl.addControl(new PanControl(), `bottom-${start}`);
  }

  private listenToMap(): void {
    const { gl } = this;
    // Also after a change of style, which takes our layers away.
    gl.on('style.load', () => {
      addLayers(gl, pageColours(this.stage));
      this.show();
    });
    gl.on('moveend', (event) => {
      if (isByHand(event)) this.offerSearch();
    });
    gl.on('error', ({ error }) => console.warn(error));
    gl.on('click', (event) => void this.tap(event));
    gl.on('mousemove', (event) => void this.hover(pick(gl, event.point)));
    gl.on('mouseout', () => void this.hover(undefined));
    gl.getCanvas().addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.listInView();
    });
    this.stage.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.panel.isOpen) return;
      // Otherwise the same key would also close a map that covers the page.
      event.preventDefault();
      this.panel.close();
    });
  }

  private listenToPage(): void {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      if (this.basemap) this.gl.setStyle(this.style());
    });
    addEventListener('hashchange', () => followHash(this.gl));
    on('vicini:searched', ({ origin, elsewhere }) => void this.follow(origin, elsewhere));
    on('vicini:point', ({ ids, origin }) => {
      if (origin === 'list') this.ring(ids.length > 0 ? ids : this.chosen);
    });
  }

  /** Shows what the page has just found. */
  private async follow(origin: Origin, elsewhere: boolean): Promise<void> {
    await this.load(elsewhere && origin === 'list');
    // The list with its count lies out of sight, and out of hearing, beneath a covering map.
    if (this.stage.closest('.is-covering')) {
      this.say(document.getElementById('result-count')?.textContent?.trim() ?? '');
    }
  }

  /** Shows the entries of the page's search, as soon as they are there. */
  private async load(mayMove: boolean, entries?: Promise<Place[]>): Promise<void> {
    this.loading?.abort();
    const request = new AbortController();
    this.loading = request;
    this.searchHere.hidden = true;
    this.panel.close();
    this.say(message('loading'));
    try {
      const places = await (entries ?? fetchEntries(this.setting, request.signal));
      if (request.signal.aborted) return;
      this.places = new Map(places.map((place) => [place.id, place]));
      this.show();
      this.look(mayMove);
      this.say('');
    } catch (error) {
      if (request.signal.aborted) return;
      console.warn(error);
      this.say(message('loadFailed'));
    }
  }

  /** Moves where the search looks, or where its entries are if none would be seen. */
  private look(mayMove: boolean): void {
    const query = new URLSearchParams(location.search);
    const positions = [...this.places.values()].map(({ position }) => position);
    // A view in the address was chosen by a person and outweighs what the search suggests.
    if (mayMove && followHash(this.gl)) return;
    const isLost = positions.length > 0 && !anyInView(this.gl, positions) && !query.has('bbox');
    if (mayMove || isLost) lookAt(this.gl, query, positions);
  }

  private show(): void {
    setPlaces(this.gl, toFeatures([...this.places.values()]));
    setNear(this.gl, nearOf(new URLSearchParams(location.search)));
    this.ring(this.chosen);
  }

  private known(ids: readonly string[]): Place[] {
    return ids.flatMap((id) => this.places.get(id) ?? []);
  }

  private ring(ids: readonly string[]): void {
    setPointed(
      this.gl,
      this.known(ids).map(({ position }) => position),
    );
  }

  private choose(ids: readonly string[]): void {
    this.chosen = ids;
    this.ring(ids);
  }

  private async tap({ point }: MapMouseEvent): Promise<void> {
    const picked = pick(this.gl, point);
    if (picked?.kind === 'cluster') return this.openCluster(picked);
    const [place] = picked ? this.known([picked.id]) : [];
    if (!place) return this.panel.close();
    announce('vicini:choose', { id: place.id });
    this.panel.showOne(place);
    this.choose([place.id]);
  }

  private async openCluster({ cluster, position }: Picked & { kind: 'cluster' }): Promise<void> {
    const [ids, zoom] = await Promise.all([
      membersOf(this.gl, cluster, this.places.size),
      partingZoom(this.gl, cluster),
    ]);
    const places = this.known(ids);
    if (areOnePoint(places.map((place) => place.position)) || zoom > this.gl.getMaxZoom()) {
      this.panel.showMany(places);
      this.choose(ids.slice(0, 1));
    } else {
      this.gl.easeTo({ center: position, zoom }, BY_HAND);
    }
  }

  private async hover(picked: Picked | undefined): Promise<void> {
    const key = picked && `${picked.kind} ${picked.kind === 'entry' ? picked.id : picked.cluster}`;
    if (key === this.hovered) return;
    this.hovered = key;
    this.gl.getCanvas().style.cursor = picked ? 'pointer' : '';
    let ids: string[] = [];
    if (picked?.kind === 'entry') ids = [picked.id];
    if (picked?.kind === 'cluster')
      ids = await membersOf(this.gl, picked.cluster, this.places.size);
    // The pointer may have moved on while the cluster was asked.
    if (key === this.hovered) announce('vicini:point', { ids, origin: 'map' });
  }

  /** For the keyboard: everything that the map shows now, closest to its middle first. */
  private listInView(): void {
    const box = viewBox(this.gl);
    const middle = this.gl.project(this.gl.getCenter());
    const distance = ({ position }: Place) => this.gl.project(position).dist(middle);
    const seen = [...this.places.values()]
      .filter(({ position }) => isInside(position, box))
      .sort((one, other) => distance(one) - distance(other));
    if (seen.length > 0) this.panel.showMany(seen);
  }

  /** After a move by hand: never a silent reload, only an offer. */
  private offerSearch(): void {
    noteHash(this.gl);
    if (!this.setting.followsPage) return;
    this.say('');
    this.searchHere.hidden = false;
  }

  private searchInView(): void {
    this.searchHere.hidden = true;
    this.gl.getCanvas().focus({ preventScroll: true });
    const query = new URLSearchParams(location.search);
    announce('vicini:search', { query: searchInBox(query, viewBox(this.gl)), origin: 'map' });
  }

  private say(text: string): void {
    this.status.textContent = text;
  }
}

/** The entries of the page's search, or of the map's own where the page has none. */
function fetchEntries({ search, followsPage }: Setting, signal: AbortSignal): Promise<Place[]> {
  const [path, own] = search.split('?', 2);
  const page = new URLSearchParams(location.search);
  const asked = followsPage && own === undefined ? page : new URLSearchParams(own);
  return fetchPlaces(path + queryText(mapQuery(asked, nearOf(page)?.join(','))), signal);
}
