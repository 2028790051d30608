import type { FigureSize } from './sizes.ts';
import { ascent, measureText, wrapText, type TextStyle } from './measure-text.ts';
import type { Role, SceneNode, TextNode } from './scene.ts';

export const ink = '#15171c';
export const muted = '#4c5058';
export const hairline = '#c9c7c1';

/** A part of a figure, drawn from its own top left corner; the layout says where it goes. */
export interface Block {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
}

export const emptyBlock: Block = { width: 0, height: 0, nodes: [] };

/** Distance of baselines in units of the size of the text. */
const leading = 1.28;

export interface ParagraphStyle extends TextStyle {
  readonly color: string;
}

export const bodyStyle = (size: FigureSize): ParagraphStyle => ({ size: size.body, weight: 400, color: ink });
export const strongStyle = (size: FigureSize): ParagraphStyle => ({
  size: size.body,
  weight: 600,
  color: ink,
});
export const smallStyle = (size: FigureSize): ParagraphStyle => ({
  size: size.small,
  weight: 400,
  color: muted,
});

/** Text that is broken at `width`. */
export function paragraph(text: string, width: number, style: ParagraphStyle, role: Role = 'P'): Block {
  const lines = wrapText(text, width, style);
  const node = textAt(0, style.size * ascent, lines, style);
  return {
    width: Math.max(...lines.map((line) => measureText(line, style))),
    height: lines.length * style.size * leading,
    nodes: [{ kind: 'group', role, children: [node] }],
  };
}

/** Lines that stand where they are told, the first one's baseline at `y`. */
export function textAt(
  x: number,
  y: number,
  lines: readonly string[],
  style: ParagraphStyle,
  anchor: TextNode['anchor'] = 'start',
): TextNode {
  const { size, weight, color } = style;
  return { kind: 'text', x, y, lines, size, leading: size * leading, weight, color, anchor };
}

/** Blocks below each other; empty ones leave no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const nodes: SceneNode[] = [];
  const filled = blocks.filter((block) => block.nodes.length > 0);
  for (const block of filled) {
    nodes.push(...moveNodes(block.nodes, 0, y));
    y += block.height + gap;
  }
  return {
    width: Math.max(0, ...filled.map((block) => block.width)),
    height: Math.max(0, y - gap),
    nodes,
  };
}

/** The same nodes elsewhere. */
export function moveNodes(nodes: readonly SceneNode[], dx: number, dy: number): readonly SceneNode[] {
  if (dx === 0 && dy === 0) return nodes;
  return nodes.map((node) => {
    if (node.kind === 'path') return { kind: 'group', x: dx, y: dy, children: [node] };
    return { ...node, x: (node.x ?? 0) + dx, y: (node.y ?? 0) + dy };
  });
}

/** A block that is told by those who hear the figure as what it is. */
export function tagged(block: Block, role: Role): Block {
  return block.nodes.length === 0
    ? block
    : { ...block, nodes: [{ kind: 'group', role, children: block.nodes }] };
}
