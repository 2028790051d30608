import { cleanText } from './clean-text.ts';

/** What parts whole from decimal places: "1.5" or "1,5". The other sign can then only part thousands. */
export type DecimalSign = '.' | ',';

/** What a text means by either decimal sign; `undefined` where it is no number by that sign. */
export interface Readings {
  readonly '.': number | undefined;
  readonly ',': number | undefined;
}

const forms: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
  ',': /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
};
/** Thousands parted by blanks or apostrophes, which are never decimal signs. */
const spaced = /^[1-9]\d{0,2}(?:([ '’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/** Reads a number by both decimal signs. Signs may be "-", "−" (U+2212) or "+"; nothing else stands around it. */
export function readNumber(text: string): Readings {
  const [, sign = '', body = ''] = /^([+\-\u2212]?)\s?(.*)$/su.exec(cleanText(text)) ?? [];
  const isSpaced = spaced.test(body);
  const digits = isSpaced ? body.replace(/[ '’]/g, '') : body;
  const read = (decimalSign: DecimalSign) => {
    const isForm = isSpaced ? !digits.includes(otherSign(decimalSign)) : forms[decimalSign].test(digits);
    if (!isForm) return undefined;
    const plain = digits.replaceAll(otherSign(decimalSign), '').replace(',', '.');
    const value = Number(plain);
    return sign === '-' || sign === '\u2212' ? 0 - value : value;
  };
  return { '.': read('.'), ',': read(',') };
}

/** Whether the decimal sign decides about the value: "1.234" is 1.234 or 1,234. */
export function isAmbiguous(readings: Readings): boolean {
  const { '.': point, ',': comma } = readings;
  return point !== undefined && comma !== undefined && point !== comma;
}

export function otherSign(sign: DecimalSign): DecimalSign {
  return sign === '.' ? ',' : '.';
}
