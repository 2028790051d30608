/** The words of the dialogs: figure, data and citation, in German: the model of the others. */
export const dialogsDe = {
  dialogClose: 'Schließen',
  copied: 'In die Zwischenablage kopiert.',
  copyFailed:
    'Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  figureTitle: 'Abbildung',
  figureSize: 'Größe',
  figureSizes: {
    '85mm': '85 mm (eine Spalte)',
    '120mm': '120 mm (anderthalb Spalten)',
    '174mm': '174 mm (zwei Spalten)',
    a4: 'A4, Hochformat',
    slide: 'Folie, 16:9',
    social: 'Soziale Medien, 1200 × 630',
  },
  figureLanguage: 'Sprache',
  languageNames: { de: 'Deutsch', en: 'English' },
  figureHasNorth: 'mit Nordpfeil',
  figureSave: (format: string) => `${format} speichern`,
  figureCopy: 'Bild kopieren',
  figureShows:
    'Das ist die Abbildung selbst: Merkmal, Umrisse, Auswahl und Gewichtung sind die der Ansicht. Quellen, Lizenz und Adresse stehen immer dabei.',
  figureRefused:
    'In dieser Größe lässt sich die Ansicht nicht zeichnen. Wählen Sie eine andere Größe, oder lassen Sie die Verteilung weg.',
  figureCommand: 'Dieselbe Abbildung auf der Kommandozeile',
  figureCommandExplained:
    'Die SVG-Datei ist Byte für Byte dieselbe. --each district macht einen Atlas daraus, ein Blatt je Kreis; --file zeichnet viele Abfragen auf einmal.',
  copyCommand: 'Zeile kopieren',
  dataDialogTitle: 'Daten und Zitat',
  dataShown: 'Was die Ansicht zeigt',
  dataShownRows: (rows: string, total: string) =>
    `${rows} von ${total} Zeilen, ein Merkmal mit Klasse und Status.`,
  dataAll: 'Alles: alle Merkmale, alle Kommunen',
  dataFormats: { excel: 'CSV für Excel', rfc: 'CSV (RFC 4180)', xlsx: 'XLSX', geojson: 'GeoJSON' },
  citeTitle: 'So zitieren',
  citeAccessed: (date: string) => `abgerufen am ${date}`,
  citeKept: (address: string) => `Diese Ausgabe bleibt unter ${address}`,
  citeCopy: 'Zitat kopieren',
  placeSheet: 'Blatt zum Drucken',
};

export const dialogsEn: typeof dialogsDe = {
  dialogClose: 'Close',
  copied: 'Copied to the clipboard.',
  copyFailed: 'Your browser did not allow copying. Select the text and copy it yourself.',
  figureTitle: 'Figure',
  figureSize: 'Size',
  figureSizes: {
    '85mm': '85 mm (one column)',
    '120mm': '120 mm (one and a half columns)',
    '174mm': '174 mm (two columns)',
    a4: 'A4, upright',
    slide: 'Slide, 16:9',
    social: 'Social media, 1200 × 630',
  },
  figureLanguage: 'Language',
  languageNames: { de: 'Deutsch', en: 'English' },
  figureHasNorth: 'with north arrow',
  figureSave: (format) => `Save ${format}`,
  figureCopy: 'Copy picture',
  figureShows:
    'This is the figure itself: indicator, outlines, selection and weighting are those of the view. Sources, licence and address are always part of it.',
  figureRefused: 'The view cannot be drawn in this size. Choose another size, or leave out the distribution.',
  figureCommand: 'The same figure on the command line',
  figureCommandExplained:
    'The SVG file is the same, byte for byte. --each district makes an atlas of it, a sheet for each; --file draws many queries at once.',
  copyCommand: 'Copy line',
  dataDialogTitle: 'Data and citation',
  dataShown: 'What the view shows',
  dataShownRows: (rows, total) => `${rows} of ${total} rows, one indicator with class and status.`,
  dataAll: 'Everything: all indicators, all municipalities',
  dataFormats: { excel: 'CSV for German Excel', rfc: 'CSV (RFC 4180)', xlsx: 'XLSX', geojson: 'GeoJSON' },
  citeTitle: 'How to cite',
  citeAccessed: (date) => `accessed ${date}`,
  citeKept: (address) => `This edition stays at ${address}`,
  citeCopy: 'Copy citation',
  placeSheet: 'Sheet to print',
};
