import { InputError } from '../../src/core/problem.ts';

/**
 * Reads bytes as UTF-8; a byte order mark is dropped. Nothing is guessed: a file in another encoding would turn "ü" into
 * something else without anybody noticing.
 *
 * @throws InputError with byte offset and row of the first byte that is not UTF-8
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const length = validLength(bytes);
  if (length === bytes.length) return new TextDecoder().decode(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, length));
  throw new InputError([
    {
      what: `not UTF-8 at byte ${length}`,
      file,
      row: before.split('\n').length,
      found: `0x${bytes[length]?.toString(16).padStart(2, '0')} after "${before.slice(-20).split('\n').at(-1)}"`,
      mend: 'save the file as UTF-8',
    },
  ]);
}

/** Length of the longest start that is UTF-8. Found by halving: a start is valid exactly if all shorter ones are. */
function validLength(bytes: Uint8Array): number {
  if (isUtf8(bytes, false)) return bytes.length;
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  return trimBrokenEnd(bytes, valid);
}

/** `open` allows a character that is cut off at the end. */
function isUtf8(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}

/** Steps back to the first byte of the character that is never finished. */
function trimBrokenEnd(bytes: Uint8Array, length: number): number {
  let start = length;
  while (start > 0 && !isUtf8(bytes.subarray(0, start), false)) start -= 1;
  return start;
}
