/**
 * An answer in the right pane, its layers in the order of use: can it be trusted, what to say, what to clarify, what to
 * do, whom to hand over to and refer to, and what it all rests on.
 *
 * Stable names for tests (data-testid): answer, answer-title, answer-trust, answer-changed, say-child, say-adult,
 * answer-copy-child, answer-copy-adult, answer-ru, answer-kk, answer-norm, answer-details, answer-more,
 * answer-link.
 */

import { call, problemText } from './api.js';
import { documentForm, forgetDocument } from './document-form.js';
import { badge, byId, el, icon, root, toast, toClipboard } from './dom.js';
import { answerOpened, isFavourite, toggleFavourite } from './kept-answers.js';
import { normChip } from './norm-chip.js';
import { player } from './protocol.js';
import { allSteps } from './protocol-steps.js';
import { leave } from './reader.js';
import { richNodes } from './rich-text.js';
import { answerSavings } from './saving.js';
import { explainTerms } from './terms.js';
import { day, since, t, today } from './texts.js';

const pane = byId('reader');
const bar = byId('reader-bar');
const desk = byId('main');

let turn = 0;
let now = null;
let shown = 'ru';

/** The answer an address names, or null. */
export function answerAddressed(path) {
  const parts = path.slice(root.length).match(/^\/answers\/([a-z0-9-]+)$/);
  return parts && { code: parts[1] };
}

/** What stands open, or null. */
export function currentAnswer() {
  return now;
}

/** Forgets what stood open: something else is shown now. */
export function leaveAnswer() {
  turn++;
  now = null;
  forgetDocument(null);
}

/** Opens an answer: {code, lang}. */
export async function openAnswer(wanted, { push = true, focus = true } = {}) {
  leave();
  const mine = ++turn;
  desk.classList.add('reading-open');
  if (push) {
    window.history.pushState({}, '', `${root}/answers/${wanted.code}`);
  }
  pane.setAttribute('aria-busy', 'true');
  try {
    const answer = await call('GET', `/answers/${encodeURIComponent(wanted.code)}`);
    if (mine !== turn) {
      return;
    }
    now = answer;
    shown = readable(wanted.lang ?? shown) ? (wanted.lang ?? shown) : Object.keys(answer.languages).find(readable) ?? Object.keys(answer.languages)[0];
    show();
    answerOpened({ code: now.code, title: text().title, lang: shown });
    pane.scrollTop = 0;
    if (focus) {
      pane.focus({ preventScroll: true });
    }
    document.title = `${text().title} · Senim`;
  } catch (problem) {
    if (mine === turn) {
      failed(problem, wanted);
    }
  } finally {
    if (mine === turn) {
      pane.removeAttribute('aria-busy');
    }
  }
}

function readable(lang) {
  const words = now.languages[lang];
  return Boolean(words && (words.text ?? words.draft));
}

function words() {
  return now.languages[shown];
}

function text() {
  return words().text ?? words().draft;
}

function failed(problem, wanted) {
  pane.replaceChildren(
    el(
      'div',
      { class: 'empty', role: 'alert', 'data-testid': 'reader-problem' },
      icon('info'),
      el('h2', {}, problem.status === 404 ? t('answer.missing') : t('answer.failed')),
      el('p', {}, problemText(problem)),
      problem.status === 404 ? null : el('button', { type: 'button', class: 'button', click: () => openAnswer(wanted, { push: false }) }, t('common.again')),
    ),
  );
}

function show() {
  forgetDocument(now.code);
  tools();
  const said = text();
  pane.replaceChildren(
    el(
      'div',
      { class: `inner answer of-${now.kind}`, lang: shown, 'data-testid': 'answer', 'data-code': now.code },
      el('p', { class: 'facts' }, badge(now.kind, t(`answer.kind_${now.kind}`)), now.sample ? badge('sample', t('common.sample')) : null, words().text ? null : badge('coming', t('answer.draft'))),
      el('h1', { id: 'reader-heading', 'data-testid': 'answer-title' }, said.title),
      days(),
      trust(),
      changed(),
      saying(said),
      list('answer.clarify', said.clarify, 'ul'),
      said.protocol ? section('answer.protocol', [player(said.protocol), el('div', { class: 'print-only', 'data-testid': 'protocol-sheet' }, allSteps(said.protocol, t, document.documentElement.lang))]) : null,
      list('answer.steps', said.steps, 'ol'),
      said.details ? section('answer.details', el('div', { class: 'rich', 'data-testid': 'answer-details' }, richNodes(said.details))) : null,
      handOver(said),
      refer(),
      said.document ? section('answer.document', [documentForm(now.code, shown, said.document), documentOf(said.document)]) : null,
      basis(said),
      words().text ? notHelpful() : null,
    ),
  );
  pane.setAttribute('aria-labelledby', 'reader-heading');
  explainTerms(pane.querySelector('.answer'), shown);
}

