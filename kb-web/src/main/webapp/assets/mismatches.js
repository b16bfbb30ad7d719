/**
 * Where the two languages of an act do not answer to each other, each place with a way to it in both texts.
 *
 * Stable names for tests (data-testid): mismatches, mismatches-facts, mismatches-kinds, mismatch-kind (with data-kind),
 * mismatch (with data-kind, data-place), mismatches-none.
 */

import { call, problemText } from './api.js';
import { unitName } from './coming-changes.js';
import { dayPart, whenDayChanges } from './day.js';
import { dayPicker } from './day-picker.js';
import { badge, byId, el, icon, root, say } from './dom.js';
import { actAddress, groupTitle, labelOf, parallelAddress } from './provision.js';
import { day, number, t } from './texts.js';

const [, actId, lang] = location.pathname.slice(root.length).match(/^\/acts\/([^/]+)\/(ru|kk)\/mismatches$/) ?? [];
const languages = ['ru', 'kk'];
const order = ['provision', 'point', 'place', 'paragraphs', 'heading', 'parent', 'status'];

let report = null;
let kind = 'all';

async function load() {
  try {
    report = await call('GET', `/acts/${actId}/mismatches${dayPart('?')}`);
    say(byId('mismatches-error'), '');
    const title = (lang === 'ru' ? report.titleRu : report.titleKk) || report.titleRu || report.titleKk;
    document.title = `${t('mismatches.title')} · ${title} · Senim`;
    byId('mismatches-act').replaceChildren(el('a', { href: actAddress({ actId, lang }), lang }, title));
    facts();
    show();
  } catch (problem) {
    say(byId('mismatches-error'), problemText(problem));
    byId('mismatches-facts').replaceChildren(dayPicker('mismatches-day'));
  }
  byId('mismatches').removeAttribute('aria-busy');
}

function facts() {
  const { editions } = report;
  byId('mismatches-facts').replaceChildren(
    dayPicker('mismatches-day'),
    ...languages.map((code) => el('span', {}, `${t(`common.short_${code}`)}: `, editions[code] ? t('reader.edition', day(editions[code])) : t(`pair.no_text_${code}`))),
    report.datesDiffer ? badge('outdated', t('mismatches.dates_differ'), { 'data-testid': 'dates-differ' }) : '',
    report.sample ? badge('sample', t('common.sample')) : '',
    el('a', { href: parallelAddress({ actId, lang }), 'data-testid': 'to-parallel' }, t('pair.title')),
  );
}

function show() {
  const all = report.mismatches;
  const kinds = order.filter((one) => all.some((item) => item.kind === one));
  const tabs = byId('mismatches-kinds');
  tabs.hidden = kinds.length < 2;
  tabs.replaceChildren(
    ...['all', ...kinds].map((one) =>
      el(
        'button',
        { type: 'button', 'aria-pressed': String(one === kind), 'data-testid': 'mismatch-kind', 'data-kind': one, click: () => choose(one) },
        t(`mismatches.kind_${one}`),
        el('span', { class: 'count' }, ` ${number(one === 'all' ? all.length : all.filter((item) => item.kind === one).length)}`),
      ),
    ),
  );
  const items = all.filter((item) => kind === 'all' || item.kind === kind);
  byId('mismatches').replaceChildren(items.length ? table(items) : nothing());
}

function choose(one) {
  kind = one;
  show();
  byId('mismatches-kinds').querySelector(`[data-kind="${one}"]`).focus();
}

function nothing() {
  const alone = languages.find((code) => !report.editions[code]);
  return el(
    'div',
    { class: 'empty', 'data-testid': 'mismatches-none' },
    icon(alone ? 'info' : 'check'),
    el('h2', {}, alone ? t('mismatches.alone') : t('mismatches.none')),
    el('p', {}, alone ? t(`pair.no_text_${alone}`) : t('mismatches.none_more')),
  );
}

function table(items) {
  return el(
    'div',
    { class: 'table-wrap' },
    el(
      'table',
      { class: 'folding' },
      el('thead', {}, el('tr', {}, ['mismatches.where', 'mismatches.what'].map((head) => el('th', { scope: 'col' }, t(head))))),
      el('tbody', {}, items.map(row)),
    ),
  );
}

function row(item) {
  const place = item.places.ru ?? item.places.kk;
  const own = languages.find((code) => code === lang && item.rows[code]) ?? languages.find((code) => item.rows[code]);
  const { label, heading } = item.rows[own];
  const name = item.article ? labelOf(item.article, own) || item.article : groupTitle({ eId: item.eId, label, heading }, own);
  const units = place === item.eId ? '' : `, ${unitName(place, { eId: item.eId, lang: own })}`;
  return el(
    'tr',
    { 'data-testid': 'mismatch', 'data-kind': item.kind, 'data-place': place },
    el(
      'td',
      { 'data-label': t('mismatches.where') },
      el(
        'div',
        {},
        el('a', { href: parallelAddress({ actId, lang, eId: place }) }, el('span', { lang: own }, name), units),
        item.article && heading ? el('div', { class: 'quiet small', lang: own }, heading) : null,
      ),
    ),
    el('td', { 'data-label': t('mismatches.what') }, told(item)),
  );
}

/** What differs, in one sentence. */
function told(item) {
  const { ru, kk } = item.rows;
  const unit = (code) => (item.places[code] === item.eId ? t('change.unit_whole') : unitName(item.places[code], { eId: item.eId, lang: code }));
  switch (item.kind) {
    case 'place':
      return t('mismatches.told_place', unit('ru'), unit('kk'));
    case 'paragraphs':
      return t('mismatches.told_paragraphs', number(item.paragraphs.ru), number(item.paragraphs.kk));
    case 'heading':
      return t(ru.heading ? 'mismatches.told_heading_ru' : 'mismatches.told_heading_kk');
    case 'parent':
      return t('mismatches.told_parent');
    case 'status':
      return t('mismatches.told_status', t(`common.status_${ru.status}`), t(`common.status_${kk.status}`));
    default:
      return t(item.places.ru ? 'mismatches.only_ru' : 'mismatches.only_kk');
  }
}

whenDayChanges(load);

load();
