import type { Effects } from '../lib/effects.ts';
import { createRandom, type Random } from '../demo/random.ts';
import { checkTables, collectKeys, findOffences, type Outcome } from './check-tables.ts';
import { mutateJson } from './mutate-json.ts';
import { mutateRecode } from './mutate-recode.ts';
import { mutations, type Mutation } from './mutations.ts';
import { convertTable, spoilPart, workbookKinds, type TableKind } from './workbook-files.ts';

/** Content of the input folder by path. */
export type InputFiles = ReadonlyMap<string, Uint8Array>;

/** One spoiled input and what came of it. */
export interface Trial {
  /** Names the trial so that it can be run again: seed, file, kind of file and ways of spoiling. */
  readonly name: string;
  /** Whether the build would have gone on. */
  readonly isAccepted: boolean;
  readonly offences: readonly string[];
}

/** The input before it was spoiled, and the keys that are in it: no other may ever be accepted. */
export interface Unspoiled {
  readonly files: InputFiles;
  readonly known: ReadonlySet<string>;
}

/** Runs `check` as if the files were a folder; nothing can be written there. */
export function checkFiles(files: InputFiles, municipalities?: readonly string[]): Outcome {
  const effects: Effects = {
    readFile: (path) => files.get(path.replace(/^in[/\\]/, '')),
    listFiles: () => [],
    writeFiles: (written) => {
      throw new Error(`written although only checked: ${written.map(({ path }) => path).join()}`);
    },
  };
  return checkTables(effects, 'in', municipalities);
}

/** Checks the input as it is, to compare with afterwards. */
export function prepareTrials(files: InputFiles): Unspoiled & Pick<Outcome, 'problems'> {
  const { problems, tables } = checkFiles(files);
  return { files, problems, known: collectKeys(tables) };
}

/** Spoils one file in one to three ways, drawn from the seed, and looks at what the build makes of it. */
export function runTrial({ files, known }: Unspoiled, paths: readonly string[], seed: string): Trial {
  const random = createRandom(seed);
  const path = paths[random.integer(0, paths.length - 1)] ?? '';
  const isTable = path.startsWith('tables/');
  const kind = isTable ? (workbookKinds[random.integer(0, workbookKinds.length - 1)] ?? 'csv') : 'csv';
  const original = convertTable(files.get(path) ?? new Uint8Array(), kind);
  const ways = Array.from({ length: random.integer(1, 3) }, () => chooseWay(path, random));
  const spoiled = ways.reduce((bytes, way) => applyWay(bytes, way, kind, random), original);
  const name = `${seed}: ${path} ${kind} ${ways.join('+')}`;
  try {
    const municipalities = [...known].filter((key) => /^\d{8}$/.test(key));
    const outcome = checkFiles(new Map([...files, [path, spoiled]]), municipalities);
    return { name, isAccepted: outcome.problems.length === 0, offences: findOffences(outcome, known) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, isAccepted: false, offences: [`uncaught: ${stack}`] };
  }
}

const allMutations: Readonly<Record<string, Mutation>> = {
  ...mutations,
  json: mutateJson,
  recode: mutateRecode,
};

function chooseWay(path: string, random: Random): string {
  if (path.endsWith('.json') && random.chance(0.8)) return 'json';
  if (path === 'recode.csv' && random.chance(0.7)) return 'recode';
  const names = Object.keys(mutations);
  return names[random.integer(0, names.length - 1)] ?? 'byte';
}

function applyWay(bytes: Uint8Array, way: string, kind: TableKind, random: Random): Uint8Array {
  const mutate = allMutations[way];
  if (!mutate) return bytes;
  const isWhole = kind === 'csv' || random.chance(0.2) || !isZip(bytes);
  return isWhole ? mutate(bytes, random) : spoilInside(bytes, mutate, random);
}

/** A ZIP that an earlier way has broken is spoiled from outside. */
function spoilInside(bytes: Uint8Array, mutate: Mutation, random: Random): Uint8Array {
  try {
    return spoilPart(bytes, mutate, random);
  } catch {
    return mutate(bytes, random);
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
