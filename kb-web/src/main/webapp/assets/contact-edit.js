/**
 * A contact being written: `#12` in the address is the one that is changed, none means a new one.
 *
 * Stable names for tests (data-testid): edit-form, edit-name-ru, edit-name-kk, edit-organization, edit-phones,
 * edit-hours, edit-kinds, edit-areas, edit-save, edit-error, edit-history, edit-change.
 */

import { call, problemText } from './api.js';
import { kindChoice } from './caller-region.js';
import { named } from './contact-card.js';
import { byId, el, root, say, toast } from './dom.js';
import { moment, t } from './texts.js';

const texts = ['name', 'alternateName', 'description', 'eligibility', 'applicationProcess', 'documents', 'fees', 'alert'];
const wanted = location.hash.match(/^#(\d+)$/)?.[1] ?? null;
let known = null;

function field(name, code) {
  return byId(`edit-${name}-${code}`);
}

function chosen(select) {
  return [...select.selectedOptions].map((option) => option.value);
}

function select(list, values) {
  for (const option of list.options) {
    option.selected = values.includes(option.value);
  }
}

function number(id) {
  const value = Number.parseInt(byId(id).value, 10);
  return Number.isInteger(value) ? value : null;
}

function written(code) {
  const said = Object.fromEntries(texts.map((name) => [name, field(name, code).value.trim()]).filter(([, value]) => value));
  return Object.keys(said).length ? said : null;
}

function fill(contact) {
  for (const code of ['ru', 'kk']) {
    texts.forEach((name) => {
      field(name, code).value = contact[code]?.[name] ?? '';
    });
    byId(`edit-organization-${code}`).value = contact.organization[code] ?? '';
    byId(`edit-address-${code}`).value = contact.places[0]?.[code]?.address ?? '';
  }
  byId('edit-phones').value = contact.phones.map((phone) => phone.number).join('\n');
  byId('edit-hours').value = contact.hours;
  byId('edit-email').value = contact.email ?? '';
  byId('edit-from').value = contact.minimumAge ?? '';
  byId('edit-to').value = contact.maximumAge ?? '';
  byId('edit-free').value = contact.free === null ? '' : String(contact.free);
  byId('edit-crisis').checked = contact.crisis;
  byId('edit-status').value = contact.status;
  byId('edit-note').value = contact.internalNote ?? '';
  select(byId('edit-kinds'), contact.kinds);
  select(byId('edit-areas'), contact.areas.map((area) => String(area.id)));
  select(byId('edit-languages'), contact.languages);
}

/** Places: the first is edited here, the others stay as they are. */
function places() {
  const others = (known?.places ?? []).slice(1).map((place) => ({ id: place.id, ...(place.region && { region: place.region.id }), ...textsOf(place) }));
  const first = known?.places[0];
  const told = {};
  for (const code of ['ru', 'kk']) {
    const address = byId(`edit-address-${code}`).value.trim();
    const before = first?.[code];
    if (address || before) {
      told[code] = withoutEmpty({ ...before, address });
    }
  }
  const any = first || Object.keys(told).length;
  return any ? [{ ...(first && { id: first.id }), ...(first?.region && { region: first.region.id }), ...told }, ...others] : others;
}

function textsOf(place) {
  return Object.fromEntries(['ru', 'kk'].filter((code) => place[code]).map((code) => [code, withoutEmpty(place[code])]));
}

function withoutEmpty(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== '' && value !== null && value !== undefined));
}

function body() {
  const numbers = byId('edit-phones').value.split('\n').map((line) => line.trim()).filter(Boolean);
  return withoutEmpty({
    ...(known && { version: known.version }),
    organization: withoutEmpty({ id: known?.organization.id, ru: byId('edit-organization-ru').value.trim(), kk: byId('edit-organization-kk').value.trim() }),
    ru: written('ru'),
    kk: written('kk'),
    phones: numbers.map((line) => withoutEmpty({ extension: null, description: null, ...known?.phones.find((phone) => phone.number === line), number: line, dial: null })),
    hours: byId('edit-hours').value.trim(),
    email: byId('edit-email').value.trim(),
    url: known?.url ?? null,
    minimumAge: number('edit-from'),
    maximumAge: number('edit-to'),
    free: byId('edit-free').value === '' ? null : byId('edit-free').value === 'true',
    crisis: byId('edit-crisis').checked,
    status: byId('edit-status').value,
    internalNote: byId('edit-note').value.trim(),
    kinds: chosen(byId('edit-kinds')),
    areas: chosen(byId('edit-areas')).map(Number),
    languages: chosen(byId('edit-languages')),
    places: places(),
  });
}

async function save(event) {
  event.preventDefault();
  try {
    const saved = await call(known ? 'PUT' : 'POST', known ? `/contacts/${known.id}` : '/contacts', { body: body() });
    say(byId('edit-error'), '');
    toast(t('contact_edit.saved'));
    if (known) {
      known = saved;
      fill(saved);
      await history();
    } else {
      location.href = `${root}/contacts#${saved.id}`;
    }
  } catch (problem) {
    say(byId('edit-error'), problemText(problem));
    byId('edit-error').scrollIntoView({ block: 'center' });
  }
}

async function history() {
  const { changes } = await call('GET', `/contacts/${known.id}/history`);
  byId('edit-history').replaceChildren(
    ...changes.map((change) =>
      el('li', { 'data-testid': 'edit-change' }, `${moment(change.at)} · ${change.by} · ${change.field}: `, el('del', {}, change.before), ' → ', el('ins', {}, change.after)),
    ),
  );
}

async function regions() {
  const all = (await call('GET', '/regions')).regions;
  byId('edit-areas').replaceChildren(...all.map((region) => el('option', { value: region.id }, named(region))));
}

byId('edit-form').addEventListener('submit', save);
Promise.all([kindChoice(byId('edit-kinds')), regions()])
  .then(async () => {
    if (wanted) {
      known = await call('GET', `/contacts/${wanted}`);
      fill(known);
      await history();
    }
  })
  .catch((problem) => say(byId('edit-error'), problemText(problem)));
