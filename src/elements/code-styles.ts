import { css } from 'lit';

/** Lines of code to be read and copied, in the page and in dialogs. */
export const codeStyles = css`
  pre {
    margin: 0.5rem 0;
    padding: 0.75rem;
    border: 1px solid var(--line);
    background: var(--paper);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
