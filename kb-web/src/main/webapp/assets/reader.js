/** The right pane: one provision, its neighbours, its other language, and the ways to take it along. */

import { call, problemText } from './api.js';
import { chooseDay, dayPart, lawDay, whenDayChanges } from './day.js';
import { dayPicker } from './day-picker.js';
import { byId, el, icon, root, say, openDialog, store, toast, toClipboard } from './dom.js';
import { hints } from './hints.js';
import { citedBy } from './citing.js';
import { badges, banners, history as notes, paragraphs } from './law.js';
import { actAddress, addressOf, asMessage, asText, groupTitle, labelOf, placed, titleOf } from './provision.js';
import { opened as remember } from './recent.js';
import { savings } from './saving.js';
import { day, t } from './texts.js';

const pane = byId('reader');
const bar = byId('reader-bar');
const empty = byId('reader-empty');
const desk = byId('main');
const known = new Map();
const patience = 400;

let now = null;
let last = null;
let other = null;
let chosen = null;
let turn = 0;
let both = store.read('senim.both', false);
let whenOpened = () => {};

/** Wires the pane; each provision that stands open is told to `listener`. */
export function reader(listener) {
  whenOpened = listener;
  byId('report').querySelector('form').addEventListener('submit', report);
  whenDayChanges(() => {
    if (last) {
      open({ ...last, eId: chosen }, { push: false, focus: false });
    }
  });
}

/** What stands open, or null. */
export function current() {
  return now;
}

/**
 * Opens a provision: {actId, lang, article, eId}; `place` is a part or point as cited («ч. 2»), shown if it is there.
 *
 * @param how `push` puts its address into the browser's history, `focus` moves the keyboard to it
 */
export async function open(wanted, { push = true, focus = true } = {}) {
  const mine = ++turn;
  last = { actId: wanted.actId, lang: wanted.lang, article: wanted.article };
  desk.classList.add('reading-open');
  if (push) {
    const address = addressOf(wanted);
    if (address !== location.pathname + location.search + location.hash) {
      window.history.pushState({}, '', address);
    }
  }
  const slow = setTimeout(() => waiting(), patience);
  pane.setAttribute('aria-busy', 'true');
  try {
    const provision = await fetchProvision(wanted);
    const pair = both && provision.otherLang ? await fetchProvision(otherOf(provision)).catch(() => null) : null;
    if (mine !== turn) {
      return;
    }
    now = { ...provision, dayRead: lawDay() };
    other = pair;
    chosen = null;
    show();
    pane.scrollTop = 0;
    const cited = wanted.place ? placed(provision, wanted.place) : null;
    if (cited ?? wanted.eId) {
      choose(cited ?? wanted.eId, false);
    }
    if (cited && push) {
      window.history.replaceState(window.history.state, '', addressOf({ ...provision, eId: cited }));
    }
    if (focus) {
      pane.focus({ preventScroll: true });
    }
    document.title = `${titleOf(provision)} · Senim`;
    remember(provision, titleOf(provision));
    whenOpened(provision);
    prefetch();
  } catch (problem) {
    if (mine === turn) {
      failed(problem, wanted);
    }
  } finally {
    clearTimeout(slow);
    if (mine === turn) {
      pane.removeAttribute('aria-busy');
    }
  }
}

/** Closes what is open: on a narrow screen this shows the results again. */
export function close() {
  turn++;
  desk.classList.remove('reading-open');
}

export function clearReader() {
  close();
  now = null;
  last = null;
  other = null;
  bar.hidden = true;
  pane.replaceChildren(empty);
  whenOpened(null);
}

/** Lets something else take the pane. */
export function leave() {
  turn++;
  now = null;
  last = null;
  other = null;
  whenOpened(null);
}

/** Shows something that is no provision, and leads the keyboard to it. */
export function showBeside(node) {
  leave();
  bar.hidden = true;
  pane.replaceChildren(node);
  pane.scrollTop = 0;
  desk.classList.add('reading-open');
  if (location.pathname !== `${root}/`) {
    window.history.pushState({}, '', `${root}/${dayPart('?')}`);
  }
  pane.focus({ preventScroll: true });
}

