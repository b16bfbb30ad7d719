/**
 * Two editions of an act: what the one changes in the other, left by provision, right word by word.
 *
 * Stable names for tests (data-testid): changes-from, changes-to, changes-list, changed (with data-eid), kind-all,
 * kind-text, kind-notes, kind-coming, changes-pane, changes-heading, changes-next, changes-previous, changes-empty.
 */

import { call, problemText } from './api.js';
import { badge, byId, el, icon, root } from './dom.js';
import { addressOf } from './provision.js';
import { sides } from './sides.js';
import { day, number, plural, t } from './texts.js';

const [, actId, lang] = location.pathname.slice(root.length).match(/^\/acts\/([^/]+)\/(ru|kk)\/changes$/) ?? [];
const pane = byId('pane');
const inner = byId('inner');
const list = byId('list');
const bar = byId('changes-bar');
const from = byId('from');
const to = byId('to');

const kinds = {
  all: () => true,
  text: (provision) => provision.kind !== 'notes',
  notes: (provision) => provision.kind === 'notes',
  coming: (provision) => provision.notes.some((note) => note.about === 'coming' || note.about === 'suspension'),
};

let changes = null;
let kind = 'all';
let shown = [];
let at = -1;
let asked = 0;

async function start() {
  try {
    const act = await call('GET', `/acts/${actId}`);
    const title = (lang === 'ru' ? act.titleRu : act.titleKk) || act.titleRu || act.titleKk || actId;
    document.title = `${t('changes.title')} · ${title} · Senim`;
    byId('changes-act').replaceChildren(el('a', { href: `${root}/acts/${actId}/${lang}`, lang }, title));
    const dates = act.editions.filter((edition) => edition.lang === lang).map((edition) => edition.date);
    if (dates.length < 2) {
      byId('editions').classList.add('single');
      empty('info', t('changes.single'), t('changes.single_more'));
      return;
    }
    const wanted = new URLSearchParams(location.search);
    fill(from, dates, wanted.get('from') ?? dates[1]);
    fill(to, dates, wanted.get('to') ?? dates[0]);
    from.addEventListener('change', choose);
    to.addEventListener('change', choose);
    await compare();
  } catch (problem) {
    failed(problem);
  }
}

/** The editions to choose from; a day between two of them stands for the one that speaks for it. */
function fill(select, dates, wanted) {
  const chosen = dates.find((date) => date <= wanted) ?? dates.at(-1);
  select.replaceChildren(...dates.map((date) => el('option', { value: date, selected: date === chosen }, day(date))));
}

function choose() {
  history.replaceState(history.state, '', `${location.pathname}?from=${from.value}&to=${to.value}`);
  compare().catch(failed);
}

async function compare() {
  const mine = ++asked;
  inner.setAttribute('aria-busy', 'true');
  const answer = await call('GET', `/acts/${actId}/changes?lang=${lang}&from=${from.value}&to=${to.value}`);
  if (mine === asked) {
    changes = answer;
    kind = 'all';
    write(hash());
  }
}

function write(eId) {
  shown = changes.provisions.filter(kinds[kind]);
  byId('kinds').replaceChildren(
    ...Object.keys(kinds).map((one) =>
      el(
        'button',
        { type: 'button', 'aria-pressed': String(one === kind), 'data-testid': `kind-${one}`, click: () => filter(one) },
        t(`changes.show_${one}`),
        ' ',
        el('span', { class: 'numbers' }, number(changes.provisions.filter(kinds[one]).length)),
      ),
    ),
  );
  list.replaceChildren(...shown.map((provision, index) => entry(provision, index)));
  inner.removeAttribute('aria-busy');
  if (!changes.provisions.length) {
    empty('check', t('changes.same'), t('changes.same_more'));
  } else if (!shown.length) {
    empty('info', t('changes.none_of_kind'), '');
  } else {
    show(Math.max(0, shown.findIndex((provision) => provision.eId === eId)), false);
  }
}

function filter(one) {
  kind = one;
  write(shown[at]?.eId);
  document.querySelector(`[data-testid='kind-${one}']`).focus();
}

