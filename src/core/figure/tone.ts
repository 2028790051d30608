/** How the classes of a figure are told apart: by colours, by greys, or by greys with hatches on them. */
export const tones = ['colour', 'grey', 'hatched'] as const;
export type Tone = (typeof tones)[number];
