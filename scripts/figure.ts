import { createFigureCommand } from './figure/run-figures.ts';
import { processTerminal, runCommand } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { createProgress } from './lib/progress.ts';

const progress = createProgress({
  write: processTerminal.out,
  isTerminal: process.stdout.isTTY,
  now: () => performance.now(),
});
const command = createFigureCommand({ effects: diskEffects, progress });
process.exitCode = await runCommand(command, process.argv.slice(2));
