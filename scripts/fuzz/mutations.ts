import type { Random } from '../demo/random.ts';

/** A way to spoil a file; gives the file as it was if there is nothing to spoil. */
export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What people, spreadsheets and authorities write into cells. */
const nastyCells = [
  '', ' ', '\u00a0', '-', '–', '.', '/', 'x', '...', 'k. A.', 'k.A.', '#NV', '#REF!', '0', '-1', '1e3', '8,11E+06', 'NaN',
  '1.234', '1,234', '0,5', '1.234,5', '1 234', '\u22125', '12,5 %', '2018-13', '01.2018', 'Jan 18', '18-Jan', '43101',
  '01/02/2018', '08', '08111', '8111000', '08111000', '081110000000', '99999999', '08111000 Stuttgart', "'08111000", 'V001',
  'v001', '=1+1', '"', "'", 'Ã¼', '\u0000', '\ufffd', '\ud800', 'constructor', '__proto__', 'Summe', 'Quelle: Amt', '٠٨١١١٠٠٠',
] as const; // oxfmt-ignore

const delimiters = [',', ';', '\t', '|'] as const;
const nastyBytes = [0x00, 0x0a, 0x0d, 0x22, 0x2c, 0x3b, 0x80, 0xc3, 0xef, 0xfe, 0xff] as const;

const mutateText =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes), random));

const mutateLines = (change: (lines: string[], index: number, random: Random) => void): Mutation =>
  mutateText((text, random) => {
    const lines = text.split('\n');
    change(lines, random.integer(0, lines.length - 1), random);
    return lines.join('\n');
  });

const mutateCell = (change: (cell: string, random: Random) => string): Mutation =>
  mutateLines((lines, index, random) => {
    const cells = (lines[index] ?? '').split(',');
    const place = random.integer(0, cells.length - 1);
    cells[place] = change(cells[place] ?? '', random);
    lines[index] = cells.join(',');
  });

/** All ways by name. They work on text as it is, not on parsed tables: what they break is part of the trial. */
export const mutations: Readonly<Record<string, Mutation>> = {
  byte: (bytes, random) => {
    // A copy even of a Buffer, whose own `slice` shares the bytes.
    const spoiled = new Uint8Array(bytes);
    if (spoiled.length > 0)
      spoiled[random.integer(0, spoiled.length - 1)] = pick(nastyBytes, random) ^ random.integer(0, 1);
    return spoiled;
  },
  cut: (bytes, random) => bytes.slice(0, random.integer(0, bytes.length)),
  hole: (bytes, random) => {
    const start = random.integer(0, bytes.length);
    const end = start + random.integer(1, 200);
    return new Uint8Array([...bytes.subarray(0, start), ...bytes.subarray(end)]);
  },
  mark: (bytes) => new Uint8Array([0xff, 0xfe, ...bytes]),
  cell: mutateCell((_, random) => pick(nastyCells, random)),
  digit: mutateCell((cell, random) => {
    const place = random.integer(0, Math.max(0, cell.length - 1));
    return cell.slice(0, place) + String(random.integer(0, 9)) + cell.slice(place + 1);
  }),
  shorten: mutateCell((cell, random) => (random.chance(0.5) ? cell.slice(1) : cell.slice(0, -1))),
  pad: mutateCell((cell, random) => (random.chance(0.5) ? `${cell}0000` : ` ${cell}\u00a0`)),
  heading: mutateText((text, random) => {
    const end = text.indexOf('\n');
    const names = text.slice(0, end).split(',');
    names[random.integer(0, names.length - 1)] = pick(
      ['', 'ags', 'name', 'AGS', 'x', names[0] ?? ''],
      random,
    );
    return names.join(',') + text.slice(end);
  }),
  delimiter: mutateText((text, random) =>
    text.replaceAll(pick(delimiters, random), pick(delimiters, random)),
  ),
  title: mutateText((text, random) => `${pick(['Bericht', ',,,', '"', 'ags', 'sep=;'], random)}\n${text}`),
  footer: mutateText(
    (text, random) => `${text}${pick(['Quelle: x', ',,', 'Summe,1,2', '"', '_____'], random)}\n`,
  ),
  drop: mutateLines((lines, index) => void lines.splice(index, 1)),
  repeat: mutateLines((lines, index) => void lines.splice(index, 0, lines[index] ?? '')),
  swap: mutateLines((lines, index, random) => {
    const other = random.integer(0, lines.length - 1);
    [lines[index], lines[other]] = [lines[other] ?? '', lines[index] ?? ''];
  }),
  decimal: mutateText((text) => text.replace(/(\d)\.(\d)/g, '$1,$2').replaceAll('\r', '')),
};

export function pick<T>(items: readonly [T, ...T[]], random: Random): T {
  return items[random.integer(0, items.length - 1)] ?? items[0];
}
