import { consume, createContext } from '@lit/context';
import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Messages } from '../core/messages/de.ts';
import { messagesOf } from '../core/messages/messages.ts';
import type { Language } from '../core/model.ts';
import type { View } from '../core/view.ts';
import { waitForTurn } from './turns.ts';

/** The view that a page provides to the elements inside it. */
export const viewContext = createContext<View | undefined>('atlas-view');

/**
 * An element that renders a `View`: its own `view` if it was given one, else that of the nearest provider. Without
 * either it renders nothing.
 */
export class ViewElement extends LitElement {
  @consume({ context: viewContext, subscribe: true })
  @state()
  protected provided?: View;

  /** The view to render; takes precedence over that of a provider. */
  @property({ attribute: false })
  view?: View;

  /** Waits with its first picture for its turn, where a page is made bit by bit. */
  protected override async scheduleUpdate(): Promise<void> {
    const turn = this.hasUpdated ? undefined : waitForTurn();
    if (turn) await turn;
    await super.scheduleUpdate();
  }

  protected get current(): View | undefined {
    return this.view ?? this.provided;
  }

  protected get language(): Language {
    return this.current?.selection.language ?? 'de';
  }

  protected get words(): Messages {
    return this.current?.level?.words ?? messagesOf(this.language);
  }
}
