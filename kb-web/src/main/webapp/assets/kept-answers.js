/**
 * The answers a person marked and those they opened last, kept in their own browser under their own name. Nothing about
 * whom they were for is kept.
 */

import { store } from './dom.js';

const most = 12;
let person = null;
let openedBefore = null;

/** From now on, whose lists they are. */
export function keptAnswersOf(username) {
  person = username;
  if (openedBefore) {
    answerOpened(openedBefore);
    openedBefore = null;
  }
}

export function favourites() {
  return read('favourites');
}

export function recentAnswers() {
  return read('answers');
}

export function isFavourite(code) {
  return favourites().some((entry) => entry.code === code);
}

/** Marks an answer, or takes the mark off; tells whether it is marked now. */
export function toggleFavourite(entry) {
  const others = favourites().filter((other) => other.code !== entry.code);
  const marked = others.length === favourites().length;
  write('favourites', marked ? [entry, ...others] : others);
  return marked;
}

/** Notes that an answer was opened: {code, title, lang}. */
export function answerOpened(entry) {
  if (!person) {
    openedBefore = entry;
    return;
  }
  write('answers', [entry, ...recentAnswers().filter((other) => other.code !== entry.code)].slice(0, most));
}

function read(list) {
  return person ? store.read(`senim.${list}.${person}`, []) : [];
}

function write(list, entries) {
  if (person) {
    store.write(`senim.${list}.${person}`, entries);
  }
}
