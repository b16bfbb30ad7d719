/**
 * One's own password and tokens. Stable names for tests (data-testid): password-now, password-new, password-save,
 * password-error, tokens, token, token-name, token-new, token-value, token-remove.
 */

import { call, problemText } from './api.js';
import { byId, el, icon, say, toast, toClipboard } from './dom.js';
import { moment, t } from './texts.js';

byId('password-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const error = byId('password-error');
  const now = byId('password-now');
  const fresh = byId('password-new');
  say(error, '');
  try {
    await call('PUT', '/session/password', { body: { current: now.value, new: fresh.value } });
    now.value = '';
    fresh.value = '';
    toast(t('account.password_saved'));
  } catch (problem) {
    say(error, problemText(problem));
  }
});

const list = byId('tokens');
const error = byId('tokens-error');

async function load() {
  try {
    const { tokens } = await call('GET', '/tokens');
    list.replaceChildren(...tokens.map(row));
  } catch (problem) {
    say(error, problemText(problem));
  }
}

function row(token) {
  return el(
    'li',
    { 'data-testid': 'token' },
    el('span', {}, el('b', {}, token.name), el('br'), el('span', { class: 'quiet small' }, t('account.token_since', moment(token.createdAt)), ' · ', token.lastUsedAt ? t('account.token_used', moment(token.lastUsedAt)) : t('account.token_unused'))),
    el('button', { type: 'button', class: 'button small danger', 'data-testid': 'token-remove', click: () => remove(token) }, icon('trash'), t('account.token_remove')),
  );
}

async function remove(token) {
  try {
    await call('DELETE', `/tokens/${encodeURIComponent(token.id)}`);
    toast(t('account.token_removed'));
    await load();
  } catch (problem) {
    say(error, problemText(problem));
  }
}

byId('token-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  say(error, '');
  try {
    const made = await call('POST', '/tokens', { body: { name: byId('token-name').value.trim() } });
    byId('token-name').value = '';
    byId('token-value').textContent = made.token;
    byId('token-made').hidden = false;
    await load();
  } catch (problem) {
    say(error, problemText(problem));
  }
});

byId('token-copy').addEventListener('click', async () => {
  await toClipboard(byId('token-value').textContent);
  toast(t('account.token_copied'));
});

load();
