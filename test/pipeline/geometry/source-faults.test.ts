import { describe, expect, test } from 'vitest';
import { findMisplaced, type Places } from '../../../scripts/pipeline/geometry/check-places.ts';
import { buildLayer, drawLayer, groupAll } from './drawn-layer.ts';
import { describeBoundaries, drawRing, drawSquare, messageOf } from './zip-layer.ts';

type Areas = Parameters<typeof drawLayer>[0];

function build(areas: Areas, options = {}) {
  const layer = drawLayer(areas);
  return buildLayer(layer, groupAll(layer), { ...describeBoundaries(1), ...options });
}

/** The squares around the middle of a field of three by three. */
function drawFrame(): Record<string, ReturnType<typeof drawSquare>[]> {
  const places = [[0, 0], [1, 0], [2, 0], [0, 1], [2, 1], [0, 2], [1, 2], [2, 2]] as const; // oxfmt-ignore
  return Object.fromEntries(
    places.map(([column, row], index) => [`0811100${index + 1}`, [drawSquare(column, row)]]),
  );
}

describe('overlaps', () => {
  //   +---+-+-+          A from 0 to 1, B from 0.5 to 2: half a square kilometre is on both
  //   | A |x| B |
  //   +---+-+---+
  test('that cross are told with place and size', () => {
    const message = messageOf(() =>
      build({
        '08111001': [drawSquare(0, 0)],
        '08111002': [drawRing([[0.5, -1], [0.5, 2], [2, 2], [2, -1]])], // oxfmt-ignore
      }),
    );
    expect(message).toMatch(
      /^toy\.zip:VG250_GEM, row 2: areas overlap: 08111001 and 08111002; found "0\.50 km² at 9\.0\d+ E, 48\.\d+ N"\. Mend:/,
    );
  });

  test('of an enclave that is not cut out are as large as the enclave', () => {
    const around = drawRing([[0, 0], [0, 3], [3, 3], [3, 0]]); // oxfmt-ignore
    const message = messageOf(() => build({ '08111001': [around], '08111002': [drawSquare(1, 1)] }));
    expect(message).toMatch(/areas overlap: 08111001 and 08111002; found "1\.00 km² at 9\.08\d* E/);
  });

  test('along a line in common are told with a place on it', () => {
    const message = messageOf(() =>
      build({ '08111001': [drawSquare(0, 0)], '08111002': [drawSquare(0, 0)] }),
    );
    expect(message).toMatch(/both on one side of the border at 9\.0\d+ E, 48\.\d+ N/);
  });
});

describe('gaps', () => {
  //   +---+---+---+
  //   | 6 | 7 | 8 |
  //   +---+---+---+
  //   | 4 |   | 5 |      the middle belongs to nobody
  //   +---+---+---+
  //   | 1 | 2 | 3 |
  //   +---+---+---+
  test('are told in the report with place and size', () => {
    const { report } = build(drawFrame(), { largestGapM2: 2e6 });
    const line = report.lines.find((text) => text.startsWith('gaps'));
    expect(line).toMatch(/^gaps between areas: 1 \(1\.00 km² at 9\.08\d* E, 48\.8\d* N\)$/);
  });

  test('larger than the catalogue allows are refused', () => {
    expect(messageOf(() => build(drawFrame(), { largestGapM2: 900_000 }))).toMatch(
      /gap between areas; found "1\.00 km² at .*", expected at most 0\.90 km²\. Mend: put in the area that is missing/,
    );
  });

  test('are none where an area fills them', () => {
    const areas = { ...drawFrame(), '08111009': [drawSquare(1, 1)] };
    expect(build(areas, { largestGapM2: 0 }).report.lines.join()).not.toContain('gap');
  });
});

describe('rings that touch themselves', () => {
  //   +---+
  //   | 1 |
  //   +---+---+
  //       | 1 |          one ring through the middle point twice
  //       +---+
  test('are mended and told', () => {
    const ring = drawRing([[0, 1], [0, 2], [1, 2], [1, 1], [2, 1], [2, 0], [1, 0], [1, 1]]); // oxfmt-ignore
    const { output, report } = build({ '08111001': [ring] });
    expect(report.lines).toContain('rings that touch themselves, mended: 1 (08111001)');
    expect(output.detail.objects.municipalities.geometries[0]?.type).toBe('MultiPolygon');
  });

  test('are not those that only come through one meridian twice', () => {
    expect(build({ '08111001': [drawSquare(0, 0)] }).report.lines.join()).not.toContain('mended');
  });
});

describe('places of a table', () => {
  const layer = drawLayer({
    '08111001': [drawSquare(0, 0)],
    '08111002': [drawSquare(1, 0)],
    '08111003': [drawSquare(2, 0)],
  });
  const here = [9.08, 48.8] as const;
  const places = (third: readonly [number, number]): Places =>
    new Map([['08111001', here], ['08111002', here], ['08111003', third], ['08111999', [0, 0]]]); // oxfmt-ignore

  test('in or near their shapes are no problem', () => {
    expect(findMisplaced(layer, places(here), 'x.csv')).toEqual([]);
  });

  test('far from one shape point to a wrong key', () => {
    expect(findMisplaced(layer, places([9.08, 49.8]), 'x.csv')).toMatchObject([
      {
        what: 'areas with the key of another place: 1',
        found: '08111003 by 110 km',
        expected: 'at most 10 km from the points in x.csv',
      },
    ]);
  });

  test('far from most shapes point to a wrong coordinate system, though it lead to Germany', () => {
    const zone33 = {
      ...layer,
      system: layer.system.replace('"Central_Meridian",9.0', '"Central_Meridian",15.0'),
    };
    expect(findMisplaced(zone33, places(here), 'x.csv')).toMatchObject([
      {
        what: 'the areas lie elsewhere than they should; the declared coordinate system is wrong',
        found: expect.stringMatching(/^08111001 by 4\d\d km, /),
      },
    ]);
  });
});
