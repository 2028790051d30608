/**
 * Names under which keys of municipalities go, best first: the eight digits of the AGS before the twelve of the ARS,
 * fields that other layers fill up with zeros (`_0`) after those they do not. Compared without regard to case and
 * punctuation, and to ten characters where a Shapefile has cut the name off.
 */
export const keyNames: readonly string[] = [
  // BKG since 2010; RS until 2018, ARS since
  'AGS',
  'ARS',
  'RS',
  'AGS_0',
  'ARS_0',
  'RS_0',
  // BKG before
  'KEY',
  'SHN',
  // LGL, ALKIS: AX_KommunalesGebiet
  'Schlüssel',
  'Schluessel',
  'Gemeindeschlüssel',
  'Gemeindeschluessel',
  'gemeinde_schluessel',
  'gemeinde_id',
  'gemeinde_ke',
  'gemeindekennziffer',
  // LGL, ATKIS
  'gem_id',
  'gem_schl',
  'gemschl',
  // statistical offices and common tools
  'Amtlicher Gemeindeschlüssel',
  'amtlicher_gemeindeschluessel',
  'gkz',
  'agsnr',
  'id',
];

/** Names of the field that tells land from water. */
export const landNames: readonly string[] = ['GF', 'Geofaktor'];

const longestDbfName = 10;

/** The columns that a list of names means, in the order of the list. */
export function findColumns(columns: readonly string[], names: readonly string[]): string[] {
  const found = names.flatMap((name) => columns.filter((column) => isName(column, name)));
  return [...new Set(found)];
}

function isName(column: string, name: string): boolean {
  const [given, wanted] = [foldName(column), foldName(name)];
  if (given === wanted) return true;
  const bytes = new TextEncoder().encode(column).length;
  return bytes >= longestDbfName - 1 && bytes <= longestDbfName && wanted.startsWith(given);
}

function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9äöüß]/g, '');
}
