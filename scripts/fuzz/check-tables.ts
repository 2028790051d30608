import { formatProblem, InputError, type Problem } from '../../src/core/problem.ts';
import type { Effects } from '../lib/effects.ts';
import { findKeyProblems } from '../pipeline/check-keys.ts';
import { loadInputs } from '../pipeline/load-inputs.ts';
import { parseTables, type Tables } from '../pipeline/parse-tables.ts';
import { recode } from '../pipeline/recode.ts';
import { parseRegister } from '../pipeline/register.ts';
import { repairKeys } from '../pipeline/repair-keys.ts';
import { keyColumns } from '../pipeline/tables/key-columns.ts';
import { validate } from '../pipeline/validate.ts';

/** How a trial ended. */
export interface Outcome {
  readonly problems: readonly Problem[];
  /** `undefined` if the tables could not be read at all. */
  readonly tables: Tables | undefined;
}

/**
 * Runs all stages of the build that look at tables; the geometry, which is slow and knows nothing of them, is left out.
 * Only wrong input is caught: whatever else is thrown is what the trial is for.
 *
 * @param municipalities keys that the boundaries would have
 */
export function checkTables(effects: Effects, geodata: string, municipalities?: readonly string[]): Outcome {
  try {
    const { output: inputs, problems } = loadInputs(effects, geodata);
    const corrected = recode(inputs.tables, inputs.corrections);
    const keys = repairKeys(corrected.output, inputs.schemas, inputs.catalog.keys);
    const parsed = parseTables(keys.output, inputs.schemas);
    const referring = findKeyProblems(parsed.output, inputs.corrections);
    const { register, problems: found } = parseRegister(parsed.output, inputs.catalog, 'datapackage.json');
    const shapes = municipalities && { file: 'boundaries', layer: 'municipalities', keys: municipalities };
    const joined = validate(register, inputs.catalog, shapes);
    const stages = [
      problems,
      corrected.problems,
      keys.problems,
      parsed.problems,
      referring,
      found,
      joined.problems,
    ];
    return { problems: stages.flat(), tables: parsed.output };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems, tables: undefined };
  }
}

/** What may never happen: keys accepted that do not exist, and messages that help nobody. */
export function findOffences({ problems, tables }: Outcome, known: ReadonlySet<string>): string[] {
  const messages = problems.map(formatProblem).filter((line) => /undefined|\[object|\n/.test(line));
  if (problems.length > 0 || !tables) return messages.map((line) => `message of no use: ${line}`);
  return [...tables.values()].flatMap((table) =>
    keyColumns(table.schema).flatMap((column) =>
      table.rows.flatMap(({ row, cells }) => {
        const key = cells[column];
        const isKey = typeof key !== 'string' || known.has(key);
        return isKey ? [] : [`unknown key accepted: ${table.file} row ${row} ${column} ${key}`];
      }),
    ),
  );
}

/** Keys of the municipalities and associations that the tables know. */
export function collectKeys(tables: Tables | undefined): ReadonlySet<string> {
  const columns = { gemeinden: 'ags', verbaende: 'verband_id' };
  const keys = Object.entries(columns).flatMap(([name, column]) =>
    (tables?.get(name)?.rows ?? []).map(({ cells }) => cells[column]),
  );
  return new Set(keys.filter((key) => typeof key === 'string'));
}
