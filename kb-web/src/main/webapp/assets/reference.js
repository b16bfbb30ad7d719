/**
 * Reference tables: the list of them, one as of a day or beside another day, and for those who write its rows, their
 * history and the import of a spreadsheet. `#child-benefits` in the address is the table shown.
 *
 * Stable names for tests (data-testid): reference-tables, reference-table (with data-code), table-title, table-day,
 * table-against, reference-rows, reference-row (with data-id, data-code), row-value, row-tenge, row-holds, row-norm,
 * row-outdated, row-copy-ru, row-copy-kk, comparison, row-add, row-edit, row-next, row-assure, row-still_right, row-corrected,
 * row-history, row-form,
 * row-field-…, row-save, row-remove, row-error, history, import-open, import-file, import-preview, import-accept,
 * import-undo, import-problem, import-change.
 */

import { call, problemText } from './api.js';
import { byId, el, openDialog, say, toast } from './dom.js';
import { cellWords, inLanguage, mainCell, mayWrite, rowCard, tengeWords } from './reference-row.js';
import { day, moment, number, plural, t, today } from './texts.js';

const list = byId('reference-tables');
const rows = byId('reference-rows');
const onDay = byId('table-day');
const against = byId('table-against');
const error = byId('reference-error');
const form = byId('row-form');
let table = null;
let edited = null;
let regions = null;
let file = null;
let turn = 0;

function wanted() {
  return location.hash.match(/^#([a-z0-9-]+)$/)?.[1] ?? null;
}

async function showList() {
  const { tables } = await call('GET', '/reference/tables');
  list.replaceChildren(
    ...tables.map((each) =>
      el(
        'li',
        {},
        el(
          'a',
          { class: 'card table-link', href: `#${each.code}`, 'data-testid': 'reference-table', 'data-code': each.code },
          el('b', {}, inLanguage({ ru: each.titleRu, kk: each.titleKk })),
          el('span', { class: 'quiet small' }, plural('reference.rows', each.rows)),
          each.outdated ? el('span', { class: 'badge outdated' }, t('reference.changed_rows', number(each.outdated))) : null,
        ),
      ),
    ),
  );
  mark();
}

function mark() {
  for (const link of list.querySelectorAll('a')) {
    if (link.dataset.code === wanted()) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

async function showTable() {
  const code = wanted();
  const mine = ++turn;
  byId('table-part').hidden = !code;
  mark();
  if (!code) {
    return;
  }
  rows.setAttribute('aria-busy', 'true');
  try {
    const told = await call('GET', `/reference/tables/${code}?on=${onDay.value || today()}`);
    const compared = against.value ? await comparison(code) : null;
    if (mine !== turn) {
      return;
    }
    table = told.table;
    byId('table-title').textContent = inLanguage({ ru: table.titleRu, kk: table.titleKk });
    byId('table-note').textContent = inLanguage({ ru: table.noteRu, kk: table.noteKk });
    byId('table-note').hidden = !byId('table-note').textContent;
    rows.replaceChildren(...(compared ? [compared] : told.rows.length ? told.rows.map(item) : [el('li', { class: 'quiet' }, t('reference.none'))]));
    byId('table-status').textContent = plural('reference.rows', told.rows.length);
    say(error, '');
    if (mayWrite()) {
      await showImports();
    }
  } catch (problem) {
    if (mine === turn) {
      say(error, problemText(problem));
    }
  }
  if (mine === turn) {
    rows.removeAttribute('aria-busy');
  }
}

function item(row) {
  return el('li', { class: 'card' }, rowCard(row, { columns: table.columns, tools: mayWrite() ? tools(row) : [] }));
}

function tools(row) {
  const tool = (name, deed) => el('button', { type: 'button', class: 'button small plain', 'data-testid': `row-${name}`, click: deed }, t(`reference.${name}`));
  const decisions = row.outdatedFrom ? [tool('still_right', () => decide(row, 'still-right')), tool('corrected', () => decide(row, 'corrected'))] : [];
  return [...decisions, tool('edit', () => edit(row)), tool('next', () => edit(row, true)), tool('assure', () => assure(row)), tool('history', () => history(row))];
}

/** Closes what the change of the law raised for this row. */
async function decide(row, decision) {
  try {
    const { flags } = await call('GET', '/reference/flags');
    for (const flag of flags.filter((each) => each.row === row.id)) {
      await call('POST', `/reference/flags/${flag.id}/decision`, { body: { decision } });
    }
    await done(t('reference.decided'));
  } catch (problem) {
    toast(problemText(problem), 'info');
  }
}

async function comparison(code) {
  const other = against.value;
  const shown = onDay.value || today();
  const [from, to] = other < shown ? [other, shown] : [shown, other];
  const { rows: compared } = await call('GET', `/reference/tables/${code}/compare?from=${from}&to=${to}`);
  const words = (row) => (row ? [cellWords(mainCell(row)), tengeWords(mainCell(row))].filter(Boolean).join(' = ') : t('reference.not_told'));
  const beside = el(
    'div',
    { class: 'table-wrap', tabindex: '0', role: 'region', 'aria-label': t('reference.comparison') },
    el(
      'table',
      { 'data-testid': 'comparison' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('reference.what')), el('th', { scope: 'col' }, day(from)), el('th', { scope: 'col' }, day(to)), el('th', { scope: 'col' }, t('reference.difference')))),
      el(
        'tbody',
        {},
        compared.map(({ before, after }) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, inLanguage(after ?? before)),
            el('td', {}, words(before)),
            el('td', {}, words(after)),
            el('td', {}, difference(before && mainCell(before), after && mainCell(after))),
          ),
        ),
      ),
    ),
  );
  return el('li', {}, beside);
}

