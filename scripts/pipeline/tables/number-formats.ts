import { readXml } from './read-xml.ts';

/** What a cell's format makes of its number; times of day stay numbers. */
export type NumberKind = 'number' | 'date' | 'percent';

/** Formats that workbooks do not spell out (ECMA-376 part 1, 18.8.30), those of East Asian dates with them. */
const builtInKinds: ReadonlyMap<number, NumberKind> = new Map([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)].map((id) => [id, 'date'] as const),
]);

/** Kinds of number by style of cell, in the order of the workbook's `cellXfs`. */
export function parseNumberKinds(styles: string | undefined): readonly NumberKind[] {
  const kinds: NumberKind[] = [];
  const customKinds = new Map<number, NumberKind>();
  let isInside = false;
  for (const event of readXml(styles ?? '')) {
    if (event.kind === 'text') continue;
    if (event.name === 'cellXfs') isInside = event.kind === 'open';
    if (event.kind !== 'open') continue;
    const id = Number(event.attributes.get('numFmtId'));
    if (event.name === 'numFmt') customKinds.set(id, kindOf(event.attributes.get('formatCode') ?? ''));
    if (event.name === 'xf' && isInside) kinds.push(customKinds.get(id) ?? builtInKinds.get(id) ?? 'number');
  }
  return kinds;
}

function kindOf(code: string): NumberKind {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').toLowerCase();
  if (plain.includes('%')) return 'percent';
  const isDate = /[yd]/.test(plain) || (plain.includes('m') && !/[hs]/.test(plain));
  return isDate && !plain.includes('general') ? 'date' : 'number';
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
