/** Sign-in: posts the name and password, then goes where the person was going, with the part after # kept. */

import { problemText, signIn } from './api.js';
import { byId, root, say } from './dom.js';

const form = byId('sign-in');
const username = byId('username');
const password = byId('password');
const error = byId('sign-in-error');

/** The page asked for before sign-in; only an address of our own. */
function next() {
  const wanted = new URLSearchParams(location.search).get('next') ?? '';
  const own = /^\/(?![/\\])/.test(wanted) ? new URL(wanted, location.origin) : null;
  const path = own && own.origin === location.origin ? own.pathname + own.search : `${root}/`;
  return path + (location.hash || own?.hash || '');
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('[type=submit]');
  button.disabled = true;
  say(error, '');
  username.removeAttribute('aria-invalid');
  password.removeAttribute('aria-invalid');
  try {
    await signIn(username.value.trim(), password.value);
    location.replace(next());
  } catch (problem) {
    button.disabled = false;
    say(error, problemText(problem));
    if (problem.code === 'wrong-password') {
      password.setAttribute('aria-invalid', 'true');
    }
    password.select();
    password.focus();
  }
});

if (username.value) {
  password.focus();
} else {
  username.focus();
}
