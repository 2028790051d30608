import { cleanText } from './clean-text.ts';

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/\ba\. ?d\. ?/g, 'an der '],
  [/\bi\. ?br(?:eis)?g?(?:\.|\b)/g, 'im breisgau'],
  [/\bst\. /g, 'sankt '],
];
const titles =
  /\b(?:große kreisstadt|grosse kreisstadt|landeshauptstadt|universitätsstadt|stadtkreis|stadt|gemeinde|gde\.?)\b/g;

/** Whether two names may be of one place: additions in brackets, after a comma or a slash, and titles do not count. */
export function isSameName(left: string, right: string): boolean {
  const [a, b] = [plainName(left), plainName(right)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function plainName(name: string): string {
  const bare = cleanText(name)
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[,/].*$/, ' ')
    .replace(titles, ' ');
  const spelled = shortForms.reduce((text, [pattern, written]) => text.replace(pattern, written), bare);
  return spelled.replace(/[^\p{L}\d]+/gu, ' ').trim();
}
