/**
 * A template's fields, and the document made of them on the spot. What is typed stays in this page's memory alone, goes
 * to the server in the body of one request, and is forgotten when another answer is opened or on demand.
 *
 * Stable names for tests (data-testid): document-form, document-field (with data-name), document-make, document-clear,
 * document-check, document-missing, document-norm.
 */

import { call, callForFile, problemText } from './api.js';
import { el, icon, root, toast } from './dom.js';
import { since, t } from './texts.js';

let typed = { code: null, values: {} };

/** Forgets what was typed for any template but this one. */
export function forgetDocument(code) {
  if (typed.code !== code) {
    typed = { code, values: {} };
  }
}

/** The form of a template in one language. */
export function documentForm(code, lang, template) {
  forgetDocument(code);
  const screen = document.documentElement.lang;
  const check = el('div', { class: 'document-check', role: 'status', lang: screen, 'data-testid': 'document-check' });
  const form = el('form', { class: 'document-form', autocomplete: 'off', 'data-testid': 'document-form' });
  const fields = template.fields.map((field, index) => fieldOf(field, `document-field-${index}`));
  const make = async (event) => {
    event.preventDefault();
    try {
      const body = { values: valuesOf(template) };
      const found = await call('POST', `/answers/${code}/${lang}/document/check`, { body });
      await callForFile(`/answers/${code}/${lang}/document`, body);
      check.replaceChildren(...told(found, form));
      toast(t('answer.document_made'));
    } catch (problem) {
      check.replaceChildren(el('p', { class: 'message error' }, problemText(problem)));
    }
  };
  form.addEventListener('submit', make);
  form.append(
    el('p', { class: 'quiet small', lang: screen }, t('answer.document_lead')),
    ...fields,
    el(
      'div',
      { class: 'edit-actions', lang: screen },
      el('button', { type: 'submit', class: 'button primary', 'data-testid': 'document-make' }, icon('download'), t('answer.document_make')),
      el('button', { type: 'button', class: 'button', 'data-testid': 'document-clear', click: () => clear(form, check) }, t('answer.document_clear')),
    ),
    check,
  );
  return form;
}

function fieldOf(field, id) {
  const long = field.kind === 'multiline';
  const input = el(long ? 'textarea' : 'input', {
    id,
    type: long ? null : field.kind === 'date' ? 'date' : 'text',
    rows: long ? '3' : null,
    inputmode: field.kind === 'amount' ? 'numeric' : null,
    maxlength: '4000',
    autocomplete: 'off',
    'aria-required': field.required ? 'true' : null,
    'data-testid': 'document-field',
    'data-name': field.name,
    input: (event) => {
      typed.values[field.name] = event.target.value;
    },
  });
  input.value = typed.values[field.name] ?? '';
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, field.label, field.required ? null : el('span', { class: 'quiet small', lang: document.documentElement.lang }, ` · ${t('answer.document_optional')}`)),
    input,
  );
}

function valuesOf(template) {
  const values = {};
  for (const { name } of template.fields) {
    if (typed.values[name]?.trim()) {
      values[name] = typed.values[name];
    }
  }
  return values;
}

function clear(form, check) {
  typed.values = {};
  check.replaceChildren();
  for (const input of form.querySelectorAll('[data-name]')) {
    input.value = '';
  }
  form.querySelector('[data-name]')?.focus();
}

/** What must be seen to before the document is used; each missing field leads to its place. */
function told({ missing, norms }, form) {
  return [
    missing.length
      ? el(
          'div',
          { class: 'banner warning' },
          icon('info'),
          el(
            'div',
            {},
            el('p', {}, t('answer.document_missing')),
            el(
              'ul',
              {},
              missing.map(({ name, label }) =>
                el('li', {}, el('button', { type: 'button', class: 'link', 'data-testid': 'document-missing', click: () => form.querySelector(`[data-name="${CSS.escape(name)}"]`).focus() }, label)),
              ),
            ),
          ),
        )
      : '',
    norms.length
      ? el('div', { class: 'banner warning' }, icon('info'), el('div', {}, el('p', {}, t('answer.document_norms')), el('ul', {}, articles(norms).map(normOf))))
      : '',
  ];
}

/** Points of one article are told once: it is the article that is looked up. */
function articles(norms) {
  const known = new Map(norms.map((norm) => [[norm.actId, norm.eId.split('__')[0], norm.status, norm.outdatedSince].join(), norm]));
  return [...known.values()];
}

function normOf(norm) {
  const name = [norm.label.replace(/\.$/, ''), norm.actTitle || `${norm.actId} ${norm.eId.split('__')[0].replace(/^art_/, '')}`].filter(Boolean).join(', ');
  const state = norm.status === null ? t('answer.norm_unchecked') : norm.status === 'in_force' ? t('common.outdated', since(norm.outdatedSince)) : t(`common.status_${norm.status}`);
  return el('li', { 'data-testid': 'document-norm' }, norm.url ? el('a', { href: root + norm.url }, name) : name, ': ', state);
}
