import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas.ts';

/** How a reader works a page: what the tasks ask for, done by mouse, by finger or by keyboard alone. */
export interface Hands {
  readonly press: (target: Locator) => Promise<void>;
  /** Writes into a field in place of what is there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Chooses an option of a list by its words. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
}

export function mouse(): Hands {
  return {
    press: (target) => target.click(),
    write: (field, text) => field.fill(text),
    choose: async (list, option) => void (await list.selectOption({ label: option })),
  };
}

export function finger(): Hands {
  return { ...mouse(), press: (target) => target.tap() };
}

/** Works what can be reached by Tab, or by the arrow keys within a group that has one stop. */
export function keyboard(page: Page): Hands {
  const reach = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    const stop = (await target.evaluate(isStop))
      ? target
      : page.locator('atlas-legend .bring-out[tabindex="0"]');
    await stop.focus();
    for (let step = 0; step < mostRows && !(await target.evaluate(hasFocus)); step += 1)
      await page.keyboard.press('ArrowDown');
    expect(await target.evaluate(hasFocus)).toBe(true);
  };
  return {
    press: async (target) => {
      await reach(target);
      const isChoice = await target.evaluate(
        (element) => element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type),
      );
      await page.keyboard.press(isChoice ? 'Space' : 'Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    choose: async (list, option) => {
      await reach(list);
      const steps = await list.evaluate(
        (select: HTMLSelectElement, label) =>
          [...select.options].findIndex(({ text }) => text.trim() === label) - select.selectedIndex,
        option,
      );
      for (let step = 0; step < Math.abs(steps); step += 1)
        await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    },
  };
}

const mostRows = 20;

function isStop(element: Element): boolean {
  return (element as HTMLElement).tabIndex >= 0;
}

function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}
