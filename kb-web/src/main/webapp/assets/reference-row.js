/** A row of a reference table as it is read and handed on: its value large, the day it holds for, what it rests on. */

import { badge, el, icon, root, toast, toClipboard } from './dom.js';
import { cited, day, lang, number, since, t } from './texts.js';

/** What has a Russian and a Kazakh name, in a language. */
export function inLanguage(thing, inLang = lang) {
  return (inLang === 'kk' ? thing?.kk || thing?.ru : thing?.ru || thing?.kk) ?? '';
}

/** The cell that tells what is asked for, or nothing. */
export function mainCell(row) {
  return row.cells.find((cell) => cell.column === row.main) ?? null;
}

/** What a cell tells, in words; norms are told apart. */
export function cellWords(cell, inLang = lang) {
  switch (cell?.kind) {
    case 'amount':
      return `${number(cell.number)} ${cell.unit === 'mci' ? cited('cited.reference_mci', inLang === 'kk' ? 'kk' : 'ru') : '₸'}`;
    case 'percent':
      return `${number(cell.number)} %`;
    case 'date':
      return day(cell.day, inLang);
    case 'text':
      return inLanguage(cell.words, inLang);
    case 'region':
      return inLanguage(cell.region, inLang);
    default:
      return '';
  }
}

/** An amount in indices as tenge, or nothing. */
export function tengeWords(cell) {
  return cell?.tenge === null || cell?.tenge === undefined ? '' : `${number(cell.tenge)} ₸`;
}

function holds(row) {
  return row.validTo ? t('reference.holds_until', since(row.validFrom), day(lastDay(row.validTo))) : t('reference.holds_from', since(row.validFrom));
}