function entry(provision, index) {
  return el(
    'li',
    {},
    el(
      'a',
      {
        href: `#${provision.eId}`,
        'data-testid': 'changed',
        'data-eid': provision.eId,
        click: (event) => {
          event.preventDefault();
          show(index, true);
        },
      },
      el('span', { lang, class: 'changed-name' }, provision.heading || provision.eId),
      el('span', { class: 'marks' }, marks(provision)),
    ),
  );
}

function marks(provision) {
  const coming = kinds.coming(provision);
  return [
    provision.kind === 'notes' ? badge('notes', t('changes.kind_notes')) : badge(`change-${provision.kind}`, t(`changes.kind_${provision.kind}`)),
    provision.points.length ? el('span', { class: 'quiet small' }, plural('changes.points', provision.points.length)) : null,
    coming ? badge('coming', t('changes.with_coming')) : null,
  ];
}

function show(index, take) {
  const provision = shown[index];
  at = index;
  for (const link of list.querySelectorAll('a')) {
    const current = link.dataset.eid === provision.eId;
    link.toggleAttribute('aria-current', current);
    if (current) {
      link.setAttribute('aria-current', 'true');
      link.scrollIntoView({ block: 'nearest' });
    }
  }
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${provision.eId}`);
  tools(provision);
  const heading = el('h2', { tabindex: '-1', lang, 'data-testid': 'changes-heading' }, provision.heading || provision.eId);
  const parts = provision.parts.map((part) => t(`changes.part_${part}`)).join(', ');
  const former = provision.formerEId?.replace(/^[a-z]+_/, '');
  inner.replaceChildren(
    heading,
    el(
      'p',
      { class: 'facts' },
      marks(provision),
      parts ? el('span', {}, t('changes.parts', parts)) : null,
      former ? el('span', {}, t('changes.former', former)) : null,
    ),
    sides(provision, { lang, before: t('changes.edition_of', day(changes.fromEdition)), after: t('changes.edition_of', day(changes.toEdition)) }),
  );
  pane.scrollTop = 0;
  if (take) {
    heading.focus({ preventScroll: true });
    if (matchMedia('(max-width: 820px)').matches) {
      heading.scrollIntoView({ block: 'start' });
    }
  }
}

function tools(provision) {
  bar.hidden = false;
  const step = (by, name, iconName) =>
    el(
      'button',
      { type: 'button', class: 'button square', disabled: !shown[at + by], 'aria-label': t(name), title: `${t(name)} (Alt ${by < 0 ? '↑' : '↓'})`, 'data-testid': by < 0 ? 'changes-previous' : 'changes-next', click: () => walk(by) },
      icon(iconName),
    );
  bar.replaceChildren(
    step(-1, 'changes.previous', 'up'),
    step(1, 'changes.next', 'down'),
    el('span', { class: 'here numbers' }, t('changes.position', number(at + 1), number(shown.length))),
    provision.article && provision.kind !== 'removed'
      ? el('a', { class: 'button small', href: addressOf({ actId, lang, article: provision.article }), title: t('changes.open') }, icon('book'), el('span', { class: 'tool-text' }, t('changes.open')))
      : '',
  );
}

/** To the change before or after; the focus stays where the next key is pressed. */
function walk(by) {
  if (!shown[at + by]) {
    return;
  }
  const held = document.activeElement?.dataset?.testid;
  show(at + by, false);
  const again = held && bar.querySelector(`[data-testid='${held}']:not([disabled])`);
  (again ?? inner.querySelector('h2')).focus({ preventScroll: true });
}

window.addEventListener('keydown', (event) => {
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && shown.length) {
    event.preventDefault();
    walk(event.key === 'ArrowUp' ? -1 : 1);
  }
});

function hash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

function empty(iconName, title, more) {
  at = -1;
  bar.hidden = true;
  inner.removeAttribute('aria-busy');
  inner.replaceChildren(
    el(
      'div',
      { class: 'empty', role: 'status', 'data-testid': 'changes-empty' },
      icon(iconName),
      el('h2', {}, title),
      more ? el('p', {}, more) : null,
      el('a', { class: 'button', href: `${root}/acts/${actId}/${lang}` }, t('changes.back')),
    ),
  );
}

function failed(problem) {
  shown = [];
  list.replaceChildren();
  empty('info', t('changes.failed'), problemText(problem));
}

start();