/** Loads a provision quietly, so that opening it costs nothing. */
export function warm(wanted) {
  fetchProvision(wanted).catch(() => known.delete(keyOf(wanted)));
}

function keyOf({ actId, lang, article }) {
  return `${actId} ${lang} ${article}${dayPart(' ')}`;
}

function otherOf(provision) {
  return { actId: provision.actId, article: provision.article, lang: provision.lang === 'ru' ? 'kk' : 'ru' };
}

function fetchProvision(wanted) {
  const key = keyOf(wanted);
  if (!known.has(key)) {
    if (known.size > 200) {
      known.delete(known.keys().next().value);
    }
    const path = `/acts/${encodeURIComponent(wanted.actId)}/provisions/${encodeURIComponent(wanted.article)}?lang=${wanted.lang}${dayPart('&')}`;
    const asked = call('GET', path);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    setTimeout(() => known.delete(key), 300_000);
  }
  return known.get(key);
}

function prefetch() {
  for (const neighbour of [now.next, now.previous]) {
    if (neighbour) {
      warm({ actId: now.actId, lang: now.lang, article: neighbour.article });
    }
  }
  if (now.otherLang) {
    warm(otherOf(now));
  }
}

function waiting() {
  bar.hidden = now === null;
  pane.replaceChildren(el('div', { class: 'empty' }, el('span', { class: 'spinner' }), ' ', t('reader.opening')));
}

function failed(problem, wanted) {
  const missing = problem.status === 404;
  const byDay = missing && lawDay();
  if (byDay) {
    showDayAlone();
  }
  pane.replaceChildren(
    el(
      'div',
      { class: 'empty', role: 'alert', 'data-testid': 'reader-problem' },
      icon(byDay ? 'clock' : 'info'),
      el('h2', {}, byDay ? t('reader.none_on_day', labelOf(wanted.article, wanted.lang), day(lawDay())) : missing ? t('reader.missing') : t('reader.failed')),
      el('p', {}, missing && !byDay ? t('reader.missing_more', labelOf(wanted.article, wanted.lang)) : problemText(problem)),
      byDay ? el('button', { type: 'button', class: 'button primary', 'data-testid': 'problem-today', click: () => chooseDay(null) }, t('reader.read_today')) : null,
      missing
        ? el('a', { class: 'button', href: actAddress(wanted) }, t('reader.to_act'))
        : el('button', { type: 'button', class: 'button', click: () => open(wanted, { push: false }) }, t('common.again')),
    ),
  );
}

function show() {
  const columns = both && other ? [now, other].sort((a, b) => (a.lang === 'ru' ? -1 : 1) - (b.lang === 'ru' ? -1 : 1)) : [now];
  const pair = columns.length > 1;
  pane.replaceChildren(
    el(
      'div',
      { class: `inner${pair ? ' both' : ''}` },
      crumbs(),
      pair ? null : el('h1', { id: 'reader-heading', lang: now.lang, 'data-testid': 'reader-heading' }, titleOf(now)),
      pair ? null : facts(now),
      el(
        'div',
        { class: `columns${pair ? ' both' : ''}` },
        columns.map((provision) =>
          el(
            'section',
            { lang: provision.lang, 'data-testid': `text-${provision.lang}` },
            pair ? el('h2', { class: 'side' }, titleOf(provision)) : null,
            pair ? facts(provision) : null,
            banners(provision, provision === now ? choose : null),
            el('div', { class: 'law' }, paragraphs(provision, choose, provision === now ? '' : 'other--', open)),
            citedBy(provision),
            notes(provision),
          ),
        ),
      ),
      hints(now),
      neighbours(),
    ),
  );
  if (pair) {
    pane.querySelector('h2.side').id = 'reader-heading';
  }
  pane.setAttribute('aria-labelledby', 'reader-heading');
  for (const paragraph of pane.querySelectorAll('.law p[id]')) {
    paragraph.addEventListener('click', () => {
      if (!String(window.getSelection())) {
        const id = paragraph.id.replace(/^other--/, '');
        choose(id === chosen ? null : id);
      }
    });
  }
  tools();
}

