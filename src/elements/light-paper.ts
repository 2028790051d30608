import { css } from 'lit';

/** Maps stay on light paper, with what lies on them, when all around is dark: their colours are made for it. */
export const lightPaper = css`
  @media screen and (prefers-color-scheme: dark) {
    :host {
      --ink: #15171c;
      --muted: #50535a;
      --line: #d9d7d1;
      --ground: #ffffff;
      --paper: #faf9f6;
      --accent: #14386b;
      --accent-soft: #e9eef6;

      background: #faf9f6;
      color: #15171c;
      color-scheme: light;
    }
  }
`;
