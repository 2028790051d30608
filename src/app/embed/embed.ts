import { decodeEmbed, listUnusedPlaces } from '../../core/embed/options.ts';
import { applyOptions } from './apply-options.ts';
import { drawEqual } from './draw-equal.ts';
import { exploreMap } from './explore-map.ts';
import { goToArea } from './go-to-area.ts';
import { highlightLegend } from './highlight-legend.ts';
import { markPlaces, tellMissing } from './mark-places.ts';
import { findMap } from './painted-map.ts';
import { tellHeight } from './tell-height.ts';

const map = findMap(document);
const options = decodeEmbed(location.search);
applyOptions(document, options);
if (options.interactive) highlightLegend(document, map);
tellHeight(window);
goToArea(document, options);

/** What is marked and pointed at follows the areas as they are drawn. */
function begin(): void {
  const missing = markPlaces(document, map, options.places);
  tellMissing(document, [...missing, ...listUnusedPlaces(location.search)]);
  if (options.interactive) exploreMap(map);
}

if (options.form === 'equal') void drawEqual(map, options).then(begin);
else begin();
