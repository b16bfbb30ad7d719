/**
 * Import of a directory of contacts: files in, what would change, accept or undo as a whole.
 *
 * Stable names for tests (data-testid): directory-form, directory-files, directory-source, directory-columns, directory-mapping,
 * directory-remember, directory-look, directory-error, directory-run (with data-state), directory-items (with data-kind),
 * directory-item, directory-take, directory-close, directory-accept, directory-discard, directory-undo, directory-problem,
 * directory-past.
 */

import { call, headers, problemOf, problemText, session } from './api.js';
import { badge, byId, el, root, say } from './dom.js';
import { moment, number, t } from './texts.js';

const form = byId('directory-form');
const error = byId('directory-error');
const shown = byId('directory-run');
const kinds = ['conflicting', 'changed', 'added', 'vanished'];
const every = 700;
let columns = null;
let mappings = [];
let turn = 0;

async function post(path, data) {
  await session();
  const response = await fetch(`${root}/api/v1/contact-imports${path}`, { method: 'POST', body: data, headers: headers() });
  const text = await response.text();
  if (!response.ok) {
    throw problemOf(response.status, response.headers.get('Content-Type') ?? '', text);
  }
  return JSON.parse(text);
}

async function attempt(work) {
  try {
    say(error, '');
    return await work();
  } catch (problem) {
    say(error, problemText(problem));
    return null;
  }
}

/** Asks what a plain table has for columns; other files know it themselves. */
async function readColumns() {
  columns = null;
  for (const file of byId('directory-files').files) {
    const data = new FormData();
    data.append('file', file, file.name);
    const told = await post('/columns', data);
    if (told.headings.length) {
      columns = told;
    }
  }
  byId('directory-columns').hidden = !columns;
  if (columns) {
    ({ mappings } = await call('GET', '/contact-imports/mappings'));
    byId('directory-mapping').replaceChildren(
      el('option', { value: '' }, t('directory.mapping_guess')),
      ...mappings.map(({ name }) => el('option', { value: name }, name)),
    );
    showColumns(columns.guess);
  }
}

function showColumns(chosen) {
  byId('directory-fields').replaceChildren(
    ...columns.headings.map((heading, place) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, el('label', { for: `column-${place}` }, heading)),
        el(
          'td',
          {},
          el(
            'select',
            { id: `column-${place}`, 'data-heading': heading },
            el('option', { value: '' }, t('directory.column_none')),
            ...columns.fields.map((field) => el('option', { value: field, selected: chosen[heading] === field }, t(`directory.field_${field}`))),
          ),
        ),
      ),
    ),
  );
}

function mapping() {
  const chosen = {};
  for (const select of byId('directory-fields').querySelectorAll('select')) {
    if (select.value) {
      chosen[select.dataset.heading] = select.value;
    }
  }
  return chosen;
}

byId('directory-files').addEventListener('change', () => attempt(readColumns));
byId('directory-mapping').addEventListener('change', ({ target }) => showColumns(mappings.find(({ name }) => name === target.value)?.columns ?? columns.guess));
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = new FormData();
  for (const file of byId('directory-files').files) {
    data.append('file', file, file.name);
  }
  data.append('source', byId('directory-source').value);
  if (columns) {
    data.append('mapping', JSON.stringify(mapping()));
    data.append('remember', byId('directory-remember').value);
  }
  const run = await attempt(() => post('', data));
  if (run) {
    await follow(run.id);
  }
});

