import { buildStepCounts, type Counts } from './counts.ts';

/** One thing that `npm test` does. */
export interface Step {
  /** Unique; what `needs` of other steps names. */
  readonly name: string;
  /** Program and its words. */
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Steps without whose success this one cannot tell anything: it is then skipped, and counts as failed. */
  readonly needs?: readonly string[];
  /** Uses every processor by itself: nothing runs beside it. */
  readonly alone?: boolean;
  /** Reads what the tool counted, once it has ended; `undefined` if it left no report behind. */
  readonly loadCounts?: () => Counts | undefined;
}

/** The step that was done, and how it went. */
export interface StepResult extends Counts {
  readonly name: string;
  readonly skipped: boolean;
}

/** Runs a program to its end; `true` if it ended well. */
export type Run = (step: Step) => Promise<boolean>;

/**
 * Does all steps, in order as far as their needs allow, the later ones also after a failure, so that one run tells
 * everything.
 *
 * @param announce told of each step before it
 * @param atOnce how many steps may run side by side
 * @returns the results in the order of the steps
 * @throws Error if a step needs what is no step before it
 */
export async function runSteps(
  steps: readonly Step[],
  run: Run,
  announce: (line: string) => void,
  atOnce: number,
): Promise<StepResult[]> {
  const done = new Map<string, StepResult>();
  const running = new Map<Step, Promise<void>>();
  const waiting = new Set(steps);
  const start = async (step: Step, number: number): Promise<void> => {
    announce(`[${number}/${steps.length}] ${step.name}`);
    done.set(step.name, await doStep(step, done, run, announce));
    running.delete(step);
  };
  while (waiting.size + running.size > 0) {
    const next = [...waiting].find((step) => canStart(step, done, [...running.keys()], atOnce));
    if (next) {
      waiting.delete(next);
      running.set(next, start(next, steps.length - waiting.size));
    } else if (running.size > 0) await Promise.race(running.values());
    else
      throw new Error(
        `steps that need what is never done: ${[...waiting].map(({ name }) => name).join(', ')}`,
      );
  }
  return steps.map(({ name }) => done.get(name)!);
}

function canStart(
  step: Step,
  done: ReadonlyMap<string, StepResult>,
  running: readonly Step[],
  atOnce: number,
): boolean {
  if (!(step.needs ?? []).every((name) => done.has(name))) return false;
  if (step.alone) return running.length === 0;
  return running.length < atOnce && !running.some(({ alone }) => alone);
}

async function doStep(
  step: Step,
  done: ReadonlyMap<string, StepResult>,
  run: Run,
  announce: (line: string) => void,
): Promise<StepResult> {
  const missing = step.needs?.find((name) => done.get(name)!.failed > 0);
  if (missing !== undefined) {
    announce(`${step.name}: skipped, it needs "${missing}"`);
    return { name: step.name, passed: 0, failed: 1, skipped: true };
  }
  const succeeded = await run(step);
  const reported = step.loadCounts && (step.loadCounts() ?? { passed: 0, failed: 0 });
  return { name: step.name, skipped: false, ...buildStepCounts(succeeded, reported) };
}

/** One line a step: name, and what it counted. */
export function formatResults(results: readonly StepResult[]): string[] {
  const width = Math.max(...results.map((result) => result.name.length));
  return results.map(({ name, passed, failed, skipped }) => {
    const verdict = skipped ? 'skipped' : `${passed} passed, ${failed} failed`;
    return `  ${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${verdict}`;
  });
}
