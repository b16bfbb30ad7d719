/** The rows a file was read to; opened, each shows its words, and every line of it can be said to be something else. */

import { call, problemText } from './api.js';
import { byId, el } from './dom.js';
import { number, plural, t } from './texts.js';

/** The tree; corrections go to `correct(role, line, words)`. */
export function tree({ path, correct }) {
  const box = byId('structure');
  const list = byId('tree');
  let draft = null;
  let loaded = -1;

  box.addEventListener('toggle', load);

  async function load() {
    if (!box.open || !draft || loaded === draft.revision) {
      return;
    }
    loaded = draft.revision;
    try {
      const { rows } = await call('GET', `${path}/tree`);
      const depth = {};
      list.replaceChildren(
        ...rows.map((row) => {
          depth[row.eId] = row.parent ? (depth[row.parent] ?? 0) + 1 : 0;
          return line(row, depth[row.eId]);
        }),
      );
    } catch (problem) {
      loaded = -1;
      list.replaceChildren(el('li', { class: 'message error' }, problemText(problem)));
    }
  }

  function line(row, depth) {
    const inside = el('div', { class: 'tree-words' });
    const details = el(
      'details',
      { class: `tree-row depth-${Math.min(depth, 5)}`, 'data-testid': 'tree-row', 'data-eid': row.eId },
      el('summary', {}, el('span', { lang: draft.identity.lang }, row.heading || t(`preview.row_${row.kind}`)), el('span', { class: 'quiet small' }, [row.line ? t('imports.line', number(row.line)) : '', row.paragraphs ? plural('preview.paragraphs', row.paragraphs) : ''].filter(Boolean).join(' '))),
      inside,
    );
    details.addEventListener('toggle', () => details.open && !inside.childElementCount && words(row, inside));
    return el('li', {}, details);
  }

  async function words(row, inside) {
    try {
      const found = await call('GET', `${path}/tree/${encodeURIComponent(row.eId)}`);
      const numbered = !['preamble', 'conclusions'].includes(row.kind);
      inside.replaceChildren(
        numbered && row.line ? el('p', { class: 'fixes' }, fix('text', row.line, row.heading), fix('number', row.line, row.heading)) : '',
        ...found.paragraphs.map((paragraph) => el('div', { class: 'tree-paragraph' }, el('p', { lang: draft.identity.lang }, paragraph.text), fix('article', paragraph.line, paragraph.text), fix('chapter', paragraph.line, paragraph.text))),
        ...found.notes.map((note) => el('p', { class: 'quiet small', lang: draft.identity.lang }, note)),
      );
    } catch (problem) {
      inside.replaceChildren(el('p', { class: 'message error' }, problemText(problem)));
    }
  }

  /** A file that tells its structure itself has no lines to say anything of. */
  function fix(role, at, text) {
    return at ? el('button', { type: 'button', class: 'button small', 'data-testid': 'fix', 'data-role': role, click: () => correct(role, at, text) }, t(`preview.fix_${role}`)) : null;
  }

  return {
    show(next) {
      draft = next;
      byId('structure-brief').textContent = plural('acts.articles', draft.articles);
      load();
    },
  };
}
