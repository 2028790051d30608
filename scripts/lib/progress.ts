import type { StageReport } from '../pipeline/stage.ts';
import { formatProblem } from '../../src/core/problem.ts';

/** Tells the person at the terminal how far a long run is. */
export interface Progress {
  /** A stage begins. */
  readonly begin: (stage: string) => void;
  /** The stage is over; its report is printed. */
  readonly end: (report: StageReport) => void;
}

/** Where progress goes: `process.stderr`, or a list in a test. */
export interface ProgressTarget {
  readonly write: (text: string) => void;
  /** A terminal shows the running stage and is overwritten; a log gets plain lines. */
  readonly isTerminal: boolean;
  /** Milliseconds from any zero. */
  readonly now: () => number;
}

const stageWidth = 10;

/** One line a stage, with milliseconds on a terminal; plain lines without them otherwise, so that logs can be compared. */
export function createProgress(target: ProgressTarget): Progress {
  let started = target.now();
  return {
    begin: (stage) => {
      started = target.now();
      if (target.isTerminal) target.write(`${stage.padEnd(stageWidth)} …`);
    },
    end: (report) => {
      const elapsed = target.isTerminal
        ? `${String(Math.round(target.now() - started)).padStart(5)} ms  `
        : '';
      const start = target.isTerminal ? '\r\u001b[K' : '';
      target.write(`${start}${report.stage.padEnd(stageWidth)} ${elapsed}${report.lines.join('; ')}\n`);
      for (const warning of report.warnings) target.write(`  warning: ${formatProblem(warning)}\n`);
    },
  };
}

/** Says nothing: for `--json` and for tests. */
export const silentProgress: Progress = { begin: () => undefined, end: () => undefined };
