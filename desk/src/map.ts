// The map: shapes and points of our own server alone. Where there is no WebGL, the picture that the server drew stays.
import { addProtocol, Map as GLMap, NavigationControl, Popup, setWorkerUrl, type ExpressionSpecification, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

const box = document.getElementById('map');
const drawn = document.getElementById('map-drawn');
const state = document.getElementById('map-state');
const PATIENCE = 20_000;

const style = getComputedStyle(document.documentElement);
const colour = (name: string): string => style.getPropertyValue(name).trim();

function hatch(): ImageData {
  const size = 12;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.strokeStyle = colour('--warn');
  pen.globalAlpha = 0.55;
  pen.lineWidth = 1.4;
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift, size);
    pen.lineTo(shift + size, 0);
  }
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}

// How many incidents a mark stands for sets its size; a town or a site is a dot, what is wider a ring.
const isDot: ExpressionSpecification = ['in', ['get', 'precision'], ['literal', ['site', 'city']]];
const many: ExpressionSpecification = ['case', ['>=', ['get', 'incidents'], 10_000], ['concat', ['to-string', ['round', ['/', ['get', 'incidents'], 1000]]], 'k'], ['to-string', ['get', 'incidents']]];
const size = (least: number, most: number): ExpressionSpecification =>
  ['interpolate', ['linear'], ['log10', ['max', 1, ['get', 'incidents']]], 0, least, 4, most];

type Json = GeoJSON.FeatureCollection & { wide?: { name: string; incidents: number }[] };

