import { css } from 'lit';

/** What the map as SVG needs of the root that it stands in. */
export const svgMapStyles = css`
  .layer {
    position: absolute;
    inset: 0;
  }

  [data-painter='svg'] > .library-map,
  [data-painter='library'] > .svg-map {
    visibility: hidden;
  }

  .svg-map {
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }

  .svg-map.over-area {
    cursor: pointer;
  }

  .svg-map:active {
    cursor: grabbing;
  }

  .names {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .svg-map > svg,
  .names > svg {
    position: absolute;
    top: 0;
    left: 0;
    display: block;
    font-family: inherit;
    font-weight: 600;
    forced-color-adjust: none;
  }

  /* Each sheet is painted by itself. */
  .svg-map > svg {
    will-change: transform;
  }

  @media print {
    [data-painter] > .svg-map {
      visibility: visible;
    }

    [data-painter] > .library-map {
      display: none;
    }

    /* Drawn for the screen: on paper the frame is another, and nobody draws anew in it. */
    .svg-map > svg,
    .names > svg {
      width: 100%;
      height: 100%;
    }
  }
`;
