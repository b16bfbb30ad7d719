/**
 * A file that waits: what was read, what is doubtful, what would change; corrections, then one button, then undo.
 *
 * Stable names for tests (data-testid): preview, preview-error, identity, problems, problem (with data-kind, data-line),
 * fix (with data-role), corrections, correction-undo, changes, change (with data-key, data-kind, aria-current),
 * change-words, kind (with data-kind), change-toggle, structure, tree, tree-row, accept-bar, in-force, accept, discard,
 * decided (with data-state), undo, not-ready, number-dialog, number-value, number-yes, discard-yes.
 */

import { call, problemText } from './api.js';
import { badge, byId, el, icon, openDialog, root, say, toast } from './dom.js';
import { day, lang, number, plural, t } from './texts.js';
import { identityForm, titleOf } from './preview-identity.js';
import { changes } from './preview-changes.js';
import { tree } from './preview-tree.js';

const [importId, place] = location.hash.slice(1).split('/');
const path = `/imports/${importId}/files/${place}`;
const error = byId('preview-error');
const fewProblems = 5;

let draft = null;
let allProblems = false;

const identity = identityForm({ change: (fields) => change('PATCH', path, fields) });
const list = changes({ path, decide: (keys, accepted) => change('POST', `${path}/decisions`, { keys, accepted }) });
const structure = tree({ path, correct: ask });

/** Sends what a person decided and shows what it came to; on a refusal everything stays as it was. */
async function change(method, to, body) {
  try {
    show(await call(method, to, { body }));
    say(error, '');
    return true;
  } catch (problem) {
    say(error, `${problemText(problem)} ${t('preview.nothing_lost')}`);
    error.scrollIntoView({ block: 'nearest' });
    return false;
  }
}

async function load() {
  try {
    show(await call('GET', path));
    // Whoever came here by the keyboard goes on below the menu.
    if (document.activeElement === document.body) {
      byId('act-title').focus({ preventScroll: true });
    }
  } catch (problem) {
    say(error, `${problemText(problem)} ${t('preview.nothing_lost')}`);
  }
  byId('preview-wait').hidden = true;
}

function show(next) {
  draft = next;
  byId('draft').hidden = false;
  byId('act-title').textContent = titleOf(draft) || draft.name;
  byId('file-facts').textContent = [draft.name, draft.identity.lang && t(`common.short_${draft.identity.lang}`), plural('acts.articles', draft.articles), draft.base ? t('preview.against', day(draft.base)) : t('preview.first')]
    .filter(Boolean)
    .join(' · ');
  identity.show(draft);
  showProblems();
  showCorrections();
  showTouched();
  byId('changes-part').hidden = !draft.base;
  list.show(draft);
  structure.show(draft);
  showBar();
}

function showProblems() {
  const part = byId('problems-part');
  part.hidden = !draft.problems.length && !draft.corrections.length;
  const shown = allProblems ? draft.problems : draft.problems.slice(0, fewProblems);
  byId('problems').hidden = !draft.problems.length;
  byId('problems').replaceChildren(
    el('ul', { class: 'problem-list' }, shown.map(problemRow)),
    shown.length < draft.problems.length
      ? el(
          'button',
          {
            type: 'button',
            class: 'button plain',
            'data-testid': 'more-problems',
            click: () => {
              allProblems = true;
              showProblems();
            },
          },
          plural('preview.more_problems', draft.problems.length - shown.length),
        )
      : '',
  );
}

function problemRow(problem) {
  return el(
    'li',
    { 'data-testid': 'problem', 'data-kind': problem.kind, 'data-line': problem.line },
    badge(problem.severity, t(`preview.severity_${problem.severity}`)),
    el('div', {}, el('b', {}, problem.line ? `${t('imports.line', number(problem.line))} ` : ''), problem.message, problem.excerpt ? el('q', { lang: draft.identity.lang }, problem.excerpt) : null),
    el(
      'div',
      { class: 'fixes' },
      problem.fixes.map((role) =>
        el('button', { type: 'button', class: 'button small', 'data-testid': 'fix', 'data-role': role, click: () => ask(role, problem.line, problem.excerpt) }, t(`preview.fix_${role}`)),
      ),
    ),
  );
}

/** Corrects a line; a number is asked for where the words do not tell it. */
async function ask(role, line, words) {
  const told = /(\d{1,4}(?:-\d{1,3})*)/.exec(words ?? '')?.[1] ?? '';
  if (role === 'text' || ((role === 'article' || role === 'chapter') && told)) {
    if (await change('POST', `${path}/corrections`, { line, role })) {
      toast(t('preview.corrected'));
    }
    return;
  }
  const dialog = byId('number-dialog');
  byId('number-title').textContent = t(`preview.fix_${role}`);
  byId('number-words').textContent = words ?? '';
  byId('number-value').value = told;
  say(byId('number-error'), '');
  openDialog(dialog);
  byId('number-value').select();
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    const value = byId('number-value').value.trim();
    try {
      show(await call('POST', `${path}/corrections`, { body: value ? { line, role, number: value } : { line, role } }));
      dialog.close();
      toast(t('preview.corrected'));
    } catch (problem) {
      say(byId('number-error'), problemText(problem));
    }
  };
}