async function begin(container: HTMLElement): Promise<void> {
  if (!document.createElement('canvas').getContext('webgl2')) {
    if (state) state.textContent = 'drawn without WebGL';
    return;
  }
  const [world, points, towns] = await Promise.all([
    fetch('/map/world.json').then((answer) => answer.json() as Promise<Topology & { hatched: GeoJSON.FeatureCollection }>),
    fetch(container.dataset.points ?? '/map/points.json').then((answer) => answer.json() as Promise<Json>),
    fetch('/map/towns.json').then((answer) => answer.json() as Promise<GeoJSON.FeatureCollection>),
  ]);
  const { land, borders } = world.objects;
  if (!land || !borders) return;
  setWorkerUrl(workerUrl);
  const text = { 'text-font': ['sans-serif'], 'text-size': 12 };
  const halo = { 'text-color': colour('--ink'), 'text-halo-color': colour('--land'), 'text-halo-width': 1.4 };
  const spec: StyleSpecification = {
    version: 8,
    sources: {
      land: { type: 'geojson', data: unbroken(feature(world, land) as unknown as Land), tolerance: 0.2 },
      borders: { type: 'geojson', data: feature(world, borders) as GeoJSON.GeoJSON, tolerance: 0.2 },
      hatched: { type: 'geojson', data: world.hatched },
      towns: { type: 'geojson', data: towns },
      points: { type: 'geojson', data: points, cluster: true, clusterRadius: 38, clusterMaxZoom: 9, clusterProperties: { incidents: ['+', ['get', 'incidents']] } },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colour('--water') } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour('--land'), 'fill-outline-color': colour('--soft') } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colour('--soft'), 'line-width': 1 } },
      {
        id: 'countries', type: 'symbol', source: 'towns', filter: ['==', ['get', 'kind'], 'country'], maxzoom: 7,
        layout: { ...text, 'text-field': ['get', 'name'], 'text-size': 11, 'symbol-sort-key': ['get', 'rank'] },
        paint: { ...halo, 'text-color': colour('--soft') },
      },
      {
        id: 'towns', type: 'symbol', source: 'towns', filter: ['==', ['get', 'kind'], 'town'], minzoom: 4.5,
        layout: { ...text, 'text-field': ['get', 'name'], 'text-size': 11, 'text-offset': [0, 1], 'symbol-sort-key': ['get', 'rank'] },
        paint: halo,
      },
      {
        id: 'areas', type: 'symbol', source: 'hatched', minzoom: 3.5,
        layout: { ...text, 'text-field': ['concat', ['get', 'name'], '\n', ['get', 'status']], 'text-size': 11, 'text-max-width': 11 },
        paint: { ...halo, 'text-color': colour('--warn') },
      },
      {
        id: 'rings', type: 'circle', source: 'points',
        filter: ['all', ['!', ['has', 'point_count']], ['!', isDot]],
        paint: { 'circle-radius': size(15, 26), 'circle-color': colour('--go'), 'circle-opacity': 0.14, 'circle-stroke-color': colour('--go'), 'circle-stroke-width': 1.2 },
      },
      {
        id: 'dots', type: 'circle', source: 'points',
        filter: ['all', ['!', ['has', 'point_count']], isDot],
        paint: { 'circle-radius': size(6, 16), 'circle-color': colour('--go'), 'circle-opacity': 0.88, 'circle-stroke-color': colour('--panel'), 'circle-stroke-width': 1.5 },
      },
      {
        id: 'clusters', type: 'circle', source: 'points', filter: ['has', 'point_count'],
        paint: { 'circle-radius': size(9, 30), 'circle-color': colour('--go'), 'circle-opacity': 0.88 },
      },
      {
        id: 'counts', type: 'symbol', source: 'points', filter: ['all', ['>', ['get', 'incidents'], 1], ['any', ['has', 'point_count'], isDot]],
        layout: { ...text, 'text-field': many, 'text-size': 11, 'text-allow-overlap': true },
        paint: { 'text-color': colour('--panel') },
      },
      {
        id: 'ring-counts', type: 'symbol', source: 'points', filter: ['all', ['>', ['get', 'incidents'], 1], ['!', ['has', 'point_count']], ['!', isDot]],
        layout: { ...text, 'text-field': many, 'text-size': 11, 'text-allow-overlap': true },
        paint: halo,
      },
    ],
  };
  container.hidden = false;
  if (drawn) drawn.hidden = true;
  const map = new GLMap({ container, style: spec, attributionControl: false, center: [35, 40], zoom: 2, maxZoom: 14, hash: 'map' });
  const back = (): void => {
    container.hidden = true;
    if (drawn) drawn.hidden = false;
    if (state) state.textContent = 'drawn without WebGL';
  };
  const late = setTimeout(back, PATIENCE);
  map.once('style.load', () => {
    map.addImage('hatch', hatch());
    map.addLayer({ id: 'hatched', type: 'fill', source: 'hatched', paint: { 'fill-pattern': 'hatch' } }, 'borders');
  });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.once('load', () => void tiles(map, container.dataset.tiles));
  if (!/[#&]map=/.test(location.hash)) fit(map, points); // an address that was shared says where to look
  map.once('idle', () => {
    clearTimeout(late);
    const wide = (points.wide ?? []).reduce((sum, each) => sum + each.incidents, 0);
    const shown = points.features.reduce((sum, each) => sum + Number(each.properties?.incidents ?? 0), 0);
    const told = `${number(shown)} incidents at ${number(points.features.length)} places`;
    if (state) state.textContent = wide ? `${told}; ${number(wide)} told of no place within a country` : told;
  });
  map.on('click', 'clusters', async (event) => {
    const found = event.features?.[0];
    if (!found) return;
    const source = map.getSource('points') as GeoJSONSource;
    const zoom = await source.getClusterExpansionZoom(found.properties.cluster_id as number);
    map.easeTo({ center: event.lngLat, zoom });
  });
  for (const layer of ['dots', 'rings']) {
    map.on('click', layer, (event) => {
      const found = event.features?.[0];
      if (!found) return;
      const at = (found.geometry as GeoJSON.Point).coordinates as [number, number];
      const spot = container.dataset.points?.split('?')[1];
      // A drawn point is rounded: the one that was given is asked for.
      const given = points.features.find((each) => each.properties?.place === found.properties.place && near((each.geometry as GeoJSON.Point).coordinates, at));
      if (given) void open(map, given as GeoJSON.Feature<GeoJSON.Point>, spot);
    });
  }
  for (const layer of ['clusters', 'dots', 'rings']) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
}

// A ring that crosses the line where the days change goes on beyond it: else it would be a band around the world.
type Land = GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>;
function unbroken(land: Land): Land {
  for (const each of land.features) for (const polygon of each.geometry.coordinates) for (const ring of polygon) {
    let shift = 0;
    let last: number | undefined;
    for (const point of ring) {
      const x = point[0] ?? 0;
      if (last !== undefined && Math.abs(x + shift - last) > 180) shift += x + shift < last ? 360 : -360;
      last = point[0] = x + shift;
    }
  }
  return land;
}

// As the pages write numbers: parted by thin spaces from 10,000 up.
const number = (value: number): string => (value < 10_000 ? String(value) : value.toLocaleString('en').replaceAll(',', '\u202f'));
const near = (one: number[], other: number[]): boolean => Math.hypot((one[0] ?? 0) - (other[0] ?? 0), (one[1] ?? 0) - (other[1] ?? 0)) < 0.01;

interface Told { id: string; in_words: { days: string; counts: string[]; told: string } }

// What happened at a point: asked for when somebody wants to see it.
async function open(map: GLMap, spot: GeoJSON.Feature<GeoJSON.Point>, filters: string | undefined): Promise<void> {
  const [longitude, latitude] = spot.geometry.coordinates as [number, number];
  const asked = new URLSearchParams(filters);
  asked.set('latitude', String(latitude));
  asked.set('longitude', String(longitude));
  const answer = await fetch(`/map/at.json?${asked}`);
  if (!answer.ok) return;
  const { incidents, pages } = (await answer.json()) as { incidents: Told[]; pages: { total: number } };
  const list = document.createElement('ul');
  list.className = 'popup';
  const head = document.createElement('li');
  const place = String(spot.properties?.place);
  const name = document.createElement('b');
  name.textContent = place;
  head.append(name);
  list.append(head);
  for (const told of incidents) {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = `/incidents/${encodeURIComponent(told.id)}`;
    link.textContent = told.in_words.days;
    row.append(link, ` ${told.in_words.counts.slice(0, 2).join(', ')}`, document.createElement('br'), told.in_words.told);
    list.append(row);
  }
  if (pages.total > incidents.length) {
    const more = document.createElement('a');
    more.href = `/incidents?where=${encodeURIComponent(place)}`;
    more.textContent = `all told of ${place}`;
    const row = document.createElement('li');
    row.append(more);
    list.append(row);
  }
  new Popup({ maxWidth: '300px' }).setLngLat([longitude, latitude]).setDOMContent(list).addTo(map);
}

function fit(map: GLMap, points: GeoJSON.FeatureCollection): void {
  const held = points.features.map((each) => (each.geometry as GeoJSON.Point).coordinates as [number, number]);
  if (!held.length) return;
  const sort = (at: 0 | 1) => held.map((point) => point[at]).sort((one, other) => one - other);
  const [across, up] = [sort(0), sort(1)];
  const part = (list: number[], share: number): number => list[Math.min(list.length - 1, Math.floor(share * list.length))] ?? 0;
  // The middle nine tenths: one far place would make a map of nothing.
  map.fitBounds([[part(across, 0.05), part(up, 0.05)], [part(across, 0.95), part(up, 0.95)]], { padding: 50, maxZoom: 7, duration: 0 });
}

// A user's own tiles, in the layers of the Protomaps basemap.
async function tiles(map: GLMap, address: string | undefined): Promise<void> {
  if (!address) return;
  const { PMTiles, Protocol } = await import('pmtiles'); // most desks have no tiles
  const url = new URL(address, location.href).href;
  const archive = new PMTiles(url);
  const say = (words: string): void => {
    const told = document.getElementById('tiles-state');
    if (told) told.textContent = words;
  };
  try {
    const header = await archive.getHeader();
    if (header.tileType !== 1) throw new Error('they are pictures, not vector tiles');
  } catch (fault) {
    say(`The tiles that were named cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
    return;
  }
  const protocol = new Protocol();
  addProtocol('pmtiles', protocol.tile);
  protocol.add(archive);
  map.addSource('tiles', { type: 'vector', url: `pmtiles://${url}` });
  const layer = (id: string, type: 'fill' | 'line', paint: object): void => {
    map.addLayer({ id: `tiles-${id}`, type, source: 'tiles', 'source-layer': id, paint } as never, map.getLayer('hatched') ? 'hatched' : 'borders');
  };
  layer('water', 'fill', { 'fill-color': colour('--water') });
  layer('buildings', 'fill', { 'fill-color': colour('--rule') });
  layer('roads', 'line', { 'line-color': colour('--rule'), 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 14, 3] });
  map.once('idle', () => {
    say('Your own tiles are drawn below the points.');
  });
}

if (box) begin(box).catch((fault: unknown) => {
  console.error(fault);
  box.hidden = true;
  if (drawn) drawn.hidden = false;
  if (state) state.textContent = 'the map could not be loaded; the picture stands in for it';
});
