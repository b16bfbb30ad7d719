/**
 * A provision's history: which laws changed it, what each did, from when; newest first, as the last change is what one
 * asks about. Stable names for tests (data-testid): history, history-row, notes.
 */

import { lawName, unitName } from './coming-changes.js';
import { el, icon } from './dom.js';
import { day, plural, t } from './texts.js';

/** The history as a table, folded away, with the notes as printed below it; null where there is nothing to tell. */
export function history(provision, notes) {
  if (!provision.history.length && !notes.length) {
    return null;
  }
  const rows = [...provision.history].reverse();
  return el(
    'details',
    { class: 'note history', 'data-testid': 'notes' },
    el('summary', {}, icon('fold'), provision.history.length ? plural('reader.history', provision.history.length) : plural('reader.notes', notes.length)),
    rows.length ? table(rows, provision) : null,
    notes.length && rows.length
      ? el('details', { class: 'note' }, el('summary', {}, icon('fold'), t('reader.notes_as_printed')), notes.map((note) => el('p', { lang: provision.lang }, note.text)))
      : notes.map((note) => el('p', { lang: provision.lang }, note.text)),
  );
}

function table(rows, provision) {
  const heads = [t('reader.history_law'), t('reader.history_what'), t('reader.history_from')];
  return el(
    'div',
    { class: 'table-wrap' },
    el(
      'table',
      { class: 'folding', 'data-testid': 'history' },
      el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, rows.map((past) => row(past, provision))),
    ),
  );
}

function row(past, provision) {
  return el(
    'tr',
    { 'data-testid': 'history-row' },
    el('td', { 'data-label': t('reader.history_law') }, lawName(past.by) || t('reader.history_unknown')),
    el('td', { 'data-label': t('reader.history_what') }, past.changes.map((change) => el('div', {}, what(change, provision)))),
    el('td', { 'data-label': t('reader.history_from') }, past.from ? day(past.from) : null, past.event ? el('div', { class: past.from ? 'quiet small' : '', lang: provision.lang }, past.event) : null, !past.from && !past.event ? '–' : null),
  );
}

function what(change, provision) {
  const units = change.eIds.filter((eId) => eId !== provision.eId && eId.startsWith(`${provision.eId}__`));
  const kind = t(`change.done_${change.kind}`);
  return units.length ? `${units.map((eId) => unitName(eId, provision)).join('; ')} – ${kind}` : kind;
}
