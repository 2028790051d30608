import '../elements/map-elements.ts';
import './atlas-app.ts';
