import '../elements/index.ts';
import './atlas-app.ts';
