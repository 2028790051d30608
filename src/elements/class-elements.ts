import './atlas-class-check.ts';
import './atlas-class-choice.ts';
import './atlas-eyes.ts';
