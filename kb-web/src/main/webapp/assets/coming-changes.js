/**
 * What editor's notes say of a provision beyond its words: what will change and from when, what may be outdated, what is
 * suspended, what was taken out. Shown above the provision in short and at the point concerned in full.
 *
 * Stable names for tests (data-testid): outlook (with data-state: passed, upcoming, undated, suspended), change-here (with
 * data-state and data-units), gone-here, repealed-by, successor.
 */

import { el, icon } from './dom.js';
import { addressOf, labelOf } from './provision.js';
import { day, lang as screen, plural, since, t } from './texts.js';

/** Whether a change's day has come by the day read, is to come, or is not named. */
export function stateOf(change, on) {
  if (change.kind === 'suspension') {
    return change.from && change.from <= on ? 'over' : 'suspended';
  }
  return !change.from ? 'undated' : change.from <= on ? 'passed' : 'upcoming';
}

/** «Закон РК от 26.12.2025 № 242-VIII», in the screen's language; empty where the note names no law. */
export function lawName(by) {
  if (!by) {
    return '';
  }
  if (by.place) {
    return t('change.by_itself', by.place);
  }
  const date = by.date ? by.date.split('-').reverse().join('.') : '';
  return t(by.number && date ? 'change.by_law' : date ? 'change.by_law_dated' : 'change.by_law_numbered', date, by.number ?? '');
}

const steps = { para: 'change.unit_point', subpara: 'change.unit_subpoint', item: 'change.unit_item', al: 'change.unit_part', note: 'change.unit_note' };

/** A unit of law by its eId: «п. 2, пп. 3)»; the article's own name where it is another's. */
export function unitName(eId, provision) {
  if (eId === provision.eId) {
    return t('change.unit_whole');
  }
  const inside = eId.startsWith(`${provision.eId}__`) ? eId.slice(provision.eId.length + 2) : null;
  if (inside === null) {
    const article = eId.replace(/^art_/, '').replace(/__.*$/, '');
    return /^art_/.test(eId) ? labelOf(article, provision.lang) : t('change.unit_group');
  }
  return inside
    .split('__')
    .map((step) => step.match(/^([a-z]+)(?:_([\d-]+|[a-z]+))?/))
    .filter((step) => step && steps[step[1]])
    .map(([, kind, number]) => t(steps[kind], number ?? ''))
    .join(', ');
}

function unitsName(change, provision) {
  return change.eIds.length ? change.eIds.map((eId) => unitName(eId, provision)).join('; ') : t('change.unit_act');
}

function when(change, on) {
  switch (stateOf(change, on)) {
    case 'passed':
      return t('change.passed', since(change.from));
    case 'upcoming':
      return t('change.upcoming', since(change.from));
    case 'suspended':
      return change.from ? t('change.suspended_until', day(change.from)) : t('change.suspended');
    case 'over':
      return t('change.suspension_over', day(change.from));
    default:
      return t('change.undated');
  }
}

