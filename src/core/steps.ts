/** Work that can be put down between its steps and taken up again, so that a page can look after its reader. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps one after the other. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Does the steps in tasks of their own, between which others have their turn. */
export type InPieces = <T>(steps: Steps<T>) => Promise<T>;