function difference(before, after) {
  const [one, other] = [before?.tenge ?? before?.number, after?.tenge ?? after?.number];
  if (typeof one !== 'number' || typeof other !== 'number') {
    return before && after ? (cellWords(before) === cellWords(after) ? t('reference.same') : t('reference.other')) : '';
  }
  const rise = Math.round((other - one) * 10000) / 10000;
  const sign = rise > 0 ? '+' : '';
  return rise === 0 ? t('reference.same') : `${sign}${number(rise)}${one ? ` (${sign}${number(Math.round((rise / one) * 1000) / 10)} %)` : ''}`;
}

function field(name, label, input, hint) {
  const id = `row-field-${name}`;
  input.id = id;
  input.dataset.testid = id;
  return el('div', { class: 'field' }, el('label', { for: id }, label), input, hint ? el('p', { class: 'hint' }, hint) : null);
}

function input(type, value, more = {}) {
  const node = el('input', { type, ...more });
  node.value = value ?? '';
  return node;
}

function area(value) {
  const node = el('textarea', { rows: '2' });
  node.value = value ?? '';
  return node;
}

function cellFields(column, cell) {
  const name = inLanguage(column);
  switch (column.kind) {
    case 'amount': {
      const unit = el('select', {}, el('option', { value: 'kzt' }, '₸'), el('option', { value: 'mci' }, t('reference.mci')));
      unit.value = cell?.unit ?? 'kzt';
      return [field(column.code, name, input('number', cell?.number, { step: 'any', min: '0' })), field(`${column.code}-unit`, t('reference.unit'), unit)];
    }
    case 'percent':
      return [field(column.code, `${name}, %`, input('number', cell?.number, { step: 'any', min: '0' }))];
    case 'date':
      return [field(column.code, name, input('date', cell?.day))];
    case 'region': {
      const choice = el('select', {}, el('option', { value: '' }, '—'), (regions ?? []).map((region) => el('option', { value: region.id }, inLanguage(region))));
      choice.value = cell?.region?.id ?? '';
      return [field(column.code, name, choice)];
    }
    case 'norm':
      return [field(column.code, name, input('text', (cell?.norms ?? []).map((norm) => norm.actId + (norm.eId ? `#${norm.eId}` : '')).join(' ')), t('reference.norm_hint'))];
    default:
      return ['ru', 'kk'].map((code) => field(`${column.code}-${code}`, `${name}, ${t(`common.short_${code}`)}`, area(cell?.words?.[code])));
  }
}

