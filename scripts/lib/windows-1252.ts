/**
 * The characters of the bytes 80 to 9F, which is where windows-1252 differs from ISO 8859-1. Unicode's own table
 * (Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT), with U+FFFD for the five bytes that it leaves undefined.
 */
const specialCharacters = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * Decodes windows-1252. Many releases of Node 18 to 24 give control characters for the bytes 80 to 9F when asked for
 * `TextDecoder('windows-1252')` (nodejs/node#56542, #60888), so the platform's own decoder is of no use.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? specialCharacters.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
