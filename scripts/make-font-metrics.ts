import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import PDFDocument from 'pdfkit';
import { processTerminal, runCommand } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { fontPaths } from './figure/fonts.ts';
import { fontWeights, type FontWeight } from '../src/core/figure/scene.ts';

const usage = `npm run font-metrics
  writes the widths of letters (src/core/figure/font-metrics.ts) again from the font files`;

const output = 'src/core/figure/font-metrics.ts';

/** First and last code points of the letters that figures may use: Latin with its accents, and the signs of print. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
  [0x2192, 0x2192],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

function measure(weight: FontWeight): string {
  const document = new PDFDocument({ autoFirstPage: false }).font(fontPaths[weight]).fontSize(1000);
  const rows = ranges.map(([first, last]) => {
    const widths = Array.from({ length: last - first + 1 }, (_, index) =>
      Math.round(document.widthOfString(String.fromCodePoint(first + index))),
    );
    return `[${first}, '${widths.join(' ')}']`;
  });
  return `[${rows.join(',')}]`;
}

const text = () => `// Written by "npm run font-metrics" from the font files; not to be edited.

type Rows = readonly (readonly [first: number, widths: string])[];

/**
 * Widths of the letters of Source Sans 3 in thousandths of the font's size, by weight: for each run of code points
 * the first one and the widths from there on.
 */
export const letterWidths: Readonly<Record<${fontWeights.join(' | ')}, Rows>> = {
${fontWeights.map((weight) => `  ${weight}: ${measure(weight)},`).join('\n')}
};
`;

const command = {
  usage,
  flags: {},
  run: async () => {
    diskEffects.writeFiles([{ path: output, bytes: new TextEncoder().encode(text()) }]);
    await promisify(execFile)('npx', ['oxfmt', output]);
    processTerminal.out(`written: ${output}\n`);
    return 0;
  },
} as const;

process.exitCode = await runCommand(command, process.argv.slice(2));
