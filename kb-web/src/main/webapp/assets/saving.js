/**
 * Taking the law or an answer along as a file: a menu for an act, the same choices for the menu of a provision or an
 * answer.
 *
 * Stable names for tests (data-testid): save-menu, save-docx, save-pdf, save-txt, save-akn, save-json.
 */

import { call, problemText } from './api.js';
import { el, icon, root, toast } from './dom.js';
import { t } from './texts.js';

const onPaper = ['docx', 'pdf', 'txt'];
const ofAct = [...onPaper, 'akn', 'json'];

/**
 * The choices as buttons.
 *
 * @param what {actId, lang, article, on}: without an article the whole act, without a day as of today
 */
export function savings(what) {
  return choices(what.article ? onPaper : ofAct, (format) => addressesOfLaw(what, format));
}

/** The choices for an answer in one language, as buttons. */
export function answerSavings({ code, lang }) {
  const answer = `/answers/${encodeURIComponent(code)}`;
  return choices(onPaper, (format) => ({ text: answer, file: `${answer}/${lang}/export?format=${format}` }));
}

function choices(formats, addresses) {
  return formats.map((format) =>
    el('button', { type: 'button', 'data-testid': `save-${format}`, click: (event) => save(event.currentTarget, addresses(format)) }, icon('download'), t(`reader.save_${format}`)),
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
async function save(button, { text, file }) {
  button.closest('details')?.removeAttribute('open');
  try {
    await call('GET', text);
    const link = el('a', { href: `${root}/api/v1${file}`, download: '' });
    document.body.append(link);
    link.click();
    link.remove();
  } catch (problem) {
    toast(problemText(problem), 'info');
  }
}

function addressesOfLaw({ actId, lang, article, on }, format) {
  const asked = new URLSearchParams({ lang, format, ...(on ? { on } : {}), ...(article ? { article } : {}) });
  const text = article ? `/acts/${actId}/provisions/${encodeURIComponent(article)}` : `/acts/${actId}/toc`;
  return { text: `${text}?${day(lang, on)}`, file: `/acts/${actId}/export?${asked}` };
}

function day(lang, on) {
  return new URLSearchParams({ lang, ...(on ? { on } : {}) });
}
