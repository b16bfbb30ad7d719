/**
 * Taking the law along as a file: a menu for an act, the same choices for a provision's own menu.
 *
 * Stable names for tests (data-testid): save-menu, save-docx, save-pdf, save-txt, save-akn, save-json.
 */

import { call, problemText } from './api.js';
import { el, icon, root, toast } from './dom.js';
import { t } from './texts.js';

const ofProvision = ['docx', 'pdf', 'txt'];
const ofAct = [...ofProvision, 'akn', 'json'];

/**
 * The choices as buttons.
 *
 * @param what {actId, lang, article, on}: without an article the whole act, without a day as of today
 */
export function savings(what) {
  return (what.article ? ofProvision : ofAct).map((format) =>
    el(
      'button',
      { type: 'button', 'data-testid': `save-${format}`, click: (event) => save(event.currentTarget, what, format) },
      icon('download'),
      t(`reader.save_${format}`),
    ),
  );
}

/** A menu that holds the choices, for a bar of tools. */
export function saveMenu(what) {
  return el(
    'details',
    { class: 'menu' },
    el(
      'summary',
      { class: 'button small', 'aria-label': t('reader.save'), title: t('reader.save'), 'data-testid': 'save-menu' },
      icon('download'),
      el('span', { class: 'tool-text' }, t('reader.save')),
    ),
    el('div', { class: 'sheet' }, savings(what)),
  );
}

/** A browser saves whatever it is answered: the session is asked for first, and the text whether it is there. */
async function save(button, { actId, lang, article, on }, format) {
  const asked = new URLSearchParams({ lang, format, ...(on ? { on } : {}), ...(article ? { article } : {}) });
  button.closest('details')?.removeAttribute('open');
  try {
    await call('GET', article ? `/acts/${actId}/provisions/${encodeURIComponent(article)}?${day(lang, on)}` : `/acts/${actId}/toc?${day(lang, on)}`);
    const link = el('a', { href: `${root}/api/v1/acts/${actId}/export?${asked}`, download: '' });
    document.body.append(link);
    link.click();
    link.remove();
  } catch (problem) {
    toast(problemText(problem), 'info');
  }
}

function day(lang, on) {
  return new URLSearchParams({ lang, ...(on ? { on } : {}) });
}
