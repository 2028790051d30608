import './atlas-footer.ts';
import './atlas-header.ts';
import './atlas-indicator-list.ts';
import './atlas-legend.ts';
import './atlas-search.ts';
import './atlas-title.ts';
import './atlas-variants.ts';
import './atlas-weights.ts';
