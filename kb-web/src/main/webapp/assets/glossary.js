/**
 * The glossary: every term in three languages; those who write change it here.
 *
 * Stable names for tests (data-testid): terms, term (with data-id), term-filter, term-add, term-edit, term-form,
 * term-field-…, term-save, term-remove, term-error.
 */

import { call, problemText } from './api.js';
import { byId, el, openDialog, say, toast } from './dom.js';
import { mayWrite, termCard } from './reference-row.js';
import { plural, t } from './texts.js';

const list = byId('terms');
const form = byId('term-form');
let terms = [];
let edited = null;

async function load() {
  try {
    ({ terms } = await call('GET', '/glossary'));
    say(byId('glossary-error'), '');
    show();
  } catch (problem) {
    say(byId('glossary-error'), problemText(problem));
  }
}

function show() {
  const asked = byId('term-filter').value.trim().toLowerCase();
  const found = terms.filter((term) => [term.ru.term, term.kk.term, term.en.term, ...term.forms].some((name) => name.toLowerCase().includes(asked)));
  list.replaceChildren(...found.map((term) => el('li', { class: 'card' }, termCard(term, { tools: mayWrite() ? [el('button', { type: 'button', class: 'button small plain', 'data-testid': 'term-edit', click: () => edit(term) }, t('glossary.edit'))] : [] }))));
  byId('terms-status').textContent = found.length ? plural('glossary.count', found.length) : t('glossary.none');
}

function field(name) {
  return byId(`term-field-${name}`);
}

function edit(term) {
  edited = term;
  for (const code of ['ru', 'kk', 'en']) {
    field(`${code}-term`).value = term?.[code].term ?? '';
    field(`${code}-meaning`).value = term?.[code].meaning ?? '';
  }
  field('forms').value = (term?.forms ?? []).join('\n');
  field('citation').value = term?.citation ?? '';
  byId('term-remove').hidden = !term;
  say(byId('term-error'), '');
  openDialog(form);
}

function written() {
  const said = (code) => ({ term: field(`${code}-term`).value.trim(), meaning: field(`${code}-meaning`).value.trim() });
  return {
    ...(edited && { version: edited.version }),
    ru: said('ru'),
    kk: said('kk'),
    en: said('en'),
    forms: field('forms').value.split('\n').map((line) => line.trim()).filter(Boolean),
    citation: field('citation').value.trim(),
  };
}

async function act(deed, words) {
  try {
    await deed();
    form.close();
    toast(words);
    await load();
  } catch (problem) {
    say(byId('term-error'), problemText(problem));
  }
}

form.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  act(() => (edited ? call('PUT', `/glossary/${edited.id}`, { body: written() }) : call('POST', '/glossary', { body: written() })), t('glossary.saved'));
});
byId('term-remove').addEventListener('click', () => act(() => call('POST', `/glossary/${edited.id}/remove`, { body: { version: edited.version } }), t('glossary.removed')));
byId('term-add').addEventListener('click', () => edit(null));
byId('term-add').hidden = !mayWrite();
byId('term-filter').addEventListener('input', show);
load();
