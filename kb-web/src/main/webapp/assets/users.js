/**
 * People and their roles. Stable names for tests (data-testid): users, user-row (with data-username), user-new, user-edit,
 * user-password, user-lock, user-dialog, user-username, user-name, user-role, user-save, new-password-dialog,
 * new-password-save.
 */

import { call, problemText, session } from './api.js';
import { badge, byId, el, icon, openDialog, say, toast } from './dom.js';
import { moment, t } from './texts.js';

const error = byId('users-error');
let me = null;

async function load() {
  try {
    me = await session();
    const { users } = await call('GET', '/users');
    byId('users').replaceChildren(table(users));
  } catch (problem) {
    say(error, problemText(problem));
  }
}

function table(users) {
  const heads = [t('users.name'), t('common.username'), t('users.role'), t('users.last')];
  return el(
    'table',
    { class: 'folding' },
    el('thead', {}, el('tr', {}, heads.map((text) => el('th', { scope: 'col' }, text)), el('th', { scope: 'col' }, el('span', { class: 'visually-hidden' }, t('users.actions'))))),
    el('tbody', {}, users.map(row)),
  );
}

function row(user) {
  const own = user.username === me.username;
  return el(
    'tr',
    { 'data-testid': 'user-row', 'data-username': user.username },
    el('th', { scope: 'row' }, user.name, ' ', user.locked ? badge('refused', t('users.locked')) : null),
    el('td', { 'data-label': t('common.username') }, user.username),
    el('td', { 'data-label': t('users.role') }, t(`common.role_${user.role}`)),
    el('td', { 'data-label': t('users.last') }, user.lastSignInAt ? moment(user.lastSignInAt) : t('users.never')),
    el(
      'td',
      { class: 'actions' },
      el('button', { type: 'button', class: 'button small', 'data-testid': 'user-edit', click: () => edit(user) }, t('users.edit')),
      ' ',
      el('button', { type: 'button', class: 'button small', 'data-testid': 'user-password', click: () => setPassword(user) }, icon('key'), t('common.password')),
      ' ',
      el(
        'button',
        { type: 'button', class: `button small ${user.locked ? '' : 'danger'}`, 'data-testid': 'user-lock', disabled: own, click: () => lock(user) },
        user.locked ? t('users.unlock') : t('users.lock'),
      ),
    ),
  );
}

function edit(user) {
  const fresh = user === null;
  byId('user-title').textContent = fresh ? t('users.new') : t('users.edit_title');
  byId('user-username').value = user?.username ?? '';
  byId('user-username').readOnly = !fresh;
  byId('user-name').value = user?.name ?? '';
  byId('user-role').value = user?.role ?? 'operator';
  byId('user-role').disabled = user?.username === me?.username;
  byId('user-password').value = '';
  byId('user-password').required = fresh;
  byId('user-password-field').hidden = !fresh;
  say(byId('user-error'), '');
  const dialog = byId('user');
  openDialog(dialog);
  byId(fresh ? 'user-username' : 'user-name').focus();
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    const name = byId('user-name').value.trim();
    const role = byId('user-role').value;
    try {
      if (fresh) {
        await call('POST', '/users', { body: { username: byId('user-username').value.trim(), name, role, password: byId('user-password').value } });
      } else {
        await call('PATCH', `/users/${encodeURIComponent(user.username)}`, { body: user.username === me.username ? { name } : { name, role } });
      }
      dialog.close();
      toast(t('users.saved'));
      await load();
    } catch (problem) {
      say(byId('user-error'), problemText(problem));
    }
  };
}

function setPassword(user) {
  const dialog = byId('new-password');
  const password = byId('new-password-value');
  byId('new-password-about').textContent = `${user.name} (${user.username})`;
  password.value = '';
  say(byId('new-password-error'), '');
  openDialog(dialog);
  password.focus();
  dialog.querySelector('form').onsubmit = async (event) => {
    event.preventDefault();
    try {
      await call('PATCH', `/users/${encodeURIComponent(user.username)}`, { body: { password: password.value } });
      dialog.close();
      toast(t('users.password_set'));
    } catch (problem) {
      say(byId('new-password-error'), problemText(problem));
    }
  };
}

async function lock(user) {
  try {
    await call('PATCH', `/users/${encodeURIComponent(user.username)}`, { body: { locked: !user.locked } });
    toast(user.locked ? t('users.unlocked_done') : t('users.locked_done'));
    await load();
  } catch (problem) {
    say(error, problemText(problem));
  }
}

byId('user-new').addEventListener('click', () => edit(null));
load();
