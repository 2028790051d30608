import { crc32 } from 'node:zlib';

/** Texts of a PNG by keyword ("Title", "Source", "Copyright", "URL"). */
export type PngTexts = Readonly<Record<string, string>>;

/** Length of the signature and of the header chunk, which must come first. */
const headerEnd = 8 + 25;

/**
 * The same PNG with its resolution (pHYs) and texts (iTXt, UTF-8) behind the header. No time is written: the same
 * picture has the same bytes.
 */
export function addPngChunks(png: Uint8Array, dpi: number, texts: PngTexts): Uint8Array {
  const chunks = [
    buildResolution(dpi),
    ...Object.entries(texts).map(([keyword, text]) => buildText(keyword, text)),
  ];
  return Buffer.concat([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)]);
}

function buildResolution(dpi: number): Uint8Array {
  const data = Buffer.alloc(9);
  const dotsPerMetre = Math.round(dpi / 0.0254);
  data.writeUInt32BE(dotsPerMetre, 0);
  data.writeUInt32BE(dotsPerMetre, 4);
  data.writeUInt8(1, 8);
  return buildChunk('pHYs', data);
}

/** Keyword, no compression, no language, no translated keyword, text. */
function buildText(keyword: string, text: string): Uint8Array {
  const separators = Buffer.from([0, 0, 0, 0, 0]);
  return buildChunk('iTXt', Buffer.concat([Buffer.from(keyword, 'latin1'), separators, Buffer.from(text)]));
}

function buildChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
