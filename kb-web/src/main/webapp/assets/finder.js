/**
 * The search box and its results: as one types, newest only, led by arrows and Enter. Suggestions stand above the first
 * hit, one Up away.
 */

import { call, problemText } from './api.js';
import { lawDay, whenDayChanges } from './day.js';
import { facts, named, openBadge, told } from './contact-card.js';
import { inLanguage, rowValue, trustBadges } from './reference-row.js';
import { badge, byId, el, icon, marked, root } from './dom.js';
import { clearFilters, countFor, filters, forgetFilters, isNarrowed, narrowedLanguage, narrowing } from './filters.js';
import { addressOf, titleOf } from './provision.js';
import { favourites, recentAnswers } from './kept-answers.js';
import { recent } from './recent.js';
import { ask, chooseSuggestion, isSuggestion, showRecentActs, showSuggestions, suggestionNodes, suggestions } from './suggestions.js';
import { day, phrase, plural, since, t, today } from './texts.js';

const pause = 80;
const patience = 1000;
const page = 30;
const furthest = 1000;
const comeback = 3000;
const longest = 80;
const lead = 3;

const box = byId('q');
const list = byId('results');
const group = byId('hits');
const pane = byId('results-pane');
const status = byId('found');
const start = byId('start');
const clear = byId('search-clear');

let open = () => {};
let showContact = () => {};
let showReference = () => {};
let hits = [];
let answer = null;
let at = -1;
let pointed = null;
let shownFor = null;
let running = null;
let timer = null;
let retry = null;
let openFirst = false;
let repair = true;
let opened = null;

/** Wires the box; a chosen provision goes to `whenChosen`, a contact and a reference to functions of their own. */
export function finder(whenChosen, whenContactChosen, whenReferenceChosen) {
  open = whenChosen;
  showContact = whenContactChosen;
  showReference = whenReferenceChosen;
  box.addEventListener('input', () => {
    repair = true;
    openFirst = false;
    if (isSuggestion(pointed)) {
      point(at, false);
    }
    soon();
  });
  box.addEventListener('keydown', onKey);
  byId('search-form').addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', newQuestion);
  suggestions(take);
  filters(() => soon(0));
  whenDayChanges(() => soon(0));
  for (const example of document.querySelectorAll('[data-example]')) {
    example.addEventListener('click', () => searchFor(example.dataset.example));
  }
  showStart();
  // What was typed while the page was still loading counts too.
  soon(0);
}

/** Puts words into the box and searches. */
export function searchFor(words) {
  box.value = words;
  repair = true;
  box.focus();
  soon(0);
}

/** Another caller, another question: what the last one was narrowed to must not hide what this one needs. */
function newQuestion() {
  forgetFilters();
  searchFor('');
}

/** Words are searched for, a heading opens, an act has its own page. */
function take(suggestion) {
  if (suggestion.kind === 'wording') {
    searchFor(suggestion.text);
  } else if (suggestion.kind === 'heading') {
    open({ actId: suggestion.actId, lang: suggestion.lang, article: suggestion.article });
  } else {
    location.assign(root + suggestion.url);
  }
}

export function toBox() {
  box.focus();
  box.select();
}

/** The words in the box. */
export function words() {
  return box.value;
}

/** Marks the hit that stands open on the right. */
export function markOpen(provision) {
  opened = provision;
  for (const node of group.children) {
    node.classList.toggle('open', isOpen(hits[Number(node.dataset.index)]));
  }
}

function isOpen(hit) {
  return Boolean(hit && opened && !hit.reference && (hit.code ? hit.code === opened.code : hit.actId === opened.actId && hit.article === opened.article));
}

function onKey(event) {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const options = [...suggestionNodes(), ...group.children];
    if (options.length) {
      event.preventDefault();
      step(options, event.key === 'ArrowDown');
    }
  } else if (event.key === 'PageDown' || event.key === 'PageUp') {
    if (hits.length) {
      event.preventDefault();
      point(Math.min(hits.length - 1, Math.max(0, at + (event.key === 'PageDown' ? 5 : -5))), true);
    }
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (isSuggestion(pointed)) {
      chooseSuggestion(pointed);
    } else if (box.value.trim() && shownFor !== key()) {
      openFirst = true;
      soon(0);
    } else if (hits[at]) {
      choose(at);
    }
  } else if (event.key === 'Escape') {
    event.preventDefault();
    if (isSuggestion(pointed)) {
      point(hits.length ? 0 : -1, false);
    } else if (box.value || isNarrowed()) {
      newQuestion();
    }
  }
}

