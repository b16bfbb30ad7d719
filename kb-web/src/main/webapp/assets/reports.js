/** What operators reported as wrong. Stable names for tests (data-testid): reports, report-row, report-resolve. */

import { call, problemText } from './api.js';
import { badge, byId, el, icon, say, toast } from './dom.js';
import { addressOf, labelOf } from './provision.js';
import { moment, t } from './texts.js';

const error = byId('reports-error');
let openOnly = true;

for (const button of document.querySelectorAll('[data-open]')) {
  button.addEventListener('click', () => {
    openOnly = button.dataset.open === 'true';
    for (const other of document.querySelectorAll('[data-open]')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
    load();
  });
}

async function load() {
  try {
    const { reports } = await call('GET', openOnly ? '/reports?open=true' : '/reports');
    say(error, '');
    byId('reports').replaceChildren(reports.length ? table(reports) : empty());
  } catch (problem) {
    say(error, problemText(problem));
  }
}

function empty() {
  return el('div', { class: 'empty' }, icon('check'), el('h2', {}, t('reports.none')), el('p', {}, t('reports.none_more')));
}

function table(reports) {
  const heads = [t('reports.where'), t('reports.text'), t('reports.when')];
  return el(
    'table',
    { class: 'folding' },
    el('thead', {}, el('tr', {}, heads.map((text) => el('th', { scope: 'col' }, text)), el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t('reports.resolve'))))),
    el('tbody', {}, reports.map(row)),
  );
}

function row(report) {
  const by = report.createdBy ?? report.reportedBy ?? '';
  return el(
    'tr',
    { 'data-testid': 'report-row' },
    el('td', { 'data-label': t('reports.where') }, el('a', { href: addressOf(report), lang: report.lang }, report.article ? labelOf(report.article, report.lang) || report.article : report.actId), el('br'), el('span', { class: 'quiet small' }, report.actTitle ?? report.actId)),
    el('td', { 'data-label': t('reports.text'), class: 'wide' }, report.text),
    el('td', { 'data-label': t('reports.when') }, moment(report.createdAt ?? report.reportedAt), el('br'), el('span', { class: 'quiet small' }, by)),
    el(
      'td',
      { class: 'actions' },
      report.resolved
        ? badge('good', t('reports.resolved'))
        : el('button', { type: 'button', class: 'button small', 'data-testid': 'report-resolve', click: () => resolve(report) }, icon('check'), t('reports.resolve')),
    ),
  );
}

async function resolve(report) {
  try {
    await call('PATCH', `/reports/${report.id}`, { body: { resolved: true } });
    toast(t('reports.done'));
    await load();
  } catch (problem) {
    say(error, problemText(problem));
  }
}

load();
