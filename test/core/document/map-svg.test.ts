import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../src/core/document/map-drawing.ts';
import { measureStill, renderMapSvg } from '../../../src/core/document/map-svg.ts';
import { buildCamera, projectPoint, worldWidthPx } from '../../../src/core/mercator.ts';
import { buildMapGeometry } from '../../../src/core/geometry.ts';
import { drawnView } from './toy-view.ts';

const ringsIn = (path: string) => path.match(/z/g)?.length ?? 0;

describe('the drawing of a map', () => {
  const view = drawnView({ indicator: 'posts' });

  test('has one path for every bin that occurs, and none besides', () => {
    expect(new Set(drawMap(view, 100).fills.keys())).toEqual(new Set(view.style.bins.values()));
  });

  test('draws neighbours of one class as one shape, without the border between them', () => {
    const binOf = (name: string) => view.classes.find(({ label }) => label === name)!.bins[0]!;
    // St. Leon-Rot and the Malsch beside it have at most half a post.
    expect(ringsIn(drawMap(view, 100).fills.get(binOf('bis 0,5'))!)).toBe(1);
    // Ulm and its exclave.
    expect(ringsIn(drawMap(view, 100).fills.get(binOf('über 2'))!)).toBe(2);
  });

  test('has hairlines where no outline of associations lies over them', () => {
    const without = drawMap(drawnView({ outlines: [] }), 100);
    const withThem = drawMap(drawnView({ outlines: ['association'] }), 100);
    expect(withThem.hairlines.length).toBeLessThan(without.hairlines.length);
    expect(without.outlines).toEqual({});
    expect(withThem.outlines.association).toMatch(/^m/);
  });

  test('is no larger than its points: all numbers are whole', () => {
    const drawing = drawMap(view, 100);
    expect([...drawing.fills.values(), drawing.state, drawing.hairlines].join('')).toMatch(/^[-\dmlz ]+$/);
  });

  test('lies where the first view of the interactive map lies, within the error of rounding', () => {
    const { bounds } = buildMapGeometry(view.dataset.topology, view.dataset.municipalities);
    const [size, paddingPx] = [{ width: 700, height: 560 }, 20];
    const { center, zoom } = buildCamera(bounds, size, paddingPx);
    const drawing = drawMap(view, 2000);
    // An SVG of the size of the map less its padding shows its drawing as large as it fits, in the middle.
    const room = { width: size.width - 2 * paddingPx, height: size.height - 2 * paddingPx };
    const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
    const left = (size.width - drawing.width * scale) / 2;
    const top = (size.height - drawing.height * scale) / 2;
    const [west, , , north] = bounds;
    const [x, y] = projectPoint([west, north]);
    const [middleX, middleY] = projectPoint(center);
    expect(size.width / 2 + (x - middleX) * worldWidthPx(zoom)).toBeCloseTo(left, 0);
    expect(size.height / 2 + (y - middleY) * worldWidthPx(zoom)).toBeCloseTo(top, 0);
  });
});

describe('the map as SVG', () => {
  const svgOf = (part: Parameters<typeof drawnView>[0], name?: string) =>
    renderMapSvg(drawnView(part), { size: { height: 100, nominalPx: 100 }, ...(name && { name }) }).markup;

  test('is one picture with a title and with its summary as text', () => {
    const svg = svgOf({ indicator: 'posts' });
    expect(svg.match(/role="img"/g)).toHaveLength(1);
    expect(svg).toContain('<title id="map-title">Karte: Stellen je Kommune</title>');
    expect(svg).toMatch(/<desc id="map-text">5 von 6 Kommunen mit Angabe.*<\/desc>/s);
    expect(svg).toContain('aria-labelledby="map-title map-text"');
  });

  test('can stand for itself, with room for its halo', () => {
    const view = drawnView({ indicator: 'posts' });
    const size = { height: 100, nominalPx: 100 };
    const file = renderMapSvg(view, { size, className: 'still-map', isFile: true }).markup;
    const [width, height] = measureStill(view, size);
    expect(file).toMatch(/^<svg\s+xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain(`viewBox="-8 -8 ${width} ${height}"`);
    expect(height).toBe(100 + 2 * 8);
    expect(svgOf({ indicator: 'posts' })).toContain('viewBox="0 0 ');
  });

  test('fills classes by their colours and statuses by patterns that it defines', () => {
    const view = drawnView({ indicator: 'method' });
    const svg = svgOf({ indicator: 'method' });
    for (const { colors } of view.classes) expect(svg).toContain(`fill="${colors[0]!}"`);
    for (const { status } of view.statuses) {
      expect(svg).toContain(`fill="url(#map-${status})"`);
      expect(svg).toMatch(new RegExp(`<pattern\\s+id="map-${status}"`));
    }
  });

  test('defines every id once and uses no other, by whatever name', () => {
    const svg = svgOf({ outlines: ['association', 'district', 'region'] }, 'second');
    const defined = [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!);
    const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id!);
    expect(new Set(defined).size).toBe(defined.length);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.every((id) => id.startsWith('second-'))).toBe(true);
  });

  test('draws the outlines that are asked for, dark on light', () => {
    const usesOf = (svg: string, level: string) => svg.match(new RegExp(`href="#map-${level}"`, 'g')) ?? [];
    expect(usesOf(svgOf({ outlines: ['association'] }), 'association')).toHaveLength(2);
    expect(usesOf(svgOf({ outlines: ['district'] }), 'association')).toHaveLength(0);
    expect(svgOf({ outlines: ['district'] })).toContain('stroke-dasharray');
    expect(svgOf({ outlines: [] })).not.toContain('stroke-dasharray');
  });
});
