import type { Effects } from '../lib/effects.ts';
import { createRandom } from '../demo/random.ts';
import { checkTables, collectKeys, findOffences, type Outcome } from './check-tables.ts';
import { mutations } from './mutations.ts';

/** Content of the input folder by path. */
export type InputFiles = ReadonlyMap<string, Uint8Array>;

/** One spoiled input and what came of it. */
export interface Trial {
  /** Names the trial so that it can be run again: seed, file and ways of spoiling. */
  readonly name: string;
  /** Whether the build would have gone on. */
  readonly isAccepted: boolean;
  readonly offences: readonly string[];
}

/** Runs `check` as if the files were a folder; nothing can be written there. */
export function checkFiles(files: InputFiles): Outcome {
  const effects: Effects = {
    readFile: (path) => files.get(path.replace(/^in[/\\]/, '')),
    listFiles: () => [],
    writeFiles: (written) => {
      throw new Error(`written although only checked: ${written.map(({ path }) => path).join()}`);
    },
  };
  return checkTables(effects, 'in');
}

/** Spoils one file in one to three ways, drawn from the seed, and looks at what the build makes of it. */
export function runTrial(files: InputFiles, paths: readonly string[], seed: string): Trial {
  const random = createRandom(seed);
  const path = paths[random.integer(0, paths.length - 1)] ?? '';
  const ways = Object.keys(mutations);
  const chosen = Array.from(
    { length: random.integer(1, 3) },
    () => ways[random.integer(0, ways.length - 1)] ?? '',
  );
  const original = files.get(path) ?? new Uint8Array();
  const spoiled = chosen.reduce((bytes, way) => mutations[way]?.(bytes, random) ?? bytes, original);
  const name = `${seed}: ${path} ${chosen.join('+')}`;
  try {
    const outcome = checkFiles(new Map([...files, [path, spoiled]]));
    const offences = findOffences(outcome, collectKeys(outcome.tables));
    return { name, isAccepted: outcome.problems.length === 0, offences };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, isAccepted: false, offences: [`uncaught: ${stack}`] };
  }
}
