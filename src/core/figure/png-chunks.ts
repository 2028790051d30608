import { checksum } from '../bundle/checksum.ts';

/** Texts of a PNG by keyword ("Title", "Source", "Copyright", "URL"). */
export type PngTexts = Readonly<Record<string, string>>;

/** Length of the signature and of the header chunk, which must come first. */
const headerEnd = 8 + 25;

/**
 * The same PNG with its resolution (pHYs) and texts (iTXt, UTF-8) behind the header. No time is written: the same
 * picture has the same bytes.
 */
export function addPngChunks(png: Uint8Array, dpi: number, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const chunks = [
    buildResolution(dpi),
    ...Object.entries(texts).map(([keyword, text]) => buildText(keyword, text)),
  ];
  return joinBytes([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)]);
}

function buildResolution(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const dotsPerMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, dotsPerMetre);
  view.setUint32(4, dotsPerMetre);
  view.setUint8(8, 1);
  return buildChunk('pHYs', data);
}

/** Keyword, no compression, no language, no translated keyword, text. */
function buildText(keyword: string, text: string): Uint8Array {
  return buildChunk('iTXt', encode(`${keyword}\0\0\0\0\0${text}`));
}

function buildChunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([encode(type), data]);
  return joinBytes([bigEndian(data.length), body, bigEndian(checksum(body))]);
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Bytes behind each other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
