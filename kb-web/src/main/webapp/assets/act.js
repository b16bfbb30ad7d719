/**
 * An act: its contents left, its text right. Articles are fetched as they come near the window, so that a code of a
 * thousand articles opens as quickly as a short law.
 *
 * Stable names for tests (data-testid): toc, toc-filter, jump, act-text, act-title, article (with data-article), read-ru,
 * read-kk, compare, act-problem. The article being read has aria-current in the contents.
 */

import { call, problemText, session } from './api.js';
import { citedBy } from './citing.js';
import { chooseDay, dayPart, lawDay, whenDayChanges } from './day.js';
import { dayPicker } from './day-picker.js';
import { badge, byId, el, icon, root, toast } from './dom.js';
import { badges, banners, history as notes, paragraphs } from './law.js';
import { actAddress, addressOf, groupTitle, titleOf } from './provision.js';
import { saveMenu } from './saving.js';
import { day, plural, t } from './texts.js';

const [, actId, lang] = location.pathname.slice(root.length).match(/^\/acts\/([^/]+)\/(ru|kk)$/) ?? [];
const pane = byId('act-text');
const inner = byId('act-inner');
const tree = byId('tree');
const bar = byId('act-bar');
const here = el('span', { class: 'here', lang, 'aria-hidden': 'true' });
const sections = [];
const links = new Map();
const atOnce = 6;
const queue = [];
let running = 0;
let at = null;
let managed = false;

const near = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        near.unobserve(entry.target);
        queue.push(entry.target);
      }
    }
    pump();
  },
  { root: pane, rootMargin: '900px 0px' },
);

async function start() {
  let act = null;
  try {
    const person = session();
    act = await call('GET', `/acts/${actId}${dayPart('?')}`);
    managed = (await person).role === 'administrator';
    tools(act);
    const toc = await call('GET', `/acts/${actId}/toc?lang=${lang}${dayPart('&')}`);
    const title = (lang === 'ru' ? act.titleRu : act.titleKk) || act.titleRu || act.titleKk || actId;
    document.title = `${title} · Senim`;
    inner.lang = lang;
    inner.replaceChildren(head(act, toc, title));
    tree.lang = lang;
    tree.replaceChildren(branch(toc.nodes, count(toc.nodes) <= 60));
    lay(toc.nodes, 1);
    inner.append(...sections.map((section) => section.node));
    for (const section of sections.filter((one) => one.article)) {
      near.observe(section.node);
    }
    inner.removeAttribute('aria-busy');
    if (location.hash) {
      await go(hash());
    }
  } catch (problem) {
    inner.removeAttribute('aria-busy');
    if (act && problem.status === 404 && lawDay()) {
      noneOnDay(act, problem);
      return;
    }
    const missing = problem.status === 404;
    inner.replaceChildren(
      el(
        'div',
        { class: 'empty', role: 'alert', 'data-testid': 'act-problem' },
        icon('info'),
        el('h1', {}, missing ? t('act.missing') : t('act.failed')),
        el('p', {}, missing ? t('act.missing_more') : problemText(problem)),
        el('a', { class: 'button', href: `${root}/acts` }, t('act.all')),
      ),
    );
  }
}

/** The act is known, but not what it was on the chosen day: says why, and leads to a day on which it is. */
function noneOnDay(act, problem) {
  const { stand, date } = act.stands[lang];
  const first = stand === 'no_edition_before' ? date : null;
  inner.replaceChildren(
    el(
      'div',
      { class: 'empty', role: 'alert', 'data-testid': 'act-problem' },
      icon('clock'),
      el('h1', {}, stand === 'not_adopted_yet' ? t('act.not_yet') : t('act.none_on_day')),
      el('p', {}, problemText(problem)),
      first ? el('button', { type: 'button', class: 'button', 'data-testid': 'first-edition', click: () => chooseDay(first) }, t('act.first_edition', day(first))) : null,
      el('button', { type: 'button', class: 'button primary', 'data-testid': 'problem-today', click: () => chooseDay(null) }, t('act.read_today')),
    ),
  );
}

whenDayChanges(() => location.reload());

