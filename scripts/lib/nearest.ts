/** Slips of the pen change, add or leave out so many letters at most, and no more than half of them. */
const mostSlips = 3;

/** What somebody may have meant who wrote a word that is not known; nothing where no name is near. */
export function findNearest(word: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, slips: countSlips(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.min(mostSlips, Math.ceil(name.length / 2)))
    .sort((a, b) => a.slips - b.slips);
  return nearest?.name;
}

/** As advice behind a problem: "did you mean start?" */
export function adviseNearest(word: string, names: readonly string[]): { readonly mend?: string } {
  const nearest = findNearest(word, names);
  return nearest === undefined ? {} : { mend: `did you mean ${nearest}?` };
}

/** Letters to change, to add and to leave out (Levenshtein). */
function countSlips(word: string, name: string): number {
  let above = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(word).entries()) {
    const line = [row + 1];
    for (const [column, other] of Array.from(name).entries())
      line.push(
        Math.min(above[column]! + Number(letter !== other), above[column + 1]! + 1, line[column]! + 1),
      );
    above = line;
  }
  return above.at(-1)!;
}
