/**
 * All answers, and what those who write and review have to do.
 *
 * Stable names for tests (data-testid): answers, answers-row (with data-code), worklist, task (with data-code and
 * data-list), decide-still-right, decide-corrected, answers-new, new-code, new-kind, new-begin.
 */

import { call, problemText, session } from './api.js';
import { badge, byId, el, root, say, toast } from './dom.js';
import { day, lang, since, t } from './texts.js';

const error = byId('answers-error');
let writes = false;
let reviews = false;

session()
  .then((person) => {
    writes = ['editor', 'reviewer'].includes(person.role);
    reviews = person.role === 'reviewer';
    byId('answers-new').hidden = !writes;
    return load();
  })
  .catch((problem) => say(error, problemText(problem)));

byId('answers-new').addEventListener('submit', async (event) => {
  event.preventDefault();
  const code = byId('new-code').value.trim();
  try {
    await call('POST', '/answers', { body: { code, kind: byId('new-kind').value } });
    location.assign(editOf(code));
  } catch (problem) {
    say(error, problemText(problem));
  }
});

async function load() {
  try {
    const [{ answers }, work] = await Promise.all([call('GET', '/answers'), writes ? call('GET', '/worklist') : null]);
    byId('answers').replaceChildren(table(answers));
    showWork(work);
    say(error, '');
  } catch (problem) {
    say(error, problemText(problem));
  } finally {
    byId('answers').removeAttribute('aria-busy');
  }
}

function editOf(code, language) {
  return `${root}/answers/${code}/edit${language ? `#${language}` : ''}`;
}

function titleOf(answer) {
  const words = answer.languages[lang] ?? answer.languages.ru ?? answer.languages.kk;
  return words?.title || answer.code;
}

function table(answers) {
  return el(
    'table',
    { class: 'folding' },
    el('thead', {}, el('tr', {}, [t('answers.name'), t('answers.kind'), t('answers.state')].map((text) => el('th', { scope: 'col' }, text)))),
    el('tbody', {}, answers.map(row)),
  );
}

function row(answer) {
  return el(
    'tr',
    { 'data-testid': 'answers-row', 'data-code': answer.code },
    el(
      'td',
      { 'data-label': t('answers.name'), class: 'wide' },
      el('a', { href: writes ? editOf(answer.code) : `${root}/answers/${answer.code}` }, titleOf(answer)),
      answer.sample ? [' ', badge('sample', t('common.sample'))] : null,
    ),
    el('td', { 'data-label': t('answers.kind') }, t(`answer.kind_${answer.kind}`)),
    el(
      'td',
      { 'data-label': t('answers.state') },
      Object.entries(answer.languages).map(([language, words]) =>
        el(
          'div',
          { class: 'badges' },
          badge(words.state === 'published' ? 'good' : 'coming', `${t(`common.short_${language}`)}: ${t(`answers.state_${words.state}`)}`),
          words.outdatedSince ? badge('outdated', t('answers.changed', since(words.outdatedSince))) : null,
          words.behindSince ? badge('outdated', t('answer.behind')) : null,
        ),
      ),
    ),
  );
}

function showWork(work) {
  const box = byId('worklist');
  if (!work) {
    return;
  }
  const lists = ['toReview', 'toConfirm', 'myDrafts', 'due', 'behind'].filter((name) => work[name].length);
  box.hidden = !lists.length && !work.flagged.length && !work.notHelpful.length;
  box.replaceChildren(
    work.flagged.length ? el('section', {}, el('h2', {}, t('answers.list_flagged')), el('ul', {}, work.flagged.map(flagged))) : '',
    work.notHelpful.length ? el('section', {}, el('h2', {}, t('answers.list_nothelpful')), el('ul', {}, work.notHelpful.map(unhelpful))) : '',
    ...lists.map((name) =>
      el(
        'section',
        {},
        el('h2', {}, t(`answers.list_${name.toLowerCase()}`)),
        el('ul', {}, work[name].map((task) => el('li', { 'data-testid': 'task', 'data-list': name, 'data-code': task.code }, link(task), task.day ? ` · ${day(task.day)}` : ''))),
      ),
    ),
  );
}

function unhelpful({ task, reasons }) {
  const told = Object.entries(reasons).map(([reason, count]) => `${t(`answer.unhelpful_${reason.replaceAll('-', '_')}`)}: ${count}`);
  return el('li', { 'data-testid': 'task', 'data-list': 'notHelpful', 'data-code': task.code }, link(task), ' · ', told.join(', '));
}

function link(task) {
  return el('a', { href: editOf(task.code, task.lang) }, task.title || task.code, task.lang ? ` · ${t(`common.short_${task.lang}`)}` : '');
}

function flagged({ task, flag }) {
  const decide = (decision, text) => el('button', { type: 'button', class: 'button small', 'data-testid': `decide-${decision}`, click: () => close(flag, decision) }, text);
  const article = flag.eId.split('__')[0].replace(/^art_/, '');
  return el(
    'li',
    { 'data-testid': 'task', 'data-list': 'flagged', 'data-code': task.code },
    link(task),
    ' · ',
    el('a', { href: `${root}/acts/${flag.actId}/${flag.lang}/${article}` }, `${flag.actId} ${flag.eId}`),
    ' · ',
    t(`answers.cause_${flag.cause}`, since(flag.effective)),
    reviews ? [' ', decide('still-right', t('answers.still_right')), ' ', decide('corrected', t('answers.corrected'))] : null,
  );
}

async function close(flag, decision) {
  try {
    await call('POST', `/review-flags/${flag.id}/decision`, { body: { decision } });
    toast(t('answers.decided'));
    await load();
  } catch (problem) {
    say(error, problemText(problem));
  }
}
