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
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { mapQuery, searchInBox } from '../address';
import { button, element } from '../elements';
import { announce, on, type Origin } from '../events';
import { message } from '../messages';
import type { Box, LngLat } from '../position';
import { basemapStyle, fetchBasemap, type BasemapData } from './basemap';
import { pageColours } from './colours';
import { Choosing } from './choosing';
import { Cover, type Covered } from './covering';
import { isByHand, PanControl, ZoomControl } from './controls';
import { gestureTexts } from './gestures';
import { fetchEntries, tilesOf, type Entries, type Search } from './entries';
import { addLayers, drawPlaces, drawTiles, setNear, setPointed } from './layers';
import { nameIn, townAround } from './labels';
import { Opening } from './opening';
import { Panel } from './panel';
import type { Held } from './sheet';
import { membersOf, pick, positionsInView, type Picked } from './picking';
import { toFeatures, type Place } from './places';
import {
  alternatives,
  anyInView,
  cornersOf,
  followHash,
  ITALY,
  listed,
  lookAt,
  nearOf,
  noteHash,
  OUTERMOST,
  viewBox,
} from './view';

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
  /** What lies on top of the map from the start. */
  covered: Covered | undefined;
}

/** The basemap that comes along shows no streets: closer in there is nothing to see. */
const DEEPEST_ZOOM_WITHOUT_STREETS = 13;
const DEEPEST_ZOOM_WITH_STREETS = 17;

export class PlaceMap {
  /** What is drawn. */
  entries: Entries = { kind: 'places', places: [] };
  private places = new Map<string, Place>();
  private loading: AbortController | undefined;
  /** Entries that the open panel speaks of. */
  private chosen: readonly string[] = [];
  private hovered: string | undefined;
  private covered: Covered | undefined;
  readonly panel: Panel;
  private readonly covering: Cover;
  private readonly opening: Opening;
  private readonly choosing: Choosing;
  private readonly status = element('p', { class: 'map-status', role: 'status' });
  private readonly searchHere: HTMLButtonElement;

