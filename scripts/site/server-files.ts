import { allowStyles, headers, headersByFolder } from '../headers.ts';
import type { SiteFile } from './render-site.ts';

type Headers = Readonly<Record<string, string>>;

/** Types that older servers do not know, by the ending of the file; the wrong one stops modules and their workers. */
const types: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Files with a hash in their name never change. */
const neverChanges: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const asksEachTime: Headers = { 'Cache-Control': 'no-cache' };

type Rules = Readonly<Record<string, Headers>>;

/** What a folder sends in all: every rule of a server must be complete, because rules replace each other. */
const listRules = (styles: readonly string[]): Rules => ({
  '': { ...allowStyles(styles), ...asksEachTime },
  ...Object.fromEntries(
    Object.entries(headersByFolder).map(([folder, own]) => [
      folder,
      { ...headers, ...own, ...(folder === 'assets/' ? neverChanges : asksEachTime) },
    ]),
  ),
});

/**
 * The headers of the site as configuration for nginx and for Apache; the second works by itself where it is allowed.
 *
 * @param styles digests of the styles that pages hold
 */
export function renderServerFiles(styles: readonly string[]): readonly SiteFile[] {
  const rules = listRules(styles);
  return [
    { path: 'server/nginx.conf', text: renderNginx(rules) },
    { path: '.htaccess', text: renderApache(rules) },
  ];
}

function renderNginx(rules: Rules): string {
  const blocks = Object.entries(rules).map(([folder, sent]) => {
    const lines = Object.entries(sent).map(([name, value]) => `    add_header ${name} "${value}" always;`);
    return [`  location /${folder} {`, ...lines, '  }'].join('\n');
  });
  return `# The headers of the atlas for nginx: include this inside "server { … }", with "root" set to the folder of the site.
# If the atlas stands in a folder of the server, put that folder in front of each location.
  types {
${Object.entries(groupByType())
  .map(([type, endings]) => `    ${type} ${endings.join(' ')};`)
  .join('\n')}
    text/html html;
    text/css css;
    text/markdown md;
  }
  charset utf-8;
  charset_types text/html text/css text/javascript application/json text/markdown;
${blocks.join('\n')}
`;
}

function groupByType(): Readonly<Record<string, readonly string[]>> {
  const endings: Record<string, string[]> = {};
  for (const [ending, type] of Object.entries(types)) (endings[type] ??= []).push(ending);
  return endings;
}

function renderApache(rules: Rules): string {
  const set = (sent: Headers, condition = '') =>
    Object.entries(sent).map(([name, value]) => `  Header always set ${name} "${value}"${condition}`);
  const folders = Object.entries(rules)
    .filter(([folder]) => folder !== '')
    .flatMap(([folder, sent]) => [
      `  <If "%{REQUEST_URI} =~ m#/${folder}#">`,
      ...set(sent).map((line) => `  ${line}`),
      '  </If>',
    ]);
  return `# The headers of the atlas for Apache 2.4; needs mod_headers and "AllowOverride FileInfo".
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
AddDefaultCharset utf-8
<IfModule mod_headers.c>
${[...set(rules[''] ?? {}), ...folders].join('\n')}
</IfModule>
`;
}
