const blanks = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;

/** A cell as a reader sees it: no blanks around it, every run of blanks of whatever width is one plain blank. */
export function cleanText(text: string): string {
  return text.replace(blanks, ' ').trim();
}
