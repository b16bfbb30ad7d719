/**
 * The operator's desk: search left, law right.
 *
 * Stable names for tests (data-testid): search-box, search-status, results, hit (with data-act, data-article,
 * data-status), cited and cross-language in a hit, a contact's hit with data-kind and data-state and what contacts.js names, repair, repair-refuse, did-you-mean, did-you-mean-accept, unknown,
 * no-results, no-results-crisis, none-clear, suggestions, suggestion (with data-kind), filter-toggle, filter-panel,
 * filter-act, filter-lang, filter-status, filter-all-acts, filters-chosen, filter-chosen, filters-clear, start, recent, recent-entry; reader, reader-heading, reader-act, reader-problem, text-ru, text-kk, banner-info / -warning / -danger, notes, previous, next, read-ru, read-kk, read-both,
 * copy-text, copy-chat, day, day-today, outlook, change-here, gone-here, history, on-day, reader-more, reader-back, report-open, report, report-text, report-submit; on every page
 * crisis-open, crisis-card, crisis-close, language-ru / -kk / -en, theme-toggle, user-menu, nav-desk, nav-acts, nav-admin,
 * nav-imports, nav-users, nav-reports, nav-index, nav-account, sign-out, again, again-username, again-password,
 * again-submit, toasts; at the entrance sign-in, username, password, sign-in-submit, sign-in-error.
 *
 * Keys: F1 or Ctrl+K the box; arrows, PageUp, PageDown and Enter in the results, Up from the first of them to the
 * suggestions; Esc back to the box (in the box: empties it and takes the filters away); Alt+Up and Alt+Down the neighbouring articles; F4 both languages; F8 copy as text, of an answer the reply for an adult; F9 copy as a chat message, of an answer the reply for a child;
 * F2 the crisis card.
 *
 * What was searched is never in an address the server sees: `#q=…&act=…&lang=…&status=…` is read once and taken out of
 * the address again.
 */

import { answerAddressed, copyReply, currentAnswer, leaveAnswer, openAnswer, markFavourite } from './answer.js';
import { session } from './api.js';
import { contactCard } from './contact-card.js';
import { dayPart, lawDay } from './day.js';
import { dayPicker } from './day-picker.js';
import { asParts, fromParts } from './filters.js';
import { finder, markOpen, searchFor, showRecent, toBox, words } from './finder.js';
import { addressed } from './provision.js';
import { choose, clearReader, close, copyChat, copyText, current, open as openProvision, reader, showBeside, step, toggleBoth } from './reader.js';
import { keptAnswersOf } from './kept-answers.js';
import { recentOf } from './recent.js';
import { rowBeside, termCard } from './reference-row.js';
import { byId, root } from './dom.js';
import { t } from './texts.js';

/** Opens what was chosen: an answer by its code, or a provision. */
function open(wanted, how) {
  if (wanted.code) {
    markOpen(wanted);
    return openAnswer(wanted, how);
  }
  leaveAnswer();
  return openProvision(wanted, how);
}

byId('search-day').append(dayPicker('search-day-field'));
finder(
  (wanted) => open(wanted),
  (contact) => {
    leaveAnswer();
    showBeside(contactCard(contact));
  },
  ({ row, term }) => {
    leaveAnswer();
    showBeside(row ? rowBeside(row) : termCard(term, { heading: 'h1' }));
  },
);
reader((provision) => markOpen(provision));

session()
  .then((person) => {
    recentOf(person.username);
    keptAnswersOf(person.username);
    markFavourite();
    if (!words()) {
      showRecent();
    }
  })
  .catch(() => {
    // Without the server there is nothing to list; the first search says so.
  });

function fromHash() {
  const asked = location.hash.match(/^#q=(.*)$/);
  if (!asked) {
    return false;
  }
  window.history.replaceState({}, '', location.pathname + dayPart('?'));
  const filter = /&(act|lang|status)=([^&]*)/g;
  fromParts([...asked[1].matchAll(filter)].map(([, name, value]) => [name, decoded(value)]));
  const text = decoded(asked[1].replace(filter, '').replace(/\+/g, ' '));
  searchFor(text.slice(0, 500));
  return true;
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    // A link that was cut in the middle of a letter is searched as it stands.
    return part;
  }
}

function fromAddress(how) {
  const answer = answerAddressed(location.pathname);
  const wanted = addressed(location.pathname, location.hash);
  if (answer) {
    open(answer, { push: false, ...how });
  } else if (!wanted) {
    leaveAnswer();
    clearReader();
    document.title = `${t('desk.title')} · Senim`;
  } else if (current() && current().actId === wanted.actId && current().article === wanted.article && current().lang === wanted.lang && current().dayRead === lawDay()) {
    byId('main').classList.add('reading-open');
    choose(wanted.eId, false);
  } else {
    open(wanted, { push: false, ...how });
  }
}

if (!fromHash()) {
  if (addressed(location.pathname) || answerAddressed(location.pathname)) {
    fromAddress({ focus: true });
  } else {
    byId('q').focus();
  }
}
window.addEventListener('popstate', () => fromAddress({ focus: false }));
window.addEventListener('hashchange', fromHash);

document.addEventListener('senim:search', () => {
  close();
  toBox();
});

// A change of language reloads the page: the words in the box come along in the part of the address no server sees.
document.addEventListener('senim:leaving', () => {
  if (words() && !current() && !currentAnswer()) {
    window.history.replaceState({}, '', `${root}/${dayPart('?')}#q=${encodeURIComponent(words())}${asParts()}`);
  }
});

const keys = { F4: toggleBoth, F8: () => (currentAnswer() ? copyReply('adult') : copyText()), F9: () => (currentAnswer() ? copyReply('child') : copyChat()) };

window.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open]') || event.defaultPrevented) {
    return;
  }
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (plain && keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  } else if (event.altKey && !event.ctrlKey && !event.metaKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    step(event.key === 'ArrowUp' ? -1 : 1);
  } else if (plain && event.key === 'Escape' && document.activeElement !== byId('q')) {
    event.preventDefault();
    close();
    toBox();
  }
});
