/** Two texts of a provision side by side, word by word; below one another where the window is narrow. */

import { el } from './dom.js';
import { plural, t } from './texts.js';

const fold = 3;

/** The texts out of lines {role, before, after, segments: [{kind, text}]}; long runs of what is the same are folded. */
export function sideBySide(lines, lang) {
  const table = el('div', { class: 'side-by-side', lang, 'data-testid': 'side-by-side' }, el('div', { class: 'side-head' }, t('preview.before')), el('div', { class: 'side-head' }, t('preview.after')));
  let same = [];
  const flush = () => {
    if (same.length > fold) {
      const hidden = same;
      const more = el(
        'button',
        {
          type: 'button',
          class: 'button plain small side-more',
          click: () => more.replaceWith(...hidden.flatMap(row)),
        },
        plural('preview.same', hidden.length),
      );
      table.append(more);
    } else {
      table.append(...same.flatMap(row));
    }
    same = [];
  };
  for (const line of lines) {
    if (line.segments.every((segment) => segment.kind === 'equal') && line.role !== 'heading') {
      same.push(line);
    } else {
      flush();
      table.append(...row(line));
    }
  }
  flush();
  return table;
}

function row(line) {
  return [side(line, 'removed', 'del'), side(line, 'added', 'ins')];
}

function side(line, kind, tag) {
  const segments = line.segments.filter((segment) => segment.kind === 'equal' || segment.kind === kind);
  const changed = line.segments.some((segment) => segment.kind !== 'equal');
  return el(
    'div',
    { class: `side ${line.role} ${kind} ${changed ? 'changed' : 'same'} ${segments.length ? '' : 'nothing'}` },
    segments.map((segment) => (segment.kind === 'equal' ? segment.text : el(tag, {}, segment.text))),
  );
}
