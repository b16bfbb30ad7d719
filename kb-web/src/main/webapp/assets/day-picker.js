/**
 * Where the day is chosen: a date field, and, while it is not today, a way back to it. All pickers of a page show the same
 * day. Stable names for tests (data-testid): day (the field), day-today, day-said.
 */

import { chooseDay, firstDay, isDay, lastDay, lawDay, whenDayChanges } from './day.js';
import { el, icon } from './dom.js';
import { day, t, today } from './texts.js';

const pause = 900;
const shown = new Set();

/** A picker; `id` is that of its field. */
export function dayPicker(id) {
  let timer = null;
  const take = () => {
    clearTimeout(timer);
    if (isDay(field.value)) {
      chooseDay(field.value);
    } else {
      field.value = lawDay() ?? today();
    }
  };
  const field = el('input', {
    type: 'date',
    id,
    min: firstDay,
    max: lastDay,
    required: true,
    'data-testid': 'day',
    // A year being typed is a valid day of the year 2 at first: what is typed counts when it stands still.
    input: () => {
      clearTimeout(timer);
      timer = setTimeout(() => isDay(field.value) && take(), pause);
    },
    blur: take,
    keydown: (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        take();
      }
    },
  });
  const back = el('button', { type: 'button', class: 'button small', 'data-testid': 'day-today', click: () => chooseDay(null) }, t('day.today'));
  const said = el('span', { class: 'visually-hidden', role: 'status', 'data-testid': 'day-said' });
  const node = el('div', { class: 'day-picker', role: 'group', 'aria-label': t('day.group') }, el('label', { for: id }, icon('clock'), el('span', {}, t('day.on'))), field, back, said);
  const show = () => {
    field.value = lawDay() ?? today();
    back.hidden = !lawDay();
    node.classList.toggle('other', Boolean(lawDay()));
    said.textContent = lawDay() ? t('day.reading', day(lawDay())) : '';
  };
  show();
  shown.add({ node, show });
  return node;
}

whenDayChanges(() => {
  for (const picker of shown) {
    if (picker.node.isConnected) {
      picker.show();
    } else {
      shown.delete(picker);
    }
  }
});
