/**
 * Keeping contacts right: one after the other by telephone, and likely duplicates.
 *
 * Stable names for tests (data-testid): work-count, work (with data-id), work-number, work-verify, work-edit, work-list,
 * work-more, duplicates, duplicate, merge.
 */

import { call, problemText } from './api.js';
import { contactCard, told } from './contact-card.js';
import { badge, byId, el, root, say, toast } from './dom.js';
import { day, moment, plural, t } from './texts.js';

const error = byId('work-error');
let page = 1;

async function load() {
  try {
    const [{ work, total }, { duplicates }] = await Promise.all([call('GET', '/contacts/worklist'), call('GET', '/contacts/duplicates')]);
    say(error, '');
    page = 1;
    byId('work-count').textContent = total ? plural('upkeep.count', total) : t('upkeep.none');
    byId('work-list').replaceChildren(...work.map(row));
    byId('work-more').hidden = work.length >= total;
    byId('duplicates').replaceChildren(...duplicates.map(pair));
    byId('duplicates-title').hidden = !duplicates.length;
  } catch (problem) {
    say(error, problemText(problem));
  }
  byId('work-list').removeAttribute('aria-busy');
}

async function more() {
  try {
    page++;
    const { work, total } = await call('GET', `/contacts/worklist?page=${page}`);
    byId('work-list').append(...work.map(row));
    byId('work-more').hidden = byId('work-list').children.length >= total;
  } catch (problem) {
    say(error, problemText(problem));
  }
}

function why({ contact, number, raisedAt }) {
  if (number) {
    return badge('repealed', t('upkeep.no_answer', number, moment(raisedAt)), { 'data-testid': 'work-number' });
  }
  return badge('outdated', contact.assuredOn ? t('upkeep.due', day(contact.dueOn)) : t('upkeep.never'));
}

function row(item) {
  const { contact } = item;
  return el(
    'li',
    { class: 'card', 'data-testid': 'work', 'data-id': contact.id },
    el(
      'details',
      {},
      el('summary', {}, el('b', {}, told(contact).name), ' ', why(item)),
      contactCard(contact, { heading: 'h3' }),
    ),
    el(
      'div',
      { class: 'contact-tools' },
      el('button', { type: 'button', class: 'button small primary', 'data-testid': 'work-verify', click: () => verify(contact) }, t('upkeep.verify')),
      el('a', { class: 'button small', href: `${root}/admin/contact#${contact.id}`, 'data-testid': 'work-edit' }, t('contact.edit')),
    ),
  );
}

async function verify(contact) {
  await act(() => call('POST', `/contacts/${contact.id}/verify`, { body: { version: contact.version } }), t('upkeep.verified'));
}

function pair({ first, second, shared }) {
  return el(
    'li',
    { class: 'card', 'data-testid': 'duplicate' },
    el('p', {}, t('upkeep.shared', shared)),
    [
      [first, second],
      [second, first],
    ].map(([kept, ended]) =>
      el('p', {}, told(kept).name, ' ', el('button', { type: 'button', class: 'button small', 'data-testid': 'merge', click: () => merge(kept, ended) }, t('upkeep.keep'))),
    ),
  );
}

async function merge(kept, ended) {
  await act(() => call('POST', `/contacts/${kept.id}/merge`, { body: { ended: ended.id } }), t('upkeep.merged'));
}

async function act(work, done) {
  try {
    await work();
    toast(done);
    await load();
  } catch (problem) {
    say(error, problemText(problem));
  }
}

byId('work-more').addEventListener('click', more);
load();
