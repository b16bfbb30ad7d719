/** The provisions a person opened last, kept in their own browser under their own name. What was searched is never kept. */

import { store } from './dom.js';

const most = 12;
let key = null;

/** From now on, whose list it is. */
export function recentOf(username) {
  key = `senim.recent.${username}`;
}

export function recent() {
  return key ? store.read(key, []) : [];
}

/** The acts of what was opened last, each once. */
export function recentActs() {
  return recent().filter((entry, index, all) => all.findIndex((other) => other.actId === entry.actId) === index);
}

export function opened({ actId, lang, article, actTitle }, title) {
  if (key) {
    const others = recent().filter((entry) => entry.actId !== actId || entry.article !== article);
    store.write(key, [{ actId, lang, article, actTitle, title }, ...others].slice(0, most));
  }
}
