/**
 * Both languages of the law beside each other, Russian left, Kazakh right, what answers to each other in one row; below
 * each other on a narrow screen. It takes a provision as `GET /acts/{actId}/provisions/{article}/parallel` tells it; the
 * page carries the texts of the sections `pair`, `reader` and `change`.
 *
 * Stable names for tests (data-testid): pair (with data-eid), pair-missing (with data-lang).
 */

import { el } from './dom.js';
import { badges, banners, history as notes, paragraphRows } from './law.js';
import { t } from './texts.js';

const languages = ['ru', 'kk'];

/** A row with a cell for either language: lists of nodes, null where there is nothing to say. */
function row(cells, attributes = {}) {
  return el(
    'div',
    { 'data-testid': 'pair', ...attributes, class: `pair ${attributes.class ?? ''}`.trim() },
    languages.map((code) => el('div', { lang: code, 'data-label': t(`common.short_${code}`), class: cells[code] ? null : 'absent' }, cells[code])),
  );
}

function missing(code, key) {
  return el('span', { class: 'missing quiet', lang: document.documentElement.lang, 'data-testid': 'pair-missing', 'data-lang': code }, t(`pair.${key}_${code}`));
}

/**
 * The headings of a row of the tree as one heading.
 *
 * @param tag the name of the element
 * @param node the row
 * @param titles its title in either language, null where it has none
 * @param link makes the link to it in a language, from its title; without it the titles are plain text
 */
export function pairHeading(tag, node, titles, link = (code, title) => title) {
  const cell = (code) => (titles[code] === null ? missing(code, node.article ? 'no_provision' : 'no_heading') : el('span', { lang: code, 'data-label': t(`common.short_${code}`) }, link(code, titles[code])));
  return el(tag, { class: 'pair' }, languages.map(cell));
}

/** The words of a provision in both languages, with what must be seen before them and what stands at their end. */
export function pairBody(parallel) {
  const whole = Object.fromEntries(languages.map((code) => [code, parallel[code]]));
  const rows = Object.fromEntries(languages.map((code) => [code, whole[code] ? paragraphRows(whole[code], null, `${code}--`) : []]));
  const both = languages.every((code) => whole[code]);
  const of = (make) => Object.fromEntries(languages.map((code) => [code, whole[code] ? filled(make(whole[code])) : null]));
  const said = (code, index) => (index !== null ? rows[code][index] : both ? [missing(code, 'no_point')] : null);
  const above = of((provision) => [marks(provision), banners(provision)]);
  const below = of((provision) => [rows[provision.lang].at(-1), notes(provision)]);
  return [
    above.ru || above.kk ? row(above, { class: 'around' }) : null,
    ...parallel.rows.map(({ ru, kk }) => row({ ru: said('ru', ru), kk: said('kk', kk) }, idOf(whole, ru, kk))),
    below.ru || below.kk ? row(below, { class: 'around' }) : null,
  ].filter(Boolean);
}

function filled(nodes) {
  const all = nodes.flat(Infinity).filter(Boolean);
  return all.length ? all : null;
}

function marks(provision) {
  const shown = badges({ ...provision, sample: false, on: null });
  return shown.length ? el('p', { class: 'facts' }, shown) : null;
}

function idOf(whole, ru, kk) {
  const eId = ru === null ? whole.kk.paragraphs[kk].eId : whole.ru.paragraphs[ru].eId;
  return { id: eId, 'data-eid': eId };
}
