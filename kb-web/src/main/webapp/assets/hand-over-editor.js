/**
 * When to hand over, and to whom. Stable names for tests (data-testid): hand-over-row, hand-over-to, hand-over-when,
 * hand-over-add.
 */

import { byId, el } from './dom.js';
import { changed, choice, field, line, rowTools } from './edit-rows.js';
import { t } from './texts.js';

const box = byId('edit-hand-over');
const specialists = ['psychologist', 'lawyer', 'police'];

export function showHandOver(list) {
  box.replaceChildren(...(list ?? []).map(row));
}

/** The rows that say when. */
export function handOver() {
  return [...box.children]
    .map((one) => ({ to: one.querySelector('select').value, when: one.querySelector('input').value.trim() }))
    .filter((over) => over.when);
}

byId('edit-hand-over-add').addEventListener('click', () => {
  const added = row({ to: 'psychologist', when: '' });
  box.append(added);
  added.querySelector('select').focus();
});

function row(over) {
  const self = el(
    'div',
    { class: 'edit-row', 'data-testid': 'hand-over-row' },
    field(t('edit.hand_over_to'), choice(over.to, specialists.map((code) => [code, t(`answer.to_${code}`)]), { 'data-testid': 'hand-over-to' })),
    field(t('edit.hand_over_when'), line(over.when, { maxlength: '4000', 'data-testid': 'hand-over-when' })),
    rowTools(() => self, t('answer.hand_over'), () => changed(box)),
  );
  return self;
}
