import { posts, refugeesWith, spoil, survey, towns, type Malformed } from './spoil.ts';

/** Cells that hold no value, or one that may not be. */
export const cells: readonly Malformed[] = [
  [
    'a hyphen',
    refugeesWith('-'),
    'sign that is not declared; found "-", expected a whole number. Mend: official statistics use it for "nothing there, a true zero"',
  ],
  ['a point', refugeesWith('.'), 'official statistics use it for "unknown or kept secret"'],
  ['a slash', refugeesWith('/'), 'official statistics use it for "not reliable enough"'],
  ['an x', refugeesWith('x'), 'official statistics use it for "makes no sense here"'],
  ['three points', refugeesWith('...'), 'official statistics use it for "comes later"'],
  [
    'a sentinel of the Regionalatlas',
    refugeesWith('2222222222'),
    'number that stands for a sign; found "2222222222", expected a whole number. Mend: the Regionalatlas uses it for "nothing there, a true zero"',
  ],
  [
    'a number in brackets',
    refugeesWith('(60)'),
    'not a whole number; found "(60)", expected a whole number. Mend: official statistics mark numbers so that are of limited reliability',
  ],
  ['a provisional number', refugeesWith('60p'), 'official statistics mark numbers so that are provisional'],
  [
    'a number with a footnote',
    refugeesWith('60 2)'),
    'official statistics mark numbers so that are explained in a footnote',
  ],
  [
    'a blank',
    refugeesWith(''),
    'row 2, column stichtag_2017_09_15: blank cell; found "", expected a whole number',
  ],
  [
    'a number with a unit',
    refugeesWith('60 %'),
    'state "bareNumber": false of the field if units belong there',
  ],
  ['a number below its limit', refugeesWith('-1'), 'value too small; found "-1", expected at least 0'],
  ['a share where a whole number is asked', refugeesWith('0.5'), 'not a whole number; found "0.5"'],
  [
    'a number that may be a thousand',
    spoil(towns, '9000,100.5', '9.000,100.5'),
    'ambiguous number; found "9.000", expected 9 or 9000',
  ],
  [
    'a word in place of a number',
    spoil(posts, '1,0.5,2018-01', '1,halb,2018-01'),
    'column vzae: not a number; found "halb"',
  ],
  [
    'a month that does not exist',
    spoil(posts, '0.5,2018-01', '0.5,2018-13'),
    'not a month like 2018-01; found "2018-13"',
  ],
  [
    'a month or a day',
    spoil(posts, '0.5,2018-01', '0.5,18-Jan'),
    'ambiguous month: the number may be a day or a year',
  ],
  [
    'a day in an unknown order',
    spoil(posts, '0.5,2018-01', '0.5,01/02/2018'),
    'ambiguous month: day and month may be the other way round',
  ],
  [
    'a year without a month',
    spoil(posts, '0.5,2018-01', '0.5,2018'),
    'ambiguous month: a year without a month',
  ],
  [
    'an answer that cannot be given',
    spoil(survey, 'kommune,privat', 'Kirche,privat'),
    'unknown value; found "Kirche", expected one of landratsamt, kommune, gemeinsam',
  ],
  [
    'an error of a spreadsheet',
    spoil(survey, 'kommune,privat', '#BEZUG!,privat'),
    'error of a spreadsheet; found "#BEZUG!"',
  ],
];
