import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { InputError } from '../src/core/problem.ts';
import { processTerminal, runCommand } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { measureSite } from './site/measure-site.ts';

const usage = `node scripts/budgets.ts [--dist DIR]
  --dist DIR  folder of the built site (dist)`;

const command = {
  usage,
  flags: { dist: 'string' },
  run: (flags: { dist: string | undefined }) => {
    const dist = flags.dist ?? 'dist';
    const sizes = measureSite(diskEffects, dist, (bytes) => brotliCompressSync(bytes).length);
    for (const { name, bytes, limit } of sizes)
      processTerminal.out(`${name}: ${bytes} of ${limit} bytes (brotli)\n`);
    const broken = sizes.filter(({ bytes, limit }) => bytes > limit);
    if (broken.length > 0)
      throw new InputError(
        broken.map(({ name, bytes, limit }) => ({
          what: `over its budget: ${name}`,
          file: join(dist, 'index.html'),
          found: `${bytes} bytes`,
          expected: `at most ${limit} bytes`,
          mend: 'load less, or later (vite.config.ts, src/app/page-elements.ts)',
        })),
      );
    return Promise.resolve(0);
  },
} as const;

process.exitCode = await runCommand(command, process.argv.slice(2));
