/** What an embedded map tells the page around it: how tall it wants to be. */
export interface HeightMessage {
  readonly type: typeof heightType;
  readonly v: 1;
  /** In CSS pixels. */
  readonly height: number;
}

export const heightType = 'bw-atlas:height';

/** No embedded map is taller, in CSS pixels. */
export const maximumHeight = 4000;

/** The message for a height, rounded up and held within its limit. */
export function heightMessage(height: number): HeightMessage {
  return { type: heightType, v: 1, height: Math.min(maximumHeight, Math.max(1, Math.ceil(height))) };
}

/** The height that a message tells in CSS pixels; `undefined` for any other message. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, v, height } = data as Readonly<Record<string, unknown>>;
  const isOurs = type === heightType && v === 1 && typeof height === 'number';
  return isOurs && height > 0 && height <= maximumHeight ? height : undefined;
}

/** What a page asks its embedded maps when its script comes later than their first message. */
export const askMessage = { type: 'bw-atlas:ask', v: 1 } as const;

/** Whether a message asks for the height. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, v } = data as Readonly<Record<string, unknown>>;
  return type === askMessage.type && v === askMessage.v;
}
