import type { Wind } from '../bearing.ts';
import type { Language } from '../model.ts';

/** Where a place lies, seen from another. */
export const windWords: Readonly<Record<Language, Readonly<Record<Wind, string>>>> = {
  de: {
    north: 'im Norden',
    northEast: 'im Nordosten',
    east: 'im Osten',
    southEast: 'im Südosten',
    south: 'im Süden',
    southWest: 'im Südwesten',
    west: 'im Westen',
    northWest: 'im Nordwesten',
  },
  en: {
    north: 'to the north',
    northEast: 'to the north-east',
    east: 'to the east',
    southEast: 'to the south-east',
    south: 'to the south',
    southWest: 'to the south-west',
    west: 'to the west',
    northWest: 'to the north-west',
  },
};
