import { decodeEmbed } from '../../core/embed/options.ts';
import { applyOptions } from './apply-options.ts';
import { exploreMap } from './explore-map.ts';
import { highlightLegend } from './highlight-legend.ts';
import { findMap } from './painted-map.ts';
import { tellHeight } from './tell-height.ts';

const map = findMap(document);
const options = decodeEmbed(location.search);
applyOptions(document, map, options);
if (options.interactive) {
  exploreMap(map);
  highlightLegend(document, map);
}
tellHeight(window);
