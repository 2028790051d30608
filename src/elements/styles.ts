import { css } from 'lit';

/**
 * Looks that all elements share. Every colour is a custom property with the atlas's own value as fallback; a host that
 * sets the custom properties of the KERN design system themes the atlas by them.
 */
export const baseStyles = css`
  :host {
    --ink: var(--atlas-ink, var(--kern-color-layout-text-default, #15171c));
    --muted: var(--atlas-muted, var(--kern-color-layout-text-muted, #50535a));
    --line: var(--atlas-line, var(--kern-color-layout-border, #d9d7d1));
    --ground: var(--atlas-ground, var(--kern-color-layout-background-default, #ffffff));
    --paper: var(--atlas-paper, #faf9f6);
    --accent: var(--atlas-accent, var(--kern-color-action-default, #14386b));
    --accent-soft: var(--atlas-accent-soft, #e9eef6);
    --warm: var(--atlas-warm, #d9480f);
    --on-accent: var(--atlas-on-accent, #ffffff);
    --fault: var(--atlas-fault, #a11212);

    display: block;
    color: var(--ink);
    font-family: var(--atlas-font, 'Source Sans 3', system-ui, sans-serif);
    font-size: 1rem;
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h2,
  h3 {
    font-size: 1rem;
    font-weight: 600;
  }

  .small {
    font-size: 0.875rem;
  }

  .muted {
    color: var(--muted);
  }

  .numeric {
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    padding: 0.375rem 1rem;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--ground);
    color: var(--accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: var(--accent-soft);
  }

  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