/** The day before the first on which it holds no more. */
export function lastDay(end) {
  const before = new Date(`${end}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

function norms(row) {
  return row.cells.flatMap((cell) => cell.norms ?? []);
}

function normName(norm, inLang) {
  const act = inLang === 'kk' ? (norm.actKk ?? norm.actRu) : (norm.actRu ?? norm.actKk);
  const label = (inLang === 'kk' ? (norm.labelKk ?? norm.labelRu) : (norm.labelRu ?? norm.labelKk))?.replace(/\.$/, '');
  return [act, label].filter(Boolean).join(', ');
}

/** What an operator pastes into a chat, in the caller's language. */
export function asReply(row, inLang) {
  const main = mainCell(row);
  const value = [cellWords(main, inLang), tengeWords(main) && `(${tengeWords(main)})`].filter(Boolean).join(' ');
  const others = row.cells.filter((cell) => cell !== main && cell.kind !== 'norm').map((cell) => cellWords(cell, inLang)).filter(Boolean);
  const named = [...new Set(norms(row).map((norm) => normName(norm, inLang)).filter(Boolean))];
  const basis = named.length ? named.join('; ') : inLanguage(row.source, inLang);
  return [
    row.sample && cited('cited.reference_sample', inLang),
    `${inLanguage(row, inLang)}: ${value}`,
    ...others,
    cited('cited.reference_on', inLang, day(row.on, inLang)),
    basis && cited('cited.reference_basis', inLang, basis),
  ]
    .filter(Boolean)
    .join('\n');
}

async function copy(row, inLang) {
  await toClipboard(asReply(row, inLang));
  toast(t('reference.copied'));
}

/** What must be known before it is told: changed law, not assured, sample. */
export function trustBadges(row) {
  return [
    row.outdatedFrom && badge('outdated', t('reference.law_changed', since(row.outdatedFrom)), { 'data-testid': 'row-outdated' }),
    row.assuredOn ? badge('good', t('reference.assured', day(row.assuredOn))) : badge('outdated', t('reference.not_assured')),
    row.sample && badge('sample', t('common.sample')),
  ].filter(Boolean);
}

function basis(row) {
  // an address alone says less than the source in words
  const told = norms(row).filter((norm) => norm.url || !inLanguage(row.source));
  const links = told.map((norm) => {
    const name = normName(norm, lang) || `${norm.actId}${norm.eId ? `#${norm.eId}` : ''}`;
    return el('li', {}, norm.url ? el('a', { href: root + norm.url, 'data-testid': 'row-norm' }, name) : el('span', { 'data-testid': 'row-norm' }, name));
  });
  const source = inLanguage(row.source);
  return links.length || source ? [el('h3', {}, t('reference.basis')), links.length ? el('ul', { class: 'row-basis' }, links) : null, source ? el('p', { class: 'quiet small' }, source) : null] : null;
}

/** The value, large, with its tenge. */
export function rowValue(row) {
  const main = mainCell(row);
  const tenge = tengeWords(main);
  return el(
    'p',
    { class: 'row-value', 'data-testid': 'row-value' },
    el('b', { class: main?.kind === 'text' ? 'row-words' : 'number-big' }, cellWords(main) || t('reference.no_value')),
    tenge ? el('span', { class: 'row-tenge', 'data-testid': 'row-tenge' }, ` = ${tenge}`) : null,
  );
}

/** The whole row. */
export function rowCard(row, { heading = 'h2', columns = [], tools = [] } = {}) {
  const main = mainCell(row);
  const others = row.cells.filter((cell) => cell !== main && cell.kind !== 'norm' && cellWords(cell));
  return el(
    'article',
    { class: 'reference-row', 'data-testid': 'reference-row', 'data-id': row.id, 'data-code': row.code },
    el(heading, { class: 'row-name' }, inLanguage(row)),
    rowValue(row),
    el('p', { class: 'quiet small', 'data-testid': 'row-holds' }, holds(row)),
    others.map((cell) => {
      const column = columns.find((each) => each.code === cell.column);
      return el('p', {}, column ? el('span', { class: 'quiet' }, `${inLanguage(column)}: `) : null, [cellWords(cell), tengeWords(cell)].filter(Boolean).join(' = '));
    }),
    el('div', { class: 'badges' }, trustBadges(row)),
    basis(row),
    el(
      'div',
      { class: 'contact-tools' },
      ['ru', 'kk'].map((code) => el('button', { type: 'button', class: 'button small', 'data-testid': `row-copy-${code}`, click: () => copy(row, code) }, icon('chat'), t(`reference.copy_${code}`))),
      tools,
    ),
  );
}

/** A row on the desk, with the way to its table. */
export function rowBeside(row) {
  return el(
    'div',
    { class: 'inner' },
    rowCard(row, { heading: 'h1' }),
    el('p', {}, el('a', { href: `${root}/reference#${row.table}`, 'data-testid': 'row-table' }, t('reference.whole_table', inLanguage({ ru: row.tableRu, kk: row.tableKk })))),
  );
}

/** A term of the glossary in the screen's language, and in the others. */
export function termCard(term, { heading = 'h2', tools = [] } = {}) {
  const order = [lang, ...['ru', 'kk', 'en'].filter((code) => code !== lang)].filter((code) => term[code].term);
  const [first, ...others] = order;
  return el(
    'article',
    { class: 'reference-row', 'data-testid': 'term', 'data-id': term.id },
    el(heading, { class: 'row-name', lang: first }, term[first].term),
    el('p', { lang: first }, term[first].meaning),
    others.map((code) => el('p', { class: 'quiet', lang: code }, el('b', {}, term[code].term), ` — ${term[code].meaning}`)),
    el('div', { class: 'badges' }, term.sample ? badge('sample', t('common.sample')) : null),
    tools.length ? el('div', { class: 'contact-tools' }, tools) : null,
  );
}

/** Whether who looks may change what is told. */
export function mayWrite() {
  const menu = document.querySelector('details.menu[data-for]');
  return Boolean(menu) && !menu.hidden;
}
