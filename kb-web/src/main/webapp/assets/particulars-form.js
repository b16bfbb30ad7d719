/**
 * What is the same of an answer in both languages: whom it is for, what it is about, where to refer, for how long.
 *
 * Stable names for tests (data-testid): particulars, particulars-topic, particulars-topics, particulars-audience,
 * particulars-help, particulars-need (with data-code each), particulars-crisis, particulars-pinned, particulars-owner,
 * particulars-days, particulars-from, particulars-to, particulars-save, particulars-error.
 */

import { call, problemText } from './api.js';
import { byId, el, say, toast } from './dom.js';
import { choice, field, line } from './edit-rows.js';
import { lang, t } from './texts.js';

const box = byId('edit-particulars');
const audiences = ['child-under-14', 'child-14-15', 'child-16-17', 'parent', 'teacher', 'other'];
const helps = ['information', 'psychological', 'legal'];
const needs = [
  'emergency', 'police', 'ambulance', 'guardianship-authority', 'school-psychologist', 'crisis-centre', 'shelter', 'psychologist', 'lawyer-free-legal-aid', 'ombudsman', 'prosecutor', 'court',
  'social-protection', 'clinic', 'youth-health-centre', 'education-department', 'labour-inspectorate', 'commission-on-minors', 'embassy', 'notary', 'civil-registry', 'public-service-centre',
];

let tree = [];

/** Shows the particulars; `saved` is told the answer as it is after they are saved. */
export async function showParticulars(answer, reviewer, saved) {
  tree = tree.length ? tree : (await call('GET', '/topics')).topics;
  const mayChange = reviewer || !Object.values(answer.languages).some((words) => words.publishedRevision);
  const error = el('div', { class: 'message error', role: 'alert', hidden: true, 'data-testid': 'particulars-error' }, el('span', {}));
  const topics = chosenTopics(answer.topics);
  const notice = answer.kind === 'notice';
  const owner = line(answer.owner, { maxlength: '60', 'data-testid': 'particulars-owner' });
  const days = el('input', { type: 'number', min: '7', max: '1096', 'data-testid': 'particulars-days' });
  days.value = answer.reviewDays;
  const from = el('input', { type: 'date', 'data-testid': 'particulars-from' });
  const to = el('input', { type: 'date', 'data-testid': 'particulars-to' });
  from.value = answer.validFrom ?? '';
  to.value = answer.validTo ?? '';
  const crisis = check('crisis', t('edit.crisis'), answer.crisis);
  const pinned = check('pinned', t('edit.pinned'), answer.pinned);
  const audience = checks('audience', t('edit.audience'), audiences, (code) => t(`edit.audience_${code.replaceAll('-', '_')}`), answer.audience);
  const help = checks('help', t('edit.help'), helps, (code) => t(`edit.help_${code}`), answer.help);
  const refer = checks('need', t('answer.refer'), needs, (code) => t(`answer.need_${code.replaceAll('-', '_')}`), answer.referTo);
  const save = async (event) => {
    event.preventDefault();
    const body = {
      version: answer.version,
      topics: topics.value(),
      audience: audience.value(),
      help: help.value(),
      referTo: refer.value(),
      crisis: crisis.input.checked,
      pinned: pinned.input.checked,
      owner: owner.value.trim() || answer.owner,
      reviewDays: Number(days.value) || answer.reviewDays,
      validFrom: from.value || null,
      validTo: to.value || null,
    };
    try {
      saved(await call('PUT', `/answers/${answer.code}`, { body }));
      toast(t('edit.saved'));
    } catch (problem) {
      say(error, problemText(problem));
    }
  };
  const open = box.querySelector('details')?.open ?? false;
  const form = el(
    'form',
    { class: 'particulars', submit: save },
    mayChange ? null : el('p', { class: 'hint' }, t('edit.particulars_reviewer')),
    error,
    el(
      'fieldset',
      { class: 'plain', disabled: !mayChange },
      topics.element,
      notice ? el('div', { class: 'edit-row' }, field(t('edit.valid_from'), from), field(t('edit.valid_to'), to)) : null,
      audience.element,
      help.element,
      refer.element,
      el('div', { class: 'edit-row' }, crisis.element, pinned.element),
      el('div', { class: 'edit-row' }, field(t('edit.owner'), owner), field(t('edit.review_days'), days)),
      el('button', { type: 'submit', class: 'button', 'data-testid': 'particulars-save' }, t('edit.particulars_save')),
    ),
  );
  const details = el('details', { class: 'card', 'data-testid': 'particulars' }, el('summary', {}, el('h2', {}, t('edit.particulars')), ' ', el('span', { class: 'quiet small' }, answer.topics.map(topicName).join(' · ') || t('edit.no_topics'))), form);
  details.open = open;
  box.replaceChildren(details);
}

function topicName(code) {
  return tree.find((topic) => topic.code === code)?.[lang] ?? code;
}

/** Topics are chosen one by one, the main one first. */
function chosenTopics(codes) {
  let now = [...codes];
  const list = el('ul', { class: 'chosen', 'data-testid': 'particulars-topics' });
  const options = tree.filter((topic) => !topic.retired).map((topic) => [topic.code, `${topic.parent ? '– ' : ''}${topic[lang]}`]);
  const pick = choice('', [['', t('edit.topic_pick')], ...options], {
    'data-testid': 'particulars-topic',
    change: () => {
      if (pick.value && !now.includes(pick.value)) {
        now.push(pick.value);
        show();
      }
      pick.value = '';
    },
  });
  const show = () =>
    list.replaceChildren(
      ...now.map((code) =>
        el(
          'li',
          { class: 'badge' },
          topicName(code),
          ' ',
          el('button', { type: 'button', class: 'link', 'aria-label': `${t('edit.row_remove')}: ${topicName(code)}`, click: () => { now = now.filter((one) => one !== code); show(); pick.focus(); } }, '×'),
        ),
      ),
    );
  show();
  return { element: el('div', {}, field(t('edit.topics'), pick), list), value: () => now };
}

function check(name, text, on) {
  const input = el('input', { type: 'checkbox', 'data-testid': `particulars-${name}` });
  input.checked = on;
  return { input, element: el('label', { class: 'check' }, input, ' ', text) };
}

/** Boxes to check; those checked before keep their order, new ones follow. */
function checks(name, legend, codes, text, on) {
  const inputs = codes.map((code) => {
    const input = el('input', { type: 'checkbox', value: code, 'data-testid': `particulars-${name}`, 'data-code': code });
    input.checked = on.includes(code);
    return input;
  });
  return {
    element: el('fieldset', { class: 'checks' }, el('legend', {}, legend), inputs.map((input) => el('label', { class: 'check' }, input, ' ', text(input.value)))),
    value: () => {
      const now = inputs.filter((input) => input.checked).map((input) => input.value);
      return [...on.filter((code) => now.includes(code)), ...now.filter((code) => !on.includes(code))];
    },
  };
}
