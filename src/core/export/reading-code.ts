/** A program that reads the table, in a language that researchers use. */
export interface ReadingCode {
  readonly language: 'R' | 'Python';
  readonly code: string;
}

/**
 * How programs read the table for programs, with keys as text and a missing value as such. Nothing has to be installed
 * for R; Python needs pandas.
 *
 * @param address of the table, complete
 */
export function writeReadingCode(address: string): readonly ReadingCode[] {
  const quoted = JSON.stringify(address);
  return [
    {
      language: 'R',
      code: `values <- read.csv(${quoted}, colClasses = c(ags = "character"),\n  na.strings = "", encoding = "UTF-8")`,
    },
    {
      language: 'Python',
      code: `import pandas as pd\nvalues = pd.read_csv(${quoted}, dtype={"ags": str})`,
    },
  ];
}
