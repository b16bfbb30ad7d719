/**
 * The crisis card on every page: what everyone must know stands in the page itself; the service's own protocols are kept
 * in the browser when a page is opened with the server there, and shown from there ever after. Protocols are the
 * service's words: nothing about a caller is in them, and nothing chosen on the way is kept.
 *
 * Stable names for tests (data-testid): crisis-protocols, crisis-protocol (with data-code), crisis-protocol-open,
 * crisis-all, crisis-sheet.
 */

import { call } from './api.js';
import { badge, byId, el, icon, root, store } from './dom.js';
import { player } from './protocol.js';
import { day, since, t } from './texts.js';

const key = 'senim.crisis';
const box = byId('crisis-protocols');

let spoken = document.documentElement.lang === 'kk' ? 'kk' : 'ru';
let open = null;

/** Shows what is kept, and where somebody is signed in, keeps what is newer once the server has told it. */
export function crisisProtocols(signedIn) {
  show();
  if (!signedIn) {
    return;
  }
  call('GET', '/crisis')
    .then((card) => {
      store.write(key, card);
      if (!open) {
        show();
      }
      keepPages();
    })
    .catch(() => {
      // What is kept stands there already.
    });
}

/** The card speaks this language now; protocols there are in Russian and Kazakh. */
export function speak(lang) {
  spoken = lang === 'kk' ? 'kk' : 'ru';
  show();
}

/** The page itself is kept too, so that it comes back when it is loaded again with the server down. */
function keepPages() {
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.register(`${root}/worker.js`, { scope: `${root}/` }).catch(() => {
      // Without TLS, on another machine's address, browsers keep no pages: the printed sheet is for that.
    });
  }
}

function wordsOf(protocol) {
  return protocol.languages[spoken] ?? protocol.languages.ru ?? protocol.languages.kk;
}

function show() {
  const card = store.read(key, { protocols: [] });
  const chosen = card.protocols.find((protocol) => protocol.code === open);
  box.hidden = !card.protocols.length;
  box.replaceChildren(
    ...(chosen
      ? [one(chosen)]
      : [
          el('h3', { tabindex: '-1' }, t('common.crisis_protocols')),
          el(
            'div',
            { class: 'crisis-list' },
            card.protocols.map((protocol) =>
              el(
                'button',
                { type: 'button', class: 'button', lang: langOf(protocol), 'data-testid': 'crisis-protocol-open', 'data-code': protocol.code, click: () => choose(protocol.code) },
                icon('alarm'),
                wordsOf(protocol).text.title,
                protocol.sample ? [' ', badge('sample', t('common.sample'), { lang: document.documentElement.lang })] : null,
              ),
            ),
          ),
          el('a', { class: 'link', href: `${root}/crisis-sheet#${spoken}`, 'data-testid': 'crisis-sheet' }, icon('print'), t('common.crisis_sheet')),
        ]),
  );
}

function langOf(protocol) {
  return protocol.languages[spoken] ? spoken : Object.keys(protocol.languages)[0];
}

function choose(code) {
  open = code;
  show();
  box.querySelector('h3').focus();
}

function one(protocol) {
  const words = wordsOf(protocol);
  return el(
    'article',
    { lang: langOf(protocol), 'data-testid': 'crisis-protocol', 'data-code': protocol.code },
    el('button', { type: 'button', class: 'link', lang: document.documentElement.lang, 'data-testid': 'crisis-all', click: () => choose(null) }, icon('back'), t('common.crisis_all')),
    el('h3', { tabindex: '-1' }, words.text.title),
    el(
      'p',
      { class: 'trust', lang: document.documentElement.lang },
      protocol.sample ? badge('sample', t('common.sample')) : null,
      words.verifiedAt ? badge('good', t('common.crisis_verified', day(words.verifiedAt))) : null,
      words.outdatedSince ? badge('outdated', t('common.crisis_changed', since(words.outdatedSince))) : null,
    ),
    words.text.say.child ? el('blockquote', {}, words.text.say.child) : words.text.say.adult ? el('blockquote', {}, words.text.say.adult) : null,
    words.text.protocol ? player(words.text.protocol) : el('ol', {}, words.text.steps.map((step) => el('li', {}, step))),
  );
}
