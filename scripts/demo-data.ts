import { join } from 'node:path';
import { InputError } from '../src/core/problem.ts';
import { buildDemoTables } from './demo/demo-tables.ts';
import { runCommand } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';

const folder = 'geodata/tables';

process.exitCode = await runCommand(
  { usage: 'npm run demo-data', flags: {}, run: () => Promise.resolve(writeDemoTables()) },
  process.argv.slice(2),
);

function writeDemoTables(): number {
  const tables = buildDemoTables(readTable('gemeinden.csv'), readTable('gebiete.csv'));
  const text = new TextEncoder();
  diskEffects.writeFiles(
    [...tables].map(([name, content]) => ({ path: join(folder, name), bytes: text.encode(content) })),
  );
  for (const [name, content] of tables) console.log(`${name}: ${content.split('\n').length - 2} rows`);
  return 0;
}

function readTable(name: string): string {
  const path = join(folder, name);
  const bytes = diskEffects.readFile(path);
  if (bytes === undefined)
    throw new InputError([
      { what: 'file not found', file: path, mend: 'run from the root of the repository' },
    ]);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