/** Above the provision: one banner for each day on which something of it changes, and for what is suspended. */
export function outlook(provision, choose) {
  const nodes = [];
  if (provision.suspendedUntil) {
    nodes.push(banner('warning', 'suspended', t('change.suspended_until', day(provision.suspendedUntil)), provision.suspensions, provision));
  }
  const groups = new Map();
  for (const change of [...(provision.outdatedSince ? provision.coming.filter((one) => stateOf(one, provision.on) !== 'passed') : provision.coming), ...provision.suspensions.filter((one) => !(provision.suspendedUntil && one.from === provision.suspendedUntil))]) {
    const state = stateOf(change, provision.on);
    if (state !== 'over') {
      const key = `${state} ${change.from ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), change]);
    }
  }
  for (const [key, changes] of [...groups].sort(([a], [b]) => rank(a).localeCompare(rank(b)))) {
    const state = key.split(' ')[0];
    nodes.push(banner(state === 'passed' || state === 'suspended' ? 'warning' : 'info', state, when(changes[0], provision.on), changes, provision, choose));
  }
  return nodes;
}

const order = ['suspended', 'passed', 'upcoming', 'undated'];

function rank(key) {
  const [state, from] = key.split(' ');
  return `${order.indexOf(state)} ${from}`;
}

/** What should have changed already, each with its day; for the warning that the text may be outdated. */
export function passed(provision, choose) {
  const changes = provision.coming.filter((change) => stateOf(change, provision.on) === 'passed').sort((a, b) => a.from.localeCompare(b.from));
  return changes.length ? places(changes, provision, choose, { 'data-testid': 'outlook', 'data-state': 'passed' }) : null;
}

function banner(kind, state, title, changes, provision, choose) {
  return el(
    'div',
    { class: `banner ${kind}`, 'data-testid': 'outlook', 'data-state': state },
    el('b', {}, title),
    places(changes, provision, choose),
    changes.some((change) => !shownInside(change, provision)) ? wording(changes.filter((change) => !shownInside(change, provision))) : null,
  );
}

const fewest = 5;

/** The places that change, folded where there are many: the law itself must not be pushed out of sight. */
function places(changes, provision, choose, attributes = {}) {
  const there = new Set(provision.paragraphs.map((paragraph) => paragraph.eId));
  const point = (change) => {
    const name = `${unitsName(change, provision)} – ${t(`change.kind_${change.kind}`)}`;
    const target = change.eIds.find((eId) => there.has(eId));
    return target && choose
      ? el('a', { href: `#${target}`, click: (event) => { event.preventDefault(); choose(target, false); } }, name)
      : el('span', {}, name);
  };
  const dated = attributes['data-state'] === 'passed';
  const told = (change) => [lawName(change.by), dated ? t('change.gone_from', since(change.from)) : ''].filter(Boolean).join(', ');
  const list = el('ul', { class: 'outlook', ...attributes }, changes.map((change) => el('li', {}, point(change), told(change) ? el('span', { class: 'quiet' }, ` · ${told(change)}`) : null)));
  return changes.length < fewest ? list : el('details', { class: 'note' }, el('summary', {}, icon('fold'), plural('change.places', changes.length)), list);
}

function shownInside(change, provision) {
  return change.position >= 0 && provision.paragraphs.length > 0;
}

function wording(changes) {
  const texts = [...new Set(changes.map((change) => change.text))];
  return el('details', { class: 'note' }, el('summary', {}, icon('fold'), t('change.wording')), texts.map((text) => el('p', {}, text)));
}

/** What notes say at this place: in front of the paragraph with this index, or behind the last. */
export function changesAt(provision, index) {
  const last = provision.paragraphs.length;
  const here = (one) => one.position >= 0 && Math.min(one.position, last) === index;
  return [
    ...provision.repealedPoints.filter(here).map((one) => gone(one, provision)),
    ...[...provision.suspensions, ...provision.coming].filter(here).map((change) => changeHere(change, provision)),
  ];
}

function changeHere(change, provision) {
  const state = stateOf(change, provision.on);
  return el(
    'div',
    { class: `change ${state}`, lang: screen, 'data-testid': 'change-here', 'data-state': state, 'data-units': change.eIds.join(' ') },
    el('b', {}, when(change, provision.on)),
    el('span', {}, `${unitsName(change, provision)} – ${t(`change.kind_${change.kind}`)}`),
    lawName(change.by) ? el('span', { class: 'quiet' }, lawName(change.by)) : null,
    change.event ? el('span', { class: 'quiet', lang: provision.lang }, change.event) : null,
    el('details', { class: 'note' }, el('summary', {}, icon('fold'), t('change.wording')), el('p', { lang: provision.lang }, change.text)),
  );
}

function gone(repeal, provision) {
  return el(
    'details',
    { class: 'note gone', 'data-testid': 'gone-here' },
    el('summary', { lang: screen }, icon('fold'), `${unitsName(repeal, provision)} – ${goneBy(repeal)}`),
    el('p', {}, repeal.text),
  );
}

function goneBy(repeal) {
  return [t('change.gone'), lawName(repeal.by), repeal.on ? t('change.gone_from', since(repeal.on)) : ''].filter(Boolean).join(', ');
}

/** For a provision that was repealed: by what, when, and what stands in its place. */
export function repealedBy(provision) {
  const repeal = provision.repealed;
  if (!repeal) {
    return null;
  }
  const article = repeal.successor?.replace(/^art_/, '');
  return el(
    'p',
    { 'data-testid': 'repealed-by' },
    [lawName(repeal.by), repeal.on ? t('change.gone_from', since(repeal.on)) : repeal.event].filter(Boolean).join(', '),
    article
      ? [' ', el('a', { href: addressOf({ actId: provision.actId, lang: provision.lang, article }), 'data-testid': 'successor' }, t('change.successor', labelOf(article, provision.lang)))]
      : null,
  );
}
