/**
 * The tree of topics, for those who look after it: a topic keeps its code for ever, all else can be changed.
 *
 * Stable names for tests (data-testid): topics, topics-new, topic-row (with data-code), topic-edit, topic-dialog,
 * topic-parent, topic-code, topic-ru, topic-kk, topic-en, topic-place, topic-retired, topic-save, topic-error.
 */

import { call, problemText, session } from './api.js';
import { badge, byId, el, openDialog, say, toast } from './dom.js';
import { lang, number, t } from './texts.js';

const error = byId('topics-error');
const dialog = byId('topic');
let topics = [];
let answers = [];
let changing = null;
let cares = false;

session()
  .then(async (person) => {
    cares = ['editor', 'reviewer', 'administrator'].includes(person.role);
    await load();
    byId('topics-new').hidden = !cares;
  })
  .catch((problem) => say(error, problemText(problem)));

byId('topics-new').addEventListener('click', () => open(null));
dialog.querySelector('form').addEventListener('submit', save);

async function load(focus) {
  try {
    const [tree, listing] = await Promise.all([call('GET', '/topics'), call('GET', '/answers')]);
    topics = tree.topics;
    answers = listing.answers;
    byId('topics').replaceChildren(table());
    say(error, '');
    if (focus) {
      byId('topics').querySelector(`[data-code="${CSS.escape(focus)}"] button`)?.focus();
    }
  } catch (problem) {
    say(error, problemText(problem));
  } finally {
    byId('topics').removeAttribute('aria-busy');
  }
}

function table() {
  const heads = [t('topics.name'), t('topics.code'), t('topics.answers'), ...(cares ? [''] : [])];
  return el(
    'table',
    { class: 'folding' },
    el('thead', {}, el('tr', {}, heads.map((text) => (text ? el('th', { scope: 'col' }, text) : el('td', {}))))),
    el('tbody', {}, topics.map(row)),
  );
}

function row(topic) {
  const used = answers.filter((answer) => answer.topics.includes(topic.code)).length;
  return el(
    'tr',
    { 'data-testid': 'topic-row', 'data-code': topic.code },
    el('td', { class: topic.parent ? 'wide topic-below' : 'wide' }, topic.parent ? topic[lang] : el('b', {}, topic[lang]), topic.retired ? [' ', badge('outdated', t('topics.retired'))] : null),
    el('td', { 'data-label': t('topics.code'), class: 'quiet small' }, topic.code),
    el('td', { 'data-label': t('topics.answers') }, number(used)),
    cares ? el('td', { class: 'actions' }, el('button', { type: 'button', class: 'button small', 'data-testid': 'topic-edit', 'aria-label': `${t('topics.change')}: ${topic[lang]}`, click: () => open(topic) }, t('topics.change'))) : null,
  );
}

function open(topic) {
  changing = topic;
  byId('topic-title').textContent = topic ? t('topics.change') : t('topics.new');
  byId('topic-parent').replaceChildren(
    el('option', { value: '' }, t('topics.top')),
    ...topics.filter((one) => !one.parent && one.code !== topic?.code).map((one) => el('option', { value: one.code }, one[lang])),
  );
  byId('topic-parent').value = topic?.parent ?? '';
  byId('topic-code').value = topic?.code ?? '';
  byId('topic-code').disabled = Boolean(topic);
  for (const code of ['ru', 'kk', 'en']) {
    byId(`topic-${code}`).value = topic?.[code] ?? '';
  }
  byId('topic-place').value = topic?.place ?? '';
  byId('topic-place').closest('.field').hidden = !topic;
  byId('topic-retired').checked = topic?.retired ?? false;
  byId('topic-retired').closest('label').hidden = !topic;
  say(byId('topic-error'), '');
  openDialog(dialog);
  byId(topic ? 'topic-ru' : 'topic-parent').focus();
}

async function save(event) {
  event.preventDefault();
  const code = byId('topic-code').value.trim();
  const body = { parent: byId('topic-parent').value || null, ru: byId('topic-ru').value.trim(), kk: byId('topic-kk').value.trim(), en: byId('topic-en').value.trim() };
  try {
    if (changing) {
      await call('PUT', `/topics/${encodeURIComponent(changing.code)}`, { body: { ...body, place: Number(byId('topic-place').value) || 0, retired: byId('topic-retired').checked } });
    } else {
      await call('POST', '/topics', { body: { ...body, code } });
    }
    dialog.close();
    toast(t('topics.saved'));
    await load(code);
  } catch (problem) {
    say(byId('topic-error'), problemText(problem));
  }
}
