import './atlas-form.ts';
import './atlas-form-note.ts';
