/**
 * Which entries are pointed at: by a hand on the map, by one on the list, by an open card?
 */
import type { Map as GlMap } from 'maplibre-gl';
import { announce, on } from '../events';
import type { LngLat } from '../position';
import type { Entries } from './entries';
import { setPointed } from './layers';
import { membersOf, pick, positionsInView, type Picked } from './picking';
import type { Place } from './places';
import { listed } from './view';

/** The map that is pointed at. */
export interface Pointed {
  readonly gl: GlMap;
  readonly entries: Entries;
  known(ids: readonly string[]): Place[];
}

export class Pointing {
  /** Entries that the open card speaks of. */
  private chosen: readonly string[] = [];
  private hovered: string | undefined;

  constructor(private readonly map: Pointed) {
    const { gl } = map;
    gl.on('mousemove', (event) => void this.hover(pick(gl, event.point)));
    gl.on('mouseout', () => void this.hover(undefined));
    on('vicini:point', ({ ids, origin }) => {
      if (origin === 'list') this.ring(ids.length > 0 ? ids : this.chosen);
    });
  }

  /** Rings these entries until others are chosen. */
  choose(ids: readonly string[]): void {
    this.chosen = ids;
    this.ring();
  }

  /** Where the first of those lies that are chosen. */
  get chosenPosition(): LngLat | undefined {
    return this.positionsOf(this.chosen)[0];
  }

  /** Rings these entries for now. */
  ring(ids = this.chosen): void {
    setPointed(this.map.gl, this.positionsOf(ids));
  }

  /** Where these entries are, as far as that is known. */
  private positionsOf(ids: readonly string[]): LngLat[] {
    let positions = new Map(this.map.known(ids).map(({ id, position }) => [id, position]));
    if (this.map.entries.kind === 'tiles' && ids.length > 0) {
      positions = new Map([...listed(), ...positionsInView(this.map.gl, new Set(ids))]);
    }
    return ids.flatMap((id) => {
      const position = positions.get(id);
      return position ? [position] : [];
    });
  }

  private async hover(picked: Picked | undefined): Promise<void> {
    const key = picked && JSON.stringify(picked);
    if (key === this.hovered) return;
    this.hovered = key;
    const { gl, entries } = this.map;
    gl.getCanvas().style.cursor = picked ? 'pointer' : '';
    let ids: string[] = [];
    if (picked?.kind === 'entries') ids = picked.ids;
    if (picked?.kind === 'cluster') {
      const count = entries.kind === 'places' ? entries.places.length : 0;
      ids = await membersOf(gl, picked.cluster, count);
    }
    // The pointer may have moved on while the cluster was asked.
    if (key === this.hovered) announce('vicini:point', { ids, origin: 'map' });
  }
}
