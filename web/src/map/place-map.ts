/**
 * How do the entries come onto a map that answers to the list?
 *
 * The heavy part, with MapLibre: fetched only when a map is wanted.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import './place-map.css';
import { AttributionControl, type Map as GlMap } from 'maplibre-gl';
import { mapQuery, searchInBox } from '../address';
import { button, element } from '../elements';
import { announce, on, type Origin } from '../events';
import { message } from '../messages';
import type { Box } from '../position';
import { fetchBasemap, type BasemapData } from './basemap';
import { pageColours } from './colours';
import { Choosing } from './choosing';
import { Cover, type Covered } from './covering';
import { isByHand, PanControl, ZoomControl } from './controls';
import { fetchEntries, tilesOf, type Entries, type Search } from './entries';
import { Ground, type GroundSetting } from './ground';
import { addLayers, drawPlaces, drawTiles, setNear } from './layers';
import { Opening } from './opening';
import { Panel } from './panel';
import type { Held } from './sheet';
import { toFeatures, type Place } from './places';
import { Pointing } from './pointing';
import {
  alternatives,
  anyInView,
  cornersOf,
  followHash,
  lookAt,
  nearOf,
  noteHash,
  viewBox,
} from './view';

export interface Setting extends GroundSetting {
  /** Path of the search of the API, with a query of its own where the page has no search. */
  search: string;
  direction: 'ltr' | 'rtl';
  /** Does the page hold a list to be in step with? */
  followsPage: boolean;
  /** What lies on top of the map from the start. */
  covered: Covered | undefined;
}

export class PlaceMap {
  /** What is drawn. */
  entries: Entries = { kind: 'places', places: [] };
  private places = new Map<string, Place>();
  private loading: AbortController | undefined;
  private covered: Covered | undefined;
  /** MapLibre's own map. */
  readonly gl: GlMap;
  readonly panel: Panel;
  private readonly ground: Ground;
  private readonly pointing: Pointing;
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
    await drawn.ground.drawn();
    await drawn.load(true, entries);
    return drawn;
  }

  private constructor(
    private readonly stage: HTMLElement,
    private readonly setting: Setting,
    basemap: BasemapData | undefined,
  ) {
    const canvasHolder = element('div', { class: 'map-canvas' });
    this.searchHere = button(message('searchThisArea'), { class: 'map-search-here' }, () =>
      this.searchInView(),
    );
    this.searchHere.hidden = true;
    stage.replaceChildren(canvasHolder, this.searchHere, this.status);
    this.ground = new Ground(canvasHolder, setting, basemap);
    this.gl = this.ground.gl;
    this.pointing = new Pointing(this);
    this.panel = new Panel(stage, setting.locale, () => this.choose([]));
    this.opening = new Opening(this);
    this.choosing = new Choosing(stage, (text) => this.say(text));
    this.covering = new Cover(this.gl);
    this.covered = setting.covered;
    if (this.covered) this.covering.layOn(this.covered);
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
    this.covering.change(covered, this.pointing.chosenPosition);
  }

  /** What stands elsewhere while the map covers the page. */
  get held(): Held {
    return {
      card: this.panel.root,
      action: this.searchHere,
      closeCard: () => this.panel.close(),
    };
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
    addEventListener('hashchange', () => followHash(this.gl));
    on('vicini:searched', ({ origin, elsewhere }) => void this.follow(origin, elsewhere));
    on('vicini:reload', () => {
      if (this.stage.clientWidth > 0) noteHash(this.gl);
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
    this.pointing.ring();
  }

  /** Those of these entries that came whole. */
  known(ids: readonly string[]): Place[] {
    return ids.flatMap((id) => this.places.get(id) ?? []);
  }

  /** Rings these entries until others are chosen, and shows the first if something lies on it. */
  choose(ids: readonly string[]): void {
    this.pointing.choose(ids);
    if (ids.length > 0 && this.covered) this.cover(this.covered);
  }

  /** The search whose entries are drawn. */
  get search(): Search {
    return searchOf(this.setting);
  }

  townAround(box: Box): string | undefined {
    return this.ground.townAround(box);
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
