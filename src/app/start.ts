/** For a page that is never painted, because nobody looks at it or the browser does not tell. */
const waitAtMostMs = 2000;

/**
 * Starts the application of a painted page: puts what stands in its template into the page, once the picture is on the
 * screen. What came before that would keep the picture waiting on a slow phone. Where the address asks for something
 * else than what is painted, there is nothing to wait for.
 */
async function start(): Promise<void> {
  await Promise.all([whenParsed(), location.search === '' && whenPainted()]);
  const template = document.querySelector<HTMLTemplateElement>('template#application');
  if (template) document.body.append(template.content);
}

function whenParsed(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

function whenPainted(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, document.hidden ? 0 : waitAtMostMs);
  });
}

void start();
