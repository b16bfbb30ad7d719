/**
 * Import of law: files in, progress, a report a file, what was imported before, and the editions with their undo.
 *
 * Stable names for tests (data-testid): drop, files, import-start, import-publish, import-error, look, accept-all, history, import-report, import (with data-state),
 * import-file (with data-state, data-name), problem, past-imports, editions, edition-remove, confirm, confirm-yes.
 */

import { call, headers, problemOf, problemText, session } from './api.js';
import { badge, byId, el, icon, openDialog, root, say, toast } from './dom.js';
import { history } from './history.js';
import { day, lang, moment, number, plural, t } from './texts.js';

const drop = byId('drop');
const input = byId('files');
const chosen = byId('chosen');
const begin = byId('import-start');
const publishAtOnce = byId('import-publish');
const progress = byId('upload-progress');
const error = byId('import-error');
const every = 700;
const paths = new Map();
let files = [];

for (const kind of ['dragenter', 'dragover']) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
}
for (const kind of ['dragleave', 'drop']) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    if (kind === 'drop' || event.target === drop || !event.relatedTarget) {
      drop.classList.remove('over');
    }
  });
}
document.addEventListener('drop', async (event) => add(await dropped(event.dataTransfer)));
input.addEventListener('change', () => {
  add(input.files);
  input.value = '';
});
byId('files-label').addEventListener('keydown', (event) => event.key === 'Enter' && input.click());

/** The files dropped, and those in the folders dropped, each with its path below what was dropped. */
async function dropped(data) {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  return entries.length ? (await Promise.all(entries.map(inside))).flat() : [...data.files];
}

