/**
 * The command that checks all types. Named by its path: `tsc` is also the program of the package `typescript`, the older
 * compiler written in JavaScript, which the lint reads types with and which takes several times as long.
 */
export const compiler = ['node', 'node_modules/@typescript/native/bin/tsc', '--noEmit'] as const;
