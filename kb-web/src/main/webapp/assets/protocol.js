/**
 * Leads through the steps of a protocol, one at a time, with a way back. Nothing that is chosen is kept or sent: the way
 * taken is forgotten with the page.
 *
 * Stable names for tests (data-testid): protocol-step (with data-step), protocol-choice, protocol-back, protocol-stop.
 */

import { el, icon } from './dom.js';
import { t } from './texts.js';

/** The protocol as a part of the page. */
export function player(protocol) {
  const box = el('div', { class: 'player' });
  const steps = new Map(protocol.steps.map((step) => [step.id, step]));
  const way = [protocol.start];
  const show = (focus) => {
    const step = steps.get(way[way.length - 1]);
    const screen = document.documentElement.lang;
    box.replaceChildren(
      el(
        'div',
        { class: 'player-step', 'data-testid': 'protocol-step', 'data-step': step.id, tabindex: '-1' },
        el('p', { class: 'do' }, step.do),
        step.say ? el('blockquote', {}, step.say) : null,
        step.stop ? el('p', { class: 'stop', 'data-testid': 'protocol-stop' }, icon('alarm'), el('b', { lang: screen }, t('common.protocol_stop')), ' ', step.stop) : null,
        el(
          'div',
          { class: 'choices' },
          step.choices.map((choice) => el('button', { type: 'button', class: 'button', 'data-testid': 'protocol-choice', click: () => go(choice.next) }, choice.when)),
        ),
        step.choices.length ? null : el('p', { class: 'quiet', lang: screen }, t('common.protocol_end')),
        way.length > 1
          ? el('p', { class: 'player-way', lang: screen }, el('button', { type: 'button', class: 'link', 'data-testid': 'protocol-back', click: back }, t('common.protocol_back')), ' · ', el('button', { type: 'button', class: 'link', click: again }, t('common.protocol_again')))
          : null,
      ),
    );
    if (focus) {
      box.firstElementChild.focus();
    }
  };
  const go = (next) => {
    way.push(next);
    show(true);
  };
  const back = () => {
    way.pop();
    show(true);
  };
  const again = () => {
    way.splice(1);
    show(true);
  };
  show(false);
  return box;
}
