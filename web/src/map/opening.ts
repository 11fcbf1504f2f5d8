/**
 * What opens when the map is touched, by a finger, a mouse or the keyboard?
 *
 * One entry opens its card. A cluster is gone into, or listed where no zoom would part it.
 */
import type { Map as GlMap } from 'maplibre-gl';
import { announce } from '../events';
import { message } from '../messages';
import { areOnePoint, isInside, type Box } from '../position';
import { BY_HAND } from './controls';
import { fetchInBox, fetchPlace, type Entries, type Search } from './entries';
import type { Panel } from './panel';
import { inView, membersOf, partingZoom, pick, type Picked, type ServerCluster } from './picking';
import type { Place } from './places';
import { roomFor, viewBox } from './view';

/** The map that is touched. */
export interface Touched {
  readonly gl: GlMap;
  readonly panel: Panel;
  readonly entries: Entries;
  readonly search: Search;
  known(ids: readonly string[]): Place[];
  choose(ids: readonly string[]): void;
  say(text: string): void;
  /** The name of a town that tells where `box` lies, where the map knows towns. */
  townAround(box: Box): string | undefined;
}

export class Opening {
  private asking: AbortController | undefined;

  constructor(private readonly map: Touched) {}

  /** Opens what lies at `point` of the canvas. */
  async tap(point: { x: number; y: number }): Promise<void> {
    const picked = pick(this.map.gl, point);
    if (picked?.kind === 'cluster') return this.openCluster(picked);
    if (picked?.kind === 'server-cluster') return this.openServerCluster(picked);
    if (!picked) return this.map.panel.close();
    await this.open(picked.ids.length, (search, signal) =>
      Promise.all(
        picked.ids.map((id) => {
          const known = this.map.known([id]);
          return known.length > 0 ? known : fetchPlace(search.path, id, signal);
        }),
      ).then((places) => places.flat()),
    );
  }

  private async openCluster({ cluster, position }: Picked & { kind: 'cluster' }): Promise<void> {
    const [ids, zoom] = await Promise.all([
      membersOf(this.map.gl, cluster, this.whole.length),
      partingZoom(this.map.gl, cluster),
    ]);
    const places = this.map.known(ids);
    if (areOnePoint(places.map((place) => place.position)) || zoom > this.map.gl.getMaxZoom()) {
      this.map.panel.showMany(places);
      this.map.choose(ids.slice(0, 1));
    } else {
      this.map.gl.easeTo({ center: position, zoom }, BY_HAND);
    }
  }

  /** Goes where the cluster's entries lie, or lists them where no zoom would part them. */
  private async openServerCluster({ box, count }: ServerCluster): Promise<void> {
    const room = roomFor(this.map.gl, box);
    if (room) this.map.gl.easeTo(room, BY_HAND);
    else await this.open(count, (search, signal) => fetchInBox(search, box, signal));
  }

  /** Shows a card for one entry, a list for `count` of them, as soon as they are there. */
  private async open(
    count: number,
    ask: (search: Search, signal: AbortSignal) => Promise<Place[]>,
  ): Promise<void> {
    this.asking?.abort();
    const request = new AbortController();
    this.asking = request;
    try {
      const places = await ask(this.map.search, request.signal);
      const [first] = places;
      if (request.signal.aborted || !first) return;
      if (count === 1) {
        announce('vicini:choose', { id: first.id });
        this.map.panel.showOne(first);
      } else {
        this.map.panel.showMany(places, count);
      }
      this.map.choose([first.id]);
    } catch (error) {
      if (request.signal.aborted) return;
      console.warn(error);
      this.map.say(message('loadFailed'));
    }
  }

  /** For the keyboard: everything that the map shows now, closest to its middle first. */
  listInView(): void {
    if (this.map.entries.kind === 'tiles') return this.listTilesInView();
    const box = viewBox(this.map.gl);
    const middle = this.map.gl.project(this.map.gl.getCenter());
    const distance = ({ position }: Place) => this.map.gl.project(position).dist(middle);
    const seen = this.whole
      .filter(({ position }) => isInside(position, box))
      .sort((one, other) => distance(one) - distance(other));
    if (seen.length > 0) this.map.panel.showMany(seen);
  }

  private listTilesInView(): void {
    const { clusters, places } = inView(this.map.gl);
    const count = clusters.reduce((sum, cluster) => sum + cluster.count, places.length);
    const ways = clusters.map((cluster) => ({
      label: this.label(cluster),
      go: () => void this.openServerCluster(cluster),
    }));
    if (count > 0) this.map.panel.showMany(places, count, ways);
  }

  /** How many there are, and where: on a screen that is not seen, a number alone leads nowhere. */
  private label({ box, count }: ServerCluster): string {
    const comune = this.map.townAround(box);
    return comune === undefined
      ? message('clusterLabel', { count })
      : message('clusterNear', { count, comune });
  }

  /** The entries that came whole. */
  private get whole(): readonly Place[] {
    return this.map.entries.kind === 'places' ? this.map.entries.places : [];
  }
}
