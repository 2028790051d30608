/**
 * What the web server must send with every file of the atlas; `npm run preview` does. Any page may frame the atlas
 * (embedding is its purpose), nothing may run or load that is not its own.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': renderPolicy({
    'default-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
  }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * The same for the development server, whose client puts changed styles into the page as `<style>` and reports over
 * a web socket.
 */
export const developmentHeaders: Readonly<Record<string, string>> = {
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
