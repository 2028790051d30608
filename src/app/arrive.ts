import type { LitElement } from 'lit';
import { inTurns } from '../elements/turns.ts';

/** Marks the application while its page is made behind the painted one (page.css). */
const arriving = 'arriving';

export function isArriving(app: LitElement): boolean {
  return app.classList.contains(arriving);
}

/**
 * Makes the page behind the painted one, element by element, and then shows it in the place of that: at once it would
 * take a slow phone a quarter of a second, in which nothing answers.
 */
export async function arrive(app: LitElement, show: () => void): Promise<void> {
  app.classList.add(arriving);
  try {
    await inTurns(() => {
      show();
      return app.updateComplete;
    });
  } finally {
    app.classList.remove(arriving);
    app.requestUpdate();
  }
}
