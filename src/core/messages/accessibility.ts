import type { Language } from '../model.ts';

/** A part of the statement: its heading, its paragraphs, then its items, where there are some. */
export interface StatementPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

/** What whoever publishes the atlas adds; where something is left out, a gap in square brackets stands for it. */
export interface StatementFacts {
  readonly body?: string | undefined;
  /** A date, written out. */
  readonly prepared?: string | undefined;
  readonly enforcement?: string | undefined;
}

/** The words of the accessibility statement, in the order of annex 1 of the L-BGG-DVO. */
export interface AccessibilityWords {
  readonly heading: (isDraft: boolean) => string;
  readonly draft: string;
  readonly commitment: (body: string | undefined) => string;
  readonly parts: (facts: StatementFacts) => readonly StatementPart[];
  readonly contact: StatementPart;
  /** Stands where no contact is known. */
  readonly contactGap: string;
  readonly enforcement: (facts: StatementFacts) => StatementPart;
}

const de: AccessibilityWords = {
  heading: (isDraft) => `Erklärung zur Barrierefreiheit${isDraft ? ' (Entwurf)' : ''}`,
  draft:
    'Entwurf: Wer den Atlas veröffentlicht, prüft ihn, füllt die markierten Lücken und gibt ihn frei (§ 10 L-BGG, Anlage 1 der L-BGG-DVO).',
  commitment: (body = '[Name der öffentlichen Stelle]') =>
    `${body} ist bemüht, diesen Atlas in Einklang mit § 10 Absatz 1 L-BGG barrierefrei zugänglich zu machen. Die Erklärung gilt für alle Seiten des Atlas und für seine eingebetteten Karten.`,
  parts: ({ prepared = '[Datum]' }) => [
    {
      heading: '1. Stand der Vereinbarkeit',
      paragraphs: [
        'Der Atlas ist wegen der folgenden Unvereinbarkeiten teilweise mit § 10 Absatz 1 L-BGG vereinbar.',
      ],
    },
    {
      heading: '2. Nicht barrierefreie Inhalte',
      paragraphs: ['a) Unvereinbar mit den Anforderungen:'],
      items: [
        'Farben benachbarter Klassen einer Karte haben untereinander weniger Kontrast als 3 zu 1; mehr als drei Klassen können ihn nicht alle haben. Derselbe Inhalt steht in der Tabelle unter „Tabelle“, in der Zusammenfassung und in der Legende mit Zahlen; kein Wert hängt allein an einer Farbe.',
        'Abbildungen zum Herunterladen (PDF, SVG, PNG) sind für Vorleseprogramme nicht vollständig aufbereitet. Dieselben Werte gibt es als Tabelle und als CSV-Datei.',
        'Es fehlen Erläuterungen in Deutscher Gebärdensprache (§ 4 BITV 2.0). Die Seite in Leichter Sprache hat die Zielgruppe noch nicht geprüft.',
      ],
    },
    {
      heading: '',
      paragraphs: [
        'b) Unverhältnismäßige Belastung: wird nicht geltend gemacht.',
        'c) Außerhalb des Anwendungsbereichs: Karten werden nicht ausgenommen, auch nicht als Online-Karten.',
      ],
    },
    {
      heading: '3. Erstellung dieser Erklärung',
      paragraphs: [
        `Diese Erklärung wurde am ${prepared} erstellt. Sie beruht auf einer Selbstbewertung.`,
        'Geprüft wird bei jeder Änderung selbsttätig: mit axe (WCAG 2.0 bis 2.2, A und AA), mit der Tastatur, bei 320 Pixel Breite und mit vergrößerten Textabständen. Eine Prüfung durch Menschen mit Behinderungen und mit Vorleseprogrammen steht aus.',
      ],
    },
  ],
  contact: {
    heading: '4. Rückmeldung und Kontakt',
    paragraphs: [
      'Stoßen Sie auf eine Barriere, oder brauchen Sie einen Inhalt in anderer Form? Schreiben Sie, auf welcher Seite (ihre Adresse genügt) und womit Sie lesen:',
    ],
  },
  contactGap: '[E-Mail-Adresse oder Formular für Rückmeldungen]',
  enforcement: ({ enforcement = '[Name, Anschrift und Netzadresse der zuständigen Stelle]' }) => ({
    heading: '5. Durchsetzung',
    paragraphs: [
      `Erhalten Sie auf Ihre Rückmeldung keine oder keine zufriedenstellende Antwort, können Sie sich wenden an: ${enforcement}.`,
    ],
  }),
};

const en: AccessibilityWords = {
  heading: (isDraft) => `Accessibility statement${isDraft ? ' (draft)' : ''}`,
  draft:
    'Draft: whoever publishes the atlas checks it, fills the marked gaps and releases it (§ 10 L-BGG, annex 1 of the L-BGG-DVO).',
  commitment: (body = '[name of the public body]') =>
    `${body} is committed to making this atlas accessible in accordance with § 10 (1) L-BGG. The statement applies to all pages of the atlas and to its embedded maps.`,
  parts: ({ prepared = '[date]' }) => [
    {
      heading: '1. Compliance status',
      paragraphs: [
        'The atlas is partially compliant with § 10 (1) L-BGG, due to the non-compliances listed below.',
      ],
    },
    {
      heading: '2. Content that is not accessible',
      paragraphs: ['a) Non-compliance with the requirements:'],
      items: [
        'Colours of neighbouring classes of a map have less contrast to each other than 3 to 1; more than three classes cannot all have it. The same content stands in the table under “Table”, in the summary and in the legend with numbers; no value depends on a colour alone.',
        'Figures to download (PDF, SVG, PNG) are not fully prepared for screen readers. The same values can be had as a table and as a CSV file.',
        'Explanations in German Sign Language are missing (§ 4 BITV 2.0). Those whom the page in easy language is for have not checked it yet.',
      ],
    },
    {
      heading: '',
      paragraphs: [
        'b) Disproportionate burden: not claimed.',
        'c) Outside the scope of the law: maps are not exempted, not even as online maps.',
      ],
    },
    {
      heading: '3. Preparation of this statement',
      paragraphs: [
        `This statement was prepared on ${prepared}. It rests on a self-assessment.`,
        'With every change, these are checked automatically: axe (WCAG 2.0 to 2.2, A and AA), use by keyboard, a width of 320 pixels, and wider text spacing. Tests by people with disabilities and with screen readers are still to come.',
      ],
    },
  ],
  contact: {
    heading: '4. Feedback and contact',
    paragraphs: [
      'Have you met a barrier, or do you need content in another form? Write on which page (its address is enough) and what you read with:',
    ],
  },
  contactGap: '[e-mail address or form for feedback]',
  enforcement: ({ enforcement = '[name, address and web address of the body in charge]' }) => ({
    heading: '5. Enforcement',
    paragraphs: [
      `If the answer to your feedback is missing or does not satisfy you, turn to: ${enforcement}.`,
    ],
  }),
};

/** The accessibility statement in each language. */
export const accessibilityWords: Readonly<Record<Language, AccessibilityWords>> = { de, en };
