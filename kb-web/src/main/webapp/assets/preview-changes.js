/** What would change, provision by provision: a list with its kinds, and the words of one side by side. */

import { call, problemText } from './api.js';
import { badge, byId, el, icon } from './dom.js';
import { number, plural, t } from './texts.js';
import { sides } from './sides.js';

const kinds = ['reworded', 'added', 'removed', 'renumbered', 'notes'];

/** The list; decisions go to `decide(keys, accepted)`. */
export function changes({ path, decide }) {
  const list = byId('change-list');
  const words = byId('change-words');
  let draft = null;
  let kind = 'all';
  let current = null;
  let asked = null;

  const shown = () => draft.changes.filter((one) => kind === 'all' || one.kind === kind);

  function show(next) {
    const fresh = !draft || draft.revision !== next.revision;
    draft = next;
    if (!draft.base) {
      return;
    }
    if (!shown().some((one) => one.key === current)) {
      current = shown()[0]?.key ?? null;
    }
    showKinds();
    showList();
    if (fresh) {
      showWords();
    }
  }

  function showKinds() {
    const count = (name) => draft.changes.filter((one) => one.kind === name).length;
    byId('changes-lead').textContent = draft.changes.length ? '' : t('preview.no_changes');
    byId('panes').hidden = !draft.changes.length;
    const chip = (name, of, label) =>
      el(
        'button',
        {
          type: 'button',
          class: 'chip',
          'aria-pressed': String(kind === name),
          'data-testid': 'kind',
          'data-kind': name,
          click: () => {
            kind = name;
            current = shown()[0]?.key ?? null;
            show(draft);
            showWords();
          },
        },
        `${label} `,
        el('b', {}, number(of)),
      );
    byId('kinds').replaceChildren(
      ...(draft.changes.length ? [chip('all', draft.changes.length, t('preview.all')), ...kinds.filter(count).map((name) => chip(name, count(name), t(`preview.kind_${name}`)))] : []),
      ...(shown().length > 1 ? [toggleAll()] : []),
    );
  }

  function toggleAll() {
    const wanted = shown().some((one) => !one.accepted);
    return el(
      'button',
      { type: 'button', class: 'button small plain end', 'data-testid': 'toggle-all', click: () => decide(shown().map((one) => one.key), wanted) },
      wanted ? t('preview.want_all') : t('preview.decline_all'),
    );
  }

  function showList() {
    list.replaceChildren(...shown().map(row));
    list.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  function row(one) {
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: `change ${one.accepted ? '' : 'declined'}`, 'aria-current': String(one.key === current), 'data-testid': 'change', 'data-key': one.key, 'data-kind': one.kind, click: () => choose(one.key) },
        badge(one.kind, t(`preview.kind_${one.kind}`)),
        el('span', { class: 'change-heading', lang: draft.identity.lang }, one.heading || one.eId),
        one.accepted ? null : el('span', { class: 'small' }, t('preview.declined')),
      ),
    );
  }

  function choose(key) {
    current = key;
    showList();
    return showWords();
  }

  async function showWords() {
    const one = draft.changes.find((change) => change.key === current);
    asked = current;
    if (!one) {
      words.replaceChildren();
      return;
    }
    try {
      const provision = await call('GET', `${path}/changes/${encodeURIComponent(one.key)}`);
      if (asked !== one.key) {
        return;
      }
      words.replaceChildren(
        el(
          'div',
          { class: 'change-head' },
          badge(one.kind, t(`preview.kind_${one.kind}`)),
          one.touched.length > 1 ? el('span', { class: 'quiet small' }, plural('preview.points', one.touched.length)) : null,
          el(
            'button',
            { type: 'button', class: 'button small end', 'data-testid': 'change-toggle', 'aria-pressed': String(!one.accepted), click: () => decide([one.key], !one.accepted) },
            icon(one.accepted ? 'close' : 'check'),
            one.accepted ? t('preview.decline') : t('preview.want'),
          ),
        ),
        sides(provision, { lang: draft.identity.lang, after: t('preview.after') }),
      );
      words.scrollTop = 0;
    } catch (problem) {
      words.replaceChildren(el('p', { class: 'message error' }, problemText(problem)));
    }
  }

  function key(event) {
    const all = shown();
    const at = all.findIndex((one) => one.key === current);
    if (event.code === 'KeyJ' && at < all.length - 1) {
      choose(all[at + 1].key);
    } else if (event.code === 'KeyK' && at > 0) {
      choose(all[at - 1].key);
    } else if (event.code === 'KeyX' && at >= 0) {
      decide([current], !all[at].accepted);
    } else {
      return;
    }
    event.preventDefault();
  }

  return { show, key };
}
