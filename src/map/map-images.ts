import { missingStatuses } from '../core/model.ts';
import { patternByStatus, reportedMark, type Pattern } from '../core/patterns.ts';
import { reportedImage } from './fill-layers.ts';
import { townImage } from './map-style.ts';

/** An image of the map by the name that its style uses. */
export interface MapImage {
  readonly name: string;
  readonly image: ImageData;
  /** Pixels of the image to one CSS pixel of the map. */
  readonly pixelRatio: number;
}

const drawnPixelRatio = 3;

/**
 * The map enlarges patterns with zoom, from once to twice their size, and begins anew at every whole zoom. So they
 * start smaller than in the legend, to be about as large on average.
 */
const patternPixelRatio = drawnPixelRatio * Math.SQRT2;

/** Draws the patterns of missing values, each under the name of its status, and the marks of areas and towns. */
export function renderMapImages(): readonly MapImage[] {
  const patterns = missingStatuses.map((name) => ({
    name,
    image: renderPattern(patternByStatus[name]),
    pixelRatio: patternPixelRatio,
  }));
  return [
    ...patterns,
    { name: reportedImage, image: renderMark(), pixelRatio: patternPixelRatio },
    { name: townImage, image: renderTown(), pixelRatio: drawnPixelRatio },
  ];
}

function renderPattern({ size, path, strokeWidth, ink, ground }: Pattern): ImageData {
  return renderImage(size, (context) => {
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
    context.fillStyle = ink;
    context.strokeStyle = ink;
    context.lineWidth = strokeWidth;
    if (strokeWidth > 0) context.stroke(new Path2D(path));
    else context.fill(new Path2D(path));
  });
}

function renderMark(): ImageData {
  const { size, strokeWidth, strokes } = reportedMark;
  return renderImage(size, (context) => {
    context.lineWidth = strokeWidth;
    for (const { path, color, opacity } of strokes) {
      context.globalAlpha = opacity;
      context.strokeStyle = color;
      context.stroke(new Path2D(path));
    }
  });
}

function renderTown(): ImageData {
  return renderImage(7, (context) => {
    context.arc(3.5, 3.5, 2, 0, 2 * Math.PI);
    context.fillStyle = '#ffffff';
    context.fill();
    context.lineWidth = 1.3;
    context.strokeStyle = '#15171c';
    context.stroke();
  });
}

function renderImage(sizePx: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = sizePx * drawnPixelRatio;
  canvas.height = sizePx * drawnPixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw on a canvas');
  context.scale(drawnPixelRatio, drawnPixelRatio);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
