/**
 * What was accepted, by whom, from which file, and the way back.
 *
 * Stable names for tests (data-testid): history, history-entry (with data-id, data-undone), history-file, history-undo,
 * undo-dialog, undo-yes.
 */

import { call, problemText } from './api.js';
import { badge, byId, el, icon, openDialog, root, say, toast } from './dom.js';
import { day, moment, number, plural, t } from './texts.js';

const kinds = ['reworded', 'added', 'removed', 'renumbered'];

/** Fills the box with the entries at this path; `after` is told when one was taken back. */
export async function history(box, path, after) {
  try {
    const { entries } = await call('GET', path);
    box.replaceChildren(
      entries.length
        ? el(
            'table',
            { class: 'folding' },
            el('thead', {}, el('tr', {}, [t('history.what'), t('history.date'), t('history.who'), t('history.file'), t('history.changes')].map((text) => el('th', { scope: 'col' }, text)), el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t('history.undo'))))),
            el('tbody', {}, entries.map((entry) => row(entry, () => Promise.all([history(box, path, after), after?.()])))),
          )
        : el('p', { class: 'empty' }, t('history.none')),
    );
  } catch (problem) {
    box.replaceChildren(el('p', { class: 'message error' }, problemText(problem)));
  }
}

function row(entry, again) {
  return el(
    'tr',
    { 'data-testid': 'history-entry', 'data-id': entry.id, 'data-undone': String(Boolean(entry.undoneAt)) },
    el('th', { scope: 'row' }, entry.undoneAt ? entry.title || entry.actId : el('a', { href: `${root}/acts/${entry.actId}/${entry.lang}` }, entry.title || entry.actId), ' ', badge('only', t(`common.short_${entry.lang}`))),
    el('td', { 'data-label': t('history.date') }, day(entry.date)),
    el('td', { 'data-label': t('history.who') }, entry.acceptedBy, el('br'), el('span', { class: 'quiet small' }, moment(entry.acceptedAt))),
    el('td', { 'data-label': t('history.file') }, el('a', { href: `${root}/api/v1/history/${entry.id}/file`, download: '', 'data-testid': 'history-file', title: `SHA-256 ${entry.sha256}` }, entry.fileName.split('/').pop()), el('br'), el('code', { class: 'quiet small' }, `${entry.sha256.slice(0, 12)}…`)),
    el('td', { 'data-label': t('history.changes') }, whatChanged(entry)),
    el('td', { class: 'actions' }, entry.undoneAt ? el('span', { class: 'quiet small' }, t('history.undone', entry.undoneBy, moment(entry.undoneAt))) : entry.obstacle ? blocked(entry) : el('button', { type: 'button', class: 'button small', 'data-testid': 'history-undo', click: () => askUndo(entry, again) }, icon('repeat'), t('history.undo'))),
  );
}

function blocked(entry) {
  return el('details', { class: 'why' }, el('summary', { class: 'small' }, t('history.why_not')), el('p', { class: 'small' }, entry.obstacle));
}

function whatChanged(entry) {
  if (entry.first) {
    return t('history.first');
  }
  const counts = kinds.map((kind) => [kind, entry.changes.filter((change) => change.kind === kind)]).filter(([, changes]) => changes.length);
  const notes = entry.notes ? plural('history.notes', entry.notes) : '';
  if (!counts.length) {
    return notes || t('history.nothing');
  }
  return el(
    'details',
    {},
    el('summary', {}, counts.map(([kind, changes]) => `${t(`preview.kind_${kind}`)}: ${number(changes.length)}`).join(', '), notes ? `, ${notes}` : ''),
    counts.map(([kind, changes]) => el('p', { class: 'small' }, el('b', {}, `${t(`preview.kind_${kind}`)}: `), changes.map((change) => change.eId).join(', '))),
  );
}

function askUndo(entry, again) {
  const dialog = byId('undo-dialog');
  byId('undo-text').textContent = t('history.undo_text', entry.title || entry.actId, t(`common.short_${entry.lang}`), day(entry.date));
  say(byId('undo-error'), '');
  openDialog(dialog);
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    try {
      await call('POST', `/history/${entry.id}/undo`);
      dialog.close();
      toast(t('preview.undone'));
      await again();
    } catch (problem) {
      say(byId('undo-error'), problemText(problem));
    }
  };
}
