/**
 * Remembers what a pure function made of an object and, optionally, a word beside it. The memory goes when the
 * object goes.
 */
export function memoizeByObject<K extends object, A extends string | undefined, R>(
  compute: (key: K, word: A) => R,
): (key: K, word?: A) => R {
  const memory = new WeakMap<K, Map<A | undefined, R>>();
  return (key, word) => {
    const results = memory.get(key) ?? new Map<A | undefined, R>();
    memory.set(key, results);
    if (!results.has(word)) results.set(word, compute(key, word as A));
    return results.get(word) as R;
  };
}

/** Remembers what a pure function made of its scalar arguments, for functions with few different ones. */
export function memoizeByKey<A extends readonly (string | number)[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  const memory = new Map<string, R>();
  return (...args) => {
    const key = args.join('|');
    if (!memory.has(key)) memory.set(key, compute(...args));
    return memory.get(key) as R;
  };
}

/** Remembers the last result, while the arguments stay the same. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    const isSame = last?.args.every((value, index) => Object.is(value, args[index]));
    if (!last || !isSame) last = { args, result: compute(...args) };
    return last.result;
  };
}