/** One option on, or back; from none to the hits, or back to the suggestions above them. */
function step(options, down) {
  const here = options.indexOf(pointed);
  const above = options.length - hits.length;
  const first = down || !above ? (hits.length ? above : 0) : above - 1;
  const next = here < 0 ? first : Math.min(options.length - 1, Math.max(0, here + (down ? 1 : -1)));
  at = next - above;
  pointAt(options[next], true);
}

function key() {
  return `${repair} ${lawDay() ?? ''} ${JSON.stringify(narrowing())} ${box.value.trim()}`;
}

function soon(wait = pause) {
  clearTimeout(timer);
  clear.hidden = !box.value;
  byId('search-key').hidden = Boolean(box.value);
  if (!box.value.trim()) {
    running?.abort();
    running = null;
    shownFor = null;
    showStart();
    return;
  }
  if (key() === shownFor && !running) {
    return;
  }
  timer = setTimeout(() => {
    search(0);
    suggest();
  }, wait);
}

/** The hits are on their way: suggestions that come first wait for them, so that the list moves once. */
function suggest() {
  const words = box.value.trim();
  ask(words, narrowedLanguage(), () => {
    if (!running && box.value.trim() === words) {
      layOut(words);
    }
  });
}

function layOut(words) {
  showSuggestions(words);
  settle();
  if (pointed && !pointed.isConnected) {
    point(Math.max(at, hits.length ? 0 : -1), false);
  }
}

function settle() {
  const any = hits.length > 0 || suggestionNodes().length > 0;
  group.hidden = !hits.length;
  list.hidden = !any;
  box.setAttribute('aria-expanded', String(any));
}

async function search(offset) {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const asked = key();
  clearTimeout(retry);
  const slow = setTimeout(() => {
    stale(true);
    tell(el('span', { class: 'spinner' }), ' ', t('desk.searching'));
  }, patience);
  try {
    const body = { q: box.value.trim(), prefix: true, repair, limit: page, offset, ...(lawDay() && { on: lawDay() }), ...narrowing() };
    const found = await call('POST', '/search', { body, signal: mine.signal });
    if (running !== mine) {
      return;
    }
    running = null;
    shownFor = asked;
    show(found, offset);
    if (openFirst && hits[at]) {
      choose(at);
    }
    openFirst = false;
  } catch (problem) {
    if (problem.name !== 'AbortError' && running === mine) {
      running = null;
      shownFor = null;
      openFirst = false;
      stale(true);
      tell(
        el('span', {}, problemText(problem), ' '),
        el('button', { type: 'button', class: 'link', click: () => search(offset) }, t('common.again')),
      );
      status.classList.add('failed');
      if (problem.code === 'unreachable') {
        retry = setTimeout(() => key() === asked && search(offset), comeback);
      }
    }
  } finally {
    clearTimeout(slow);
  }
}

function tell(...nodes) {
  status.classList.remove('failed');
  status.replaceChildren(...nodes);
}

/** Greys out results that are not those of the words in the box. */
function stale(yes) {
  pane.classList.toggle('stale', yes);
}

function show(found, offset) {
  stale(false);
  const before = offset ? hits.length : 0;
  answer = offset ? { ...answer, total: found.total } : found;
  const fresh = offset ? found.hits : mixed(found);
  hits = offset ? hits.concat(fresh) : fresh;
  const nodes = fresh.map((hit, index) => option(hit, before + index));
  start.hidden = true;
  byId('more')?.remove();
  byId('none')?.remove();
  if (offset) {
    group.append(...nodes);
  } else {
    group.replaceChildren(...nodes);
    showSuggestions(box.value.trim());
    pane.scrollTop = 0;
  }
  settle();
  countFor(box.value.trim(), repair);
  // Where the cited norm is missing, what is shown is only similar: nothing of it opens before it was looked at.
  point(offset ? at : hits.length && !answer.citation?.unknown ? 0 : -1, false);
  if (found.total > lawShown() && lawShown() <= furthest) {
    const more = el('button', { type: 'button', class: 'button small', id: 'more', click: () => search(lawShown()) }, t('desk.more'));
    pane.append(more);
  }
  if (!hits.length) {
    pane.append(nothing());
  }
  tellFound();
}