/** Opens a row for change; a new one, or one that begins where this ends. */
async function edit(row, next = false) {
  if (!regions && table.columns.some((column) => column.kind === 'region')) {
    regions = (await call('GET', '/regions')).regions;
  }
  edited = next ? null : row;
  byId('row-form-title').textContent = edited ? t('reference.edit') : t('reference.add');
  byId('row-remove').hidden = !edited;
  say(byId('row-error'), '');
  byId('row-fields').replaceChildren(
    field('ru', t('reference.name_ru'), input('text', row?.ru, { required: true, maxlength: '300' })),
    field('kk', t('reference.name_kk'), input('text', row?.kk, { maxlength: '300' })),
    field('code', t('reference.code'), input('text', row?.code, { required: true, maxlength: '60', pattern: '[a-z0-9]+(-[a-z0-9]+)*' }), t('reference.code_hint')),
    field('from', t('reference.from'), input('date', next ? '' : row?.validFrom, { required: true })),
    field('to', t('reference.to'), input('date', edited?.validTo ? lastOf(edited) : ''), t('reference.to_hint')),
    ...table.columns.flatMap((column) => cellFields(column, row?.cells.find((cell) => cell.column === column.code))),
    field('wordings', t('reference.wordings'), area((row?.wordings ?? []).join('\n')), t('reference.wordings_hint')),
    field('source-ru', t('reference.source_ru'), area(next ? '' : row?.source.ru)),
    field('source-kk', t('reference.source_kk'), area(next ? '' : row?.source.kk)),
  );
  openDialog(form);
}

