/**
 * What may be meant by what is typed so far: acts, headings, wordings of callers; in an empty box the acts opened last.
 * They stand above the hits in the same list, so that Up from the first hit leads to them. They change together with
 * the hits and never move them on their own while those are still on their way.
 */

import { call } from './api.js';
import { byId, el, icon, root } from './dom.js';
import { addressOf } from './provision.js';
import { recentActs } from './recent.js';
import { t } from './texts.js';

const most = 6;
/** On a low screen the hits need the room. */
const fewer = 4;
const low = 800;
const icons = { act: 'book', heading: 'flag', wording: 'search' };

const group = byId('suggestions');

let shown = [];
let fresh = null;
let asking = null;
let choose = () => {};

/** What is chosen goes to `whenChosen`. */
export function suggestions(whenChosen) {
  choose = whenChosen;
}

function room() {
  return window.innerHeight < low ? fewer : most;
}

/** Asks for suggestions; `whenThere` is told once they can be shown. Without them the search goes on. */
export async function ask(words, lang, whenThere) {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  try {
    const body = { q: words, limit: room(), ...(lang && { lang }) };
    const answer = await call('POST', '/suggest', { body, signal: mine.signal });
    if (asking === mine) {
      fresh = { words, suggestions: answer.suggestions };
      whenThere();
    }
  } catch {
    // What the server could not suggest is not missed; the search itself tells of faults.
  }
}

/** Shows what was suggested for these words; what came for others is left until theirs comes. */
export function showSuggestions(words) {
  if (fresh?.words === words) {
    draw(fresh.suggestions, false);
  }
}

/** Shows the acts opened last, for an empty box. */
export function showRecentActs() {
  asking?.abort();
  fresh = null;
  draw(
    recentActs()
      .slice(0, 3)
      .map(({ actId, actTitle, lang }) => ({ kind: 'act', text: actTitle, actId, lang, url: `/acts/${actId}/${lang}` })),
    true,
  );
}

/** The options of the list, in order. */
export function suggestionNodes() {
  return [...group.children];
}

/** Whether this option is a suggestion. */
export function isSuggestion(node) {
  return Boolean(node && group.contains(node));
}

/** Does what the suggestion is for. */
export function chooseSuggestion(node) {
  choose(shown[suggestionNodes().indexOf(node)]);
}

function draw(suggested, recent) {
  if (same(suggested) && group.classList.contains('recent') === recent) {
    return;
  }
  shown = suggested;
  group.classList.toggle('recent', recent);
  group.setAttribute('aria-label', recent ? t('desk.recent_acts') : t('desk.suggestions'));
  group.hidden = !shown.length;
  group.replaceChildren(...shown.map(option));
}

function same(suggested) {
  return JSON.stringify(suggested) === JSON.stringify(shown);
}

function option(suggestion, index) {
  const address = suggestion.kind === 'wording' ? null : suggestion.article ? addressOf(suggestion) : root + suggestion.url;
  return el(
    address ? 'a' : 'div',
    {
      class: 'suggestion',
      role: 'option',
      id: `suggestion-${index}`,
      tabindex: '-1',
      href: address,
      'aria-selected': 'false',
      'data-testid': 'suggestion',
      'data-kind': suggestion.kind,
      title: [suggestion.text, suggestion.actTitle].filter(Boolean).join(' — '),
      click: (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
          event.preventDefault();
          choose(suggestion);
        }
      },
    },
    icon(icons[suggestion.kind]),
    el('span', { class: 'visually-hidden' }, t(`desk.suggested_${suggestion.kind}`), ' '),
    el('span', { class: 'text', lang: suggestion.lang }, suggestion.text),
    suggestion.actTitle ? el('span', { class: 'from', lang: suggestion.lang }, suggestion.actTitle) : null,
  );
}
