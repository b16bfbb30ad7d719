/** A provision's words, banners and notes as elements; the desk and the act page show them the same way. */

import { changesAt, outlook, passed, repealedBy } from './coming-changes.js';
import { badge, el, icon } from './dom.js';
import { history as pastLaws } from './amendments.js';
import { actAddress, addressOf, paragraphText } from './provision.js';
import { day, since, t, today } from './texts.js';

/**
 * Paragraphs with the notes that stand among them.
 *
 * @param choose called with the eId of a point whose number was activated; without it numbers are plain text
 * @param prefix put before each id, where two languages of one provision share the page
 * @param follow called with the address of a cited provision whose link was activated; without it the browser goes there
 */
export function paragraphs(provision, choose, prefix = '', follow = null) {
  return paragraphRows(provision, choose, prefix, follow).flat();
}

/** The same by paragraph: of each the notes in front of it and its words; last what stands behind all of them. */
export function paragraphRows(provision, choose, prefix = '', follow = null) {
  const inside = provision.notes.filter((note) => belongsInside(note, provision));
  const rows = provision.paragraphs.map((paragraph, index) => {
    const cited = (provision.references ?? []).filter((reference) => reference.paragraph === index);
    return [
      ...inside.filter((note) => note.position === index).map((note) => folded(note)),
      ...changesAt(provision, index),
      line(paragraph, choose, prefix, cited, follow),
    ];
  });
  const end = provision.paragraphs.length
    ? changesAt(provision, provision.paragraphs.length)
    : [el('p', { class: 'quiet' }, provision.status === 'repealed' ? t('reader.repealed_empty') : t('reader.no_words'))];
  return [...rows, end];
}

function belongsInside(note, provision) {
  return note.kind === 'amendment' && note.position > 0 && note.position < provision.paragraphs.length;
}

function isComing(note) {
  return note.kind === 'coming' || note.kind === 'suspension';
}

function line(paragraph, choose, prefix, cited, follow) {
  const whole = paragraphText(paragraph);
  const bare = String(paragraph.number ?? '').replace(/[.)]$/, '');
  const mark = bare && whole.trimStart().startsWith(bare) ? whole.trimStart().slice(0, bare.length).concat(/[.)]/.test(whole.trimStart()[bare.length] ?? '') ? whole.trimStart()[bare.length] : '') : '';
  const node = el('p', { id: paragraph.eId ? prefix + paragraph.eId : null, class: `level-${Math.min(4, paragraph.level || 1)}` });
  if (mark && paragraph.eId && choose) {
    const anchor = el(
      'a',
      {
        class: 'anchor',
        href: `#${paragraph.eId}`,
        title: t('reader.choose'),
        click: (event) => {
          event.preventDefault();
          event.stopPropagation();
          choose(paragraph.eId);
        },
      },
      mark,
    );
    node.append(anchor, ...linked(whole, whole.length - whole.trimStart().length + mark.length, cited, whole.length - paragraph.text.length, follow));
  } else {
    node.append(...linked(whole, 0, cited, whole.length - paragraph.text.length, follow));
  }
  return node;
}

/** The words from a place on, with links where they cite; places of citations are counted after the number put before. */
function linked(words, from, cited, shift, follow) {
  const nodes = [];
  let at = from;
  for (const reference of cited) {
    const start = reference.start + shift;
    if (start >= at) {
      nodes.push(words.slice(at, start), link(reference, words.slice(start, reference.end + shift), follow));
      at = reference.end + shift;
    }
  }
  return [...nodes, words.slice(at)].filter(Boolean);
}

function link(reference, words, follow) {
  return el(
    'a',
    {
      class: 'reference',
      href: reference.article ? addressOf(reference) : actAddress(reference),
      title: reference.heading,
      'data-testid': 'reference',
      click: (event) => {
        event.stopPropagation();
        if (follow && reference.article && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
          event.preventDefault();
          follow(reference);
        }
      },
    },
    words,
  );
}

/**
 * What must be seen before the words are read out: not in force, out of date, changes to come.
 *
 * @param choose called with the eId of a point that a change is about
 */
export function banners(provision, choose) {
  const nodes = [];
  if (provision.status === 'repealed') {
    nodes.push(banner('danger', t('reader.repealed'), repealedBy(provision)));
  } else if (provision.status === 'coming') {
    nodes.push(banner('info', t('reader.coming')));
  } else if (provision.status === 'suspended' && !provision.suspendedUntil) {
    nodes.push(banner('warning', t('reader.suspended')));
  }
  if (provision.outdatedSince) {
    nodes.push(banner('warning', t('reader.outdated', since(provision.outdatedSince)), passed(provision, choose)));
  }
  return [...nodes, ...outlook(provision, choose)];
}

function banner(kind, title, more) {
  return el('div', { class: `banner ${kind}`, 'data-testid': `banner-${kind}` }, el('b', {}, title), more);
}

/** The history at the provision's end: the laws that changed it, and the notes as printed. */
export function history(provision) {
  return pastLaws(provision, provision.notes.filter((note) => !isComing(note) && !belongsInside(note, provision)));
}

function folded(note) {
  return el('details', { class: 'note' }, el('summary', {}, icon('fold'), t('reader.note_amendment')), el('p', {}, note.text));
}

/** The badges of a provision that is not simply in force. */
export function badges(provision) {
  return [
    provision.on && provision.on !== today() && badge('on-day', t('common.on_day', day(provision.on)), { 'data-testid': 'on-day' }),
    provision.status !== 'in_force' && badge(provision.status, t(`common.status_${provision.status}`)),
    provision.outdatedSince && badge('outdated', t('common.outdated', since(provision.outdatedSince))),
    provision.sample && badge('sample', t('common.sample')),
  ].filter(Boolean);
}
