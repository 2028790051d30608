import { missingStatuses } from '../core/model.ts';
import { patternByStatus, reportedMark, type Pattern } from '../core/patterns.ts';
import { reportedImage } from './fill-layers.ts';
import { patternScale } from './svg-patterns.ts';

/** An image of the map by the name that its style uses. */
export interface MapImage {
  readonly name: string;
  readonly image: ImageData;
  /** Pixels of the image to one CSS pixel of the map. */
  readonly pixelRatio: number;
}

const drawnPixelRatio = 3;

const patternPixelRatio = drawnPixelRatio / patternScale;

/** Draws the patterns of missing values, each under the name of its status, and the mark of areas. */
export function renderMapImages(): readonly MapImage[] {
  const patterns = missingStatuses.map((name) => ({
    name,
    image: renderPattern(patternByStatus[name]),
    pixelRatio: patternPixelRatio,
  }));
  return [...patterns, { name: reportedImage, image: renderMark(), pixelRatio: patternPixelRatio }];
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
