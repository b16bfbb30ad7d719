/**
 * The door to /api/v1. A request that meets the end of the session waits for the password, asked in place, and then
 * goes on: nothing that was on the screen is lost.
 */

import { byId, openDialog, root, say } from './dom.js';
import { lang, t } from './texts.js';

const base = `${root}/api/v1`;
const nameKey = 'senim.person';

let current = null;
let asked = null;

/** What the server said no with, or `unreachable` where it said nothing. */
export class Problem extends Error {
  constructor(status, code, title, detail, id) {
    super(detail || title || code);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.id = id;
  }
}

/** Who is signed in: {username, name, role, csrfToken}. Asked once a page. */
export function session() {
  asked ??= plain('GET', '/session').then(takeOver, (problem) => {
    asked = null;
    if (problem.status === 401) {
      return signInAgain();
    }
    throw problem;
  });
  return asked;
}

function takeOver(answer) {
  current = answer;
  asked = Promise.resolve(answer);
  sessionStorage.setItem(nameKey, answer.username);
  return answer;
}

/**
 * Sends a request and gives its JSON back (text where the answer is text, null where there is none).
 *
 * @throws Problem where the server refuses or cannot be reached
 */
export async function call(method, path, { body, type, signal, file } = {}) {
  for (let turn = 0; ; turn++) {
    if (method !== 'GET') {
      await session();
    }
    try {
      return await plain(method, path, { body, type, signal, file });
    } catch (problem) {
      if (turn < 3 && problem.status === 401 && problem.code !== 'wrong-password') {
        await signInAgain();
      } else if (turn < 3 && problem.code === 'csrf') {
        asked = null;
        await session();
      } else {
        throw problem;
      }
    }
  }
}

/**
 * Sends a request that is answered with a file, and has the browser save it.
 *
 * @throws Problem where the server refuses or cannot be reached
 */
export async function callForFile(path, body) {
  const { blob, name } = await call('POST', path, { body, file: true });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameOf(disposition) {
  const all = (disposition ?? '').match(/filename\*=UTF-8''([^;]+)/);
  return all ? decodeURIComponent(all[1]) : ((disposition ?? '').match(/filename="([^"]+)"/)?.[1] ?? '');
}

/** Signs in and takes the new session over. */
export async function signIn(username, password) {
  current = null;
  return takeOver(await plain('POST', '/session', { body: { username, password } }));
}

export async function signOut() {
  await session();
  await plain('DELETE', '/session');
}

/** Headers for requests made by other means than call(). */
export function headers() {
  return { Accept: 'application/json, application/problem+json', 'Accept-Language': lang, 'X-CSRF-Token': current?.csrfToken ?? '' };
}

/** A Problem out of an answer's status, type and text. */
export function problemOf(status, type, text) {
  let document = {};
  if (/json/.test(type ?? '')) {
    try {
      document = JSON.parse(text);
    } catch {
      document = {};
    }
  }
  const code = String(document.type ?? '').split(':').pop() || (status >= 500 ? 'fault' : `status-${status}`);
  return new Problem(status, code, document.title, document.detail, document.id);
}

async function plain(method, path, { body, type, signal, file } = {}) {
  const form = body instanceof FormData;
  const sent = headers();
  if (body !== undefined && !form) {
    sent['Content-Type'] = type ?? 'application/json';
  }
  if (file) {
    sent.Accept = '*/*';
  }
  let answer;
  let text;
  try {
    answer = await fetch(base + path, {
      method,
      headers: sent,
      body: body === undefined || form || type ? body : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
    if (file && answer.ok) {
      return { blob: await answer.blob(), name: nameOf(answer.headers.get('Content-Disposition')) };
    }
    text = await answer.text();
  } catch (fault) {
    if (fault.name === 'AbortError') {
      throw fault;
    }
    throw new Problem(0, 'unreachable', t('common.unreachable'), t('common.unreachable_more'));
  }
  const told = answer.headers.get('Content-Type');
  if (!answer.ok) {
    throw problemOf(answer.status, told, text);
  }
  if (!text) {
    return null;
  }
  return /json/.test(told ?? '') ? JSON.parse(text) : text;
}

let waiting = null;

/** Asks for the password over the page; all requests that met the end of the session wait for the one answer. */
function signInAgain() {
  waiting ??= askForPassword().finally(() => {
    waiting = null;
  });
  return waiting;
}

function askForPassword() {
  const dialog = byId('again');
  const form = dialog.querySelector('form');
  const username = byId('again-username');
  const password = byId('again-password');
  const error = byId('again-error');
  const before = document.activeElement;
  dialog.dataset.stay = 'yes';
  username.value = current?.username ?? sessionStorage.getItem(nameKey) ?? '';
  username.readOnly = username.value !== '';
  password.value = '';
  say(error, '');
  openDialog(dialog);
  (username.readOnly ? password : username).focus();
  return new Promise((resolve) => {
    const hold = (event) => event.preventDefault();
    const submit = async (event) => {
      event.preventDefault();
      try {
        const answer = await signIn(username.value.trim(), password.value);
        form.removeEventListener('submit', submit);
        dialog.removeEventListener('cancel', hold);
        password.value = '';
        dialog.close();
        before?.focus?.({ preventScroll: true });
        resolve(answer);
      } catch (problem) {
        say(error, problemText(problem));
        password.select();
        password.focus();
      }
    };
    form.addEventListener('submit', submit);
    dialog.addEventListener('cancel', hold);
  });
}

/** What to tell a person about a problem, in one or two sentences. */
export function problemText(problem) {
  if (!(problem instanceof Problem)) {
    return t('common.fault');
  }
  const known = { 'wrong-password': 'common.wrong_password', 'account-locked': 'common.account_locked', 'not-allowed': 'common.not_allowed' };
  if (known[problem.code]) {
    return t(known[problem.code]);
  }
  if (problem.status === 429) {
    return t('common.too_many');
  }
  const own = [problem.title, problem.detail]
    .filter(Boolean)
    .map((sentence) => sentence.replace(/([^.!?…])$/, '$1.'))
    .join(' ');
  const text = own || t('common.fault');
  return problem.id && !text.includes(problem.id) ? `${text} ${t('common.fault_id', problem.id)}` : text;
}
