import type { FigureFacts } from '../figure-facts.ts';
import { fontWeights, type FontWeight, type GroupNode, type Scene, type SceneNode } from '../scene.ts';
import { joinBytes } from '../png-chunks.ts';
import { drawLeaf, type Leaf, type PdfDocument, type Placement } from './pdf-drawing.ts';

/** The standard for accessible PDF, ISO 14289; the types of the library do not know it yet. */
const accessible: string = 'PDF/UA';

type Element = PDFKit.PDFStructureElement;
interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly place: Placement;
}

/** The library that writes PDF (pdfkit), and the fonts as it takes them: the same in the page and on the command line. */
export interface PdfTools {
  /** Sets a fixed time of creation: the same scene must give the same bytes. */
  readonly create: (options: PDFKit.PDFDocumentOptions) => PdfDocument;
  /** Paths or bytes. */
  readonly fonts: Readonly<Record<FontWeight, PDFKit.Mixins.PDFFontSource>>;
}

/**
 * A scene as a PDF of one page: vectors and text, fonts embedded as far as they are used, tagged by the roles of its
 * groups, with the words that describe the map for those who do not see it.
 */
export function drawPdf(scene: Scene, facts: FigureFacts, { create, fonts }: PdfTools): Promise<Uint8Array> {
  const document = create(describeDocument(scene, facts));
  const finished = collectBytes(document);
  for (const weight of fontWeights) document.registerFont(String(weight), fonts[weight]);
  const draw = ({ leaf, place }: PlacedLeaf) => drawLeaf(document, leaf, place, scene);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const part of flatten(scene.children, { x: 0, y: 0, unit: 1 })) {
    if ('leaf' in part) {
      document.markContent('Artifact', { type: 'Layout' });
      draw(part);
      document.endMarkedContent();
    } else root.add(buildElement(document, part, draw));
  }
  root.end();
  document.end();
  return finished;
}

function describeDocument(scene: Scene, facts: FigureFacts): PDFKit.PDFDocumentOptions {
  return {
    size: [scene.width, scene.height],
    margin: 0,
    // None of its own: a page knows no standard fonts, and every text says which it is set in.
    font: '',
    pdfVersion: '1.7',
    subset: accessible as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: scene.language,
    info: {
      Title: facts.Title,
      Subject: facts.Description,
      Keywords: `${facts.Source} ${facts.URL} ${facts.Copyright}`,
      Creator: 'Integrationsatlas',
    },
  };
}

function collectBytes(document: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(joinBytes(chunks)));
    document.on('error', reject);
  });
}

/** A group with a role and where it stands; all else is a leaf. */
interface TaggedPart {
  readonly group: GroupNode & { readonly role: NonNullable<GroupNode['role']> };
  readonly place: Placement;
}

/** Takes groups without a role apart, in the order of drawing. */
function flatten(nodes: readonly SceneNode[], place: Placement): readonly (PlacedLeaf | TaggedPart)[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'group') return [{ leaf: node, place }];
    const { role } = node;
    return role === undefined
      ? flatten(node.children, placeIn(place, node))
      : [{ group: { ...node, role }, place }];
  });
}

function placeIn(place: Placement, { x = 0, y = 0, unit = 1 }: GroupNode): Placement {
  return { x: place.x + x, y: place.y + y, unit: place.unit * unit };
}

/** The structure of a group: its own drawing and the tagged groups inside, in the order in which they are drawn. */
function buildElement(document: PdfDocument, part: TaggedPart, draw: (leaf: PlacedLeaf) => void): Element {
  const { group, place } = part;
  const children: ((() => void) | Element)[] = [];
  let run: PlacedLeaf[] = [];
  const closeRun = () => {
    const leaves = run;
    if (leaves.length > 0) children.push(() => leaves.forEach(draw));
    run = [];
  };
  for (const inner of flatten(group.children, placeIn(place, group))) {
    if ('leaf' in inner) run.push(inner);
    else {
      closeRun();
      children.push(buildElement(document, inner, draw));
    }
  }
  closeRun();
  const { alternative, role } = group;
  if (role === 'LI') return document.struct('LI', {}, [document.struct('LBody', {}, children)]);
  const names = alternative === undefined ? haloedNames(group) : '';
  const options = {
    ...(alternative !== undefined && { alt: alternative }),
    ...(names !== '' && { actual: names }),
  };
  return document.struct(role, options, children);
}

/** Text with a rim is drawn twice; those who hear it hear it once. */
function haloedNames({ children }: GroupNode): string {
  return children
    .flatMap((node) => (node.kind === 'text' && node.halo !== undefined ? node.lines : []))
    .join(', ');
}
