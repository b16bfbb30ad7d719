/**
 * Acts that need a new edition: what has changed already, what will within ninety days, later, or on no day named.
 *
 * Stable names for tests (data-testid): needed-states, needed-state (with data-state), needed-filter, needed-lang,
 * needed-sort, needed-count, needed, needed-act (with data-act, data-lang), needed-row, needed-none.
 */

import { call, problemText } from './api.js';
import { badge, byId, el, icon, say } from './dom.js';
import { lawName, unitName } from './coming-changes.js';
import { actAddress, addressOf, labelOf } from './provision.js';
import { day, number, plural, t } from './texts.js';

const states = ['overdue', 'soon', 'later', 'undated'];
const error = byId('needed-error');

let all = { items: [], days: 90 };
let state = null;

async function load() {
  try {
    all = await call('GET', '/editions-needed?days=90');
    say(error, '');
    state ??= states.find((one) => count(one)) ?? 'overdue';
    show();
  } catch (problem) {
    say(error, problemText(problem));
  }
  byId('needed').removeAttribute('aria-busy');
}

function count(one) {
  return all.items.filter((item) => item.state === one && ofLanguage(item)).length;
}

function ofLanguage(item) {
  const lang = byId('needed-lang').value;
  return !lang || item.lang === lang;
}

function show() {
  byId('needed-states').replaceChildren(
    ...states.map((one) =>
      el(
        'button',
        { type: 'button', 'aria-pressed': String(one === state), 'data-testid': 'needed-state', 'data-state': one, click: () => choose(one) },
        t(`needed.state_${one}`, number(all.days)),
        el('span', { class: 'count' }, ` ${number(count(one))}`),
      ),
    ),
  );
  const words = byId('needed-filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  const items = all.items.filter((item) => item.state === state && ofLanguage(item) && fits(item, words));
  const groups = new Map();
  for (const item of items) {
    const key = `${item.actId} ${item.lang}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const acts = [...groups.values()];
  if (byId('needed-sort').value === 'act') {
    acts.sort(([a], [b]) => a.actTitle.localeCompare(b.actTitle, 'ru') || a.lang.localeCompare(b.lang));
  }
  byId('needed-count').textContent = items.length ? `${plural('needed.acts', new Set(items.map((item) => item.actId)).size)} · ${plural('needed.changes', items.length)}` : '';
  byId('needed').replaceChildren(...(items.length ? acts.map(actOf) : [nothing(words.length > 0)]));
}

function choose(one) {
  state = one;
  show();
  byId('needed-states').querySelector(`[data-state="${one}"]`).focus();
}

function fits(item, words) {
  const text = `${item.actTitle} ${item.actId} ${item.article ?? ''} ${item.label} ${item.heading} ${lawName(item.change.by)} ${item.change.from ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function nothing(filtered) {
  return el('div', { class: 'empty', 'data-testid': 'needed-none' }, icon('check'), el('h2', {}, t('needed.none')), el('p', {}, filtered ? t('needed.none_filtered') : t('needed.none_more')));
}

function actOf(items) {
  const [first] = items;
  const source = first.actId.startsWith('SAMPLE') ? null : `https://adilet.zan.kz/${first.lang === 'ru' ? 'rus' : 'kaz'}/docs/${first.actId}`;
  return el(
    'section',
    { class: 'needed-act', 'data-testid': 'needed-act', 'data-act': first.actId, 'data-lang': first.lang },
    el('h2', { lang: first.lang }, el('a', { href: actAddress({ actId: first.actId, lang: first.lang }) }, first.actTitle), ' ', badge('lang', t(`common.short_${first.lang}`), { lang: 'und' })),
    el(
      'p',
      { class: 'facts' },
      el('span', {}, t('needed.edition', day(first.edition))),
      el('span', {}, plural('needed.changes', items.length)),
      source ? el('a', { href: source, target: '_blank', rel: 'noopener noreferrer' }, t('needed.source')) : null,
    ),
    el(
      'div',
      { class: 'table-wrap' },
      el(
        'table',
        { class: 'folding' },
        el('thead', {}, el('tr', {}, ['needed.when', 'needed.where', 'needed.what', 'needed.law'].map((head) => el('th', { scope: 'col' }, t(head))))),
        el('tbody', {}, items.map(row)),
      ),
    ),
  );
}

function row(item) {
  const { change } = item;
  const point = change.eIds.find((eId) => eId.startsWith(`${item.eId}__`));
  const name = item.article ? labelOf(item.article, item.lang) || item.article : item.label || t('change.unit_group');
  const units = change.eIds.length ? change.eIds.map((eId) => unitName(eId, item)).join('; ') : t('change.unit_act');
  return el(
    'tr',
    { 'data-testid': 'needed-row' },
    el('td', { 'data-label': t('needed.when') }, !change.from ? t('needed.no_day') : change.kind === 'suspension' ? t('needed.until', day(change.from)) : day(change.from), change.event ? el('div', { class: 'quiet small', lang: item.lang }, change.event) : null),
    el(
      'td',
      { 'data-label': t('needed.where'), lang: item.lang },
      item.article ? el('a', { href: addressOf({ ...item, eId: point }) }, name) : el('a', { href: actAddress({ ...item }) }, name),
      el('div', { class: 'quiet small' }, item.heading),
    ),
    el('td', { 'data-label': t('needed.what') }, `${units} – ${t(`change.kind_${change.kind}`)}`),
    el('td', { 'data-label': t('needed.law') }, lawName(change.by)),
  );
}

byId('needed-tools').addEventListener('submit', (event) => event.preventDefault());
for (const id of ['needed-filter', 'needed-lang', 'needed-sort']) {
  byId(id).addEventListener('input', show);
}

load();
