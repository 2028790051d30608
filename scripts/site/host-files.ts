import { strToU8 } from 'fflate';
import type { OutputFile } from '../lib/effects.ts';
import { exampleFiles } from './example-files.ts';

/** Stands for the address of the atlas in files that are copied to another server; only its publisher knows it. */
const address = 'https://ATLAS';

const typo3 = 'hosts/typo3/';
const block = `${typo3}atlas-karte/`;

/** Files for those who run the pages of others: a Content Block and a policy for TYPO3, and pages of examples. */
export function renderHostFiles(): readonly OutputFile[] {
  return Object.entries({ ...typo3Files, ...exampleFiles }).map(([path, text]) => ({
    path,
    bytes: strToU8(text),
  }));
}

const typo3Files: Readonly<Record<string, string>> = {
  [`${block}config.yaml`]: `name: atlas/karte
typeName: atlas_karte
prefixFields: true
fields:
  - identifier: map
    type: Text
    required: true
  - identifier: frame_title
    type: Text
    required: true
  - identifier: caption
    type: Text
  - identifier: two_clicks
    type: Checkbox
`,
  [`${block}language/labels.xlf`]: renderLabels({
    title: 'Atlas-Karte',
    description: 'Eine Karte des Integrationsatlas, so hoch wie ihr Inhalt',
    'map.label': 'Karte (zum Beispiel start, en/start oder gebiet/08136/start)',
    'frame_title.label': 'Titel des Rahmens (Pflicht für die Barrierefreiheit)',
    'caption.label': 'Bildunterschrift',
    'two_clicks.label': 'Karte erst nach einem Klick laden',
  }),
  [`${block}templates/frontend.html`]: `<html xmlns:f="http://typo3.org/ns/TYPO3/CMS/Fluid/ViewHelpers" data-namespace-typo3-fluid="true">
<f:variable name="atlas" value="${address}" />
<f:section name="frame"><iframe src="{atlas}/embed/{data.map}.html" title="{data.frame_title}" width="100%" height="900" loading="lazy" referrerpolicy="no-referrer" allow="fullscreen" data-bw-atlas sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe></f:section>
<figure>
  <f:if condition="{data.two_clicks}">
    <f:then>
      <details>
        <summary>{data.frame_title}: Karte laden (Verbindung zu {atlas})</summary>
        <f:render section="frame" arguments="{_all}" />
      </details>
    </f:then>
    <f:else><f:render section="frame" arguments="{_all}" /></f:else>
  </f:if>
  <f:if condition="{data.caption}"><figcaption>{data.caption}</figcaption></f:if>
</figure>
<f:asset.script identifier="atlas-resize" src="{atlas}/embed/resize.js" async="1" />
</html>
`,
  [`${typo3}csp.yaml`]: `mutations:
  - mode: extend
    directive: 'frame-src'
    sources:
      - '${address}'
  - mode: extend
    directive: 'script-src'
    sources:
      - '${address}'
  - mode: extend
    directive: 'img-src'
    sources:
      - '${address}'
`,
  [`${typo3}README.md`]: `# Atlas-Karte für TYPO3

Für TYPO3 13.4 mit friendsoftypo3/content-blocks 1.3 oder TYPO3 14 mit 2.x.

1. \`atlas-karte/\` nach \`ContentBlocks/ContentElements/\` einer eigenen Erweiterung kopieren.
2. \`csp.yaml\` nach \`config/sites/<site>/csp.yaml\` übernehmen.
3. In beiden \`${address}\` durch die Adresse des Atlas ersetzen.

Ohne Content Block geht es auch: Jede Seite eines Merkmals nennt ihre oEmbed-Karte (\`embed/<merkmal>.oembed.json\`),
sofern der Katalog die Adresse des Atlas kennt (\`publication.address\`).

\`img-src\` braucht nur der Verweis mit Bild, \`script-src\` nur, was ein Skript lädt.

Ein Rahmen in \`details\` lädt erst, wenn es geöffnet wird (\`loading="lazy"\`).
`,
};

function renderLabels(labels: Readonly<Record<string, string>>): string {
  const units = Object.entries(labels).map(
    ([id, text]) => `      <trans-unit id="${id}"><source>${text}</source></trans-unit>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file datatype="plaintext" original="labels.xlf" source-language="de">
    <body>
${units.join('\n')}
    </body>
  </file>
</xliff>
`;
}
