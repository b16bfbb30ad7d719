/** The state of the search index and its rebuild. Stable names for tests (data-testid): index-state (data-state), rebuild. */

import { call, problemText } from './api.js';
import { badge, byId, el, say, toast } from './dom.js';
import { number, t } from './texts.js';

const error = byId('index-error');
const progress = byId('index-progress');
const button = byId('rebuild');
let watching = false;

function show(index) {
  const kinds = { current: 'good', damaged: 'failed' };
  byId('index-state').dataset.state = index.state;
  byId('index-state').replaceChildren(
    fact(t('index_page.state'), badge(kinds[index.state] ?? 'running', t(`index_page.state_${index.state}`))),
    fact(t('index_page.documents'), number(index.documents)),
    fact(t('index_page.provisions'), number(index.provisions)),
    fact(t('index_page.pending'), number(index.pending)),
  );
  const working = index.state === 'rebuilding';
  progress.hidden = !working;
  if (working && index.documents < index.provisions) {
    progress.value = index.documents / index.provisions;
  } else {
    progress.removeAttribute('value');
  }
  button.disabled = working;
}

function fact(name, value) {
  return el('div', {}, el('dt', {}, name), el('dd', {}, value));
}

async function watch() {
  if (watching) {
    return;
  }
  watching = true;
  try {
    for (;;) {
      const index = await call('GET', '/index');
      say(error, '');
      show(index);
      if (index.state === 'current' || index.state === 'damaged') {
        return;
      }
      await new Promise((again) => setTimeout(again, 700));
    }
  } catch (problem) {
    say(error, problemText(problem));
  } finally {
    watching = false;
  }
}

button.addEventListener('click', async () => {
  button.disabled = true;
  try {
    await call('POST', '/index/rebuild');
    toast(t('index_page.started'));
    await new Promise((again) => setTimeout(again, 300));
    await watch();
  } catch (problem) {
    button.disabled = false;
    say(error, problemText(problem));
  }
});

watch();
