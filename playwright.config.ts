import { defineConfig } from '@playwright/test';
import { findBrowser, thisMachine } from './scripts/testing/browser.ts';

const browser = findBrowser(thisMachine);

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  // A server of its own for every run, on whatever port is free; the fixture `baseURL` reads it from the environment.
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 0 --strictPort',
    env: { NO_COLOR: '1' },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<atlas_port>\d+)/ },
  },
  outputDir: 'test-results',
  forbidOnly: true,
  // A busy machine can be too slow for the software renderer; a test that is repeated is listed as flaky.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: 'list',
  // The software renderer needs seconds for what a graphics card does in a frame.
  expect: {
    timeout: 20_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.002, threshold: 0.2, animations: 'disabled', scale: 'css' },
  },
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--enable-unsafe-swiftshader',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
