/**
 * The AGS out of a regional key (ARS) of 12 digits: state, region and district (5), association (4), which the AGS
 * leaves out, and municipality (3).
 */
export function shortenRegionalKey(digits: string): string {
  return digits.slice(0, 5) + digits.slice(-3);
}