/** The law found, with answers above it that answer as well or better, and the others behind the first few. */
function mixed(found) {
  const cited = found.citation?.hits ?? 0;
  const law = found.hits.map((hit, index) => ({ ...hit, cited: index < cited }));
  const above = cited ? [] : found.answers.filter((one) => one.above);
  const others = found.answers.filter((one) => !above.includes(one));
  const place = Math.max(cited, lead);
  const references = found.references.map((one) => ({ reference: one }));
  const first = cited ? [] : references.filter(({ reference }) => reference.above);
  const later = references.filter((one) => !first.includes(one));
  return [...first, ...above, ...law.slice(0, place), ...later, ...others, ...law.slice(place)];
}

/** How much law is found and shown. */
function lawShown() {
  return hits.filter((hit) => !hit.code && !hit.reference).length;
}

/** Says what was asked in the searcher's stead, what is missing, what else could be asked, and how much was found. */
function tellFound() {
  const { citation, didYouMean, repair: repaired, total } = answer;
  tell(
    ...[
      repaired &&
        advice(
          'repair',
          phrase('desk.repaired', value(repaired.to)),
          ' ',
          el('button', { type: 'button', class: 'link', 'data-testid': 'repair-refuse', click: literally }, phrase('desk.literally', value(repaired.from))),
        ),
      citation?.unknown && advice('unknown', phrase(hits.length ? 'desk.unknown_similar' : 'desk.unknown', value(citation.unknown))),
      didYouMean &&
        advice(
          'did-you-mean',
          phrase('desk.did_you_mean', el('button', { type: 'button', class: 'link', 'data-testid': 'did-you-mean-accept', click: () => searchFor(didYouMean) }, value(didYouMean))),
        ),
      el(
        'p',
        {},
        lawShown() ? plural('desk.found', total) : hits.length ? '' : t('desk.none'),
        answer.answers?.length ? [lawShown() ? ' · ' : '', plural('desk.found_answers', answer.answers.length)] : null, lawDay() ? [' · ', el('b', { 'data-testid': 'found-day' }, t('desk.found_day', day(lawDay())))] : null,
      ),
    ].filter(Boolean),
  );
}

function advice(kind, ...said) {
  return el('p', { class: 'advice', 'data-testid': kind }, said);
}

/** Words of a query or a name inside a sentence; what is endless is cut. */
function value(words) {
  return el('b', {}, words.length > longest ? `${words.slice(0, longest - 1)}…` : words);
}

function literally() {
  repair = false;
  box.focus();
  search(0);
}

/** A contact among the hits: whether it is open, and its number, large enough to read aloud. */
function contactOption(hit, index) {
  const { contact } = hit;
  const text = told(contact);
  return el(
    'a',
    {
      class: 'hit contact-hit',
      role: 'option',
      id: `hit-${index}`,
      tabindex: '-1',
      href: `${root}${hit.url}`,
      'aria-selected': 'false',
      'data-index': index,
      'data-testid': 'hit',
      'data-kind': hit.kind,
      'data-state': contact.open.state,
      click: (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
          event.preventDefault();
          point(index, false);
          choose(index);
        }
      },
    },
    el('div', { class: 'act' }, el('span', {}, contact.areas.map((area) => named(area)).join(', '))),
    el('div', { class: 'heading' }, text.name),
    contact.phones[0] ? el('div', { class: 'number-big' }, contact.phones[0].number) : null,
    el('div', { class: 'badges' }, openBadge(contact.open), facts(contact)),
  );
}

/** A row of a reference table or a term of the glossary: what was asked for, large enough to read aloud. */
function referenceOption({ reference: { kind, row, term } }, index) {
  const attributes = optionAttributes({}, index, { class: 'hit contact-hit', href: row ? `${root}/reference#${row.table}` : `${root}/glossary`, 'data-testid': 'hit', 'data-kind': kind });
  if (term) {
    const said = inLanguage({ ru: term.ru, kk: term.kk });
    return el('a', attributes, el('div', { class: 'act' }, el('span', {}, t('reference.kind_term'))), el('div', { class: 'heading' }, said.term), el('div', { class: 'snippet' }, said.meaning));
  }
  return el(
    'a',
    { ...attributes, 'data-code': row.code },
    el('div', { class: 'act' }, el('span', {}, inLanguage({ ru: row.tableRu, kk: row.tableKk }))),
    el('div', { class: 'heading' }, inLanguage(row)),
    rowValue(row),
    el('div', { class: 'snippet' }, t('reference.as_of', day(row.on))),
    el('div', { class: 'badges' }, trustBadges(row)),
  );
}

