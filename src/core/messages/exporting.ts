/** Heads and words of exported tables, in German: the model of the others. */
export const exportingDe = {
  export: {
    key: 'Amtlicher Gemeindeschlüssel (AGS)',
    name: 'Name',
    designation: 'Bezeichnung',
    postcode: 'Postleitzahl',
    district: 'Kreis (Schlüssel)',
    districtName: 'Kreis',
    region: 'Regierungsbezirk (Schlüssel)',
    regionName: 'Regierungsbezirk',
    association: 'Verband (Kennung)',
    associationName: 'Verband',
    counted: 'als Kommune gezählt',
    area: 'Fläche in km²',
    status: 'Status',
    ok: 'mit Angabe',
    none: 'keine',
    sheet: 'Werte',
    group: 'Klasse',
  },
};

/** The same in English. */
export const exportingEn: typeof exportingDe = {
  export: {
    key: 'Official municipality key (AGS)',
    name: 'Name',
    designation: 'Designation',
    postcode: 'Postcode',
    district: 'District (key)',
    districtName: 'District',
    region: 'Administrative region (key)',
    regionName: 'Administrative region',
    association: 'Association (id)',
    associationName: 'Association',
    counted: 'counted as municipality',
    area: 'Area in km²',
    status: 'status',
    ok: 'with a value',
    none: 'none',
    sheet: 'Values',
    group: 'class',
  },
};
