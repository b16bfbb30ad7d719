/**
 * A cited norm in a word or two; its text as in force today comes up under the pointer and under the focus, stays while
 * the pointer is on it, and goes with Esc.
 *
 * Stable names for tests (data-testid): norm-chip (with data-norm), norm-text.
 */

import { badge, el, root } from './dom.js';
import { since, t } from './texts.js';

const longest = 900;
let count = 0;

/** The chip of a norm, whose words are in this language. */
export function normChip(norm, lang) {
  const id = `norm-text-${++count}`;
  const article = (norm.label || norm.eId.split('__')[0].replace(/^art_/, '')).replace(/\.$/, '');
  const place = norm.eId.includes('__') ? ` (${norm.eId.split('__').slice(1).map((unit) => unit.replace(/^[a-z]+_/, '')).join('.')})` : '';
  const name = [norm.actTitle || norm.actId, `${article}${place}`.trim()].filter(Boolean).join(', ');
  const chip = norm.url
    ? el('a', { class: 'badge', href: root + norm.url, lang, 'aria-describedby': id }, name)
    : el('span', { class: 'badge missing', tabindex: '0', lang, 'aria-describedby': id }, name);
  const self = el(
    'span',
    {
      class: 'norm-chip',
      'data-testid': 'norm-chip',
      'data-norm': `${norm.actId} ${norm.eId}`,
      keydown: (event) => {
        if (event.key === 'Escape') {
          self.classList.add('closed');
        }
      },
      mouseenter: () => self.classList.remove('closed'),
      focusin: () => self.classList.remove('closed'),
    },
    chip,
    el(
      'span',
      { class: 'norm-tip', role: 'tooltip', id, lang, 'data-testid': 'norm-text' },
      norm.status && norm.status !== 'in_force' ? badge(norm.status, t(`common.status_${norm.status}`)) : null,
      norm.outdatedSince ? badge('outdated', t('common.outdated', since(norm.outdatedSince))) : null,
      norm.heading ? el('b', {}, norm.heading) : null,
      norm.text ? (norm.text.length > longest ? `${norm.text.slice(0, longest)}…` : norm.text) : norm.status ? '' : el('span', { lang: document.documentElement.lang }, t('answer.norm_absent')),
    ),
  );
  return self;
}