async function inside(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    paths.set(file, entry.fullPath.replace(/^\//, ''));
    return [file];
  }
  const reader = entry.createReader();
  const found = [];
  for (let some = await read(reader); some.length; some = await read(reader)) {
    found.push(...some);
  }
  return (await Promise.all(found.filter((one) => !one.name.startsWith('.')).map(inside))).flat();
}

function read(reader) {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function nameOf(file) {
  return paths.get(file) || file.webkitRelativePath || file.name;
}

function add(more) {
  for (const file of more) {
    const same = (known) => nameOf(known) === nameOf(file) && known.size === file.size && known.lastModified === file.lastModified;
    files = files.filter((known) => !same(known)).concat(file);
  }
  showChosen();
}

function showChosen() {
  chosen.replaceChildren(
    ...files.map((file) =>
      el(
        'li',
        {},
        isManifest(file) ? icon('columns') : null,
        nameOf(file),
        isManifest(file) ? ` (${t('imports.manifest')})` : null,
        el(
          'button',
          {
            type: 'button',
            class: 'button plain square small',
            'aria-label': t('imports.leave_out', nameOf(file)),
            click: () => {
              files = files.filter((known) => known !== file);
              showChosen();
            },
          },
          icon('close'),
        ),
      ),
    ),
  );
  byId('import-buttons').hidden = !files.some((file) => !isManifest(file));
  publishAtOnce.textContent = plural('imports.start', files.filter((file) => !isManifest(file)).length);
}

function isManifest(file) {
  return /\.(csv|xlsx)$/i.test(file.name);
}

drop.addEventListener('submit', (event) => {
  event.preventDefault();
  start('preview');
});
publishAtOnce.addEventListener('click', () => start('publish'));

async function start(mode) {
  say(error, '');
  begin.disabled = true;
  publishAtOnce.disabled = true;
  try {
    await session();
    const id = await upload(mode);
    files = [];
    showChosen();
    follow(id, mode);
  } catch (problem) {
    say(error, problemText(problem));
  } finally {
    begin.disabled = false;
    publishAtOnce.disabled = false;
    progress.hidden = true;
  }
}

/** Sends the files, showing how far it is, and gives the id of the import. */
function upload(mode) {
  const form = new FormData();
  for (const file of files) {
    form.append(isManifest(file) ? 'manifest' : 'file', file, nameOf(file));
  }
  form.append('mode', mode);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${root}/api/v1/imports`);
    for (const [name, value] of Object.entries(headers())) {
      request.setRequestHeader(name, value);
    }
    progress.hidden = false;
    progress.value = 0;
    request.upload.addEventListener('progress', (event) => {
      progress.value = event.lengthComputable ? event.loaded / event.total : 0;
    });
    request.addEventListener('load', () => {
      if (request.status < 300) {
        resolve((request.getResponseHeader('Location') ?? '').split('/').pop());
      } else {
        reject(problemOf(request.status, request.getResponseHeader('Content-Type'), request.responseText));
      }
    });
    request.addEventListener('error', () => reject(problemOf(0, 'application/json', JSON.stringify({ type: 'unreachable', title: t('common.unreachable') }))));
    request.send(form);
  });
}

/** Asks how the import goes until it is done. */
async function follow(id, mode) {
  const card = el('div', { class: 'table-wrap', 'data-testid': 'import' });
  byId('running').prepend(card);
  for (;;) {
    try {
      const state = await call('GET', `/imports/${id}`);
      show(card, state);
      if (state.state === 'done' || state.state === 'interrupted') {
        const [only, ...more] = state.files;
        if (mode === 'preview' && only.state === 'previewed' && !more.length) {
          location.href = lookAt(state, only);
          return;
        }
        await Promise.all([past(), editions(), told()]);
        return;
      }
    } catch (problem) {
      say(error, problemText(problem));
    }
    await new Promise((again) => setTimeout(again, every));
  }
}

function lookAt(state, file) {
  return `${root}/admin/preview#${state.id}/${file.place}`;
}

/** What was accepted so far. */
function told() {
  return history(byId('history'), '/history', editions);
}

/** Publishes all files of an import that wait and in whose way nothing stands. */
async function acceptAll(card, state, button) {
  button.disabled = true;
  try {
    await call('POST', `/imports/${state.id}/accept`);
    card.remove();
    follow(state.id, 'publish');
  } catch (problem) {
    button.disabled = false;
    say(error, problemText(problem));
  }
}

function show(card, state) {
  card.dataset.state = state.state;
  const waiting = state.files.filter((file) => file.state === 'previewed').length;
  const done = state.files.filter((file) => !['queued', 'running'].includes(file.state)).length;
  card.replaceChildren(
    el(
      'div',
      { class: 'file-report' },
      el(
        'div',
        { class: 'line' },
        el('b', {}, state.state === 'done' ? t('imports.done') : state.state === 'interrupted' ? t('imports.interrupted') : t('imports.working')),
        el('span', { class: 'quiet small' }, t('imports.of', number(done), number(state.files.length)), ' · ', moment(state.startedAt), state.submittedBy ? ` · ${state.submittedBy}` : ''),
      ),
      state.state === 'done' && waiting > 1
        ? el('p', {}, el('button', { type: 'button', class: 'button primary', 'data-testid': 'accept-all', click: (event) => acceptAll(card, state, event.currentTarget) }, icon('check'), plural('imports.accept_all', waiting)))
        : null,
      state.state === 'done' ? null : el('progress', { max: state.files.length, value: done, 'aria-label': t('imports.working') }),
    ),
    ...state.files.map((file) => fileReport(file, state)),
  );
}

function stages(file, state) {
  if (file.state !== 'running' || !file.stage) {
    return null;
  }
  const at = state.stages.indexOf(file.stage);
  return el('ol', { class: 'stages' }, state.stages.map((stage, index) => el('li', { 'data-stage': stage, 'aria-current': index === at ? 'step' : null, class: index < at ? 'past' : '' }, t(`imports.stage_${stage}`))));
}

function fileReport(file, state) {
  const problems = file.problems ?? [];
  const link = file.actId && file.lang && ['published', 'unchanged'].includes(file.state);
  return el(
    'div',
    { class: 'file-report', 'data-testid': 'import-file', 'data-state': file.state, 'data-name': file.name },
    el(
      'div',
      { class: 'line' },
      badge(file.state, t(`imports.state_${file.state}`)),
      el('b', {}, file.name),
      el('span', { class: 'quiet small' }, facts(file)),
      file.state === 'previewed' ? el('a', { class: 'button small primary end', href: lookAt(state, file), 'data-testid': 'look' }, icon('eye'), t('imports.look_at')) : null,
      link ? el('a', { class: 'button small end', href: `${root}/acts/${file.actId}/${file.lang}` }, icon('book'), t('imports.to_act')) : null,
    ),
    stages(file, state),
    file.reason ? el('p', { class: 'small' }, file.reason.message) : null,
    problems.length
      ? el(
          'details',
          { class: 'problems', open: problems.length < 4 },
          el('summary', {}, plural('imports.problems', problems.length)),
          el(
            'ul',
            {},
            problems.map((problem) =>
              el('li', { 'data-testid': 'problem' }, el('b', {}, problem.line ? t('imports.line', number(problem.line)) : ''), ' ', problem.message, problem.excerpt ? el('q', { lang: file.lang }, problem.excerpt) : null),
            ),
          ),
        )
      : null,
  );
}

function facts(file) {
  const changes = file.changes;
  return [
    file.lang && t(`common.short_${file.lang}`),
    file.edition && t('reader.edition', day(file.edition)),
    file.articles ? plural('acts.articles', file.articles) : null,
    changes && file.state === 'published' ? t('imports.changes', number(changes.added), number(changes.reworded), number(changes.removed)) : null,
    file.millis ? t('imports.seconds', number(Math.round(file.millis / 100) / 10)) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The imports before, as a table; gives them back. */
async function past() {
  try {
    const { imports } = await call('GET', '/imports');
    byId('past').replaceChildren(
      imports.length
        ? el(
            'table',
            { class: 'folding' },
            el('thead', {}, el('tr', {}, [t('imports.when'), t('imports.who'), t('imports.files'), t('imports.result')].map((text) => el('th', { scope: 'col' }, text)), el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t('imports.show'))))),
            el('tbody', {}, imports.map(pastRow)),
          )
        : el('p', { class: 'empty' }, t('imports.none')),
    );
    return imports;
  } catch (problem) {
    say(error, problemText(problem));
    return [];
  }
}

/** Whoever comes back, after a restart too, sees how far the work is that goes on. */
async function whatGoesOn() {
  for (const one of await past()) {
    if (one.state === 'queued' || one.state === 'running') {
      follow(one.id, 'publish');
    }
  }
}

function pastRow(one) {
  const counts = {};
  for (const file of one.files) {
    counts[file.state] = (counts[file.state] ?? 0) + 1;
  }
  return el(
    'tr',
    {},
    el('td', { 'data-label': t('imports.when') }, moment(one.startedAt)),
    el('td', { 'data-label': t('imports.who') }, one.submittedBy ?? ''),
    el('td', { class: 'number', 'data-label': t('imports.files') }, number(one.files.length)),
    el('td', { 'data-label': t('imports.result') }, Object.entries(counts).map(([state, count]) => [badge(state, `${t(`imports.state_${state}`)}: ${number(count)}`), ' '])),
    el('td', { class: 'actions' }, el('button', { type: 'button', class: 'button small', click: () => showPast(one.id) }, t('imports.show'))),
  );
}

async function showPast(id) {
  const card = el('div', { class: 'table-wrap', 'data-testid': 'import' });
  byId('running').replaceChildren(card);
  show(card, await call('GET', `/imports/${id}`));
  card.scrollIntoView({ block: 'nearest' });
}

async function editions() {
  try {
    const { acts } = await call('GET', '/acts');
    const rows = acts.flatMap((act) => act.editions.map((edition) => ({ act, edition })));
    byId('editions').replaceChildren(
      rows.length
        ? el(
            'table',
            { class: 'folding' },
            el('thead', {}, el('tr', {}, [t('imports.act'), t('imports.language'), t('imports.edition'), t('imports.imported')].map((text) => el('th', { scope: 'col' }, text)), el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t('imports.remove'))))),
            el('tbody', {}, rows.map(editionRow)),
          )
        : el('p', { class: 'empty' }, t('imports.no_editions')),
    );
  } catch (problem) {
    say(error, problemText(problem));
  }
}

