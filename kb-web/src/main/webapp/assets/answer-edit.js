/**
 * Writing and reviewing an answer. What is typed is kept on the server every few seconds and in the browser at once, so
 * that neither a closed tab, nor the end of a session, nor a dead server loses it.
 *
 * Stable names for tests (data-testid): edit-ru, edit-kk, edit-title, edit-wordings, edit-child, edit-child-seconds,
 * edit-adult, edit-clarify, edit-steps, edit-basis, edit-norms, edit-kept, edit-save, edit-submit, edit-return,
 * edit-publish, edit-urgent, edit-confirm, edit-verify, edit-in-step, edit-archive, edit-error, edit-conflict,
 * edit-restored, edit-revisions, edit-compare, comment, comment-text, comment-submit.
 */

import { call, problemText, session } from './api.js';
import { badge, byId, el, openDialog, root, say, store, toast } from './dom.js';
import { normChip } from './norm-chip.js';
import { handOver, showHandOver } from './hand-over-editor.js';
import { showParticulars } from './particulars-form.js';
import { protocol, showProtocol } from './protocol-editor.js';
import { details, showDetails } from './rich-editor.js';
import { showTemplate, template } from './template-editor.js';
import { day, moment, since, t } from './texts.js';

const wordsAMinute = 130;
const longestSeconds = 30;
const pause = 2000;
const readingPause = 500;
const code = location.pathname.slice(root.length).split('/')[2];
const error = byId('edit-error');
const fields = { wordings: 'edit-wordings', clarify: 'edit-clarify', steps: 'edit-steps' };

let answer = null;
let person = null;
let shown = location.hash === '#kk' ? 'kk' : 'ru';
let loaded = null;
let timer = null;
let reading = null;
let recognised = 0;

Promise.all([session(), call('GET', `/answers/${code}`)])
  .then(([who, read]) => {
    person = who;
    answer = read;
    return show();
  })
  .catch((problem) => say(error, problemText(problem)));

for (const button of document.querySelectorAll('[data-edit-language]')) {
  button.addEventListener('click', async () => {
    await keep();
    shown = button.dataset.editLanguage;
    window.history.replaceState({}, '', `#${shown}`);
    await show();
  });
}

byId('edit-form').addEventListener('submit', (event) => event.preventDefault());
byId('edit-form').addEventListener('input', () => {
  count();
  store.write(key(), { basedOn: revision(), text: typed(), at: Date.now() });
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
  clearTimeout(reading);
  reading = setTimeout(recognise, readingPause);
});

function key() {
  return `senim.typing.${person.username}.${code}.${shown}`;
}

function words() {
  return answer.languages[shown] ?? null;
}

function revision() {
  return words()?.revision ?? 0;
}

/** The words as they stand in the form; what the form does not show, the norms named over the API, stays as it was. */
function typed() {
  const lines = (id) =>
    byId(id)
      .value.split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const steps = protocol();
  const document = template();
  const { protocol: withoutSteps, document: withoutDocument, ...rest } = loaded ?? {};
  return {
    ...rest,
    title: byId('edit-title').value,
    wordings: lines(fields.wordings),
    say: { child: byId('edit-child').value, adult: byId('edit-adult').value },
    clarify: lines(fields.clarify),
    steps: lines(fields.steps),
    details: details(),
    legalBasis: byId('edit-basis').value,
    handOver: handOver(),
    ...(steps && { protocol: steps }),
    ...(document && { document }),
  };
}

function fill(text) {
  byId('edit-title').value = text?.title ?? '';
  byId('edit-child').value = text?.say?.child ?? '';
  byId('edit-adult').value = text?.say?.adult ?? '';
  byId('edit-basis').value = text?.legalBasis ?? '';
  for (const [field, id] of Object.entries(fields)) {
    byId(id).value = (text?.[field] ?? []).join('\n');
  }
  const other = answer.languages[shown === 'ru' ? 'kk' : 'ru'];
  const otherText = other?.draft ?? other?.text;
  showDetails(text?.details, shown);
  showHandOver(text?.handOver);
  showProtocol(text?.protocol, answer.kind === 'protocol', otherText?.protocol);
  showTemplate(text?.document, answer.kind === 'template', otherText?.document);
  for (const area of byId('edit-form').querySelectorAll('input:not([lang=en]), textarea')) {
    area.lang = shown;
  }
  count();
}

function count() {
  for (const to of ['child', 'adult']) {
    const said = byId(`edit-${to}`).value.trim();
    const seconds = said ? Math.ceil((said.split(/\s+/).length * 60) / wordsAMinute) : 0;
    const hint = byId(`edit-${to}-seconds`);
    hint.textContent = seconds > longestSeconds ? t('edit.too_long', seconds, longestSeconds) : t('edit.seconds', seconds);
    hint.classList.toggle('failed', seconds > longestSeconds);
  }
}