function option(hit, index) {
  if (hit.reference) {
    return referenceOption(hit, index);
  }
  if (hit.contact) {
    return contactOption(hit, index);
  }
  return hit.code ? answerOption(hit, index) : lawOption(hit, index);
}

/** What is told of every hit, so that it can be led to by keys and opened. */
function optionAttributes(hit, index, more) {
  return {
    role: 'option',
    id: `hit-${index}`,
    tabindex: '-1',
    'aria-selected': 'false',
    'data-index': index,
    click: (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
        event.preventDefault();
        point(index, false);
        choose(index);
      }
    },
    ...more,
  };
}

/** An answer with its trust strip: verified, languages in step, law changed. */
function answerOption(hit, index) {
  const languages = [hit.lang, ...hit.alsoIn];
  const overdue = hit.dueOn && hit.dueOn <= today();
  const badges = [
    hit.outdatedSince && badge('outdated', t('desk.answer_changed', since(hit.outdatedSince)), { 'data-testid': 'answer-hit-changed' }),
    hit.verifiedOn && badge(overdue ? 'outdated' : 'good', t(overdue ? 'desk.answer_overdue' : 'desk.answer_verified', day(hit.verifiedOn))),
    hit.behind && badge('outdated', t('desk.answer_behind')),
    hit.crossLanguage && badge('only', t(`desk.only_${hit.lang}`), { title: t(`desk.only_more_${hit.lang}`) }),
    hit.sample && badge('sample', t('common.sample')),
  ].filter(Boolean);
  return el(
    'a',
    optionAttributes(hit, index, {
      class: `hit answer-hit${isOpen(hit) ? ' open' : ''}`,
      href: root + hit.url,
      'data-testid': 'answer-hit',
      'data-code': hit.code,
    }),
    el('div', { class: 'act' }, el('span', {}, t(`desk.kind_${hit.kind}`)), el('span', { class: 'langs' }, languages.map((lang) => t(`common.short_${lang}`)).join(' · '))),
    el('div', { class: 'heading', lang: hit.lang }, hit.crisis ? icon('alarm') : null, hit.title),
    badges.length ? el('div', { class: 'badges' }, badges) : null,
    hit.snippet ? el('div', { class: 'snippet', lang: hit.lang }, marked(hit.snippet)) : null,
  );
}

function lawOption(hit, index) {
  const languages = [hit.lang, ...(hit.alsoIn ?? [])].filter((lang, i, all) => all.indexOf(lang) === i);
  const badges = [
    hit.cited && badge('cited', answer.citation.place ? t('desk.cited_place', answer.citation.place) : t('desk.cited'), { 'data-testid': 'cited' }),
    hit.crossLanguage && badge('only', t(`desk.only_${hit.lang}`), { title: t(`desk.only_more_${hit.lang}`), 'data-testid': 'cross-language' }),
    hit.noEditionBefore && badge('unknown-day', t('desk.no_edition_before', day(hit.noEditionBefore)), { 'data-testid': 'no-edition' }),
    hit.status && hit.status !== 'in_force' && !hit.noEditionBefore && badge(hit.status, t(`common.status_${hit.status}`)),
    hit.outdatedSince && badge('outdated', t('common.outdated', since(hit.outdatedSince))),
    hit.coming && badge('will-change', t('desk.will_change', since(hit.coming)), { 'data-testid': 'will-change' }),
    isSample(hit) && badge('sample', t('common.sample')),
  ].filter(Boolean);
  return el(
    'a',
    optionAttributes(hit, index, {
      class: `hit${isOpen(hit) ? ' open' : ''}`,
      href: addressOf(hit),
      'data-testid': 'hit',
      'data-status': hit.status,
      'data-article': hit.article,
      'data-act': hit.actId,
    }),
    el('div', { class: 'act', lang: hit.lang }, el('span', { title: hit.actTitle }, hit.actTitle), el('span', { class: 'langs', lang: 'und' }, languages.map((lang) => t(`common.short_${lang}`)).join(' · '))),
    el('div', { class: 'heading', lang: hit.lang }, marked(titleOf(hit))),
    badges.length ? el('div', { class: 'badges' }, badges) : null,
    hit.snippet ? el('div', { class: 'snippet', lang: hit.lang }, marked(hit.snippet)) : null,
  );
}

