/**
 * A template's document: what is asked for, and its paragraphs with the places of fields in them.
 *
 * Stable names for tests (data-testid): template-edit, template-field, field-name, field-label, field-kind,
 * field-required, field-add, template-paragraph, paragraph-style, paragraph-text, paragraph-add, template-faults,
 * template-from-other.
 */

import { byId, el } from './dom.js';
import { area, changed, choice, field, line, rowTools } from './edit-rows.js';
import { t } from './texts.js';

const box = byId('edit-document');
const fields = el('div', { class: 'edit-fields' });
const paragraphs = el('div', { class: 'edit-paragraphs' });
const faults = el('ul', { class: 'edit-faults', role: 'status', 'data-testid': 'template-faults' });
const kinds = ['text', 'date', 'amount', 'multiline'];
const styles = ['right', 'title', 'body', 'list'];

/** Shows a document, or none where the answer is no template; `other` is the same document in the other language. */
export function showTemplate(document, wanted, other) {
  box.hidden = !wanted && !document;
  const offer = !document && other ? el('button', { type: 'button', class: 'button', 'data-testid': 'template-from-other', click: () => takeOver(other) }, t('edit.from_other')) : '';
  box.replaceChildren(
    el('h2', {}, t('edit.document')),
    offer,
    el('h3', {}, t('edit.fields')),
    fields,
    el('button', { type: 'button', class: 'button small', 'data-testid': 'field-add', click: () => add(fields, fieldRow({ name: '', label: '', required: true, kind: 'text' })) }, t('edit.field_add')),
    el('h3', {}, t('edit.paragraphs')),
    el('p', { class: 'hint' }, t('edit.paragraphs_hint')),
    paragraphs,
    el('button', { type: 'button', class: 'button small', 'data-testid': 'paragraph-add', click: () => add(paragraphs, paragraphRow({ style: 'body', text: '' })) }, t('edit.paragraph_add')),
    faults,
  );
  fields.replaceChildren(...(document?.fields ?? []).map(fieldRow));
  paragraphs.replaceChildren(...(document?.paragraphs ?? []).map(paragraphRow));
  tellFaults();
}

/** The document as it stands; null where there is none. */
export function template() {
  const value = (row, name) => row.querySelector(`[data-testid=${name}]`).value.trim();
  const document = {
    fields: [...fields.children].map((row) => ({ name: value(row, 'field-name'), label: value(row, 'field-label'), required: row.querySelector('[data-testid=field-required]').checked, kind: value(row, 'field-kind') })),
    paragraphs: [...paragraphs.children].map((row) => ({ style: value(row, 'paragraph-style'), text: value(row, 'paragraph-text') })),
  };
  return document.fields.length || document.paragraphs.length ? document : null;
}

function takeOver(other) {
  showTemplate(other, true, null);
  changed(box);
  fields.querySelector('input')?.focus();
}

function add(list, row) {
  list.append(row);
  row.querySelector('input, select').focus();
  tellFaults();
  changed(box);
}

function after() {
  tellFaults();
  changed(box);
}

function fieldRow(one) {
  const required = el('input', { type: 'checkbox', 'data-testid': 'field-required' });
  required.checked = one.required;
  const self = el(
    'div',
    { class: 'edit-row', 'data-testid': 'template-field' },
    field(t('edit.field_name'), line(one.name, { pattern: '[A-Za-z][A-Za-z0-9]*', spellcheck: 'false', lang: 'en', 'data-testid': 'field-name', input: tellFaults })),
    field(t('edit.field_label'), line(one.label, { 'data-testid': 'field-label', input: tellFaults })),
    field(t('edit.field_kind'), choice(one.kind, kinds.map((kind) => [kind, t(`edit.kind_${kind}`)]), { 'data-testid': 'field-kind' })),
    el('label', { class: 'check' }, required, ' ', t('edit.field_required')),
    rowTools(() => self, t('edit.fields'), after),
  );
  return self;
}

function paragraphRow(one) {
  const self = el(
    'div',
    { class: 'edit-row wide-text', 'data-testid': 'template-paragraph' },
    field(t('edit.paragraph_style'), choice(one.style, styles.map((style) => [style, t(`edit.style_${style}`)]), { 'data-testid': 'paragraph-style' })),
    field(t('edit.paragraph_text'), area(one.text, { 'data-testid': 'paragraph-text', input: tellFaults })),
    rowTools(() => self, t('edit.paragraphs'), after),
  );
  return self;
}

/** Fields that could not be filled in, and places that name none. */
function tellFaults() {
  const now = template();
  const found = [];
  if (now) {
    const names = now.fields.map((one) => one.name);
    for (const name of names.filter((one, index) => !/^[A-Za-z][A-Za-z0-9]*$/.test(one) || names.indexOf(one) !== index)) {
      found.push(t('edit.fault_field', name || '…'));
    }
    const used = new Set(now.paragraphs.flatMap((one) => [...one.text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map((place) => place[1])));
    [...used].filter((name) => !names.includes(name)).forEach((name) => found.push(t('edit.fault_place', name)));
    names.filter((name) => name && !used.has(name)).forEach((name) => found.push(t('edit.fault_unused', name)));
  }
  faults.replaceChildren(...found.map((fault) => el('li', {}, fault)));
}
