/**
 * A provision in two texts side by side, word by word: a table with a column for either text, stacked on a narrow screen.
 * It takes a provision as `GET /acts/{actId}/changes` tells it; the page carries the texts of the section `sides`.
 *
 * Stable names for tests (data-testid): sides, side-line (with data-eid), sides-more.
 */

import { badge, el, icon } from './dom.js';
import { plural, t } from './texts.js';

/** Unchanged lines in a row that are worth folding. */
const worthFolding = 3;

/**
 * @param provision what is told differently, with its lines
 * @param lang the law's language
 * @param before, after what stands above either column
 */
export function sides(provision, { lang, before = t('sides.before'), after = t('sides.after') }) {
  const body = el('tbody', {});
  let same = [];
  const flush = () => {
    if (same.length >= worthFolding) {
      body.append(folded(same));
    } else {
      body.append(...same);
    }
    same = [];
  };
  for (const line of provision.lines) {
    const row = lineOf(line, lang, before, after);
    if (isSame(line) && line.role !== 'heading') {
      same.push(row);
    } else {
      flush();
      body.append(row);
    }
  }
  flush();
  return el(
    'table',
    { class: 'sides', 'data-testid': 'sides' },
    el('caption', { class: 'visually-hidden' }, provision.heading),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, before), el('th', { scope: 'col' }, after))),
    body,
  );
}

function isSame(line) {
  return line.words.every((words) => words.kind === 'equal');
}

/** A row in place of unchanged ones, which come back where they stood when it is pressed. */
function folded(rows) {
  const row = el('tr', { class: 'more' });
  const unfold = () => {
    row.replaceWith(...rows);
    rows[0].tabIndex = -1;
    rows[0].focus({ preventScroll: true });
  };
  row.append(
    el('td', { colspan: '2' }, el('button', { type: 'button', class: 'button plain small', 'data-testid': 'sides-more', click: unfold }, icon('fold'), plural('sides.unchanged', rows.length))),
  );
  return row;
}

function lineOf(line, lang, before, after) {
  const same = isSame(line);
  return el(
    'tr',
    { class: `${line.role}${same ? ' same' : ''}`, 'data-testid': 'side-line', 'data-eid': line.to ?? line.from },
    cell(line, line.from !== null, 'removed', 'del', lang, before),
    cell(line, line.to !== null, 'added', 'ins', lang, after),
  );
}

function cell(line, there, kind, mark, lang, label) {
  if (!there) {
    return el('td', { class: 'absent', 'data-label': label }, el('span', { class: 'visually-hidden' }, t('sides.absent')));
  }
  const words = line.words
    .filter((run) => run.kind === 'equal' || run.kind === kind)
    .map((run) => (run.kind === kind ? el(mark, {}, run.text) : run.text));
  const about = line.role === 'note' ? [badge(line.about, t(`sides.note_${line.about}`)), ' '] : [];
  return el('td', { lang, 'data-label': label }, about, words);
}
