import { describe, expect, test } from 'vitest';
import { readCoordinateSystem } from '../../../scripts/pipeline/geometry/coordinate-system.ts';
import { checkProjection, createProjection } from '../../../scripts/pipeline/geometry/projection.ts';

/** 9.2 E, 48.8 N in each system, as PROJ 9.1 has it. */
const samePoint: Readonly<Record<string, readonly [number, number]>> = {
  'EPSG:4326': [9.2, 48.8],
  'EPSG:4258': [9.2, 48.8],
  'EPSG:3857': [1024139.315, 6240993.463],
  'EPSG:3035': [4262210.519, 2854397.039],
  'EPSG:25831': [955178.525, 5423787.228],
  'EPSG:25832': [514686.983, 5405242.405],
  'EPSG:25833': [74173.87, 5421465.941],
  'EPSG:4647': [32514686.983, 5405242.405],
  'EPSG:5652': [32514686.983, 5405242.405],
  'EPSG:5650': [33074173.87, 5421465.941],
};
const oldDatum: Readonly<Record<string, readonly [number, number]>> = {
  'EPSG:4314': [9.201054, 48.801012],
  'EPSG:31466': [2735113.829, 5411890.444],
  'EPSG:31467': [3514768.212, 5406965.755],
  'EPSG:31468': [4294417.261, 5410725.936],
  'EPSG:31469': [5074141.292, 5423187.613],
};

const gaussKruger =
  'PROJCS["DHDN_3_Degree_Gauss_Zone_3",GEOGCS["GCS_Deutsches_Hauptdreiecksnetz",DATUM["D_Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",3500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** Metres between a position in a system and 9.2 E, 48.8 N. */
function distance(declared: string, position: readonly [number, number]): number {
  const [longitude, latitude] = createProjection(readCoordinateSystem(declared)!.definition)!(position);
  return Math.hypot((longitude - 9.2) * 73_400, (latitude - 48.8) * 111_200);
}

/** Points of definition of the systems of neighbours: false origins, and the old observatory of Bern. */
const neighbours: Readonly<
  Record<string, readonly [x: number, y: number, longitude: number, latitude: number]>
> = {
  'EPSG:2154': [700_000, 6_600_000, 3, 46.5],
  'EPSG:3416': [400_000, 400_000, 13.333333, 47.5],
  'EPSG:2056': [2_600_000, 1_200_000, 7.438632, 46.951083],
  'EPSG:21781': [600_000, 200_000, 7.438632, 46.951083],
  'EPSG:31287': [400_000, 400_000, 13.332273, 47.499453],
};

describe('coordinate systems', () => {
  test.each(Object.entries(neighbours))('%s has its origin where it should', (declared, [x, y, ...place]) => {
    const found = createProjection(readCoordinateSystem(declared)!.definition)!([x, y]);
    expect(found.map((value, axis) => Math.abs(value - place[axis]!) < 0.0005)).toEqual([true, true]);
  });

  test.each(Object.entries(samePoint))('%s agrees with PROJ within a centimetre', (declared, position) => {
    expect(distance(declared, position)).toBeLessThan(0.01);
    expect(readCoordinateSystem(declared)?.datum).toBe('modern');
  });

  test.each(Object.entries(oldDatum))(
    '%s is shifted and agrees within three metres',
    (declared, position) => {
      expect(distance(declared, position)).toBeLessThan(3);
      expect(readCoordinateSystem(declared)?.datum).toBe('shifted');
    },
  );

  test('Gauß-Krüger as Esri writes it is shifted like that of EPSG', () => {
    expect(distance(gaussKruger, oldDatum['EPSG:31467']!)).toBeLessThan(3);
    expect(readCoordinateSystem(gaussKruger)).toMatchObject({
      name: 'DHDN_3_Degree_Gauss_Zone_3',
      datum: 'shifted',
    });
  });

  test.each([
    'EPSG:25832',
    'epsg:25832',
    'urn:ogc:def:crs:EPSG::25832',
    'urn:ogc:def:crs:EPSG:9.8:25832',
    'http://www.opengis.net/def/crs/EPSG/0/25832',
    'http://www.opengis.net/gml/srs/epsg.xml#25832',
    'PROJCRS["ETRS89 / UTM zone 32N",BASEGEOGCRS["ETRS89"],ID["EPSG",25832]]',
    'PROJCS["x",GEOGCS["y"],AUTHORITY["EPSG","25832"]]',
  ])('EPSG:25832 is understood as %s', (declared) => {
    expect(readCoordinateSystem(declared)?.name).toBe('ETRS89 / UTM zone 32N');
  });

  test('CRS84 is WGS 84 in degrees', () => {
    expect(readCoordinateSystem('urn:ogc:def:crs:OGC:1.3:CRS84')?.name).toBe('WGS 84');
  });

  test.each(['EPSG:99999', 'something', ''])('"%s" is none', (declared) => {
    expect(readCoordinateSystem(declared)).toBeUndefined();
  });
});

describe('coordinates that contradict what is declared', () => {
  const place = { file: 'x.zip', layer: 'GEM' };
  const around = ([x, y]: readonly [number, number]) => [[x, y], [x, y]] as const; // oxfmt-ignore

  test.each([
    ['EPSG:25832', samePoint['EPSG:4326']!, 'these look like degrees'],
    ['EPSG:25832', [48.8, 9.2], 'latitude first; swap the axes'],
    ['EPSG:25832', samePoint['EPSG:4647']!, 'the easting begins with the zone; declare EPSG:4647'],
    ['EPSG:25832', oldDatum['EPSG:31467']!, 'these look like Gauß-Krüger zone 3; declare EPSG:31467'],
    ['EPSG:31467', oldDatum['EPSG:31468']!, 'these look like Gauß-Krüger zone 4; declare EPSG:31468'],
    ['EPSG:4326', samePoint['EPSG:3857']!, 'these look like Web Mercator; declare EPSG:3857'],
    ['EPSG:4326', samePoint['EPSG:25832']!, 'these look like UTM zone 32; declare EPSG:25832'],
    ['EPSG:25832', samePoint['EPSG:25833']!, 'these look like UTM zone 33; declare EPSG:25833'],
    ['EPSG:25832', [5405242, 514686], 'northing seems to come first; swap the axes'],
    ['EPSG:25832', [1, -1e9], 'declare the coordinate system that belongs to the layer'],
  ] as const)('under %s, %s: %s', (declared, position, mend) => {
    const { problems } = checkProjection(declared, around(position), place);
    expect(problems).toMatchObject([
      { what: expect.stringMatching(/^the coordinates contradict/), ...place },
    ]);
    expect(problems[0]?.mend).toContain(mend);
  });

  test('a file that declares nothing is told what its numbers look like', () => {
    const { problems } = checkProjection(undefined, around(samePoint['EPSG:25832']!), place);
    expect(problems).toMatchObject([
      { what: 'the file declares no coordinate system', mend: expect.stringMatching('declare EPSG:25832') },
    ]);
  });

  test('a datum that nothing is known of is refused', () => {
    const wkt = gaussKruger
      .replace(/D_Deutsches_Hauptdreiecksnetz/, 'D_Pulkovo_1942')
      .replace(/DHDN/, 'Pulkovo');
    const { problems } = checkProjection(wkt, around(oldDatum['EPSG:31467']!), place);
    expect(problems).toMatchObject([
      { what: expect.stringMatching('datum whose shift to WGS84 is unknown') },
    ]);
  });
});
