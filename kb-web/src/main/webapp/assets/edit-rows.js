/** Rows of fields that can be added, taken out and put in another order. */

import { el, icon } from './dom.js';
import { t } from './texts.js';

/** Tells the form around an element that it was changed without being typed into. */
export function changed(element) {
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A labelled field; the label names it for screen readers too. */
export function field(label, input) {
  return el('label', { class: 'field' }, el('span', { class: 'label' }, label), input);
}

export function area(value, attributes = {}) {
  const box = el('textarea', { rows: '2', maxlength: '4000', ...attributes });
  box.value = value ?? '';
  return box;
}

export function line(value, attributes = {}) {
  const box = el('input', { type: 'text', maxlength: '300', ...attributes });
  box.value = value ?? '';
  return box;
}

/** A choice among [value, text] pairs. */
export function choice(value, pairs, attributes = {}) {
  const box = el('select', attributes, pairs.map(([code, text]) => el('option', { value: code }, text)));
  box.value = value ?? '';
  return box;
}

/** Buttons that move a row up, and take it out; `then` runs after either. */
export function rowTools(row, what, then) {
  const tool = (name, text, act) => el('button', { type: 'button', class: 'button plain square', 'aria-label': `${text}: ${what}`, title: text, 'data-testid': `row-${name}`, click: act }, icon(name === 'up' ? 'up' : 'trash'));
  return el(
    'span',
    { class: 'row-tools' },
    tool('up', t('edit.row_up'), () => {
      row().previousElementSibling?.before(row());
      then();
    }),
    tool('remove', t('edit.row_remove'), () => {
      const next = row().nextElementSibling ?? row().previousElementSibling ?? row().parentElement;
      const form = row().parentElement;
      row().remove();
      next.querySelector?.('input, textarea, select')?.focus();
      then();
      changed(form);
    }),
  );
}
