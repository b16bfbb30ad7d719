/**
 * Which provisions cite one, folded under its text with their number, asked for when unfolded.
 * Stable names for tests (data-testid): cited-by, citing (with data-article), citing-more.
 */

import { call, problemText } from './api.js';
import { dayPart } from './day.js';
import { el, icon } from './dom.js';
import { addressOf, titleOf } from './provision.js';
import { number, t } from './texts.js';

const atOnce = 20;

/** The folded list; null where nothing cites the provision. */
export function citedBy(provision) {
  if (!provision.citedBy) {
    return null;
  }
  const list = el('ul', { class: 'citing-list' });
  const more = el('button', { type: 'button', class: 'button small', hidden: true, 'data-testid': 'citing-more', click: () => load() }, t('reader.citing_more'));
  const box = el(
    'details',
    { class: 'note citing', 'data-testid': 'cited-by', toggle: () => box.open && !list.childElementCount && load() },
    el('summary', {}, icon('fold'), t('reader.cited_by', number(provision.citedBy))),
    list,
    more,
  );
  let loaded = 0;

  async function load() {
    more.disabled = true;
    try {
      const address = `/acts/${encodeURIComponent(provision.actId)}/provisions/${encodeURIComponent(provision.article)}/cited-by`;
      const page = await call('GET', `${address}?lang=${provision.lang}&offset=${loaded}&limit=${atOnce}${dayPart('&')}`);
      loaded += page.provisions.length;
      list.append(...page.provisions.map((citing) => item(citing, provision)));
      more.hidden = loaded >= page.total || !page.provisions.length;
    } catch (problem) {
      list.append(el('li', { class: 'quiet', role: 'alert' }, problemText(problem)));
      more.hidden = false;
    }
    more.disabled = false;
  }

  return box;
}

function item(citing, provision) {
  return el(
    'li',
    { lang: citing.lang, 'data-testid': 'citing', 'data-article': citing.article },
    el('a', { href: addressOf({ ...citing, eId: null }) }, titleOf(citing)),
    citing.actId === provision.actId ? null : el('span', { class: 'quiet' }, ` ${citing.actTitle}`),
    el('p', { class: 'quiet' }, citing.excerpt),
  );
}
