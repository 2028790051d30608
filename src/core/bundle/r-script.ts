import { queryOf } from '../figure/figure-query.ts';
import type { View } from '../view.ts';
import { limitsOf, type Limits } from './class-table.ts';

/**
 * An R script that draws the map again from the downloads of the atlas and counts its classes. Where classes have limits
 * it classifies the numbers itself, and stops where it comes to other counts than the figure.
 *
 * @param boundaries name of the GeoJSON or GeoPackage file among the downloads, or of the one in the bundle
 */
export function writeRScript(view: View, boundaries: string): string {
  const limits = limitsOf(view.indicator);
  return [
    `# ${view.indicator.title.en}`,
    `# ${queryOf(view)}, edition ${view.dataset.catalog.edition ?? 'unknown'}`,
    '# R with the package sf. Beside this script: values.csv and classes.csv of the bundle, and the boundaries',
    view.dataset.ground
      ? `# as they are drawn (${boundaries} of the bundle):`
      : `# of the atlas (${boundaries}, from its downloads):`,
    '#   Rscript map.R [boundaries] [picture.png]',
    'library(sf)',
    'arguments <- commandArgs(trailingOnly = TRUE)',
    `boundaries <- if (length(arguments) > 0) arguments[1] else ${quote(boundaries)}`,
    'picture <- if (length(arguments) > 1) arguments[2] else "map.png"',
    '',
    'text <- c(ags = "character", name = "character", value = "character", class = "character",',
    '  colour = "character")',
    'values <- read.csv("values.csv", colClasses = text, encoding = "UTF-8", na.strings = "")',
    'classes <- read.csv("classes.csv", colClasses = c(class = "character", label = "character",',
    '  colours = "character"), encoding = "UTF-8", na.strings = "")',
    'areas <- st_read(boundaries, quiet = TRUE, stringsAsFactors = FALSE)',
    'missing <- setdiff(values$ags, areas$ags)',
    'if (length(missing) > 0) stop("no shape for ", paste(missing, collapse = ", "))',
    'areas <- merge(areas[, c("ags", "counted", "population", "refugees")], values, by = "ags")',
    '',
    ...(limits ? writeClassification(limits) : ['areas$drawn <- areas$class']),
    '',
    ...writeCounts(view),
    '',
    ...drawing,
    '',
  ].join('\n');
}

function writeClassification({ breaks, closed }: Limits): readonly string[] {
  const numbers = `c(${breaks.join(', ')})`;
  if (closed === 'outwards')
    return [
      '# Zero is a class of its own; outwards, each class holds the limit that is farther from zero.',
      `breaks <- ${numbers}`,
      'distance <- 1 + findInterval(abs(areas$number), breaks, left.open = TRUE)',
      'index <- length(breaks) + 2 + sign(areas$number) * distance',
      rest,
    ];
  return [
    closed === 'right'
      ? '# A class holds its upper limit: (a, b].'
      : '# A class holds its lower limit: [a, b).',
    `breaks <- ${numbers}`,
    `index <- 1 + findInterval(areas$number, breaks, left.open = ${closed === 'right' ? 'TRUE' : 'FALSE'})`,
    rest,
  ];
}

/** Areas without a number keep their status. */
const rest = 'areas$drawn <- ifelse(is.na(areas$number), areas$class, paste0("class-", index))';

const weightColumns = { municipalities: undefined, refugees: 'refugees', inhabitants: 'population' } as const;

/** Counts what the legend counts: municipalities, or the people in them; areas that are never counted, one by one. */
function writeCounts({ selection, indicator }: View): readonly string[] {
  const column = weightColumns[selection.weight];
  const weight =
    column === undefined
      ? 'areas$weight <- 1'
      : `areas$weight <- ifelse(areas$counted == "true", areas$${column}, 1)`;
  const later =
    indicator.kind === 'month' && selection.asOf !== undefined
      ? [
          `# Only what had begun by the month looked at keeps its class.`,
          `areas$drawn[which(areas$number > ${selection.asOf})] <- paste0("class-", length(breaks) + 2)`,
        ]
      : [];
  return [
    ...later,
    weight,
    'counts <- tapply(areas$weight, factor(areas$drawn, levels = classes$class), sum)',
    'counts[is.na(counts)] <- 0',
    'result <- data.frame(class = classes$class, label = classes$label, here = as.vector(counts), figure = classes$count)',
    'print(result, row.names = FALSE)',
    'if (any(result$here != result$figure)) stop("the counts differ from those of the figure")',
    'cat("all classes have the counts of the figure\\n")',
  ];
}

const drawing: readonly string[] = [
  '# Web Mercator, as the maps of the atlas; areas without a value are grey.',
  'areas <- st_transform(areas, 3857)',
  'fill <- ifelse(is.na(areas$colour), "#e4e2dc", areas$colour)',
  'png(picture, width = 174, height = 174, units = "mm", res = 300)',
  'par(mar = c(0, 0, 0, 0))',
  'plot(st_geometry(areas), col = fill, border = "white", lwd = 0.3)',
  'invisible(dev.off())',
];

function quote(text: string): string {
  return JSON.stringify(text);
}
