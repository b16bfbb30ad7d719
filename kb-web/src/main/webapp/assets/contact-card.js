/** A contact as it is read and handed on: big numbers to dial, whether it is open, the reply for a chat. */

import { call, problemText } from './api.js';
import { badge, el, icon, root, toast, toClipboard } from './dom.js';
import { cited, day, lang, moment, t, today } from './texts.js';

/** The name of something that has a Russian and a Kazakh one, in a language. */
export function named(thing, inLang = lang) {
  return (inLang === 'kk' ? (thing?.kk ?? thing?.ru) : (thing?.ru ?? thing?.kk)) ?? '';
}

/** What is told of a contact in a language, or else in the other. */
export function told(contact, inLang = lang) {
  return named({ ru: contact.ru, kk: contact.kk }, inLang);
}

function clock(iso) {
  const said = moment(iso);
  return said.startsWith(`${day(today())}, `) ? said.slice(said.lastIndexOf(' ') + 1) : said;
}

function clockIn(iso, inLang) {
  const time = new Intl.DateTimeFormat('ru-KZ', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Almaty' }).format(new Date(iso));
  const on = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Asia/Almaty' }).format(new Date(iso));
  return on === today() ? time : `${day(on, inLang)}, ${time}`;
}

/** Whether it is open, in the words of the screen. */
export function openWords({ state, until, opensAt, reason }) {
  if (state === 'open') {
    return until ? t('contact.open_until', clock(until)) : t('contact.open_always');
  }
  if (state === 'closed') {
    return opensAt ? t('contact.opens_at', clock(opensAt)) : t('contact.closed');
  }
  return `${t('contact.unknown')} (${t(`contact.reason_${reason}`)})`;
}

/** Whether it is open, as a badge. */
export function openBadge(open) {
  return badge(`state-${open.state}`, openWords(open), { 'data-testid': 'open-state', 'data-state': open.state });
}

/** What an operator pastes into a chat, in the caller's language. */
export function asReply(contact, inLang) {
  const text = told(contact, inLang);
  const open = contact.open;
  const hours =
    open.state === 'open'
      ? open.until
        ? cited('cited.contact_open_until', inLang, clockIn(open.until, inLang))
        : cited('cited.contact_open', inLang)
      : open.state === 'closed'
        ? open.opensAt
          ? cited('cited.contact_opens_at', inLang, clockIn(open.opensAt, inLang))
          : cited('cited.contact_closed', inLang)
        : cited('cited.contact_unknown', inLang);
  const place = contact.places.map((each) => named(each, inLang)?.address).find(Boolean);
  return [
    contact.sample && cited('cited.contact_sample', inLang),
    text.name,
    contact.phones.length && cited('cited.contact_phone', inLang, contact.phones.map((phone) => [phone.number, phone.extension && `(${phone.extension})`].filter(Boolean).join(' ')).join(', ')),
    contact.email,
    place && cited('cited.contact_address', inLang, place),
    hours,
    contact.free && cited('cited.contact_free', inLang),
    text.alert,
  ]
    .filter(Boolean)
    .join('\n');
}

async function copy(contact, inLang) {
  await toClipboard(asReply(contact, inLang));
  toast(t('contact.copied'));
}

function ages({ minimumAge, maximumAge }) {
  if (minimumAge !== null && maximumAge !== null) {
    return t('contact.ages', minimumAge, maximumAge);
  }
  if (minimumAge !== null) {
    return t('contact.ages_from', minimumAge);
  }
  return maximumAge !== null ? t('contact.ages_to', maximumAge) : null;
}

/** Small words about it: where, whom, at what cost. */
export function facts(contact) {
  return [
    contact.crisis && badge('repealed', t('contact.crisis')),
    contact.free && badge('good', t('contact.free')),
    ages(contact) && badge('plain', ages(contact)),
    contact.languages.length > 0 && badge('plain', contact.languages.map((code) => t(`common.short_${code}`)).join(' · ')),
    contact.sample && badge('sample', t('common.sample')),
  ].filter(Boolean);
}

function numbers(contact) {
  return el(
    'ul',
    { class: 'numbers-big' },
    contact.phones.map((phone) =>
      el(
        'li',
        {},
        el('a', { href: `tel:${phone.dial}`, class: 'number-big', 'data-testid': 'number' }, phone.number),
        phone.extension ? el('span', { class: 'quiet' }, t('contact.extension', phone.extension)) : null,
        phone.description ? el('span', { class: 'quiet' }, phone.description) : null,
        el('button', { type: 'button', class: 'link small', 'data-testid': 'no-answer', click: (event) => noAnswer(contact, phone, event.currentTarget) }, t('contact.no_answer')),
      ),
    ),
    contact.email ? el('li', {}, el('a', { href: `mailto:${contact.email}` }, contact.email)) : null,
  );
}

async function noAnswer(contact, phone, button) {
  button.disabled = true;
  try {
    await call('POST', `/contacts/${contact.id}/no-answer`, { body: { number: phone.number } });
    button.replaceWith(el('span', { class: 'quiet small', 'data-testid': 'no-answer-told' }, t('contact.no_answer_told')));
  } catch (problem) {
    button.disabled = false;
    toast(problemText(problem), 'info');
  }
}

function part(title, text) {
  return text ? [el('h3', {}, title), el('p', { class: 'lines' }, text)] : null;
}

/** The whole contact. */
export function contactCard(contact, { heading = 'h2' } = {}) {
  const text = told(contact);
  const name = named(contact.organization);
  return el(
    'article',
    { class: 'contact', 'data-testid': 'contact', 'data-id': contact.id, 'data-state': contact.open.state },
    el(heading, { class: 'contact-name', tabindex: '-1' }, text.name),
    name && name !== text.name ? el('p', { class: 'quiet' }, name) : null,
    contact.serves ? el('p', { class: 'quiet small', 'data-testid': 'serves' }, t('contact.serves', named(contact.serves))) : null,
    el('div', { class: 'badges' }, openBadge(contact.open), facts(contact)),
    text.alert ? el('p', { class: 'message warning' }, text.alert) : null,
    numbers(contact),
    el(
      'div',
      { class: 'contact-tools' },
      ['ru', 'kk'].map((code) => el('button', { type: 'button', class: 'button small', 'data-testid': `contact-copy-${code}`, click: () => copy(contact, code) }, icon('chat'), t(`contact.copy_${code}`))),
      el('a', { class: 'button small plain', href: `${root}/admin/contact#${contact.id}`, 'data-testid': 'contact-edit', 'data-for': 'administrator head reviewer editor', hidden: !mayWrite() }, t('contact.edit')),
    ),
    contact.places.map((place) => named(place)?.address).filter(Boolean).map((address) => el('p', {}, address)),
    text.description ? el('p', { class: 'lines' }, text.description) : null,
    part(t('contact.hours'), contact.hours),
    part(t('contact.eligibility'), text.eligibility),
    part(t('contact.application'), text.applicationProcess),
    part(t('contact.documents'), text.documents),
    part(t('contact.fees'), text.fees),
    contact.internalNote ? el('div', { class: 'message info' }, el('span', {}, `${t('contact.internal')}: ${contact.internalNote}`)) : null,
    el('p', { class: 'quiet small' }, contact.assuredOn ? t('contact.assured', day(contact.assuredOn)) : t('contact.never_assured')),
  );
}

function mayWrite() {
  const menu = document.querySelector('details.menu[data-for]');
  return Boolean(menu) && !menu.hidden;
}
