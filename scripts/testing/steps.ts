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
  /** Reads what the tool counted, once it has ended; `undefined` if it left no report behind. */
  readonly loadCounts?: () => Counts | undefined;
}

/** The step that was done, and how it went. */
export interface StepResult extends Counts {
  readonly name: string;
  readonly skipped: boolean;
}

/** Runs a program to its end, its output shown; `true` if it ended well. */
export type Run = (step: Step) => boolean;

/**
 * Does all steps in order, the later ones also after a failure, so that one run tells everything.
 *
 * @param announce told of each step before and after it
 */
export function runSteps(steps: readonly Step[], run: Run, announce: (line: string) => void): StepResult[] {
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    announce(`[${String(index + 1)}/${steps.length}] ${step.name}`);
    const missing = step.needs?.find((name) => results.some((done) => done.name === name && done.failed > 0));
    if (missing !== undefined) announce(`${step.name}: skipped, it needs "${missing}"`);
    results.push(
      missing === undefined ? runStep(step, run) : { name: step.name, passed: 0, failed: 1, skipped: true },
    );
  }
  return results;
}

function runStep(step: Step, run: Run): StepResult {
  const succeeded = run(step);
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
