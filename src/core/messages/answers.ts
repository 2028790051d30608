import type { Language } from '../model.ts';

/** The words of indicators with several answers, in German: the model of the others. */
export const answersDe = {
  answersLabel: 'Antworten wählen',
  answersHint: 'Ohne Auswahl zeigt die Karte, wie viele der Antworten zutreffen.',
  answersClear: 'Auswahl aufheben',
  modeLabel: 'Gezeigt wird, wo',
  modes: { all: 'alle gewählten zutreffen', any: 'mindestens eine zutrifft', none: 'keine zutrifft' },
  modeAtLeast: (count: string) => `mindestens ${count} zutreffen`,
  legendLabel: 'Legende',
  combinationsShare: 'Anteil in %',
  combinationsRest: (count: string, share: string) => `Weitere ${count} Kombinationen: zusammen ${share}.`,
  combinationSize: (amount: string, share: string) => `Genau diese Antworten: ${amount} (${share}).`,
  combinationGiven: 'ja',
  combinationNotGiven: 'nein',
};

/** The same in English. */
export const answersEn: typeof answersDe = {
  answersLabel: 'Choose answers',
  answersHint: 'Without a choice the map shows how many of the answers apply.',
  answersClear: 'Clear choice',
  modeLabel: 'Shown is where',
  modes: { all: 'all chosen ones apply', any: 'at least one applies', none: 'none applies' },
  modeAtLeast: (count) => `at least ${count} apply`,
  legendLabel: 'Legend',
  combinationsShare: 'Share in %',
  combinationsRest: (count, share) => `${count} more combinations: ${share} together.`,
  combinationSize: (amount, share) => `Exactly these answers: ${amount} (${share}).`,
  combinationGiven: 'yes',
  combinationNotGiven: 'no',
};

export const answerWords: Readonly<Record<Language, typeof answersDe>> = { de: answersDe, en: answersEn };