/** Verified by whom and when, languages in step: what tells at a glance whether to rely on it. */
function trust() {
  const { verifiedBy, verifiedAt, dueOn, urgentBy, behindSince } = words();
  const overdue = dueOn && dueOn <= today();
  return el(
    'p',
    { class: 'trust', 'data-testid': 'answer-trust', lang: document.documentElement.lang },
    verifiedAt ? badge(overdue ? 'outdated' : 'good', t(overdue ? 'answer.overdue' : 'answer.verified', day(verifiedAt), verifiedBy)) : badge('outdated', t('answer.unverified')),
    urgentBy ? badge('outdated', t('answer.urgent')) : null,
    behindSince ? badge('outdated', t('answer.behind')) : null,
  );
}

/** The days a notice is for. */
function days() {
  const { validFrom: from, validTo: to } = now;
  if (!from && !to) {
    return null;
  }
  const over = to && to < today();
  return el(
    'p',
    { class: 'trust', lang: shown, 'data-testid': 'answer-days' },
    badge(over ? 'outdated' : 'good', t(over ? 'answer.days_over' : 'answer.days', from ? day(from, shown) : '…', to ? day(to, shown) : '…')),
  );
}

/** «The norm changed on …, being checked»: nobody goes on reading out what rests on the old norm unwarned. */
function changed() {
  const from = words().outdatedSince;
  return from
    ? el('div', { class: 'banner warning', role: 'note', 'data-testid': 'answer-changed', lang: document.documentElement.lang }, icon('info'), el('p', {}, t('answer.changed', since(from))))
    : null;
}

function saying(said) {
  const box = (who, to, seconds) =>
    said.say[to]
      ? el(
          'div',
          { class: 'say', 'data-testid': `say-${to}` },
          el('h3', { lang: document.documentElement.lang }, t(`answer.${who}`), seconds ? el('span', { class: 'quiet small' }, ` ${t('answer.seconds', seconds)}`) : null),
          el('p', {}, said.say[to]),
        )
      : null;
  return section('answer.say', [box('to_child', 'child', words().secondsToChild), box('to_adult', 'adult', words().secondsToAdult)]);
}

function section(key, ...inside) {
  return el('section', {}, el('h2', { lang: document.documentElement.lang }, t(key)), inside);
}

function list(key, lines, kind) {
  return lines.length ? section(key, el(kind, {}, lines.map((line) => el('li', {}, line)))) : null;
}

function handOver(said) {
  return said.handOver.length
    ? section('answer.hand_over', el('ul', {}, said.handOver.map((over) => el('li', {}, el('b', { lang: document.documentElement.lang }, t(`answer.to_${over.to}`)), ': ', over.when))))
    : null;
}

function refer() {
  return now.referTo.length
    ? section('answer.refer', el('p', { class: 'needs', lang: document.documentElement.lang }, now.referTo.map((need) => badge('need', t(`answer.need_${need.replaceAll('-', '_')}`)))))
    : null;
}

function basis(said) {
  if (!said.legalBasis && !words().norms.length) {
    return null;
  }
  return section(
    'answer.basis',
    said.legalBasis.split('\n').filter(Boolean).map((line) => el('p', {}, line)),
    words().norms.length ? el('p', { class: 'edit-norms' }, words().norms.map((cited) => normChip(cited, shown))) : null,
    words().norms.filter((cited) => cited.text).map(norm),
  );
}

/** «This did not help»: one of a few reasons, and no room for anything about a caller. */
function notHelpful() {
  const reasons = ['wrong', 'outdated', 'incomplete', 'unclear', 'too-long'];
  const report = async (reason) => {
    try {
      await call('POST', `/answers/${now.code}/${shown}/not-helpful`, { body: { reason } });
      toast(t('answer.unhelpful_noted'));
      box.open = false;
      box.querySelector('summary').focus();
    } catch (problem) {
      toast(problemText(problem), 'info');
    }
  };
  const box = el(
    'details',
    { class: 'not-helpful', lang: document.documentElement.lang, 'data-testid': 'not-helpful' },
    el('summary', {}, t('answer.unhelpful')),
    el(
      'div',
      { class: 'needs', role: 'group', 'aria-label': t('answer.unhelpful_why') },
      reasons.map((reason) => el('button', { type: 'button', class: 'button small', 'data-testid': `not-helpful-${reason}`, click: () => report(reason) }, t(`answer.unhelpful_${reason.replaceAll('-', '_')}`))),
    ),
  );
  return box;
}

/** A norm as in force today, folded: its words are read when they are needed. */
function norm(cited) {
  const title = [cited.label, cited.heading].filter(Boolean).join(' ') || cited.eId;
  return el(
    'details',
    { class: 'norm', 'data-testid': 'answer-norm' },
    el('summary', {}, el('b', {}, title), ' ', el('span', { class: 'quiet small' }, cited.actTitle), cited.status === 'in_force' ? null : [' ', badge(cited.status, t(`common.status_${cited.status}`))], cited.outdatedSince ? [' ', badge('outdated', t('common.outdated', since(cited.outdatedSince)))] : null),
    el('div', { class: 'law' }, cited.text.split('\n').map((line) => el('p', {}, line))),
    el('a', { href: root + cited.url, lang: document.documentElement.lang }, t('answer.norm_open')),
  );
}

