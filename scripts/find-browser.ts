import { runCommand } from './lib/cli.ts';
import { loadBrowser, thisMachine } from './testing/browser.ts';

const usage = `npm run browser
Prints the path of the Chromium that the browser tests use; installs one where there is none.`;

process.exitCode = await runCommand(
  {
    usage,
    flags: {},
    run: () => {
      console.log(loadBrowser(thisMachine));
      return Promise.resolve(0);
    },
  },
  process.argv.slice(2),
);