function crumbs() {
  const steps = [
    el('li', {}, el('a', { href: actAddress({ actId: now.actId, lang: now.lang }), 'data-testid': 'reader-act' }, now.actTitle)),
    ...now.path.map((step) => el('li', {}, el('a', { href: actAddress({ ...now, eId: step.eId }) }, groupTitle(step, now.lang)))),
  ];
  return el('nav', { class: 'crumbs', 'aria-label': t('reader.place'), lang: now.lang }, el('ol', {}, steps));
}

function facts(provision) {
  return el('p', { class: 'facts' }, el('span', {}, t('reader.edition', day(provision.edition))), badges(provision));
}

function neighbours() {
  const link = (neighbour, kind) =>
    neighbour &&
    el(
      'a',
      {
        class: kind,
        href: addressOf({ ...now, article: neighbour.article, eId: null }),
        lang: now.lang,
        click: (event) => {
          event.preventDefault();
          open({ actId: now.actId, lang: now.lang, article: neighbour.article });
        },
      },
      el('span', {}, t(kind === 'next' ? 'reader.next' : 'reader.previous')),
      titleOf({ ...neighbour, lang: now.lang }),
    );
  return el('nav', { class: 'neighbours', 'aria-label': t('reader.neighbours') }, link(now.previous, 'previous'), link(now.next, 'next'));
}

/** Opens the article before (-1) or after (1). */
export function step(way) {
  const neighbour = way < 0 ? now?.previous : now?.next;
  if (neighbour) {
    open({ actId: now.actId, lang: now.lang, article: neighbour.article });
  }
}

/** Chooses a point, so that copying takes it alone; null chooses the whole provision again. */
export function choose(eId, move = true) {
  chosen = eId;
  for (const node of pane.querySelectorAll('.law p[id]')) {
    const id = node.id.replace(/^other--/, '');
    node.classList.toggle('chosen', Boolean(eId) && (id === eId || id.startsWith(`${eId}__`)));
    if (id === eId) {
      node.setAttribute('aria-current', 'location');
    } else {
      node.removeAttribute('aria-current');
    }
  }
  const first = eId && document.getElementById(eId);
  if (first && !move) {
    first.scrollIntoView({ block: 'nearest' });
  }
  if (move) {
    window.history.replaceState(window.history.state, '', addressOf({ ...now, eId }));
  }
  if (!first) {
    chosen = null;
  }
}

function tools() {
  bar.hidden = false;
  const tool = (id, iconName, text, key, action, extra = {}) =>
    el(
      'button',
      { type: 'button', class: `button ${extra.class ?? ''}`.trim(), 'data-testid': id, title: extra.title ?? (key ? `${text} (${key})` : text), 'aria-label': extra.bare ? text : null, 'aria-keyshortcuts': /^F\d$/.test(key) ? key : null, disabled: extra.disabled, click: action },
      icon(iconName),
      extra.bare ? null : el('span', { class: 'tool-text' }, text),
      key && !extra.bare ? el('kbd', { class: 'wide-only', 'aria-hidden': 'true' }, key) : null,
    );
  const language = (lang) =>
    el(
      'button',
      {
        type: 'button',
        lang,
        'aria-pressed': String(!showsBoth() && now.lang === lang),
        disabled: now.lang !== lang && !now.otherLang,
        'data-testid': `read-${lang}`,
        click: () => readIn(lang),
      },
      t(`common.short_${lang}`),
    );
  bar.replaceChildren(
    el('button', { type: 'button', class: 'button plain square narrow-only', 'aria-label': t('reader.back'), 'data-testid': 'reader-back', click: back }, icon('back')),
    tool('previous', 'up', t('reader.previous'), 'Alt+↑', () => step(-1), { class: 'plain square wide-only', bare: true, disabled: !now.previous }),
    tool('next', 'down', t('reader.next'), 'Alt+↓', () => step(1), { class: 'plain square wide-only', bare: true, disabled: !now.next }),
    el(
      'div',
      { class: 'segments', role: 'group', 'aria-label': t('reader.languages') },
      language('ru'),
      language('kk'),
      el(
        'button',
        { type: 'button', 'aria-pressed': String(showsBoth()), disabled: !now.otherLang, 'data-testid': 'read-both', title: `${t('reader.both')} (F4)`, click: toggleBoth },
        t('reader.both'),
      ),
    ),
    dayPicker('read-day'),
    el('span', { class: 'gap' }),
    tool('copy-text', 'copy', t('reader.copy'), 'F8', copyText),
    tool('copy-chat', 'chat', t('reader.chat'), 'F9', copyChat, { class: 'primary' }),
    more(),
  );
}