/** The document's words, with the labels of its fields in their places. */
function documentOf(template) {
  const labels = new Map(template.fields.map((field) => [field.name, field.label]));
  const words = (text) => text.split(/\{([A-Za-z][A-Za-z0-9]*)\}/).map((part, index) => (index % 2 ? el('span', { class: 'gap-place' }, labels.get(part) ?? part) : part));
  return el(
    'details',
    { class: 'norm' },
    el('summary', { lang: document.documentElement.lang }, t('answer.document_text')),
    el('div', { class: 'document' }, template.paragraphs.map((paragraph) => el('p', { class: paragraph.style }, words(paragraph.text)))),
  );
}

function tools() {
  bar.hidden = false;
  const language = (lang) =>
    el('button', { type: 'button', lang, 'aria-pressed': String(lang === shown), disabled: !readable(lang), 'data-testid': `answer-${lang}`, click: () => readIn(lang) }, t(`common.short_${lang}`));
  const copy = (to, text, primary) =>
    el(
      'button',
      { type: 'button', class: primary ? 'button primary' : 'button', title: primary ? `${text} (F9)` : `${text} (F8)`, 'data-testid': `answer-copy-${to}`, disabled: !chat(to), click: () => copyReply(to) },
      icon('chat'),
      el('span', { class: 'tool-text' }, text),
      el('kbd', { class: 'wide-only', 'aria-hidden': 'true' }, primary ? 'F9' : 'F8'),
    );
  bar.replaceChildren(
    el('button', { type: 'button', class: 'button plain square narrow-only', 'aria-label': t('answer.back'), 'data-testid': 'reader-back', click: back }, icon('back')),
    el('div', { class: 'segments', role: 'group', 'aria-label': t('answer.languages') }, language('ru'), language('kk')),
    el(
      'button',
      { type: 'button', class: 'button plain square', id: 'answer-favourite', 'aria-pressed': 'false', 'aria-label': t('answer.favourite'), title: t('answer.favourite'), 'data-testid': 'answer-favourite', click: keepInHand },
      icon('star'),
    ),
    el('button', { type: 'button', class: 'button plain square wide-only', 'aria-label': t('answer.print'), title: t('answer.print'), 'data-testid': 'answer-print', click: () => window.print() }, icon('print')),
    el('span', { class: 'gap' }),
    copy('adult', t('answer.copy_adult'), false),
    copy('child', t('answer.copy_child'), true),
    more(),
  );
  markFavourite();
}

function more() {
  return el(
    'details',
    { class: 'menu' },
    el('summary', { class: 'button plain square', 'aria-label': t('reader.more'), title: t('reader.more'), 'data-testid': 'answer-more' }, icon('menu')),
    el(
      'div',
      { class: 'sheet' },
      el('button', { type: 'button', 'data-testid': 'answer-link', click: copyLink }, icon('copy'), t('answer.link')),
      el('button', { type: 'button', class: 'narrow-only', click: () => window.print() }, icon('print'), t('answer.print')),
      answerSavings({ code: now.code, lang: shown }),
    ),
  );
}

/** Copies the address of the answer, for a colleague who signs in under their own name. */
async function copyLink(event) {
  const menu = event.currentTarget.closest('details');
  menu.open = false;
  menu.querySelector('summary').focus();
  try {
    await toClipboard(`${location.origin}${root}/answers/${now.code}`);
    toast(t('answer.link_copied'));
  } catch {
    toast(t('answer.copy_failed'), 'info');
  }
}

function keepInHand() {
  toast(t(toggleFavourite({ code: now.code, title: text().title, lang: shown }) ? 'answer.favourite_on' : 'answer.favourite_off'));
  markFavourite();
}

/** Shows whether the open answer is marked; known once it is known who reads. */
export function markFavourite() {
  byId('answer-favourite')?.setAttribute('aria-pressed', String(Boolean(now && isFavourite(now.code))));
}

function back() {
  desk.classList.remove('reading-open');
  byId('q').focus();
}

function readIn(lang) {
  shown = lang;
  show();
  bar.querySelector(`[data-testid="answer-${lang}"]`).focus();
}

function chat(to) {
  const reply = to === 'child' ? words().chatToChild : words().chatToAdult;
  return reply?.text ? reply : null;
}

/** Copies the reply for a child or an adult; where there are words for the other only, it says so. */
export async function copyReply(to) {
  const reply = now && chat(to);
  if (!reply) {
    return;
  }
  try {
    await toClipboard(reply.text);
    toast(reply.otherAudience ? t('answer.copied_other') : t(to === 'child' ? 'answer.copied_child' : 'answer.copied_adult'));
  } catch {
    toast(t('answer.copy_failed'), 'info');
  }
}
