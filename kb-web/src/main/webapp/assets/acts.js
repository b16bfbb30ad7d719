/** The list of acts. Stable names for tests (data-testid): acts, act (with data-act), no-acts. */

import { call, problemText, session } from './api.js';
import { badge, byId, el, icon, root } from './dom.js';
import { day, lang, plural, t } from './texts.js';

const list = byId('acts');

function title(act) {
  return (lang === 'kk' ? act.titleKk || act.titleRu : act.titleRu || act.titleKk) || act.actId;
}

function row(act) {
  const inLang = lang === 'kk' && act.editions.some((edition) => edition.lang === 'kk') ? 'kk' : (act.editions[0]?.lang ?? 'ru');
  const languages = ['ru', 'kk'].filter((code) => act.editions.some((edition) => edition.lang === code));
  const newest = (code) => act.editions.filter((edition) => edition.lang === code).map((edition) => edition.date).sort().at(-1);
  const preferred = languages.includes(lang) ? lang : inLang;
  return el(
    'li',
    { 'data-testid': 'act', 'data-act': act.actId },
    el(
      'div',
      {},
      el('h2', { lang: preferred }, el('a', { href: `${root}/acts/${act.actId}/${preferred}` }, title(act))),
      el(
        'p',
        { class: 'quiet small' },
        [
          act.number && t('acts.number', act.number),
          act.adopted && t('acts.adopted', day(act.adopted)),
          newest(preferred) && t('reader.edition', day(newest(preferred))),
          act.articles?.[preferred] && plural('acts.articles', act.articles[preferred]),
        ]
          .filter(Boolean)
          .join(' · '),
        ' ',
        act.status && act.status !== 'in_force' && act.status !== 'new' && act.status !== 'amended' ? badge(act.status, t(`common.status_${act.status}`)) : null,
        act.sample ? badge('sample', t('common.sample')) : null,
      ),
    ),
    el(
      'div',
      { class: 'doors' },
      languages.map((code) => el('a', { class: 'button small', href: `${root}/acts/${act.actId}/${code}`, lang: code }, t(`common.short_${code}`))),
    ),
  );
}

async function load() {
  try {
    const [{ acts }, person] = await Promise.all([call('GET', '/acts'), session()]);
    const own = (act) => (act.sample ? 1 : 0);
    const sorted = [...acts].sort((a, b) => own(a) - own(b) || title(a).localeCompare(title(b), lang));
    list.replaceChildren(...sorted.map(row));
    if (!acts.some((act) => !act.sample)) {
      list.after(nothing(person.role === 'administrator'));
    }
  } catch (problem) {
    list.replaceChildren(el('li', { class: 'message error', role: 'alert' }, el('span', {}, problemText(problem))));
  } finally {
    list.removeAttribute('aria-busy');
  }
}

function nothing(administrator) {
  return el(
    'div',
    { class: 'empty', 'data-testid': 'no-acts' },
    icon('book'),
    el('h2', {}, t('acts.none')),
    el('p', {}, administrator ? t('acts.none_administrator') : t('acts.none_other')),
    administrator ? el('a', { class: 'button primary', href: `${root}/admin/imports` }, icon('upload'), t('acts.import')) : null,
  );
}

load();
