/**
 * All protocols of the crisis card for paper, each beginning on a page of its own, so that they lie on the desk when
 * nothing else works. Everything on it, the headings too, is in the language chosen.
 *
 * Stable names for tests (data-testid): sheet, sheet-ru, sheet-kk, sheet-print, sheet-protocol (with data-code),
 * sheet-error.
 */

import { call, problemText, session } from './api.js';
import { badge, byId, el, say } from './dom.js';
import { allSteps } from './protocol-steps.js';
import { richNodes } from './rich-text.js';
import { cited, day, lang, since, today } from './texts.js';

const box = byId('sheet');
const error = byId('sheet-error');
let shown = location.hash === '#kk' || (location.hash !== '#ru' && lang === 'kk') ? 'kk' : 'ru';
let protocols = [];

for (const button of document.querySelectorAll('[data-sheet-language]')) {
  button.addEventListener('click', () => {
    shown = button.dataset.sheetLanguage;
    window.history.replaceState({}, '', `#${shown}`);
    show();
  });
}
byId('sheet-print').addEventListener('click', () => window.print());

session()
  .then(() => call('GET', '/crisis'))
  .then((card) => {
    protocols = card.protocols;
    show();
  })
  .catch((problem) => say(error, problemText(problem)))
  .finally(() => box.removeAttribute('aria-busy'));

function show() {
  for (const button of document.querySelectorAll('[data-sheet-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.sheetLanguage === shown));
  }
  box.replaceChildren(...(protocols.length ? protocols.map(sheetOf) : [el('p', { class: 'quiet', lang: shown }, words('sheet.none'))]));
}

/** A text in the language of the sheet, whatever the screen speaks. */
function words(key, ...values) {
  return cited(key, shown, ...values);
}

function sheetOf(protocol) {
  const spoken = protocol.languages[shown] ? shown : Object.keys(protocol.languages)[0];
  const { text, verifiedBy, verifiedAt, outdatedSince } = protocol.languages[spoken];
  return el(
    'article',
    { class: 'answer crisis-sheet', lang: shown, 'data-testid': 'sheet-protocol', 'data-code': protocol.code },
    el('h2', { lang: spoken }, text.title),
    el(
      'p',
      { class: 'trust' },
      protocol.sample ? badge('sample', words('common.sample')) : null,
      verifiedAt ? badge('good', words('answer.verified', day(verifiedAt, shown), verifiedBy)) : badge('outdated', words('answer.unverified')),
      outdatedSince ? badge('outdated', words('common.crisis_changed', since(outdatedSince, shown))) : null,
      spoken === shown ? null : badge('outdated', words('sheet.other_language')),
      el('span', { class: 'quiet small' }, words('sheet.as_of', day(today(), shown))),
    ),
    said('answer.to_child', text.say.child, spoken),
    said('answer.to_adult', text.say.adult, spoken),
    list('answer.clarify', text.clarify, 'ul', spoken),
    text.protocol ? section('answer.protocol', el('div', { lang: spoken }, allSteps(text.protocol, words, shown))) : null,
    list('answer.steps', text.steps, 'ol', spoken),
    text.details ? section('answer.details', el('div', { class: 'rich', lang: spoken }, richNodes(text.details))) : null,
    text.handOver.length ? section('answer.hand_over', el('ul', {}, text.handOver.map((over) => el('li', {}, el('b', {}, words(`answer.to_${over.to}`)), ': ', el('span', { lang: spoken }, over.when))))) : null,
    protocol.referTo.length ? section('answer.refer', el('p', {}, protocol.referTo.map((need) => words(`answer.need_${need.replaceAll('-', '_')}`)).join(', '))) : null,
  );
}

function section(key, ...inside) {
  return el('section', {}, el('h3', {}, words(key)), inside);
}

function said(key, text, spoken) {
  return text ? section(key, el('blockquote', { lang: spoken }, text)) : null;
}

function list(key, lines, kind, spoken) {
  return lines.length ? section(key, el(kind, { lang: spoken }, lines.map((line) => el('li', {}, line)))) : null;
}
