/**
 * Where the caller lives: chosen once a call and kept for this tab alone, so that the next call in another tab, or
 * tomorrow, begins with nobody.
 */

import { call } from './api.js';
import { named } from './contact-card.js';
import { el } from './dom.js';
import { t } from './texts.js';

const key = 'senim.region';

/** The id of the region chosen in this tab, or null. */
export function callerRegion() {
  try {
    return Number(sessionStorage.getItem(key)) || null;
  } catch {
    return null;
  }
}

function keep(id) {
  try {
    if (id) {
      sessionStorage.setItem(key, String(id));
    } else {
      sessionStorage.removeItem(key);
    }
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** Fills a choice with the tree of regions; `listener` hears each new choice. */
export async function regionChoice(select, listener) {
  const { regions } = await call('GET', '/regions');
  const below = new Map();
  for (const region of regions) {
    below.set(region.parent, [...(below.get(region.parent) ?? []), region]);
  }
  const options = [el('option', { value: '' }, t('contact.anywhere'))];
  const add = (region, depth) => {
    const others = region.otherNames.length ? ` (${region.otherNames.join(', ')})` : '';
    options.push(el('option', { value: region.id }, `${'\u00a0'.repeat(3 * depth)}${named(region)}${others}`));
    (below.get(region.id) ?? []).forEach((child) => add(child, depth + 1));
  };
  (below.get(null) ?? []).flatMap((country) => below.get(country.id) ?? []).forEach((region) => add(region, 0));
  select.replaceChildren(...options);
  select.value = String(callerRegion() ?? '');
  if (select.selectedIndex < 0) {
    select.value = '';
  }
  select.addEventListener('change', () => {
    keep(Number(select.value) || null);
    listener();
  });
}

/** Fills a choice with the tree of kinds of help. */
export async function kindChoice(select, first) {
  const { kinds } = await call('GET', '/referral-kinds');
  select.replaceChildren(
    ...(first ? [el('option', { value: '' }, first)] : []),
    ...kinds.map((kind) => el('option', { value: kind.code }, `${kind.parent ? '\u00a0\u00a0\u00a0' : ''}${named(kind)}`)),
  );
}
