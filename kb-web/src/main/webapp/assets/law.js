/** A provision's words, banners and notes as elements; the desk and the act page show them the same way. */

import { badge, el, icon } from './dom.js';
import { paragraphText } from './provision.js';
import { day, plural, since, t, today } from './texts.js';

/**
 * Paragraphs with the notes that stand among them.
 *
 * @param choose called with the eId of a point whose number was activated; without it numbers are plain text
 * @param prefix put before each id, where two languages of one provision share the page
 */
export function paragraphs(provision, choose, prefix = '') {
  const inside = provision.notes.filter((note) => belongsInside(note, provision));
  const nodes = [];
  provision.paragraphs.forEach((paragraph, index) => {
    nodes.push(...inside.filter((note) => note.position === index).map((note) => folded(note)));
    nodes.push(line(paragraph, choose, prefix));
  });
  if (!provision.paragraphs.length) {
    nodes.push(el('p', { class: 'quiet' }, provision.status === 'repealed' ? t('reader.repealed_empty') : t('reader.no_words')));
  }
  return nodes;
}

function belongsInside(note, provision) {
  return !isComing(note) && note.position > 0 && note.position < provision.paragraphs.length;
}

function isComing(note) {
  return note.kind === 'coming' || note.kind === 'suspension';
}

function line(paragraph, choose, prefix) {
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
    node.append(anchor, whole.trimStart().slice(mark.length));
  } else {
    node.append(whole);
  }
  return node;
}

/** What must be seen before the words are read out: not in force, out of date, changes to come. */
export function banners(provision) {
  const now = today();
  const nodes = [];
  if (provision.status === 'repealed') {
    nodes.push(banner('danger', t('reader.repealed')));
  } else if (provision.status === 'coming') {
    nodes.push(banner('info', t('reader.coming')));
  }
  if (provision.outdatedSince) {
    nodes.push(banner('warning', t('reader.outdated', since(provision.outdatedSince))));
  }
  for (const note of provision.notes.filter(isComing)) {
    const passed = note.effective && note.effective <= now;
    const title =
      note.kind === 'suspension'
        ? note.effective
          ? t('reader.suspended_until', day(note.effective))
          : t('reader.suspended')
        : !note.effective
          ? t('reader.change_comes')
          : passed
            ? t('reader.change_passed', since(note.effective))
            : t('reader.change_from', since(note.effective));
    nodes.push(banner(passed && note.kind === 'coming' ? 'warning' : 'info', title, note.text));
  }
  return nodes;
}

function banner(kind, title, more) {
  const long = more && more.length > 260;
  return el(
    'div',
    { class: `banner ${kind}`, 'data-testid': `banner-${kind}` },
    el('b', {}, title),
    more && !long ? el('p', {}, more) : null,
    long ? el('details', { class: 'note' }, el('summary', {}, icon('fold'), t('reader.read_note')), el('p', {}, more)) : null,
  );
}

/** The notes that stand at the provision's end, folded into one. */
export function history(provision) {
  const notes = provision.notes.filter((note) => !isComing(note) && !belongsInside(note, provision));
  if (!notes.length) {
    return null;
  }
  return el(
    'details',
    { class: 'note', 'data-testid': 'notes' },
    el('summary', {}, icon('fold'), plural('reader.notes', notes.length)),
    notes.map((note) => el('p', {}, note.text)),
  );
}

function folded(note) {
  const kind = note.kind === 'repeal' ? t('reader.note_repeal') : t('reader.note_amendment');
  return el('details', { class: 'note' }, el('summary', {}, icon('fold'), kind), el('p', {}, note.text));
}

/** The badges of a provision that is not simply in force. */
export function badges(provision) {
  return [
    provision.status !== 'in_force' && badge(provision.status, t(`common.status_${provision.status}`)),
    provision.outdatedSince && badge('outdated', t('common.outdated', since(provision.outdatedSince))),
    provision.sample && badge('sample', t('common.sample')),
  ].filter(Boolean);
}
