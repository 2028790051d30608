const stepByKey: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/** Where a key leads in a list that is one tab stop: arrows go on and stay at the ends; `undefined` for other keys. */
export function nextIndex(key: string, index: number, length: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = stepByKey[key];
  return step === undefined ? undefined : Math.min(Math.max(index + step, 0), length - 1);
}