/** Where nothing is to be read on the chosen day, the way to another day stays. */
function showDayAlone() {
  bar.hidden = false;
  bar.replaceChildren(
    el('button', { type: 'button', class: 'button plain square narrow-only', 'aria-label': t('reader.back'), 'data-testid': 'reader-back', click: back }, icon('back')),
    dayPicker('read-day'),
  );
}

function more() {
  const link = (href, iconName, text, attributes = {}) => el('a', { href, ...attributes }, icon(iconName), text);
  return el(
    'details',
    { class: 'menu' },
    el('summary', { class: 'button plain square', 'aria-label': t('reader.more'), title: t('reader.more'), 'data-testid': 'reader-more' }, icon('menu')),
    el(
      'div',
      { class: 'sheet' },
      link(actAddress(now), 'book', t('reader.to_act')),
      now.sourceUrl && !now.sample ? link(now.sourceUrl, 'outside', t('reader.source'), { target: '_blank', rel: 'noopener noreferrer' }) : null,
      savings({ actId: now.actId, lang: now.lang, article: now.article, on: lawDay() }),
      el('button', { type: 'button', 'data-testid': 'report-open', click: startReport }, icon('flag'), t('reader.report')),
    ),
  );
}

function showsBoth() {
  return both && other !== null;
}

function readIn(lang) {
  setBoth(false);
  open({ actId: now.actId, article: now.article, lang, eId: chosen });
}

/** Shows the other language beside this one, or puts it away. */
export function toggleBoth() {
  if (now?.otherLang) {
    setBoth(!showsBoth());
    open({ actId: now.actId, article: now.article, lang: now.lang, eId: chosen }, { push: false });
  }
}

function setBoth(value) {
  both = value;
  store.write('senim.both', value);
}

function back() {
  close();
  byId('q').focus();
}

function part() {
  const selection = window.getSelection();
  const inside = selection && !selection.isCollapsed && pane.contains(selection.anchorNode) && pane.contains(selection.focusNode);
  return { eId: chosen, selection: inside ? String(selection).trim() : null };
}

/** Copies the provision, its chosen point or the marked words, with where they are from. */
export function copyText() {
  copy(asText, t('reader.copied'));
}

/** The same as one chat message. */
export function copyChat() {
  copy(asMessage, t('reader.copied_chat'));
}

async function copy(form, done) {
  if (!now) {
    return;
  }
  const taken = part();
  try {
    await toClipboard(form(now, taken));
    toast(taken.selection ? t('reader.copied_selection') : chosen ? t('reader.copied_point') : done);
  } catch {
    toast(t('reader.copy_failed'), 'info');
  }
}

function startReport() {
  const dialog = byId('report');
  byId('report-about').textContent = `${titleOf(now)} · ${now.actTitle}`;
  say(byId('report-error'), '');
  openDialog(dialog);
  byId('report-text').focus();
}

async function report(event) {
  event.preventDefault();
  const text = byId('report-text');
  try {
    await call('POST', '/reports', { body: { actId: now.actId, article: now.article, lang: now.lang, text: text.value.trim() } });
    text.value = '';
    byId('report').close();
    toast(t('reader.reported'));
  } catch (problem) {
    say(byId('report-error'), problemText(problem));
  }
}
