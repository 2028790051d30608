import { change } from '../fixtures/toyland/toyland.ts';
import { corrected, description, keyed, members, refugees, spoil, towns, type Malformed } from './spoil.ts';

/** Keys that are none, or not of a municipality. */
export const malformedKeys: readonly Malformed[] = [
  [
    'the key of a district',
    keyed('08111'),
    'row 4, column ags: key of a district, not of a municipality; found "08111"',
  ],
  [
    'the key of a district as a number',
    keyed('8111'),
    'key of a district, not of a municipality; found "8111"',
  ],
  [
    'the key of a district filled up with zeros',
    keyed('08111000'),
    'key of a district, filled up with zeros; found "08111000"',
  ],
  ['the key of a region', keyed('081'), 'key of a region, not of a municipality; found "081"'],
  ['the key of the state', keyed('08'), 'key of a state, not of a municipality; found "08"'],
  [
    'the key of an administrative association',
    keyed('081115001'),
    'key of an administrative association (9 digits)',
  ],
  [
    'a key that a spreadsheet made short',
    keyed('"8,11E+06"'),
    'key in scientific notation; found "8,11E+06"',
  ],
  [
    'a key with a digit wrong',
    keyed('08111007'),
    'unknown key: 08111007; found "08111007", expected ags of a row of tables/gemeinden.csv. Mend: perhaps',
  ],
  [
    'a key of nowhere',
    keyed('01001000'),
    'Mend: if the municipality was merged or renumbered, add its successor to recode.csv',
  ],
  [
    'a name in place of a key',
    keyed('Cstadt'),
    'name in place of a key; found "Cstadt". Mend: write the key: 08111003 is called Cstadt',
  ],
  [
    'an ambiguous name in place of a key',
    change(keyed('Ahausen'), towns, '08211001,Ehofen', '08211001,Ahausen'),
    'ambiguous name in place of a key: 2 municipalities are called so; found "Ahausen". Mend: write the key, one of 08111001, 08211001',
  ],
  [
    'one key twice',
    spoil(refugees, '08111002,30', '08111001,30'),
    'row 3, column ags: duplicate key in gefluechtete: 08111001; expected one row (the first is row 2)',
  ],
  ['one key in two spellings', keyed('8111002'), 'duplicate key in mitglieder: V001, 08111002'],
  [
    'a municipality in two associations',
    spoil(members, 'V002,08211001', 'V002,08211001\nV001,08211001'),
    'municipality in two associations: 08211001; found "V002, V001", expected one',
  ],
  [
    'an association that is not listed',
    spoil(members, 'V002,08211001', 'V009,08211001'),
    'unknown key: V009',
  ],
  [
    'an association without members',
    spoil(members, 'V002,08211001\n', ''),
    'association without members: V002',
  ],
  [
    'a municipality without a number',
    spoil(refugees, '08111004,0,1\n', ''),
    'incorporated municipalities without a partner in tables/gefluechtete.csv: 1; found "08111004"',
  ],
  [
    'a number of no municipality',
    spoil(refugees, '08111004,0,1\n', '08111004,0,1\n08111999,1,1\n'),
    'rows without a partner in tables/gemeinden.csv: 1; found "08111999"',
  ],
  [
    'a municipality without a shape',
    spoil(towns, '08111004,Dweiler', '08111005,Dweiler'),
    'rows without a partner in boundaries: 1; found "08111005"',
  ],
  [
    'a district that contradicts the key',
    spoil(towns, 'Gemeinde,08111,70002', 'Gemeinde,08211,70002'),
    'district contradicts the key: 08111002; found "08211", expected 08111',
  ],
  [
    'a retired key whose successor is known elsewhere',
    change(
      corrected('stellen,einsatz_ags,08111999,08111003,2018-01-01,merged'),
      members,
      'V001,08111003',
      'V001,08111999',
    ),
    'Mend: recode.csv knows its successor 08111003: add a row for this table and column',
  ],
  [
    'a table that mixes two states of the territory',
    change(
      corrected('gefluechtete,ags,08111999,08111003,2018-01-01,merged'),
      refugees,
      '08111004,0,1',
      '08111004,0,1\n08111999,1,1',
    ),
    'Mend: recode.csv makes it of 08111999: the table may mix states of the territory (Gebietsstand)',
  ],
  [
    'a table of another state of the territory',
    change(
      change(
        keyed('08111999'),
        description,
        '"name": "gemeinden",',
        '"name": "gemeinden", "territory": "2017-12-31",',
      ),
      description,
      '"name": "mitglieder",',
      '"name": "mitglieder", "territory": "1970-01-01",',
    ),
    'table of another state of the territory (Gebietsstand): 1 of 4 keys are unknown; found "1970-01-01", expected 2017-12-31, as tables/gemeinden.csv',
  ],
];