function titleIn(act) {
  return (lang === 'kk' ? act.titleKk || act.titleRu : act.titleRu || act.titleKk) || act.actId;
}

function editionRow({ act, edition }) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, el('a', { href: `${root}/acts/${act.actId}/${edition.lang}` }, titleIn(act)), act.sample ? [' ', badge('sample', t('common.sample'))] : null),
    el('td', { 'data-label': t('imports.language') }, t(`common.short_${edition.lang}`)),
    el('td', { 'data-label': t('imports.edition'), class: 'whole' }, day(edition.date)),
    el('td', { 'data-label': t('imports.imported') }, moment(edition.importedAt), el('br'), el('span', { class: 'quiet small' }, edition.fileName)),
    el(
      'td',
      { class: 'actions' },
      el('button', { type: 'button', class: 'button small danger', 'data-testid': 'edition-remove', click: () => askRemoval(act, edition) }, icon('trash'), t('imports.remove')),
    ),
  );
}

function askRemoval(act, edition) {
  const dialog = byId('confirm');
  byId('confirm-text').textContent = t('imports.remove_text', titleIn(act), t(`common.short_${edition.lang}`), day(edition.date));
  say(byId('confirm-error'), '');
  openDialog(dialog);
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    try {
      await call('DELETE', `/acts/${act.actId}/editions/${edition.lang}/${edition.date}`);
      dialog.close();
      toast(t('imports.removed'));
      await editions();
    } catch (problem) {
      say(byId('confirm-error'), problemText(problem));
    }
  };
}

whatGoesOn();
editions();
told();