function isSample(hit) {
  return hit.sample ?? String(hit.actId).startsWith('SAMPLE');
}

function point(index, scroll) {
  at = index;
  pointAt(group.children[at], scroll);
}

function pointAt(node, scroll) {
  pointed?.setAttribute('aria-selected', 'false');
  pointed = node ?? null;
  if (node) {
    node.setAttribute('aria-selected', 'true');
    box.setAttribute('aria-activedescendant', node.id);
    if (scroll) {
      node.scrollIntoView({ block: 'nearest' });
    }
  } else {
    box.removeAttribute('aria-activedescendant');
  }
}

function choose(index) {
  const hit = hits[index];
  if (hit.code) {
    open({ code: hit.code, lang: hit.lang });
    return;
  }
  if (hit.contact) {
    showContact(hit.contact);
    return;
  }
  if (hit.reference) {
    showReference(hit.reference);
    return;
  }
  open({
    actId: hit.actId,
    lang: hit.lang,
    article: hit.article,
    eId: hit.eId && hit.eId.includes('__') ? hit.eId : null,
    place: hit.cited ? answer.citation.place : null,
  });
}

function showStart() {
  clearTimeout(retry);
  stale(false);
  hits = [];
  answer = null;
  group.replaceChildren();
  point(-1, false);
  countFor(null);
  byId('more')?.remove();
  byId('none')?.remove();
  tell();
  start.hidden = false;
  showRecent();
}

/** Shows what was opened last, where there is anything. */
export function showRecent() {
  const last = recent();
  showAnswers('favourites', favourites());
  showAnswers('recent-answers', recentAnswers());
  showRecentActs();
  settle();
  byId('recent').hidden = !last.length;
  byId('recent')
    .querySelector('.recent-list')
    .replaceChildren(
      ...last.slice(0, 6).map((entry) =>
        el(
          'a',
          {
            class: 'hit',
            href: addressOf(entry),
            'data-testid': 'recent-entry',
            click: (event) => {
              if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
                event.preventDefault();
                open(entry);
              }
            },
          },
          el('div', { class: 'act', lang: entry.lang }, el('span', {}, entry.actTitle)),
          el('div', { class: 'heading', lang: entry.lang }, entry.title),
        ),
      ),
    );
}

function showAnswers(id, entries) {
  byId(id).hidden = !entries.length;
  byId(id)
    .querySelector('.recent-list')
    .replaceChildren(
      ...entries.slice(0, 6).map((entry) =>
        el(
          'a',
          {
            class: 'hit',
            href: `${root}/answers/${entry.code}`,
            'data-testid': `${id}-entry`,
            'data-code': entry.code,
            click: (event) => {
              if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
                event.preventDefault();
                open(entry);
              }
            },
          },
          el('div', { class: 'heading', lang: entry.lang }, entry.title),
        ),
      ),
    );
}

function nothing() {
  return el(
    'div',
    { class: 'empty', id: 'none', 'data-testid': 'no-results' },
    icon('search'),
    el('h2', {}, isNarrowed() ? t('desk.none_narrowed') : t('desk.none')),
    isNarrowed() ? el('button', { type: 'button', class: 'button primary', 'data-testid': 'none-clear', click: clearFilters }, t('desk.none_clear')) : null,
    el('p', {}, t('desk.none_more')),
    el('ul', { class: 'tips' }, el('li', {}, t('desk.none_fewer')), el('li', {}, t('desk.none_other')), el('li', {}, t('desk.none_number'))),
    el('a', { class: 'button', href: `${root}/acts` }, t('desk.none_acts')),
    el('button', { type: 'button', class: 'button danger', 'data-testid': 'no-results-crisis', click: () => byId('crisis-open').click() }, icon('alarm'), t('desk.none_crisis')),
  );
}