function moved(iso, days) {
  const at = new Date(`${iso}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function lastOf(row) {
  return moved(row.validTo, -1);
}

function value(name) {
  return byId(`row-field-${name}`).value.trim();
}

function cellOf(column) {
  switch (column.kind) {
    case 'amount':
      return value(column.code) && { number: Number(value(column.code)), unit: value(`${column.code}-unit`) };
    case 'percent':
      return value(column.code) && { number: Number(value(column.code)) };
    case 'date':
      return value(column.code) && { day: value(column.code) };
    case 'region':
      return value(column.code) && { region: Number(value(column.code)) };
    case 'norm':
      return value(column.code) && { norms: value(column.code).split(/[\s;]+/).filter(Boolean) };
    default:
      return (value(`${column.code}-ru`) || value(`${column.code}-kk`)) && { ru: value(`${column.code}-ru`), kk: value(`${column.code}-kk`) };
  }
}

function written() {
  return {
    ...(edited && { version: edited.version }),
    code: value('code'),
    ru: value('ru'),
    kk: value('kk'),
    wordings: value('wordings').split('\n').map((line) => line.trim()).filter(Boolean),
    validFrom: value('from'),
    validTo: value('to') ? moved(value('to'), 1) : null,
    source: { ru: value('source-ru'), kk: value('source-kk') },
    cells: Object.fromEntries(table.columns.map((column) => [column.code, cellOf(column)]).filter(([, cell]) => cell)),
  };
}

async function done(words) {
  toast(words);
  await Promise.all([showTable(), showList()]);
}

async function save(event) {
  event.preventDefault();
  try {
    await (edited ? call('PUT', `/reference/rows/${edited.id}`, { body: written() }) : call('POST', `/reference/tables/${table.code}/rows`, { body: written() }));
    form.close();
    await done(t('reference.saved'));
  } catch (problem) {
    say(byId('row-error'), problemText(problem));
    byId('row-error').scrollIntoView({ block: 'nearest' });
  }
}

async function remove() {
  try {
    await call('POST', `/reference/rows/${edited.id}/remove`, { body: { version: edited.version } });
    form.close();
    await done(t('reference.removed'));
  } catch (problem) {
    say(byId('row-error'), problemText(problem));
  }
}

async function assure(row) {
  try {
    await call('POST', `/reference/rows/${row.id}/assure`, { body: { version: row.version } });
    await done(t('reference.assured_now'));
  } catch (problem) {
    toast(problemText(problem), 'info');
  }
}

async function history(row) {
  try {
    const { revisions } = await call('GET', `/reference/rows/${row.id}/history`);
    byId('history-list').replaceChildren(
      ...revisions.map((each) => el('li', {}, el('b', {}, t(`reference.deed_${each.deed}`)), ` · ${each.by} · ${moment(each.at)}`, el('p', { class: 'small' }, each.told), el('p', { class: 'quiet small' }, [each.validFrom, each.validTo].filter(Boolean).map((iso) => day(iso)).join(' – ')))),
    );
    openDialog(byId('history'));
  } catch (problem) {
    toast(problemText(problem), 'info');
  }
}

async function showImports() {
  const { imports } = await call('GET', `/reference/tables/${table.code}/imports`);
  byId('imports').replaceChildren(
    ...imports.map((each) =>
      el(
        'li',
        {},
        `${each.fileName} · ${each.by} · ${moment(each.at)} `,
        each.undoneAt ? el('span', { class: 'badge plain' }, t('reference.undone')) : el('button', { type: 'button', class: 'link', 'data-testid': 'import-undo', click: () => undo(each.id) }, t('reference.undo')),
      ),
    ),
  );
}

async function undo(id) {
  try {
    await call('POST', `/reference/imports/${id}/undo`);
    await done(t('reference.undone'));
  } catch (problem) {
    toast(problemText(problem), 'info');
  }
}

async function base64(chosen) {
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

async function preview() {
  const chosen = byId('import-file').files[0];
  byId('import-accept').hidden = true;
  byId('import-preview').replaceChildren();
  say(byId('import-error'), '');
  if (!chosen) {
    return;
  }
  try {
    file = { fileName: chosen.name, content: await base64(chosen) };
    const told = await call('POST', `/reference/tables/${table.code}/imports/preview`, { body: file });
    file.fingerprint = told.fingerprint;
    const same = told.changes.filter((change) => change.effect === 'same').length;
    byId('import-preview').replaceChildren(
      ...told.problems.map((problem) => el('li', { class: 'message error', 'data-testid': 'import-problem' }, el('span', {}, `${t('reference.line', problem.line)}: ${t(`reference.problem_${problem.kind}`)} ${[problem.column, problem.value].filter(Boolean).join(': ')}`))),
      ...told.changes
        .filter((change) => change.effect !== 'same')
        .map((change) =>
          el(
            'li',
            { 'data-testid': 'import-change', 'data-effect': change.effect },
            el('b', {}, t(`reference.effect_${change.effect}`)),
            ` · ${change.ru} · ${day(change.validFrom)}`,
            change.before ? el('p', { class: 'small quiet' }, change.before) : null,
            el('p', { class: 'small' }, change.after),
          ),
        ),
      ...(same ? [el('li', { class: 'quiet' }, plural('reference.same_rows', same))] : []),
    );
    byId('import-accept').hidden = told.problems.length > 0 || told.changes.length === same;
  } catch (problem) {
    say(byId('import-error'), problemText(problem));
  }
}

async function accept() {
  try {
    await call('POST', `/reference/tables/${table.code}/imports`, { body: file });
    byId('import').close();
    await done(t('reference.imported'));
  } catch (problem) {
    say(byId('import-error'), problemText(problem));
  }
}

onDay.value = today();
onDay.addEventListener('change', showTable);
against.addEventListener('change', showTable);
byId('row-form').querySelector('form').addEventListener('submit', save);
byId('row-remove').addEventListener('click', remove);
byId('row-add').addEventListener('click', () => edit(null));
byId('import-open').addEventListener('click', () => {
  byId('import-file').value = '';
  preview();
  openDialog(byId('import'));
});
byId('import-file').addEventListener('change', preview);
byId('import-accept').addEventListener('click', accept);
byId('table-write').hidden = !mayWrite();
/** The table that is asked for, not the list above it. */
async function toTable() {
  await showTable();
  if (wanted()) {
    byId('table-title').scrollIntoView({ block: 'start' });
  }
}

window.addEventListener('hashchange', toTable);
showList()
  .then(toTable)
  .catch((problem) => say(error, problemText(problem)));
