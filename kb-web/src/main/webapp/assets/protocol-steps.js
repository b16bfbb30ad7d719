/** All steps of a protocol at once, for paper: there nothing can be pressed, and a choice leads to its step by number. */

import { el } from './dom.js';

/**
 * The steps as parts of the page.
 *
 * @param words gives the text of a key, with values put in
 * @param lang the language of those texts
 */
export function allSteps({ start, steps }, words, lang) {
  const place = (id) => steps.findIndex((step) => step.id === id) + 1;
  const first = place(start);
  return [
    first > 1 ? el('p', { lang }, words('answer.sheet_start', first)) : null,
    el(
      'ol',
      {},
      steps.map((step) =>
        el(
          'li',
          {},
          el('b', {}, step.do),
          step.say ? el('p', {}, step.say) : null,
          step.stop ? el('p', { class: 'stop' }, el('b', { lang }, words('common.protocol_stop')), ' ', step.stop) : null,
          step.choices.length ? el('ul', {}, step.choices.map((choice) => el('li', {}, `${choice.when} → `, el('b', {}, String(place(choice.next)))))) : el('p', { lang }, words('common.protocol_end')),
        ),
      ),
    ),
  ];
}
