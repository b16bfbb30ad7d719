/**
 * Where to turn: whom this caller can be sent to.
 *
 * Stable names for tests (data-testid): contact-region, contact-kind, contact-age, contact-language, contact-open-now,
 * contact-free, contacts-status, contacts, contact (with data-id, data-state), open-state, serves, number, no-answer,
 * no-answer-told, contact-copy-ru, contact-copy-kk, contact-edit.
 *
 * The caller's region and age go in the body of a request and stay in this tab; no address ever holds them.
 */

import { call, problemText } from './api.js';
import { callerRegion, kindChoice, regionChoice } from './caller-region.js';
import { contactCard, named } from './contact-card.js';
import { byId, el, say } from './dom.js';
import { plural, t } from './texts.js';

const list = byId('contacts');
const status = byId('contacts-status');
const form = byId('contact-filter');
let running = null;

function asked() {
  const age = Number.parseInt(byId('contact-age').value, 10);
  return {
    ...(callerRegion() && { region: callerRegion() }),
    ...(byId('contact-kind').value && { kind: byId('contact-kind').value }),
    ...(Number.isInteger(age) && age >= 0 && age <= 120 && { age }),
    ...(byId('contact-language').value && { language: byId('contact-language').value }),
    openNow: byId('contact-open-now').checked,
    free: byId('contact-free').checked,
    limit: 50,
  };
}

async function find() {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  list.setAttribute('aria-busy', 'true');
  try {
    const found = await call('POST', '/contacts/find', { body: asked(), signal: mine.signal });
    say(byId('contacts-error'), '');
    list.replaceChildren(...found.contacts.map((contact) => el('li', { class: 'card' }, contactCard(contact))));
    status.replaceChildren(
      found.contacts.length ? plural('contact.found', found.total) : t('contact.none'),
      found.fallback ? el('b', { 'data-testid': 'fallback' }, ` ${t('contact.fallback', named(found.region), named(found.nearest))}`) : '',
    );
  } catch (problem) {
    if (problem.name !== 'AbortError') {
      say(byId('contacts-error'), problemText(problem));
    }
  }
  list.removeAttribute('aria-busy');
}

async function showOne(id) {
  try {
    const contact = await call('GET', `/contacts/${id}`);
    list.replaceChildren(el('li', { class: 'card' }, contactCard(contact)));
    status.replaceChildren(el('button', { type: 'button', class: 'link', click: all }, t('contact.all')));
    list.querySelector('.contact-name').focus();
  } catch (problem) {
    say(byId('contacts-error'), problemText(problem));
  }
}

function all() {
  window.history.replaceState({}, '', location.pathname);
  find();
}

function fromAddress() {
  const one = location.hash.match(/^#(\d+)$/);
  return one ? showOne(one[1]) : find();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', (event) => event.target.id !== 'contact-region' && all());
window.addEventListener('hashchange', fromAddress);
Promise.all([regionChoice(byId('contact-region'), all), kindChoice(byId('contact-kind'), t('contact.any_help'))])
  .then(fromAddress)
  .catch((problem) => say(byId('contacts-error'), problemText(problem)));
