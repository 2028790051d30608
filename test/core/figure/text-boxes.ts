import { ascent, descent, measureText } from '../../../src/core/figure/measure-text.ts';
import type { Box } from '../../../src/core/figure/place-labels.ts';
import type { Scene, SceneNode } from '../../../src/core/figure/scene.ts';

/** Where one line of text lies on the page, in points. */
export interface TextBox extends Box {
  readonly text: string;
  readonly size: number;
}

/** The boxes of all lines of text of a scene. */
export function textBoxesOf(scene: Scene): readonly TextBox[] {
  return scene.children.flatMap((node) => boxesOf(node, 0, 0));
}

function boxesOf(node: SceneNode, dx: number, dy: number): readonly TextBox[] {
  if (node.kind === 'group')
    return node.children.flatMap((child) => boxesOf(child, dx + (node.x ?? 0), dy + (node.y ?? 0)));
  if (node.kind !== 'text') return [];
  return node.lines.map((text, index) => {
    const width = measureText(text, node);
    const shift = { start: 0, middle: width / 2, end: width }[node.anchor];
    const left = dx + node.x - shift;
    const baseline = dy + node.y + index * node.leading;
    return {
      text,
      size: node.size,
      left,
      right: left + width,
      top: baseline - node.size * ascent,
      bottom: baseline + node.size * descent,
    };
  });
}
