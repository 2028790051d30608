import './atlas-form.ts';
import './atlas-form-note.ts';
import './atlas-pinned.ts';
