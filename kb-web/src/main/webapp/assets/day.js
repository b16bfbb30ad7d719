/**
 * The day whose law is read: today, unless another was chosen. The chosen day stands in the page's address as `on`, so
 * that reloading, going back and passing a link on keep it.
 */

import { today } from './texts.js';

export const firstDay = '1991-12-16';
export const lastDay = '2100-12-31';

const listeners = [];
let chosen = fromAddress();

/** The chosen day ('2026-02-10'); null while it is today. */
export function lawDay() {
  return chosen;
}

/** The part of an address that keeps the chosen day: `?on=…`, `&on=…`, or nothing while it is today. */
export function dayPart(mark) {
  return chosen ? `${mark}on=${chosen}` : '';
}

/** Tells the listener of every other day chosen. */
export function whenDayChanges(listener) {
  listeners.push(listener);
}

/** Reads the law as of this day from now on; null and today are the same. */
export function chooseDay(iso) {
  const day = iso && iso !== today() ? iso : null;
  if (day !== chosen) {
    chosen = day;
    window.history.pushState({}, '', location.pathname + dayPart('?') + location.hash);
    tell();
  }
}

/** Whether a law can be asked for on this day. */
export function isDay(iso) {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && iso >= firstDay && iso <= lastDay && !Number.isNaN(Date.parse(iso));
}

function fromAddress() {
  const asked = new URLSearchParams(location.search).get('on');
  return asked && isDay(asked) && asked !== today() ? asked : null;
}

function tell() {
  listeners.forEach((listener) => listener(chosen));
}

window.addEventListener('popstate', () => {
  const day = fromAddress();
  if (day !== chosen) {
    chosen = day;
    tell();
  }
});
