const first = 'start';

const page = (
  root: string,
  title: string,
  style: string,
  body: string,
  attributes = 'lang="de"',
) => `<!doctype html>
<html ${attributes}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <h1>${title}</h1>
${body}
  </body>
</html>
`;

const frame = (title: string, path: string, sandbox: string) =>
  `    <iframe src="${path}" title="${title}" width="100%" height="900" data-bw-atlas ${sandbox}></iframe>`;

/** Pages that make it hard for what they embed, each with a map; they show that it holds, and the tests look at them. */
export const exampleFiles: Readonly<Record<string, string>> = {
  'embed/examples.html': page(
    '../',
    'Beispiele für eingebettete Karten',
    'examples/plain.css',
    `    <ul>
      <li><a href="examples/several.html">Mehrere Karten, mit und ohne eigenen Ursprung</a></li>
      <li><a href="examples/hostile.html">Fremde Gestaltung: alles zurückgesetzt, riesige Schrift, von rechts nach links, dunkel</a></li>
    </ul>`,
  ),
  'embed/examples/several.html': page(
    '../../',
    'Mehrere Karten',
    'plain.css',
    [
      frame('Start', `../${first}.html`, 'sandbox="allow-scripts allow-popups"'),
      frame(
        'Start, nur Karte',
        `../${first}.html?zeigt=nichts`,
        'sandbox="allow-scripts allow-same-origin allow-popups"',
      ),
      frame('Start, ohne Skript', `../${first}.html`, 'sandbox=""'),
      '    <script async src="../resize.js"></script>',
    ].join('\n'),
  ),
  'embed/examples/hostile.html': page(
    '../../',
    'Fremde Gestaltung',
    'hostile.css',
    `    <bw-atlas-embed src="../${first}.html" title="Start"></bw-atlas-embed>
${frame('Start, als Rahmen', `../${first}.html`, 'sandbox="allow-scripts"')}
    <script async src="../atlas-embed.js"></script>
    <script async src="../resize.js"></script>`,
    'lang="ar" dir="rtl"',
  ),
  'embed/examples/plain.css': `body {
  max-width: 60rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font-family: system-ui, sans-serif;
}

iframe {
  display: block;
  border: 0;
}
`,
  'embed/examples/hostile.css': `* {
  all: unset !important;
}

html {
  color-scheme: dark !important;
  --kern-color-layout-text-default: #f4f4f4;
  --kern-color-layout-background-default: rgb(21, 23, 28);
  background: #000000 !important;
  color: #ffffff !important;
  font: 700 48px/3 cursive !important;
}
`,
};
