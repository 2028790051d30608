import { snippetKinds } from '../../core/embed/snippets.ts';
import { askHeight, followHeight } from './follow-height.ts';
import { readForm } from './read-form.ts';

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
const answer = find<HTMLElement>('[role=status]');
const title = find<HTMLInputElement>('#title');
let suggested = '';

function update(): void {
  const configured = readForm(form!, location.href);
  if (title.value === suggested) title.value = configured.suggestedTitle;
  suggested = configured.suggestedTitle;
  const { snippets, kind, isLegible, unknown } = readForm(form!, location.href);
  const isTitled = title.value.trim() !== '';
  title.setAttribute('aria-invalid', String(!isTitled));
  find<HTMLElement>('#title-missing').hidden = isTitled;
  find<HTMLElement>('#places-unknown').hidden = unknown.length === 0;
  find<HTMLElement>('[data-unknown]').textContent = unknown.join(', ');
  find<HTMLElement>('#colors-illegible').hidden = isLegible;
  for (const name of snippetKinds) find<HTMLElement>(`[data-kind="${name}"]`).hidden = name !== kind;
  code.value = isTitled ? snippets[kind] : '';
  button.disabled = !isTitled;
  answer.textContent = '';
  if (frame.src !== configured.preview) frame.src = configured.preview;
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

addEventListener('message', (event) => followHeight(frame, event));
frame.addEventListener('load', () => askHeight(frame));
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
button.addEventListener('click', () => void copy());
form.inert = false;
update();