/** Shows an import until it rests. */
async function follow(id) {
  const mine = ++turn;
  for (;;) {
    const run = await attempt(() => call('GET', `/contact-imports/${id}`));
    if (!run || mine !== turn) {
      return;
    }
    if (!['reading', 'accepting', 'undoing'].includes(run.state)) {
      await show(run);
      await past();
      return;
    }
    shown.replaceChildren(heading(run), el('progress', { max: run.total || 1, value: run.done, 'aria-label': t(`directory.state_${run.state}`) }));
    shown.append(el('p', { class: 'quiet', role: 'status' }, t('directory.progress', number(run.done), number(run.total))));
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

function heading(run) {
  return el('h2', { 'data-testid': 'directory-run', 'data-state': run.state }, run.source, ' ', badge(run.state === 'failed' ? 'repealed' : 'outdated', t(`directory.state_${run.state}`)));
}

async function show(run) {
  const parts = [heading(run), el('p', { class: 'quiet' }, t('directory.unchanged', number(run.unchanged)))];
  if (run.skipped) {
    parts.push(el('p', {}, t('directory.skipped', number(run.skipped))));
  }
  const waits = run.state === 'waiting';
  for (const kind of kinds.filter((each) => run[each])) {
    parts.push(await items(run, kind, waits));
  }
  if (run.problems) {
    parts.push(problems(run));
  }
  if (waits) {
    parts.push(decision(run));
  } else if (run.state === 'accepted') {
    parts.push(el('p', {}, el('button', { type: 'button', class: 'button', 'data-testid': 'directory-undo', click: () => decide(run, 'undo', {}) }, t('directory.undo'))));
  }
  shown.replaceChildren(...parts);
  shown.scrollIntoView({ block: 'start' });
}

async function items(run, kind, waits) {
  const list = el('ul', { class: 'contacts-list' });
  const more = el('button', { type: 'button', class: 'button small' }, t('directory.more'));
  let page = 0;
  const next = async () => {
    page++;
    const { items: some } = await call('GET', `/contact-imports/${run.id}/items?kind=${kind}&page=${page}`);
    list.append(...some.map((item) => row(item, kind, waits)));
    more.hidden = list.children.length >= run[kind];
  };
  more.addEventListener('click', () => attempt(next));
  const open = kind === 'conflicting' || kind === 'vanished';
  await attempt(next);
  return el(
    'details',
    { open, 'data-testid': 'directory-items', 'data-kind': kind },
    el('summary', {}, el('b', {}, `${t(`directory.kind_${kind}`)}: ${number(run[kind])}`)),
    kind === 'conflicting' && waits ? el('p', { class: 'quiet' }, t('directory.take_hint')) : '',
    list,
    more,
  );
}

function row(item, kind, waits) {
  const changes = item.changes.map(({ field, before, after }) => el('div', {}, el('dt', {}, field), el('dd', {}, el('del', {}, before), ' ', el('ins', {}, after))));
  const take =
    kind === 'conflicting' && waits
      ? el('label', {}, el('input', { type: 'checkbox', value: item.id, 'data-testid': 'directory-take' }), ' ', t('directory.take'))
      : '';
  return el('li', { class: 'card', 'data-testid': 'directory-item' }, el('b', {}, item.name), ' ', take, changes.length ? el('dl', {}, ...changes) : '');
}

function problems(run) {
  const list = el('ul');
  const more = el('button', { type: 'button', class: 'button small' }, t('directory.more'));
  let page = 0;
  const next = async () => {
    page++;
    const { problems: some } = await call('GET', `/contact-imports/${run.id}/problems?page=${page}`);
    list.append(
      ...some.map(({ file, line, text, rowLost }) =>
        el('li', { 'data-testid': 'directory-problem' }, el('b', {}, t('directory.row', file, String(line))), ': ', text, rowLost ? ` (${t('directory.row_lost')})` : ''),
      ),
    );
    more.hidden = list.children.length >= run.problems;
  };
  more.addEventListener('click', () => attempt(next));
  attempt(next);
  return el('details', { open: true }, el('summary', {}, el('b', {}, `${t('directory.problems')}: ${number(run.problems)}`)), list, more);
}

function decision(run) {
  const close = el('input', { type: 'checkbox', 'data-testid': 'directory-close' });
  const accept = () => {
    const taken = [...shown.querySelectorAll('[data-testid="directory-take"]:checked')].map(({ value }) => value);
    decide(run, 'accept', { taken, close: close.checked });
  };
  return el(
    'div',
    { class: 'stack' },
    run.vanished ? el('label', {}, close, ' ', t('directory.close')) : '',
    el(
      'p',
      { class: 'both' },
      el('button', { type: 'button', class: 'button primary', 'data-testid': 'directory-accept', click: accept }, t('directory.accept')),
      el('button', { type: 'button', class: 'button', 'data-testid': 'directory-discard', click: () => decide(run, 'discard', {}) }, t('directory.discard')),
    ),
  );
}

async function decide(run, what, body) {
  if (await attempt(() => call('POST', `/contact-imports/${run.id}/${what}`, { body }))) {
    await follow(run.id);
  }
}

async function past() {
  const answer = await attempt(() => call('GET', '/contact-imports'));
  const imports = answer?.imports ?? [];
  byId('directory-past').replaceChildren(
    ...(imports.length
      ? imports.map((run) =>
          el(
            'li',
            { class: 'card' },
            el('b', {}, run.source),
            ` ${moment(run.startedAt)} · ${t(`directory.state_${run.state}`)} `,
            el('button', { type: 'button', class: 'button small', click: () => follow(run.id) }, t('directory.open')),
          ),
        )
      : [el('li', { class: 'quiet' }, t('directory.none'))]),
  );
}

past();
