import { test as base, expect } from '@playwright/test';

/** What a page did that the atlas must never do, one line each. */
interface Faults {
  readonly faults: string[];
}

/**
 * Playwright's `test` for pages of the atlas. Addresses are relative to the site's start. Every test fails besides if
 * its page warns, reports an error, asks a server that is not its own, or gets no answer; a test that provokes one of
 * these empties `faults` itself, after it has looked at them.
 */
export const test = base.extend<Faults>({
  baseURL: async ({}, use) => {
    const port = process.env['ATLAS_PORT'];
    if (port === undefined) throw new Error('ATLAS_PORT is not set: playwright.config.ts starts the server');
    await use(`http://127.0.0.1:${port}/`);
  },
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        // The graphics driver talks about speed; what the map itself has to say has no such mark.
        const isWarning = ['warning', 'error'].includes(message.type());
        if (isWarning && !message.text().includes('GL Driver Message'))
          faults.push(`console: ${message.text()}`);
      });
      context.on('weberror', (event) => faults.push(`uncaught: ${event.error().message}`));
      context.on('request', (request) => {
        const isOwn = request.url().startsWith(baseURL ?? '') || request.url().startsWith('blob:');
        if (!isOwn) faults.push(`foreign request: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        // A page that is left while it loads gives up the rest.
        const reason = request.failure()?.errorText;
        if (reason !== 'net::ERR_ABORTED') faults.push(`no answer: ${request.url()} (${reason})`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
