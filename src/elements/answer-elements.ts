import './atlas-answers.ts';
import './atlas-combinations.ts';
import './atlas-ways.ts';
