import type { Feature, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Staged } from '../stage.ts';
import type { BoundaryArea, BoundaryLayer } from './boundary-layer.ts';
import { createProjection } from './projection.ts';
import { outside, type Borders, type Line } from './borders.ts';

/**
 * Finds the lines that areas share, in the layer's own coordinates. Borders between two parts of one area are dropped.
 *
 * @throws InputError where areas lie on the same side of a line, which they only can if they overlap
 */
export function buildBorders(layer: BoundaryLayer): Staged<Borders> {
  const features = Object.fromEntries(layer.areas.map((area, index) => [`${index}`, describeRings(area)]));
  const built: Topology = topology(features);
  const lines = built.arcs.map((arc) => arc.map(([x = NaN, y = NaN]) => [x, y] as const));
  const left = new Int32Array(lines.length).fill(outside);
  const right = new Int32Array(lines.length).fill(outside);
  const problems: Problem[] = [];
  for (const [index, area] of layer.areas.entries()) {
    for (const arc of listArcs(built, index)) {
      const [side, line] = arc < 0 ? [left, ~arc] : [right, arc];
      const owner = layer.areas[side[line] ?? outside];
      if (owner) problems.push(describeOverlap(owner, area, lines[line] ?? [], layer));
      side[line] = index;
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  const ids = layer.areas.map((area) => area.id);
  return reportBorders(dropInnerLines({ ids, lines, left, right }));
}

function describeRings(area: BoundaryArea): Feature<Polygon> {
  // One polygon for all parts, because which rings are holes is no matter here.
  const coordinates = area.rings.map((ring) => ring.map(([x, y]) => [x, y]));
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } };
}

function listArcs(built: Topology, index: number): number[] {
  const geometry = built.objects[`${index}`];
  if (geometry?.type !== 'Polygon') throw new Error(`no rings for area ${index}`);
  return geometry.arcs.flat();
}

function describeOverlap(one: BoundaryArea, other: BoundaryArea, line: Line, layer: BoundaryLayer): Problem {
  return {
    what: `areas overlap: ${one.id} and ${other.id}`,
    file: layer.file,
    layer: layer.layer,
    ...(other.rows[0] === undefined ? {} : { row: other.rows[0] }),
    found: `both on one side of the line that begins at ${describeStart(line, layer)}`,
    mend: 'mend the shapes in a GIS, or take boundaries that do not overlap',
  };
}

function describeStart([start]: Line, { system }: BoundaryLayer): string {
  const [longitude, latitude] = (start && createProjection(system)?.(start)) ?? [NaN, NaN];
  return `${longitude.toFixed(5)} E, ${latitude.toFixed(5)} N`;
}

function dropInnerLines(borders: Borders): Borders {
  const kept = borders.lines
    .map((_, index) => index)
    .filter((index) => borders.left[index] !== borders.right[index]);
  return {
    ids: borders.ids,
    lines: kept.map((index) => borders.lines[index] ?? []),
    left: Int32Array.from(kept, (index) => borders.left[index] ?? outside),
    right: Int32Array.from(kept, (index) => borders.right[index] ?? outside),
  };
}

function reportBorders(borders: Borders): Staged<Borders> {
  const vertices = borders.lines.reduce((sum, line) => sum + line.length, 0);
  const outer = borders.lines.filter(
    (_, index) => borders.left[index] === outside || borders.right[index] === outside,
  );
  const shared = borders.lines.length - outer.length;
  return {
    output: borders,
    report: {
      stage: 'topology',
      lines: [
        `${borders.lines.length} borders of ${vertices} points: ${shared} between two areas, ${outer.length} of one`,
      ],
      warnings: [],
    },
  };
}
