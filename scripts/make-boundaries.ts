import { parseAreas } from './boundaries/areas.ts';
import { encodeDelivery } from './boundaries/delivery.ts';
import { loadSource, source } from './boundaries/load-source.ts';
import { runCommand } from './lib/cli.ts';
import { diskEffects, hashBytes } from './lib/effects.ts';

/** Baden-Württemberg. */
const state = '08';
const path = 'geodata/boundaries/vg250-bw-2016.utm32s.shape.zip';

process.exitCode = await runCommand(
  { usage: 'npm run boundaries', flags: {}, run: () => Promise.resolve(writeBoundaries()) },
  process.argv.slice(2),
);

function writeBoundaries(): number {
  const areas = parseAreas(loadSource(), source.file, state);
  const bytes = encodeDelivery(areas);
  diskEffects.writeFiles([{ path, bytes }]);
  console.log(`${path}: ${areas.length} areas, ${bytes.length} bytes, sha256 ${hashBytes(bytes)}`);
  return 0;
}