async function show() {
  for (const button of document.querySelectorAll('[data-edit-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.editLanguage === shown));
  }
  loaded = words()?.draft ?? words()?.text ?? null;
  byId('edit-heading').textContent = loaded?.title || code;
  byId('edit-lead').replaceChildren(
    badge(words()?.state === 'published' ? 'good' : 'coming', words() ? t(`answers.state_${words().state}`) : t('edit.nothing_yet')),
    ' ',
    t(`answer.kind_${answer.kind}`),
    ...(answer.sample ? [' ', badge('sample', t('common.sample'))] : []),
  );
  fill(loaded);
  notes();
  norms();
  actions();
  await particulars();
  await offerTyping();
  await history();
}

function particulars() {
  return showParticulars(answer, person.role === 'reviewer', (saved) => {
    answer = saved;
    particulars();
  });
}

function notes() {
  const box = [];
  for (const flag of answer.flags.filter((one) => one.open)) {
    box.push(el('p', { class: 'banner warning' }, `${flag.actId} ${flag.eId}: ${t(`answers.cause_${flag.cause}`, since(flag.effective))}`));
  }
  if (words()?.behindSince) {
    box.push(behind());
  }
  byId('edit-notes').replaceChildren(...box);
}

/** The other language went ahead: what changed there since this one was in step with it, word by word. */
function behind() {
  const other = shown === 'ru' ? 'kk' : 'ru';
  const from = words().behindFrom;
  const to = answer.languages[other]?.publishedRevision;
  const box = el('div', { class: 'banner warning', 'data-testid': 'edit-behind' }, el('div', {}, el('p', {}, t('answer.behind'))));
  if (from && to && from < to) {
    call('GET', `/answers/${code}/${other}/revisions/${to}/changes?from=${from}`)
      .then((compared) => box.firstElementChild.append(el('p', {}, t('edit.to_translate', from, to)), runs(compared, other)))
      .catch((problem) => say(error, problemText(problem)));
  }
  return box;
}

function norms() {
  showNorms(words()?.norms ?? []);
}

function showNorms(found) {
  byId('edit-norms').replaceChildren(...found.map((norm) => normChip(norm, shown)));
}

/** What the words cite is recognised while they are typed. */
async function recognise() {
  const mine = ++recognised;
  const inLanguage = shown;
  const { norms: found } = await call('POST', '/cited-norms', { body: { lang: inLanguage, text: typed() } }).catch(() => ({ norms: null }));
  if (found && mine === recognised && inLanguage === shown) {
    showNorms(found);
  }
}

/** What was typed and not saved, by this person: in the browser or on the server, whichever is newer. */
async function offerTyping() {
  const here = store.read(key(), null);
  const there = await call('GET', `/answers/${code}/${shown}/typing`).catch(() => null);
  const newest = here && (!there || here.at >= Date.parse(there.keptAt)) ? here : there;
  if (!newest || JSON.stringify(newest.text) === JSON.stringify(typed())) {
    return;
  }
  fill({ ...(loaded ?? {}), ...newest.text });
  byId('edit-notes').append(
    el('p', { class: 'banner info', 'data-testid': 'edit-restored' }, t('edit.restored'), ' ', el('button', { type: 'button', class: 'link', click: forget }, t('edit.discard'))),
  );
}

async function forget() {
  clearTimeout(timer);
  store.write(key(), null);
  await call('DELETE', `/answers/${code}/${shown}/typing`).catch(() => null);
  await show();
}

/** Keeps what is typed on the server too, where it is not what was saved. */
async function keep() {
  clearTimeout(timer);
  if (!person || !store.read(key(), null)) {
    return;
  }
  try {
    await call('PUT', `/answers/${code}/${shown}/typing`, { body: { basedOn: revision(), text: typed() } });
    byId('edit-kept').textContent = t('edit.kept');
  } catch {
    byId('edit-kept').textContent = t('edit.kept_here');
  }
}

function actions() {
  const reviewer = person.role === 'reviewer';
  const state = words()?.state;
  const button = (name, text, action, primary) => el('button', { type: 'button', class: primary ? 'button primary' : 'button', 'data-testid': `edit-${name}`, click: action }, text);
  const step = (path, asks) => () => (asks ? withComment((comment) => move(path, comment)) : move(path));
  byId('edit-actions').replaceChildren(
    ...[
      button('save', t('edit.save'), () => save(), state !== 'review'),
      state === 'draft' && button('submit', t('edit.submit'), step('submit')),
      reviewer && state === 'review' && button('publish', t('edit.publish'), step('publish'), true),
      reviewer && state === 'review' && button('return', t('edit.return'), step('return', true)),
      reviewer && ['draft', 'review'].includes(state) && button('urgent', t('edit.urgent'), step('publish-urgently', true)),
      reviewer && words()?.urgentBy && button('confirm', t('edit.confirm'), step('confirm')),
      reviewer && words()?.publishedRevision && button('verify', t('edit.verify'), step('verify')),
      words()?.behindSince && button('in-step', t('edit.in_step'), step('in-step', true)),
      reviewer && words()?.publishedRevision && button('archive', t('edit.archive'), step('archive', true)),
      words()?.publishedRevision && el('a', { class: 'button', href: `${root}/answers/${code}` }, t('edit.read')),
    ].filter(Boolean),
  );
}

function withComment(go) {
  const dialog = byId('comment');
  const text = byId('comment-text');
  text.value = '';
  const submit = (event) => {
    event.preventDefault();
    if (text.value.trim()) {
      dialog.close();
      go(text.value.trim());
    } else {
      text.focus();
    }
  };
  const form = dialog.querySelector('form');
  form.addEventListener('submit', submit);
  dialog.addEventListener('close', () => form.removeEventListener('submit', submit), { once: true });
  openDialog(dialog);
  text.focus();
}

async function save(basedOn = revision()) {
  try {
    answer = await call('PUT', `/answers/${code}/${shown}`, { body: { basedOn, text: typed() } });
    clearTimeout(timer);
    store.write(key(), null);
    byId('edit-kept').textContent = '';
    say(error, '');
    toast(t('edit.saved'));
    await show();
  } catch (problem) {
    say(error, problemText(problem));
    if (problem.status === 409) {
      await conflict();
    }
  }
}

/** Somebody saved meanwhile: what they changed is shown, and one's own words stay in the form. */
async function conflict() {
  await keep();
  const mine = revision();
  const now = await call('GET', `/answers/${code}`);
  const theirs = now.languages[shown].revision;
  const compared = mine ? await call('GET', `/answers/${code}/${shown}/revisions/${theirs}/changes?from=${mine}`) : null;
  byId('edit-notes').replaceChildren(
    el(
      'div',
      { class: 'banner warning', 'data-testid': 'edit-conflict' },
      el('p', {}, t('edit.conflict', now.languages[shown].writtenBy)),
      compared ? runs(compared) : null,
      el(
        'p',
        {},
        el('button', { type: 'button', class: 'button', click: () => save(theirs) }, t('edit.keep_mine')),
        ' ',
        el('button', { type: 'button', class: 'button', click: () => takeTheirs(now) }, t('edit.take_theirs')),
      ),
    ),
  );
}

async function takeTheirs(now) {
  answer = now;
  await forget();
}

function runs({ runs: all }, lang = shown) {
  const names = { equal: 'span', removed: 'del', added: 'ins' };
  return el('p', { class: 'compared', lang, 'data-testid': 'edit-runs' }, all.map((run) => el(names[run.kind], {}, run.text)));
}

async function move(path, comment) {
  try {
    answer = await call('POST', `/answers/${code}/${shown}/${path}`, { body: { revision: revision(), ...(comment && { comment }) } });
    say(error, '');
    toast(t('edit.done'));
    await show();
  } catch (problem) {
    say(error, problemText(problem));
  }
}

async function history() {
  byId('edit-compare').replaceChildren();
  const { revisions, events } = await call('GET', `/answers/${code}/history?lang=${shown}`);
  byId('edit-revisions').replaceChildren(
    el(
      'ul',
      {},
      revisions.map((one, index) =>
        el(
          'li',
          {},
          `${one.number} · ${moment(one.writtenAt)} · ${one.writtenBy} `,
          revisions[index + 1] ? el('button', { type: 'button', class: 'link', click: () => compare(revisions[index + 1].number, one.number) }, t('edit.compare')) : null,
          ' ',
          index ? el('button', { type: 'button', class: 'link', click: () => restore(one.number) }, t('edit.restore')) : null,
        ),
      ),
    ),
    el('ul', { class: 'quiet small' }, events.slice(0, 30).map((event) => el('li', {}, `${day(event.at)} · ${event.by} · ${t(`edit.deed_${event.deed.replaceAll('-', '_')}`)}${event.lang ? ` · ${t(`common.short_${event.lang}`)}` : ''}${event.comment ? ` · ${event.comment}` : ''}`))),
  );
}

async function compare(from, to) {
  byId('edit-compare').replaceChildren(runs(await call('GET', `/answers/${code}/${shown}/revisions/${to}/changes?from=${from}`)));
}

/** Puts an earlier revision into the form; it becomes the next one when it is saved. */
async function restore(number) {
  const { text } = await call('GET', `/answers/${code}/${shown}/revisions/${number}`);
  loaded = text;
  fill(text);
  byId('edit-title').focus();
}