function showCorrections() {
  byId('corrections').replaceChildren(
    draft.corrections.length
      ? el(
          'ul',
          { class: 'problem-list quiet' },
          draft.corrections.map((one, index) =>
            el(
              'li',
              {},
              icon('check'),
              el('div', {}, `${t('imports.line', number(one.line))} ${t(`preview.fix_${one.role}`)}${one.number ? `: ${one.number}` : ''}`),
              el('div', { class: 'fixes' }, el('button', { type: 'button', class: 'button small', 'data-testid': 'correction-undo', click: () => change('DELETE', `${path}/corrections/${index}`) }, t('preview.correction_back'))),
            ),
          ),
        )
      : '',
  );
}

function showTouched() {
  byId('touched-part').hidden = !draft.touched.length;
  byId('touched').replaceChildren(
    el(
      'ul',
      { class: 'problem-list' },
      draft.touched.map((one) => el('li', {}, badge('coming', t(`preview.touched_${one.kind}`)), el('div', {}, el('b', { lang: draft.identity.lang }, headingOf(one.eId)), el('br'), one.words))),
    ),
  );
}

function headingOf(eId) {
  return draft.changes.find((one) => one.eId === eId)?.heading || eId;
}

function showBar() {
  const wanted = draft.changes.filter((one) => one.accepted).length;
  const button = byId('accept-yes');
  const date = byId('in-force');
  if (document.activeElement !== date) {
    date.value = draft.identity.date;
  }
  button.replaceChildren(icon('check'), draft.base ? plural('preview.accept', wanted) : plural('preview.accept_first', draft.articles));
  button.disabled = !draft.ready;
  const missing = draft.missing.map((field) => t(`preview.field_${field}`)).join(', ');
  say(byId('not-ready'), missing ? t('preview.missing', missing) : (draft.obstacle ?? (draft.articles ? '' : t('preview.no_articles'))));
}

byId('in-force').addEventListener('change', (event) => {
  if (event.target.value && event.target.value !== draft.identity.date) {
    change('PATCH', path, { date: event.target.value });
  }
});

byId('accept').addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = byId('accept-yes');
  if (button.disabled) {
    return;
  }
  button.disabled = true;
  try {
    const date = byId('in-force').value;
    if (date !== draft.identity.date && !(await change('PATCH', path, { date }))) {
      return;
    }
    decided('accepted', (await call('POST', `${path}/accept`, { body: { revision: draft.revision } })).history);
  } catch (problem) {
    say(error, `${problemText(problem)} ${t('preview.nothing_lost')}`);
    error.scrollIntoView({ block: 'nearest' });
    await load();
  } finally {
    button.disabled = !draft.ready;
  }
});

byId('discard').addEventListener('click', () => {
  const dialog = byId('discard-dialog');
  say(byId('discard-error'), '');
  openDialog(dialog);
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    try {
      await call('POST', `${path}/discard`);
      dialog.close();
      decided('discarded', null);
    } catch (problem) {
      say(byId('discard-error'), problemText(problem));
    }
  };
});

/** Says what became of it, with the way back right there. */
function decided(state, entry) {
  byId('draft').hidden = true;
  say(error, '');
  const box = byId('decided');
  box.hidden = false;
  box.dataset.state = state === 'accepted' && !entry ? 'unchanged' : state;
  const act = `${root}/acts/${draft.identity.actId}/${draft.identity.lang}`;
  box.replaceChildren(
    el('div', { class: `message ${state === 'accepted' ? 'good' : 'info'}` }, icon('check'), el('span', {}, state === 'accepted' ? (entry ? t('preview.accepted', day(entry.date)) : t('preview.unchanged')) : state === 'undone' ? t('preview.undone') : t('preview.discarded'))),
    el(
      'p',
      { class: 'after' },
      state === 'accepted' ? el('a', { class: 'button primary', href: act, 'data-testid': 'open-act' }, icon('book'), t('imports.to_act')) : null,
      state === 'accepted' && entry ? el('button', { type: 'button', class: 'button', 'data-testid': 'undo', click: (event) => undo(entry, event.target) }, icon('repeat'), t('history.undo')) : null,
      el('a', { class: 'button', href: `${root}/admin/imports` }, t('preview.next_file')),
    ),
  );
  window.scrollTo(0, 0);
  box.querySelector('a, button')?.focus();
}

async function undo(entry, button) {
  button.disabled = true;
  try {
    await call('POST', `/history/${entry.id}/undo`);
    decided('undone', entry);
  } catch (problem) {
    button.disabled = false;
    say(error, problemText(problem));
  }
}

document.addEventListener('keydown', (event) => {
  if (!draft || byId('draft').hidden || document.querySelector('dialog[open]')) {
    return;
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    byId('accept').requestSubmit();
    return;
  }
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
  if (!typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
    list.key(event);
  }
});

document.documentElement.dataset.preview = lang;
load();
