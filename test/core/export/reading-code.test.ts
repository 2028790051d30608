import { expect, test } from 'vitest';
import { rfc4180, writeCsv } from '../../../src/core/export/csv.ts';
import { buildExportTable } from '../../../src/core/export/export-table.ts';
import { writeReadingCode } from '../../../src/core/export/reading-code.ts';
import { drawnDataset } from '../figure/drawn-atlas.ts';

const address = 'https://atlas.example/data/download/atlas.rfc4180.csv';

test('the code for R and Python names the file and reads as text the column that holds the keys', () => {
  const head = writeCsv(buildExportTable(drawnDataset, 'codes'), rfc4180).split(',')[0];
  const codes = writeReadingCode(address);
  expect(codes.map(({ language }) => language)).toEqual(['R', 'Python']);
  for (const { code } of codes) expect(code).toContain(`"${address}"`);
  expect(codes[0]!.code).toContain(`${head} = "character"`);
  expect(codes[1]!.code).toContain(`"${head}": str`);
});

test('an address cannot end its quotes', () => {
  for (const { code } of writeReadingCode('https://a.example/"; system("x")'))
    expect(code).toContain(String.raw`\"; system(\"x\")`);
});
