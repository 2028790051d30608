import { snippetKinds, usualRatio } from '../../core/embed/snippets.ts';
import { askHeight, followHeight } from './follow-height.ts';
import { readForm } from './read-form.ts';
import { tellPlaces } from './tell-places.ts';

const form = document.querySelector<HTMLFormElement>('.configurator');
if (!form) throw new Error('no form to configure');
const find = <E extends Element>(selector: string): E => {
  const element = form.querySelector<E>(selector);
  if (!element) throw new Error(`nothing in the form is ${selector}`);
  return element;
};
const code = find<HTMLTextAreaElement>('textarea');
const frame = find<HTMLIFrameElement>('iframe');
const button = find<HTMLButtonElement>('button');
const answer = find<HTMLElement>('.result [role=status]');
const title = find<HTMLInputElement>('#title');
let suggested = '';
/** Of the map in the preview: width by height. */
let ratio = usualRatio;

function update(): void {
  const configured = readForm(form!, location.href, ratio);
  if (title.value === suggested) title.value = configured.suggestedTitle;
  suggested = configured.suggestedTitle;
  const { snippets, kind, isLegible } = readForm(form!, location.href, ratio);
  const isTitled = title.value.trim() !== '';
  title.setAttribute('aria-invalid', String(!isTitled));
  find<HTMLElement>('#title-missing').hidden = isTitled;
  find<HTMLElement>('#colors-illegible').hidden = isLegible;
  for (const name of snippetKinds) find<HTMLElement>(`[data-kind="${name}"]`).hidden = name !== kind;
  button.disabled = !isTitled;
  write(isTitled ? snippets[kind] : '');
  if (frame.src !== configured.preview) frame.src = configured.preview;
}

/** What is selected, and the word that it was copied, stay until it is another code. */
function write(text: string): void {
  if (code.value === text) return;
  code.value = text;
  answer.textContent = '';
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.value);
    answer.textContent = button.dataset['copied'] ?? '';
  } catch {
    // Refused, or no clipboard because the page came without encryption: the reader copies.
    code.select();
    answer.textContent = button.dataset['failed'] ?? '';
  }
}

addEventListener('message', (event) => {
  const height = followHeight(frame, event);
  if (height === undefined) return;
  ratio = frame.clientWidth / height;
  update();
});
frame.addEventListener('load', () => askHeight(frame));
form.addEventListener('input', update);
// Not with every letter: half a name is not found.
form.addEventListener('change', () => tellPlaces(form, readForm(form, location.href, ratio).places));
form.addEventListener('submit', (event) => event.preventDefault());
button.addEventListener('click', () => void copy());
form.inert = false;
update();
