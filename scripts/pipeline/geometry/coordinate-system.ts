/** A coordinate system that is understood. */
export interface CoordinateSystem {
  readonly name: string;
  /** For `createProjection`: WKT or a PROJ string, with the shift of the datum. */
  readonly definition: string;
  /** `shifted`: to WGS84 by seven parameters, which is right within some metres; `unknown`: not at all. */
  readonly datum: 'modern' | 'shifted' | 'unknown';
}

/** Potsdam datum to WGS84 for all Germany, EPSG transformation 1777: three metres at worst. */
const potsdamShift = '598.1,73.7,418.2,0.202,0.045,-2.455,6.7';

const grs80 = '+ellps=GRS80 +units=m +no_defs';
const bessel = `+ellps=bessel +towgs84=${potsdamShift} +units=m +no_defs`;

function createUtm(zone: number, prefix = 0): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${6 * zone - 183} +k=0.9996 +x_0=${prefix + 500_000} +y_0=0 ${grs80}`;
}

function createGaussKruger(zone: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${3 * zone} +k=1 +x_0=${zone * 1e6 + 500_000} +y_0=0 ${bessel}`;
}

const mgi = '+ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m +no_defs';

function createAustrian(meridian: number): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=0 +y_0=-5000000 ${mgi}`;
}

function createSwiss(x: number, y: number): string {
  const origin = '+lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1';
  return `+proj=somerc ${origin} +x_0=${x} +y_0=${y} +ellps=bessel +towgs84=674.374,15.056,405.346 +units=m +no_defs`;
}

/** Systems in use for boundaries of Germany and its neighbours, by their EPSG code. */
const knownSystems: Readonly<Record<number, readonly [name: string, definition: string]>> = {
  4326: ['WGS 84', '+proj=longlat +datum=WGS84 +no_defs'],
  4258: ['ETRS89', '+proj=longlat +ellps=GRS80 +no_defs'],
  3857: [
    'WGS 84 / Pseudo-Mercator',
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  ],
  3035: ['ETRS89 / LAEA Europe', `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${grs80}`],
  25831: ['ETRS89 / UTM zone 31N', createUtm(31)],
  25832: ['ETRS89 / UTM zone 32N', createUtm(32)],
  25833: ['ETRS89 / UTM zone 33N', createUtm(33)],
  32631: ['WGS 84 / UTM zone 31N', createUtm(31)],
  32632: ['WGS 84 / UTM zone 32N', createUtm(32)],
  32633: ['WGS 84 / UTM zone 33N', createUtm(33)],
  4647: ['ETRS89 / UTM zone 32N (zE-N)', createUtm(32, 32e6)],
  5650: ['ETRS89 / UTM zone 33N (zE-N)', createUtm(33, 33e6)],
  5652: ['ETRS89 / UTM zone 32N (N-zE)', createUtm(32, 32e6)],
  5653: ['ETRS89 / UTM zone 33N (N-zE)', createUtm(33, 33e6)],
  4314: ['DHDN', `+proj=longlat +ellps=bessel +towgs84=${potsdamShift} +no_defs`],
  31466: ['DHDN / 3-degree Gauss-Kruger zone 2', createGaussKruger(2)],
  31467: ['DHDN / 3-degree Gauss-Kruger zone 3', createGaussKruger(3)],
  31468: ['DHDN / 3-degree Gauss-Kruger zone 4', createGaussKruger(4)],
  31469: ['DHDN / 3-degree Gauss-Kruger zone 5', createGaussKruger(5)],
  // Neighbours: France, Switzerland (swisstopo's shifts), Austria (EPSG transformation 1618)
  2154: [
    'RGF93 / Lambert-93',
    `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${grs80}`,
  ],
  4171: ['RGF93', '+proj=longlat +ellps=GRS80 +no_defs'],
  2056: ['CH1903+ / LV95', createSwiss(2_600_000, 1_200_000)],
  21781: ['CH1903 / LV03', createSwiss(600_000, 200_000)],
  3416: [
    'ETRS89 / Austria Lambert',
    `+proj=lcc +lat_0=47.5 +lon_0=13.3333333333333 +lat_1=49 +lat_2=46 +x_0=400000 +y_0=400000 ${grs80}`,
  ],
  31287: [
    'MGI / Austria Lambert',
    `+proj=lcc +lat_0=47.5 +lon_0=13.3333333333333 +lat_1=49 +lat_2=46 +x_0=400000 +y_0=400000 ${mgi}`,
  ],
  31254: ['MGI / Austria GK West', createAustrian(10.3333333333333)],
  31255: ['MGI / Austria GK Central', createAustrian(13.3333333333333)],
  31256: ['MGI / Austria GK East', createAustrian(16.3333333333333)],
};

const epsgPatterns: readonly RegExp[] = [
  // EPSG:25832, urn:ogc:def:crs:EPSG::25832, http://www.opengis.net/def/crs/EPSG/0/25832
  /^(?:urn:ogc:def:crs:|https?:\/\/www\.opengis\.net\/(?:def\/crs\/|gml\/srs\/))?epsg(?:\.xml)?[:/#](?:[\d.]*[:/])?(\d+)$/i,
  // the code that closes a WKT
  /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]$/i,
];

const crs84 = /CRS:?84$/i;
const modernDatum =
  /ETRS|European_Terrestrial|European Terrestrial|WGS|World Geodetic|ITRF|RGF_?93|Reseau_Geodesique_Francais|CHTRF/i;
const potsdamDatum = /Deutsches_Haupt|Deutsches Haupt|DHDN|Potsdam|Rauenberg/i;

/** Understands what a file declares: an EPSG code in any spelling, or WKT. `undefined` for what is neither. */
export function readCoordinateSystem(declared: string): CoordinateSystem | undefined {
  const text = declared.trim();
  const code = epsgPatterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  const known = knownSystems[crs84.test(text) ? 4326 : Number(code ?? NaN)];
  if (known) {
    const [name, definition] = known;
    return { name, definition, datum: definition.includes('bessel') ? 'shifted' : 'modern' };
  }
  if (!/^[A-Z]\w*\s*\[/i.test(text)) return undefined;
  const name = /"([^"]*)"/.exec(text)?.[1] ?? text.slice(0, 40);
  const datum = /DATUM\s*\[\s*"([^"]*)"/i.exec(text)?.[1] ?? name;
  if (/TOWGS84/i.test(text))
    return { name, definition: text, datum: modernDatum.test(datum) ? 'modern' : 'shifted' };
  if (modernDatum.test(datum)) return { name, definition: text, datum: 'modern' };
  if (potsdamDatum.test(datum)) return { name, definition: addShift(text), datum: 'shifted' };
  return { name, definition: text, datum: 'unknown' };
}

/** WKT of Esri names the datum and leaves the shift to the reader. */
function addShift(wkt: string): string {
  return wkt.replace(/SPHEROID\s*\[[^\]]*\]/i, (spheroid) => `${spheroid},TOWGS84[${potsdamShift}]`);
}
