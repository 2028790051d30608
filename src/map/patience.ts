/** Waits for something to mend itself, and gives up if it does not. */
export interface Patience {
  readonly begin: () => void;
  readonly end: () => void;
}

export function createPatience(waitMs: number, giveUp: () => void): Patience {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  const begin = () => {
    end();
    timer = setTimeout(giveUp, waitMs);
  };
  return { begin, end };
}
