/**
 * The branching steps of a protocol. Each branch must lead to a step, each step must be reached, and from each an end
 * must be: what breaks this is told at once, with the step it is about.
 *
 * Stable names for tests (data-testid): protocol-edit, step (with data-step), step-do, step-say, step-stop, step-choice,
 * choice-when, choice-next, choice-add, step-add, protocol-faults, protocol-from-other.
 */

import { byId, el } from './dom.js';
import { area, changed, choice, field, line, rowTools } from './edit-rows.js';
import { t } from './texts.js';

const box = byId('edit-protocol');
const steps = el('ol', { class: 'edit-steps' });
const faults = el('ul', { class: 'edit-faults', role: 'status', 'data-testid': 'protocol-faults' });
let start = null;

/**
 * Shows a protocol, or none where the answer is no protocol.
 *
 * @param other the same protocol in the other language, whose steps can be taken over
 */
export function showProtocol(protocol, wanted, other) {
  box.hidden = !wanted && !protocol;
  start = protocol?.start ?? null;
  const offer = !protocol && other ? el('button', { type: 'button', class: 'button', 'data-testid': 'protocol-from-other', click: () => takeOver(other) }, t('edit.from_other')) : '';
  box.replaceChildren(
    el('h2', {}, t('edit.protocol')),
    el('p', { class: 'hint' }, t('edit.protocol_hint')),
    offer,
    steps,
    el('button', { type: 'button', class: 'button', 'data-testid': 'step-add', click: addStep }, t('edit.step_add')),
    faults,
  );
  steps.replaceChildren();
  for (const one of protocol?.steps ?? []) {
    steps.append(step(one));
  }
  // the choices of the first steps name later ones, so they are offered once all are there
  refresh();
  for (const [index, one] of (protocol?.steps ?? []).entries()) {
    [...steps.children[index].querySelectorAll('[data-testid=choice-next]')].forEach((select, place) => {
      select.value = one.choices[place].next;
    });
  }
  refresh();
}

/** The protocol as it stands; null where there is none. */
export function protocol() {
  const all = [...steps.children].map((one) => ({
    id: one.dataset.step,
    do: text(one, 'step-do'),
    say: text(one, 'step-say'),
    stop: text(one, 'step-stop'),
    choices: [...one.querySelectorAll('[data-testid=step-choice]')].map((row) => ({ when: text(row, 'choice-when'), next: text(row, 'choice-next') })),
  }));
  return all.length ? { start: all.some((one) => one.id === start) ? start : all[0].id, steps: all } : null;
}

function text(element, name) {
  return element.querySelector(`[data-testid=${name}]`).value.trim();
}

function takeOver(other) {
  showProtocol(other, true, null);
  changed(box);
  steps.querySelector('textarea')?.focus();
}

function addStep() {
  const used = [...steps.children].map((one) => Number(one.dataset.step.replace(/\D/g, '')) || 0);
  const added = step({ id: `s${Math.max(0, ...used) + 1}`, choices: [] });
  steps.append(added);
  refresh();
  added.querySelector('textarea').focus();
  changed(box);
}

function step(one) {
  const choices = el('div', { class: 'edit-choices' }, one.choices.map(branch));
  const self = el(
    'li',
    { class: 'edit-step card', 'data-testid': 'step', 'data-step': one.id },
    el('div', { class: 'between' }, el('h3', { class: 'step-name', tabindex: '-1' }), rowTools(() => self, t('edit.step'), refreshed)),
    field(t('edit.step_do'), area(one.do, { 'data-testid': 'step-do', input: refresh })),
    field(t('edit.step_say'), area(one.say, { 'data-testid': 'step-say' })),
    field(t('edit.step_stop'), area(one.stop, { rows: '1', 'data-testid': 'step-stop' })),
    el('h4', {}, t('edit.choices')),
    choices,
    el(
      'button',
      {
        type: 'button',
        class: 'button small',
        'data-testid': 'choice-add',
        click: () => {
          const added = branch({ when: '', next: '' });
          choices.append(added);
          refresh();
          added.querySelector('input').focus();
          changed(box);
        },
      },
      t('edit.choice_add'),
    ),
  );
  return self;
}

function branch(one) {
  const self = el(
    'div',
    { class: 'edit-row', 'data-testid': 'step-choice' },
    field(t('edit.choice_when'), line(one.when, { maxlength: '4000', 'data-testid': 'choice-when', input: refresh })),
    field(t('edit.choice_next'), choice('', [], { 'data-testid': 'choice-next', change: refreshed })),
    rowTools(() => self, t('edit.choices'), refreshed),
  );
  return self;
}

function refreshed() {
  refresh();
  changed(box);
}

/** Numbers the steps, offers each of them to every branch, and tells what is wrong. */
function refresh() {
  const all = [...steps.children];
  const names = all.map((one, index) => [one.dataset.step, `${index + 1}. ${text(one, 'step-do').slice(0, 60)}`]);
  all.forEach((one, index) => {
    one.querySelector('.step-name').textContent = t('edit.step_name', index + 1);
  });
  for (const select of steps.querySelectorAll('[data-testid=choice-next]')) {
    const chosen = select.value;
    select.replaceChildren(el('option', { value: '' }, t('edit.choice_nowhere')), ...names.map(([id, name]) => el('option', { value: id }, name)));
    select.value = names.some(([id]) => id === chosen) ? chosen : '';
  }
  tellFaults();
}

function tellFaults() {
  const now = protocol();
  const found = now ? faultsOf(now) : [];
  faults.replaceChildren(
    ...found.map(([id, key]) => {
      const place = [...steps.children].findIndex((one) => one.dataset.step === id);
      return el('li', {}, el('button', { type: 'button', class: 'link', click: () => steps.children[place].querySelector('.step-name').focus() }, t(key, place + 1)));
    }),
  );
}

/** What would leave an operator without a way on, step by step. */
function faultsOf({ start: first, steps: all }) {
  const byId = new Map(all.map((one) => [one.id, one]));
  const reached = (from) => {
    const seen = new Set();
    const open = [from];
    while (open.length) {
      const id = open.pop();
      if (byId.has(id) && !seen.has(id)) {
        seen.add(id);
        open.push(...byId.get(id).choices.map((one) => one.next));
      }
    }
    return seen;
  };
  const fromStart = reached(first);
  return all.flatMap((one) => [
    ...(one.do ? [] : [[one.id, 'edit.fault_empty']]),
    ...(one.choices.some((way) => !way.when || !byId.has(way.next)) ? [[one.id, 'edit.fault_nowhere']] : []),
    ...(fromStart.has(one.id) ? [] : [[one.id, 'edit.fault_unreached']]),
    ...([...reached(one.id)].some((id) => !byId.get(id).choices.length) ? [] : [[one.id, 'edit.fault_endless']]),
  ]);
}
