import { processTerminal, runCommand } from './lib/cli.ts';
import { catalogSchemaPath, renderCatalogSchema } from './lib/catalog-schema.ts';
import { diskEffects } from './lib/effects.ts';

const command = {
  usage: 'npm run schema',
  flags: {},
  run: () => {
    diskEffects.writeFiles([
      { path: catalogSchemaPath, bytes: new TextEncoder().encode(renderCatalogSchema()) },
    ]);
    processTerminal.out(`written to ${catalogSchemaPath}\n`);
    return Promise.resolve(0);
  },
} as const;

process.exitCode = await runCommand(command, process.argv.slice(2));
