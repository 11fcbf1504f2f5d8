/**
 * What lies under the entries, without asking anybody for a tile, a glyph or a sprite?
 *
 * Regions, provinces, neighbours and the names of towns: about 45 kB, from our own host. Names are
 * points, because labels of polygons repeat at every tile. No `glyphs` in the style: MapLibre then
 * draws every script with the fonts of the device.
 */
import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import italyUrl from '../../../data/basemap/italy.topojson?url';
import labelsUrl from '../../../data/basemap/labels.json?url';
import neighboursUrl from '../../../data/basemap/neighbours.topojson?url';
import type { Colours } from './colours';
import { message } from '../messages';
import { labelFeatures, type Label } from './labels';

/** Fonts of the device. MapLibre reads the weight out of the first name, which no font bears. */
export const FONT = {
  regular: ['system-ui', 'Noto Sans', 'sans-serif'],
  bold: ['Bold', 'system-ui', 'Noto Sans', 'sans-serif'],
} satisfies Record<string, string[]>;

export interface BasemapData {
  regions: FeatureCollection;
  provinces: FeatureCollection;
  neighbours: FeatureCollection;
  labels: readonly Label[];
}

async function fetchJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Content;
}

export async function fetchBasemap(): Promise<BasemapData> {
  const [italy, neighbours, labels] = await Promise.all([
    fetchJson<Topology>(italyUrl),
    fetchJson<Topology>(neighboursUrl),
    fetchJson<{ labels: Label[] }>(labelsUrl),
  ]);
  return {
    regions: collection(italy, 'regions'),
    provinces: collection(italy, 'provinces'),
    neighbours: collection(neighbours, 'neighbours'),
    labels: labels.labels,
  };
}

function collection(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`the basemap has no ${name}`);
  return feature(topology, object) as unknown as FeatureCollection;
}

export function basemapStyle(
  data: BasemapData,
  colours: Colours,
  locale: string,
): StyleSpecification {
  const geojson = (content: FeatureCollection, attribution?: string): SourceSpecification => ({
    type: 'geojson',
    data: content,
    ...(attribution === undefined ? {} : { attribution }),
  });
  return {
    version: 8,
    sources: {
      neighbours: geojson(data.neighbours),
      regions: geojson(data.regions, message('attribution')),
      provinces: geojson(data.provinces),
      labels: geojson(labelFeatures(data.labels, locale), 'GeoNames (CC BY 4.0)'),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
      {
        id: 'neighbours',
        type: 'fill',
        source: 'neighbours',
        paint: { 'fill-color': colours['land-beyond'] },
      },
      {
        id: 'neighbour-borders',
        type: 'line',
        source: 'neighbours',
        paint: { 'line-color': colours.border, 'line-width': 0.5, 'line-opacity': 0.6 },
      },
      { id: 'italy', type: 'fill', source: 'regions', paint: { 'fill-color': colours.land } },
      {
        id: 'provinces',
        type: 'line',
        source: 'provinces',
        minzoom: 6.5,
        paint: { 'line-color': colours.border, 'line-width': 0.7, 'line-opacity': 0.6 },
      },
      {
        id: 'regions',
        type: 'line',
        source: 'regions',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': colours.border, 'line-width': 1.2 },
      },
      {
        id: 'labels',
        type: 'symbol',
        source: 'labels',
        filter: ['<=', ['get', 'zoom'], ['zoom']],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT.regular,
          'text-size': ['get', 'size'],
          'text-max-width': 8,
          'text-padding': 4,
          // A town's entries lie on its middle: the name steps aside for them.
          'text-variable-anchor': ['center', 'top', 'bottom', 'right', 'left'],
          'text-radial-offset': 1.9,
          'symbol-sort-key': ['get', 'rank'],
        },
        paint: {
          'text-color': colours.text,
          'text-opacity': ['get', 'strength'],
          'text-halo-color': colours.land,
          'text-halo-width': 1.4,
        },
      },
    ],
  };
}
