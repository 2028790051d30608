/** The characters of the bytes 80 to FF after Unicode's table (Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT). */
const upperCharacters =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Decodes the code page of DOS in Western Europe, in which the dBASE tables of the nineties are written. */
export function decodeCodePage850(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte < 0x80 ? String.fromCharCode(byte) : upperCharacters.charAt(byte - 0x80);
  return text;
}
