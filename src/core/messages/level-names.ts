import type { AreaLevel, Language } from '../model.ts';

/** What the levels are called where a reader chooses one. */
export interface LevelNames {
  readonly label: string;
  readonly levels: Readonly<Record<AreaLevel, string>>;
}

export const levelNames: Readonly<Record<Language, LevelNames>> = {
  de: {
    label: 'Ebene',
    levels: {
      municipality: 'Kommunen',
      association: 'Verbände',
      district: 'Kreise',
      region: 'Bezirke',
    },
  },
  en: {
    label: 'Level',
    levels: {
      municipality: 'Municipalities',
      association: 'Associations',
      district: 'Districts',
      region: 'Regions',
    },
  },
};