/** Languages and source stay above the text, so that whoever reaches for them does not leave the place read. */
function tools(act) {
  const available = ['ru', 'kk'].filter((code) => act.editions.some((edition) => edition.lang === code));
  bar.hidden = false;
  bar.replaceChildren(
    el(
      'div',
      { class: 'segments', role: 'group', 'aria-label': t('reader.languages') },
      ['ru', 'kk'].map((code) =>
        el(
          'button',
          { type: 'button', lang: code, 'aria-pressed': String(code === lang), disabled: !available.includes(code), 'data-testid': `read-${code}`, click: () => readIn(code) },
          t(`common.short_${code}`),
        ),
      ),
    ),
    dayPicker('act-day'),
    here,
    el('a', { class: 'button small', 'data-for': 'administrator', hidden: !managed, title: t('history.title'), href: `${root}/admin/history#${actId}`, 'data-testid': 'act-history' }, icon('clock'), el('span', { class: 'tool-text' }, t('history.title'))),
    act.editions.filter((edition) => edition.lang === lang).length > 1
      ? el(
          'a',
          { class: 'button small', title: t('act.compare'), href: `${root}/acts/${actId}/${lang}/changes`, 'data-testid': 'compare' },
          icon('columns'),
          el('span', { class: 'tool-text' }, t('act.compare')),
        )
      : '',
    saveMenu({ actId, lang, on: lawDay() }),
    act.sample
      ? ''
      : el(
          'a',
          { class: 'button small', target: '_blank', rel: 'noopener noreferrer', title: t('reader.source'), href: `https://adilet.zan.kz/${lang === 'ru' ? 'rus' : 'kaz'}/docs/${actId}` },
          icon('outside'),
          el('span', { class: 'tool-text' }, t('reader.source')),
        ),
  );
}

/** The same article, or the same point of it, in the other language: their addresses are the same. */
function readIn(code) {
  if (code !== lang) {
    location.assign(actAddress({ actId, lang: code, eId: placeRead().slice(1) }));
  }
}

/** The part of the address that leads back to what stands in view; empty at the act's beginning. */
function placeRead() {
  const last = hash();
  return at && pane.scrollTop > 0 ? `#${last.startsWith(`${at.eId}__`) ? last : at.eId}` : '';
}

// A change of the screen's language reloads the page: the place in the text comes along.
document.addEventListener('senim:leaving', () => {
  window.history.replaceState(window.history.state, '', location.pathname + dayPart('?') + placeRead());
});

function hash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

function head(act, toc, title) {
  return el(
    'header',
    { class: 'act-head' },
    el('h1', { 'data-testid': 'act-title' }, title),
    el(
      'p',
      { class: 'facts' },
      act.number ? el('span', {}, t('acts.number', act.number)) : null,
      act.adopted ? el('span', {}, t('acts.adopted', day(act.adopted))) : null,
      lawDay() ? badge('on-day', t('common.on_day', day(lawDay())), { 'data-testid': 'on-day' }) : null,
      el('span', {}, t('reader.edition', day(toc.edition))),
      act.articles?.[lang] ? el('span', {}, plural('acts.articles', act.articles[lang])) : null,
      act.status === 'repealed' ? badge('repealed', t('common.status_repealed')) : null,
      act.sample ? badge('sample', t('common.sample')) : null,
    ),
  );
}

function count(nodes) {
  return nodes.reduce((sum, node) => sum + 1 + count(node.children ?? []), 0);
}

function branch(nodes, open) {
  return el(
    'ul',
    {},
    nodes.map((node) => {
      if (node.article) {
        const link = el('a', { href: `#${node.eId}`, 'data-article': node.article, click: (event) => follow(event, node.eId) }, titleOf({ ...node, lang }));
        links.set(node.eId, link);
        return el('li', {}, link);
      }
      const summary = el('summary', { click: (event) => event.detail > 1 && go(node.eId) }, groupTitle(node, lang));
      return el('li', {}, el('details', { open: open || node.children.some((child) => !child.article) }, summary, branch(node.children, open)));
    }),
  );
}

function follow(event, eId) {
  event.preventDefault();
  unfold(false);
  go(eId);
}

function lay(nodes, depth) {
  for (const node of nodes) {
    if (node.article) {
      sections.push({ eId: node.eId, article: node.article, node: waiting(node, depth) });
    } else {
      sections.push({ eId: node.eId, article: null, node: el('h2', { class: 'group-heading', id: node.eId }, groupTitle(node, lang)) });
    }
    lay(node.children ?? [], depth + 1);
  }
}

function waiting(node, depth) {
  const title = titleOf({ ...node, lang });
  return el(
    'section',
    { class: 'article waiting', id: node.eId, 'data-testid': 'article', 'data-article': node.article },
    el(depth === 1 ? 'h2' : 'h3', {}, el('a', { href: addressOf({ actId, lang, article: node.article }), title: t('act.to_desk') }, title)),
    el('div', { class: 'law' }),
  );
}

function pump() {
  while (running < atOnce && queue.length) {
    running++;
    fill(queue.pop()).finally(() => {
      running--;
      pump();
    });
  }
}

