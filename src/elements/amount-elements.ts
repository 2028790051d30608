import './atlas-distribution.ts';
import './atlas-symbol-key.ts';
import './atlas-ways.ts';
