/**
 * An act: its contents left, its text right; under the address that ends with `parallel` in both languages beside each
 * other. Articles are fetched as they come near the window, so that a code of a thousand articles opens as quickly as a
 * short law.
 *
 * Stable names for tests (data-testid): toc, toc-filter, jump, act-text, act-title, article (with data-article), read-ru,
 * read-kk, read-both, compare, mismatches, act-problem. The article being read has aria-current in the contents.
 */

import { call, problemText, session } from './api.js';
import { citedBy } from './citing.js';
import { chooseDay, dayPart, lawDay, whenDayChanges } from './day.js';
import { dayPicker } from './day-picker.js';
import { badge, byId, el, icon, root, toast } from './dom.js';
import { badges, banners, history as notes, paragraphs } from './law.js';
import { pairBody, pairHeading } from './pair.js';
import { actAddress, addressOf, groupTitle, mismatchesAddress, parallelAddress, titleOf } from './provision.js';
import { saveMenu } from './saving.js';
import { day, plural, t } from './texts.js';

const [, actId, lang, beside] = location.pathname.slice(root.length).match(/^\/acts\/([^/]+)\/(ru|kk)(\/parallel)?$/) ?? [];
const languages = ['ru', 'kk'];
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
    const toc = await contentsOf();
    const title = (lang === 'ru' ? act.titleRu : act.titleKk) || act.titleRu || act.titleKk || actId;
    document.title = `${title} · Senim`;
    inner.lang = lang;
    inner.classList.toggle('beside', Boolean(beside));
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

/** The tree of the act; in both languages it is named in the one that leads, and in the other where only that has a row. */
async function contentsOf() {
  if (!beside) {
    return call('GET', `/acts/${actId}/toc?lang=${lang}${dayPart('&')}`);
  }
  const parallel = await call('GET', `/acts/${actId}/parallel${dayPart('?')}`);
  const led = (node) => {
    const own = node[lang] === null ? languages.find((code) => code !== lang) : lang;
    return { ...node, lang: own, heading: node[own], children: node.children.map(led) };
  };
  return { ...parallel, nodes: parallel.nodes.map(led) };
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
  const available = languages.filter((code) => act.editions.some((edition) => edition.lang === code));
  bar.hidden = false;
  bar.replaceChildren(
    el(
      'div',
      { class: 'segments', role: 'group', 'aria-label': t('reader.languages') },
      languages.map((code) =>
        el(
          'button',
          { type: 'button', lang: code, 'aria-pressed': String(!beside && code === lang), disabled: !available.includes(code), 'data-testid': `read-${code}`, click: () => readIn(code) },
          t(`common.short_${code}`),
        ),
      ),
      el('button', { type: 'button', 'aria-pressed': String(Boolean(beside)), disabled: available.length < 2, title: t('pair.title'), 'data-testid': 'read-both', click: readBoth }, t('reader.both')),
    ),
    dayPicker('act-day'),
    here,
    el('a', { class: 'button small', 'data-for': 'administrator', hidden: !managed, title: t('history.title'), href: `${root}/admin/history#${actId}`, 'data-testid': 'act-history' }, icon('clock'), el('span', { class: 'tool-text' }, t('history.title'))),
    !beside && act.editions.filter((edition) => edition.lang === lang).length > 1
      ? el(
          'a',
          { class: 'button small', title: t('act.compare'), href: `${root}/acts/${actId}/${lang}/changes`, 'data-testid': 'compare' },
          icon('columns'),
          el('span', { class: 'tool-text' }, t('act.compare')),
        )
      : '',
    beside ? '' : saveMenu({ actId, lang, on: lawDay() }),
    act.sample || beside
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
  if (beside || code !== lang) {
    location.assign(actAddress({ actId, lang: code, eId: placeRead().slice(1) }));
  }
}

/** The same place in both languages beside each other. */
function readBoth() {
  if (!beside) {
    location.assign(parallelAddress({ actId, lang, eId: placeRead().slice(1) }));
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
      beside ? editionsOf(toc) : el('span', {}, t('reader.edition', day(toc.edition))),
      act.articles?.[lang] ? el('span', {}, plural('acts.articles', act.articles[lang])) : null,
      act.status === 'repealed' ? badge('repealed', t('common.status_repealed')) : null,
      act.sample ? badge('sample', t('common.sample')) : null,
      languages.every((code) => act.editions.some((edition) => edition.lang === code))
        ? el('a', { href: mismatchesAddress({ actId, lang }), 'data-testid': 'mismatches' }, beside && toc.mismatches ? plural('pair.mismatches', toc.mismatches) : t('mismatches.title'))
        : null,
    ),
  );
}

/** The dates of both texts; one line where they are the same. */
function editionsOf({ editions }) {
  if (editions.ru === editions.kk) {
    return el('span', {}, t('reader.edition', day(editions.ru)));
  }
  return languages.map((code) => el('span', {}, `${t(`common.short_${code}`)}: `, editions[code] ? t('reader.edition', day(editions[code])) : t(`pair.no_text_${code}`)));
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
        const link = el('a', { href: `#${node.eId}`, lang: node.lang, 'data-article': node.article, click: (event) => follow(event, node.eId) }, titleOf({ lang, ...node }));
        links.set(node.eId, link);
        return el('li', {}, link);
      }
      const summary = el('summary', { click: (event) => event.detail > 1 && go(node.eId) }, groupTitle(node, node.lang ?? lang));
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
      sections.push({ eId: node.eId, article: null, node: group(node) });
    }
    lay(node.children ?? [], depth + 1);
  }
}

function group(node) {
  const heading = beside
    ? pairHeading('h2', node, titlesOf(node, (heading, code) => groupTitle({ ...node, heading }, code)))
    : el('h2', {}, groupTitle(node, lang));
  heading.classList.add('group-heading');
  heading.id = node.eId;
  return heading;
}

function titlesOf(node, name) {
  return Object.fromEntries(languages.map((code) => [code, node[code] === null ? null : name(node[code], code)]));
}

function waiting(node, depth) {
  const tag = depth === 1 ? 'h2' : 'h3';
  const link = (code, title) => el('a', { href: addressOf({ actId, lang: code, article: node.article }), title: t('act.to_desk') }, title);
  return el(
    'section',
    { class: 'article waiting', id: node.eId, 'data-testid': 'article', 'data-article': node.article },
    beside ? pairHeading(tag, node, titlesOf(node, (heading, code) => titleOf({ ...node, heading, lang: code })), link) : el(tag, {}, link(lang, titleOf({ ...node, lang }))),
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
    const address = `/acts/${actId}/provisions/${encodeURIComponent(section.dataset.article)}`;
    if (beside) {
      const pair = await call('GET', `${address}/parallel${dayPart('?')}`);
      section.classList.remove('waiting');
      law.replaceChildren(...pairBody(pair));
      return;
    }
    const provision = await call('GET', `${address}?lang=${lang}${dayPart('&')}`);
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
  const target = document.getElementById(eId) ?? document.getElementById(`kk--${eId}`)?.closest('.pair') ?? row.node;
  target.scrollIntoView({ block: 'start' });
  for (const before of inner.querySelectorAll('.marked')) {
    before.classList.remove('marked');
  }
  target.classList.toggle(target.closest('.pair') ? 'marked' : 'chosen', target !== row.node);
  window.history.replaceState(window.history.state, '', `#${eId}`);
  follows();
  const heading = row.node.querySelector(':is(h2, h3) a');
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