/** Puts an article's words under its heading; where it fails, a button tries again. */
async function fill(section) {
  if (!section.classList.contains('waiting')) {
    return;
  }
  const law = section.querySelector('.law');
  try {
    const provision = await call('GET', `/acts/${actId}/provisions/${encodeURIComponent(section.dataset.article)}?lang=${lang}${dayPart('&')}`);
    section.classList.remove('waiting');
    const marks = badges({ ...provision, sample: false, on: null });
    law.replaceChildren(marks.length ? el('p', { class: 'facts' }, marks) : '', ...banners(provision), ...paragraphs(provision), citedBy(provision) ?? '', notes(provision) ?? '');
  } catch (problem) {
    law.replaceChildren(
      el('p', { class: 'quiet' }, problemText(problem), ' ', el('button', { type: 'button', class: 'button small', click: () => fill(section) }, t('common.again'))),
    );
  }
}

/** Goes to a row of the act, or to a point inside an article. */
async function go(eId) {
  const row = sections.find((section) => section.eId === eId) ?? sections.find((section) => eId.startsWith(`${section.eId}__`));
  if (!row) {
    return nearest(eId);
  }
  if (row.article) {
    near.unobserve(row.node);
    await fill(row.node);
  }
  const target = document.getElementById(eId) ?? row.node;
  target.scrollIntoView({ block: 'start' });
  target.classList.toggle('chosen', target !== row.node);
  window.history.replaceState(window.history.state, '', `#${eId}`);
  follows();
  const heading = row.node.querySelector(':is(h2, h3) > a');
  (heading ?? pane).focus({ preventScroll: true });
}

/** Where this language has no such article, says so and shows the one before it. */
function nearest(eId) {
  const [, article] = eId.match(/^art_([\d-]+)/) ?? [];
  if (article) {
    toast(t('act.no_number', article), 'info');
    const before = sections.filter((section) => parseInt(section.article, 10) <= parseInt(article, 10)).at(-1);
    return before && go(before.eId);
  }
}

byId('jump').addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    event.preventDefault();
    jump();
  }
});

function jump() {
  const box = byId('jump');
  const wanted = box.value.trim().replace(/[–—]/g, '-').replace(/^(?:ст(?:атья)?\.?|бап)\s*|(?:\s*-?\s*бап)$/gi, '').trim();
  const row = wanted && sections.find((section) => section.article === wanted);
  box.setAttribute('aria-invalid', String(!row));
  if (row) {
    box.value = '';
    go(row.eId);
  } else if (wanted) {
    toast(t('act.no_number', wanted), 'info');
    box.select();
  }
}

const contents = tree.parentElement;

/** On a narrow screen the contents are folded away until they are wanted. */
function unfold(open) {
  contents.classList.toggle('unfolded', open);
  byId('unfold').setAttribute('aria-expanded', String(open));
}

byId('unfold').addEventListener('click', () => unfold(!contents.classList.contains('unfolded')));

byId('filter').addEventListener('input', () => {
  unfold(true);
  const words = byId('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  const test = (text) => words.every((word) => text.includes(word));
  for (const link of links.values()) {
    link.parentElement.hidden = words.length > 0 && !test(link.textContent.toLowerCase());
  }
  for (const group of [...tree.querySelectorAll('details')].reverse()) {
    const any = [...group.querySelectorAll(':scope > ul > li')].some((item) => !item.hidden);
    group.parentElement.hidden = words.length > 0 && !any;
    if (words.length) {
      group.dataset.was ??= String(group.open);
      group.open = true;
    } else if (group.dataset.was) {
      group.open = group.dataset.was === 'true';
      delete group.dataset.was;
    }
  }
});

byId('act-tools').addEventListener('submit', (event) => event.preventDefault());

let frame = 0;
pane.addEventListener('scroll', () => {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    follows();
  });
});

/** Marks in the contents where the reader is. */
function follows() {
  const top = pane.scrollTop + 60;
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sections[middle].node.offsetTop - pane.offsetTop <= top) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const read = sections[low]?.article ? sections[low] : (sections[low + 1] ?? sections[low]);
  if (read && read !== at) {
    links.get(at?.eId)?.removeAttribute('aria-current');
    at = read;
    here.textContent = links.get(at.eId)?.textContent ?? '';
    const link = links.get(at.eId);
    if (link) {
      link.setAttribute('aria-current', 'true');
      for (let group = link.closest('details'); group; group = group.parentElement.closest('details')) {
        group.open = true;
      }
      link.scrollIntoView({ block: 'nearest' });
    }
  }
}

window.addEventListener('hashchange', () => go(hash()));

window.addEventListener('keydown', (event) => {
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && at) {
    event.preventDefault();
    const articles = sections.filter((section) => section.article);
    const next = articles[articles.findIndex((section) => section.eId === at.eId) + (event.key === 'ArrowUp' ? -1 : 1)];
    if (next) {
      go(next.eId);
    }
  }
});

start();
