/** What every page has: the crisis card, languages, theme, menus, and the one key that leads back to the search box. */

import { session, signOut } from './api.js';
import { crisisProtocols, speak } from './crisis.js';
import { byId, openDialog, root } from './dom.js';
import { t } from './texts.js';

// The crisis card stands in the page and needs nothing else, so it opens with the server down too.
const crisis = byId('crisis');
byId('crisis-open').addEventListener('click', () => openDialog(crisis));
for (const button of crisis.querySelectorAll('[data-crisis-language]')) {
  button.addEventListener('click', () => {
    for (const other of crisis.querySelectorAll('[data-crisis-language]')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
    for (const body of crisis.querySelectorAll('[data-crisis-lang]')) {
      body.hidden = body.dataset.crisisLang !== button.dataset.crisisLanguage;
    }
    speak(button.dataset.crisisLanguage);
  });
}

window.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'F2') {
      event.preventDefault();
      if (crisis.open) {
        crisis.close();
      } else {
        openDialog(crisis);
      }
    } else if (event.key === 'F1' || (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)) {
      event.preventDefault();
      toSearch();
    }
  },
  true,
);

function toSearch() {
  if (byId('again')?.open) {
    return;
  }
  for (const dialog of document.querySelectorAll('dialog[open]')) {
    dialog.close();
  }
  const box = byId('q');
  if (box) {
    document.dispatchEvent(new CustomEvent('senim:search'));
  } else if (!document.body.classList.contains('sign-in-page')) {
    location.assign(`${root}/`);
  }
}

function remember(cookie, value) {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookie}=${value}; Path=${root || '/'}; Max-Age=31536000; SameSite=Lax${secure}`;
}

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    remember('SENIMLANG', button.dataset.language);
    document.dispatchEvent(new CustomEvent('senim:leaving'));
    location.reload();
  });
}

const page = document.documentElement;
const dark = window.matchMedia('(prefers-color-scheme: dark)');

function isDark() {
  return page.dataset.theme === 'dark' || (page.dataset.theme !== 'light' && dark.matches);
}

function showTheme() {
  for (const use of document.querySelectorAll('[data-theme-toggle] use')) {
    use.setAttribute('href', use.getAttribute('href').replace(/#.*/, isDark() ? '#sun' : '#moon'));
  }
}

for (const button of document.querySelectorAll('[data-theme-toggle]')) {
  button.addEventListener('click', () => {
    page.dataset.theme = isDark() ? 'light' : 'dark';
    remember('SENIMTHEME', page.dataset.theme);
    showTheme();
  });
}
dark.addEventListener('change', showTheme);
showTheme();

for (const menu of document.querySelectorAll('details.menu')) {
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) {
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
}
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

for (const holder of document.querySelectorAll('[data-password]')) {
  const input = holder.querySelector('input');
  const button = holder.querySelector('button');
  const hint = byId(`${input.id}-caps`);
  button.addEventListener('click', () => {
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(show));
    const use = button.querySelector('use');
    use.setAttribute('href', use.getAttribute('href').replace(/#.*/, show ? '#eye-off' : '#eye'));
    input.focus();
  });
  for (const kind of ['keydown', 'keyup']) {
    input.addEventListener(kind, (event) => {
      hint.hidden = !event.getModifierState?.('CapsLock');
    });
  }
}

byId('sign-out')?.addEventListener('click', async () => {
  try {
    await signOut();
  } finally {
    sessionStorage.clear();
    location.assign(`${root}/sign-in`);
  }
});

byId('crisis-page-open')?.addEventListener('click', () => openDialog(crisis));

crisisProtocols(Boolean(byId('again')));
if (byId('again')) {
  session()
    .then((person) => {
      for (const place of document.querySelectorAll('[data-person-name]')) {
        place.textContent = person.name || person.username;
      }
      for (const place of document.querySelectorAll('[data-person-role]')) {
        place.textContent = t(`common.role_${person.role}`);
      }
      for (const place of document.querySelectorAll('[data-for]')) {
        place.hidden = !place.dataset.for.split(' ').includes(person.role);
      }
    })
    .catch(() => {
      // The page says itself, where it needs the server, that it cannot be reached.
    });
}