  /** Draws into `stage`; resolves when the entries are on the map. */
  static async draw(stage: HTMLElement, setting: Setting): Promise<PlaceMap> {
    // Entries and basemap travel at the same time.
    const entries = fetchEntries(searchOf(setting), new AbortController().signal);
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
    this.opening = new Opening(this);
    this.choosing = new Choosing(stage, (text) => this.say(text));
    this.covering = new Cover(this.gl);
    this.covered = setting.covered;
    if (this.covered) this.covering.layOn(this.covered);
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

  /** Something lies on the map: what is looked at, and what is chosen, moves out from under it. */
  cover(covered: Covered): void {
    this.covered = covered;
    this.covering.change(covered, this.positionsOf(this.chosen)[0]);
  }

  /** What stands elsewhere while the map covers the page. */
  get held(): Held {
    return {
      card: this.panel.root,
      action: this.searchHere,
      closeCard: () => this.panel.close(),
    };
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
    if (this.setting.followsPage) this.gl.addControl(this.choosing, `top-${end}`);
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
    gl.on('click', ({ point, lngLat }) => {
      if (this.choosing.isActive) this.choosing.take([lngLat.lng, lngLat.lat]);
      else void this.opening.tap(point);
    });
    gl.on('mousemove', (event) => void this.hover(pick(gl, event.point)));
    gl.on('mouseout', () => void this.hover(undefined));
    gl.getCanvas().addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      if (this.choosing.isActive) this.choosing.takeMiddle();
      else this.opening.listInView();
    });
    this.stage.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!this.panel.isOpen && !this.choosing.isActive) return;
      // Otherwise the same key would also close a map that covers the page.
      event.preventDefault();
      if (this.choosing.isActive) this.choosing.stop();
      else this.panel.close();
    });
  }

  private listenToPage(): void {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      if (this.basemap) this.gl.setStyle(this.style());
    });
    addEventListener('hashchange', () => followHash(this.gl));
    on('vicini:searched', ({ origin, elsewhere }) => void this.follow(origin, elsewhere));
    on('vicini:reload', () => {
      if (this.stage.clientWidth > 0) noteHash(this.gl);
    });
    on('vicini:point', ({ ids, origin }) => {
      if (origin === 'list') this.ring(ids.length > 0 ? ids : this.chosen);
    });
  }

  /** Shows what the page has just found. */
  private async follow(origin: Origin, elsewhere: boolean): Promise<void> {
    await this.load(elsewhere && origin === 'list');
    // A list beneath a covering map is out of sight, and out of hearing.
    const count = document.getElementById('result-count');
    if (count?.closest('[inert]')) this.say(count.textContent?.trim() ?? '');
  }

  /** Shows the entries of the page's search, as soon as they are there. */
  private async load(mayMove: boolean, entries?: Promise<Entries>): Promise<void> {
    this.loading?.abort();
    const request = new AbortController();
    this.loading = request;
    this.searchHere.hidden = true;
    this.panel.close();
    this.say(message('loading'));
    try {
      const found = await (entries ?? fetchEntries(searchOf(this.setting), request.signal));
      if (request.signal.aborted) return;
      this.entries = found;
      const places = found.kind === 'places' ? found.places : [];
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
    const positions =
      this.entries.kind === 'tiles'
        ? cornersOf(this.entries.bounds)
        : this.entries.places.map(({ position }) => position);
    // A view in the address was chosen by a person and outweighs what the search suggests.
    if (mayMove && followHash(this.gl)) return;
    const isLost = this.places.size > 0 && !anyInView(this.gl, positions) && !query.has('bbox');
    if (mayMove || isLost) lookAt(this.gl, query, positions);
  }

  private show(): void {
    const colours = pageColours(this.stage);
    if (this.entries.kind === 'tiles') drawTiles(this.gl, colours, tilesOf(this.entries.search));
    else drawPlaces(this.gl, colours, toFeatures(this.entries.places));
    setNear(this.gl, nearOf(new URLSearchParams(location.search)));
    this.ring(this.chosen);
  }

  /** Those of these entries that came whole. */
  known(ids: readonly string[]): Place[] {
    return ids.flatMap((id) => this.places.get(id) ?? []);
  }

  private ring(ids: readonly string[]): void {
    setPointed(this.gl, this.positionsOf(ids));
  }

  /** Where these entries are, as far as that is known. */
  private positionsOf(ids: readonly string[]): LngLat[] {
    let positions = new Map(this.known(ids).map(({ id, position }) => [id, position]));
    if (this.entries.kind === 'tiles' && ids.length > 0) {
      positions = new Map([...listed(), ...positionsInView(this.gl, new Set(ids))]);
    }
    return ids.flatMap((id) => {
      const position = positions.get(id);
      return position ? [position] : [];
    });
  }

  /** Rings these entries until others are chosen, and shows the first if something lies on it. */
  choose(ids: readonly string[]): void {
    this.chosen = ids;
    this.ring(ids);
    if (ids.length > 0 && this.covered) this.cover(this.covered);
  }

  private async hover(picked: Picked | undefined): Promise<void> {
    const key = picked && JSON.stringify(picked);
    if (key === this.hovered) return;
    this.hovered = key;
    this.gl.getCanvas().style.cursor = picked ? 'pointer' : '';
    let ids: string[] = [];
    if (picked?.kind === 'entries') ids = picked.ids;
    if (picked?.kind === 'cluster')
      ids = await membersOf(this.gl, picked.cluster, this.places.size);
    // The pointer may have moved on while the cluster was asked.
    if (key === this.hovered) announce('vicini:point', { ids, origin: 'map' });
  }

  /** The search whose entries are drawn. */
  get search(): Search {
    return searchOf(this.setting);
  }

  /** The name of a town that tells where `box` lies; an operator's basemap keeps its towns to itself. */
  townAround(box: Box): string | undefined {
    const town = townAround(this.basemap?.labels ?? [], box);
    return town && nameIn(town, this.setting.locale);
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

  /** Says `text` on the map, for eyes and ears. */
  say(text: string): void {
    this.status.textContent = text;
  }
}

/** The page's search, or the map's own where the page has none. */
function searchOf({ search, followsPage }: Setting): Search {
  const [path = '', own] = search.split('?', 2);
  const page = new URLSearchParams(location.search);
  const isOfPage = followsPage && own === undefined;
  const counted = document.querySelector<HTMLElement>('vicini-map')?.dataset['matched'];
  return {
    path,
    query: mapQuery(isOfPage ? page : new URLSearchParams(own), nearOf(page)?.join(',')),
    counted: isOfPage && counted !== undefined ? Number(counted) : undefined,
    alternatives: isOfPage ? alternatives() : [],
  };
}
