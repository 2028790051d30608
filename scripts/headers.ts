import { createHash } from 'node:crypto';

/** Folders whose files need headers of their own, from the start of the site; "" is the rest. */
export type HeaderFolder = '' | 'embed/' | 'edition/' | 'data/' | 'assets/';

type Headers = Readonly<Record<string, string>>;

const policy = {
  'default-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/**
 * What the web server must send with every file of the atlas; `npm run preview` does. Nothing may run or load that is
 * not its own, and only its own pages may frame it; what is made to be framed by others stands in `embed/` and `edition/`.
 */
export const headers: Headers = {
  'Content-Security-Policy': renderPolicy({ ...policy, 'frame-ancestors': "'self'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
};

/**
 * Files that others may read: a frame without an origin of its own (`sandbox` without `allow-same-origin`) counts as
 * another, and so does a page that loads the data for itself.
 */
const shared: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const framed: Headers = {
  ...shared,
  'Content-Security-Policy': renderPolicy({ ...policy, 'frame-ancestors': '*' }),
};

/** What is sent besides `headers`, or instead of one of them, with the files of some folders. */
export const headersByFolder: Readonly<Record<Exclude<HeaderFolder, ''>, Headers>> = {
  'embed/': framed,
  'edition/': framed,
  'data/': shared,
  'assets/': shared,
};

/**
 * The headers of a file by its path from the start of the site.
 *
 * @param styles digests of the styles that its pages hold, as `digestStyles` gives them
 */
export function headersOf(path: string, styles: readonly string[] = []): Headers {
  const folder = Object.entries(headersByFolder).find(([name]) => path.startsWith(name));
  return folder ? { ...headers, ...folder[1] } : allowStyles(styles);
}

/** The headers of pages that hold these styles, and may hold no other. */
export function allowStyles(digests: readonly string[]): Headers {
  if (digests.length === 0) return headers;
  const sources = ["'self'", ...digests.map((digest) => `'${digest}'`)].join(' ');
  return {
    ...headers,
    'Content-Security-Policy': `${headers['Content-Security-Policy']!}; style-src ${sources}`,
  };
}

/** What a policy must name to allow the `<style>` of pages: "sha256-…" of each, none twice. */
export function digestStyles(pages: readonly string[]): readonly string[] {
  const styles = pages.flatMap((page) =>
    [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style),
  );
  return [...new Set(styles)].map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`);
}

/**
 * The same for the development server, whose client puts changed styles into the page as `<style>` and reports over
 * a web socket.
 */
export const developmentHeaders: Headers = {
  ...headers,
  'Content-Security-Policy': `${headers['Content-Security-Policy'] ?? ''}; ${renderPolicy({
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': "'self' ws:",
  })}`,
};

function renderPolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
