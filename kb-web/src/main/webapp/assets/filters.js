/**
 * What a search is narrowed to: acts, one language, statuses. What is chosen stays in sight and stays while one types;
 * it goes with the question, when the box is emptied. Counts are asked for only while the panel is open.
 */

import { call } from './api.js';
import { byId, el, icon } from './dom.js';
import { number, t } from './texts.js';

const pause = 300;
const firstActs = 6;

const toggle = byId('filter-toggle');
const panel = byId('filter-panel');
const chosen = byId('chosen');

let acts = new Map();
let lang = null;
let statuses = new Set();
let facets = null;
let question = null;
let allActs = false;
let changed = () => {};
let timer = null;
let counting = null;

/** Wires the filters; `whenChanged` is to search again. */
export function filters(whenChanged) {
  changed = whenChanged;
  toggle.addEventListener('click', () => unfold(panel.hidden));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      unfold(false);
      toggle.focus();
    }
  });
}

/** The part of a search request that narrows it. */
export function narrowing() {
  return {
    ...(acts.size && { acts: [...acts.keys()] }),
    ...(lang && { lang }),
    ...(statuses.size && { statuses: [...statuses] }),
  };
}

export function isNarrowed() {
  return acts.size > 0 || lang !== null || statuses.size > 0;
}

/** The language searched in alone, null for both. */
export function narrowedLanguage() {
  return lang;
}

/** What is chosen, as parts of an address: `&act=…&lang=kk&status=in_force`; empty where nothing is. */
export function asParts() {
  return [...[...acts.keys()].map((act) => `&act=${encodeURIComponent(act)}`), ...(lang ? [`&lang=${lang}`] : []), ...[...statuses].map((status) => `&status=${status}`)].join('');
}

/** Takes over what such parts say; what they say wrongly is left out. */
export function fromParts(parts) {
  const of = (name) => parts.filter(([key]) => key === name).map(([, value]) => value);
  acts = new Map(of('act').filter((act) => /^[\w-]{1,60}$/.test(act)).map((act) => [act, act]));
  lang = of('lang').find((code) => code === 'ru' || code === 'kk') ?? null;
  statuses = new Set(of('status').filter((status) => ['in_force', 'coming', 'suspended', 'repealed'].includes(status)));
  showChosen();
}

/** Takes all filters away without searching again. */
export function forgetFilters() {
  acts = new Map();
  lang = null;
  statuses = new Set();
  showChosen();
}

/** Takes all filters away and searches again. */
export function clearFilters() {
  forgetFilters();
  byId('q').focus();
  changed();
}

/** To be told of every question whose hits are shown; null for an empty box. */
export function countFor(words, repair) {
  question = words ? { q: words, repair } : null;
  toggle.hidden = !question;
  clearTimeout(timer);
  if (!question) {
    counting?.abort();
    unfold(false);
  } else if (!panel.hidden || [...acts].some(([id, title]) => id === title)) {
    timer = setTimeout(count, pause);
  }
}

function unfold(open) {
  toggle.setAttribute('aria-expanded', String(open));
  panel.hidden = !open;
  if (open) {
    count();
  } else {
    facets = null;
    panel.replaceChildren();
  }
}

async function count() {
  counting?.abort();
  if (!question) {
    return;
  }
  const mine = new AbortController();
  counting = mine;
  try {
    const body = { ...question, kinds: ['provision'], prefix: true, limit: 1, facets: true, ...narrowing() };
    const answer = await call('POST', '/search', { body, signal: mine.signal });
    if (counting === mine) {
      facets = answer.facets;
      for (const act of facets.acts.filter((one) => acts.has(one.actId))) {
        acts.set(act.actId, act.title);
      }
      showChosen();
      showFacets();
    }
  } catch {
    // The search itself tells of faults; counts that could not be had are left as they are.
  }
}

function change(how) {
  how();
  showChosen();
  showFacets();
  changed();
}

function flip(set, value) {
  if (!set.delete(value)) {
    set.add(value);
  }
}

function showChosen() {
  const chips = [
    ...[...acts].map(([id, title]) => chip(title, () => acts.delete(id))),
    ...(lang ? [chip(t(`common.short_${lang}`), () => (lang = null))] : []),
    ...[...statuses].map((status) => chip(t(`common.status_${status}`), () => statuses.delete(status))),
  ];
  chosen.hidden = !chips.length;
  chosen.replaceChildren(
    ...chips,
    ...(chips.length ? [el('button', { type: 'button', class: 'link', 'data-testid': 'filters-clear', click: clearFilters }, t('desk.filters_clear'))] : []),
  );
}

function chip(text, remove) {
  return el(
    'button',
    {
      type: 'button',
      class: 'chip',
      'aria-label': t('desk.filter_remove', text),
      title: text,
      'data-testid': 'filter-chosen',
      click: () => {
        change(remove);
        byId('q').focus();
      },
    },
    el('span', { class: 'text' }, text),
    icon('close'),
  );
}

function showFacets() {
  if (panel.hidden || !facets) {
    return;
  }
  const focused = document.activeElement?.dataset?.value;
  const listed = allActs ? facets.acts : facets.acts.filter((act, index) => index < firstActs || acts.has(act.actId));
  panel.replaceChildren(
    ...[
      facet('desk.filter_act', [
        ...listed.map((act) => value('act', act.actId, act.title, act.count, acts.has(act.actId), () => (acts.has(act.actId) ? acts.delete(act.actId) : acts.set(act.actId, act.title)))),
        listed.length < facets.acts.length && el('button', { type: 'button', class: 'link', 'data-testid': 'filter-all-acts', click: showAllActs }, t('desk.filter_all_acts', number(facets.acts.length))),
      ]),
      facet(
        'desk.filter_language',
        facets.languages.map((one) => value('lang', one.lang, t(`common.short_${one.lang}`), one.count, lang === one.lang, () => (lang = lang === one.lang ? null : one.lang))),
      ),
      facet(
        'desk.filter_status',
        facets.statuses.map((one) => value('status', one.status, t(`common.status_${one.status}`), one.count, statuses.has(one.status), () => flip(statuses, one.status))),
      ),
    ].filter(Boolean),
  );
  if (focused) {
    [...panel.querySelectorAll('[data-value]')].find((node) => node.dataset.value === focused)?.focus({ preventScroll: true });
  }
}

function showAllActs() {
  allActs = true;
  showFacets();
  panel.querySelectorAll('[data-value]')[firstActs]?.focus();
}

function facet(title, values) {
  const there = values.filter(Boolean);
  return there.length ? el('div', { class: 'facet', role: 'group', 'aria-label': t(title) }, el('span', { class: 'facet-name', 'aria-hidden': 'true' }, t(title)), el('div', { class: 'facet-values' }, there)) : null;
}

function value(kind, id, text, count, pressed, flipIt) {
  return el(
    'button',
    {
      type: 'button',
      class: 'chip',
      'aria-pressed': String(pressed),
      title: text,
      'data-testid': `filter-${kind}`,
      'data-value': `${kind}/${id}`,
      click: () => change(flipIt),
    },
    el('span', { class: 'text' }, text),
    el('span', { class: 'count' }, number(count)),
  );
}
