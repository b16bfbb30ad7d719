/**
 * The lexicon the base learned, for those who correct it. Stable names for tests (data-testid): lexicon, lexicon-told,
 * lexicon-filter, lexicon-state, lexicon-row (with data-russian, data-kazakh, data-state), lexicon-confirm,
 * lexicon-reject, lexicon-more, lexicon-empty, lexicon-new, lexicon-dialog, lexicon-kazakh, lexicon-russian, lexicon-save.
 */

import { call, problemText, session } from './api.js';
import { badge, byId, el, icon, openDialog, root, say, toast } from './dom.js';
import { moment, number, plural, t } from './texts.js';

const page = 50;
const patience = 250;
const whileLearning = 3000;
const kinds = { learned: 'only', confirmed: 'good', rejected: 'refused', added: 'cited' };

const error = byId('lexicon-error');
const filter = byId('lexicon-filter');
const state = byId('lexicon-state');
const more = byId('lexicon-more');

let turn = 0;
let typing = 0;
let rows = null;

async function load(from = 0) {
  const mine = ++turn;
  const asked = new URLSearchParams({ word: filter.value.trim(), state: state.value, offset: from, limit: page });
  try {
    const answer = await call('GET', `/lexicon?${asked}`);
    if (mine !== turn) {
      return;
    }
    say(error, '');
    tell(answer, mine);
    if (from) {
      rows.append(...answer.pairs.map(row));
    } else {
      await show(answer);
    }
    more.hidden = !rows || rows.childElementCount >= answer.total;
  } catch (problem) {
    if (mine === turn) {
      say(error, problemText(problem));
    }
  }
}

/** How the lexicon stands; while it is being learned the page looks again by itself. */
function tell(answer, mine) {
  const parts = [
    answer.running ? t('lexicon.running') : null,
    answer.learnedAt ? t('lexicon.told', moment(answer.learnedAt), number(answer.texts)) : null,
    size(answer) ? plural('lexicon.found', answer.total) : null,
  ];
  byId('lexicon-told').textContent = parts.filter(Boolean).join(' ');
  if (answer.running) {
    setTimeout(() => {
      if (mine === turn && !document.querySelector('dialog[open]') && !byId('lexicon').contains(document.activeElement)) {
        load();
      }
    }, whileLearning);
  }
}

function size({ counts }) {
  return counts.learned + counts.confirmed + counts.rejected + counts.added;
}

async function show(answer) {
  rows = null;
  byId('lexicon-tools').hidden = !size(answer);
  if (!answer.pairs.length) {
    byId('lexicon').replaceChildren(size(answer) ? none() : await empty());
    return;
  }
  rows = el('tbody', {}, answer.pairs.map(row));
  const heads = [t('lexicon.kazakh'), t('lexicon.russian')].map((text) => el('th', { scope: 'col' }, text));
  byId('lexicon').replaceChildren(
    el(
      'table',
      { class: 'folding' },
      el('thead', {}, el('tr', {}, heads, el('th', { scope: 'col', class: 'number' }, t('lexicon.probability')), el('th', { scope: 'col' }, t('lexicon.state')), el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t('lexicon.actions'))))),
      rows,
    ),
  );
}

async function empty() {
  const administrator = (await session()).role === 'administrator';
  return el(
    'div',
    { class: 'empty', 'data-testid': 'lexicon-empty' },
    icon('columns'),
    el('h2', {}, t('lexicon.empty')),
    el('p', {}, t('lexicon.empty_more')),
    administrator ? el('a', { class: 'button', href: `${root}/admin/imports` }, icon('upload'), t('lexicon.to_imports')) : null,
  );
}

function none() {
  return el('div', { class: 'empty', 'data-testid': 'lexicon-empty' }, icon('search'), el('h2', {}, t('lexicon.none')), el('p', {}, t('lexicon.none_more')));
}

function row(pair) {
  const word = (form, stem, lang, label) =>
    el('td', { 'data-label': label }, el('span', {}, el('b', { lang }, form), form === stem ? null : el('span', { class: 'quiet small stem', lang }, stem)));
  const action = (name, wanted, iconName, text) =>
    el(
      'button',
      { type: 'button', class: 'button small', 'data-testid': name, 'aria-label': `${text}: ${pair.kazakh} – ${pair.russian}`, click: (event) => decide(pair, wanted, event.currentTarget.closest('tr')) },
      icon(iconName),
      text,
    );
  return el(
    'tr',
    { 'data-testid': 'lexicon-row', 'data-russian': pair.russian, 'data-kazakh': pair.kazakh, 'data-state': pair.state },
    word(pair.kazakh, pair.kazakhStem, 'kk', t('lexicon.kazakh')),
    word(pair.russian, pair.russianStem, 'ru', t('lexicon.russian')),
    el('td', { class: 'number', 'data-label': t('lexicon.probability') }, `${number(Math.round(pair.probability * 100))} %`),
    el(
      'td',
      { 'data-label': t('lexicon.state') },
      el('span', {}, badge(kinds[pair.state], t(`lexicon.state_${pair.state}`)), pair.decidedBy ? el('span', { class: 'quiet small decided' }, `${pair.decidedBy}, ${moment(pair.decidedAt)}`) : null),
    ),
    el(
      'td',
      { class: 'actions' },
      pair.state === 'learned' || pair.state === 'rejected' ? action('lexicon-confirm', 'confirmed', 'check', t('lexicon.confirm')) : null,
      ' ',
      pair.state === 'rejected' ? null : action('lexicon-reject', 'rejected', 'close', t('lexicon.reject')),
    ),
  );
}

/** The row stays where it is, whatever the filter says now, so that a slip of the hand is mended at once. */
async function decide(pair, wanted, there) {
  try {
    const decided = await call('PUT', `/lexicon/${pair.id}`, { body: { state: wanted } });
    const now = row(decided);
    there.replaceWith(now);
    now.querySelector('button').focus();
    say(error, '');
    toast(t(wanted === 'confirmed' ? 'lexicon.confirmed_done' : 'lexicon.rejected_done'));
  } catch (problem) {
    say(error, problemText(problem));
  }
}

function start() {
  const dialog = byId('pair');
  const [kazakh, russian] = [byId('pair-kazakh'), byId('pair-russian')];
  kazakh.value = '';
  russian.value = '';
  say(byId('pair-error'), '');
  openDialog(dialog);
  kazakh.focus();
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    try {
      await call('POST', '/lexicon', { body: { kazakh: kazakh.value.trim(), russian: russian.value.trim() } });
      dialog.close();
      toast(t('lexicon.added_done'));
      state.value = '';
      filter.value = russian.value.trim();
      await load();
    } catch (problem) {
      say(byId('pair-error'), problemText(problem));
    }
  };
}

filter.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => load(), patience);
});
state.addEventListener('change', () => load());
more.addEventListener('click', () => load(rows.childElementCount));
byId('lexicon-new').addEventListener('click', start);
load();
