/** The page's texts, and numbers and dates as its language writes them. The texts come in a data block of the page. */

const block = JSON.parse(document.getElementById('texts').textContent);

/** The screen's language: ru, kk or en. */
export const lang = block.lang;

const forms = { ru: ['one', 'few', 'many'], kk: ['other'], en: ['one', 'other'] };
const locales = { ru: 'ru-KZ', kk: 'kk-KZ', en: 'en-GB' };

function fill(text, values) {
  return text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}

/** The text of this key with {0}, {1} … replaced by the values. */
export function t(key, ...values) {
  return fill(block.texts[key] ?? key, values);
}

/** The text of this key as a list of nodes and strings, with nodes in the places of {0}, {1} … */
export function phrase(key, ...nodes) {
  return (block.texts[key] ?? key).split(/\{(\d)\}/).map((part, index) => (index % 2 ? nodes[Number(part)] : part));
}

/** A text of copied law, in the law's language ('ru' or 'kk'), whatever the screen speaks. */
export function cited(key, inLang, ...values) {
  return fill(block.cited[inLang][key] ?? key, values);
}

/** The text of this key in the form that goes with a number; its forms stand side by side, divided by a bar. */
export function plural(key, count) {
  const own = (block.texts[key] ?? key).split('|');
  const category = new Intl.PluralRules(locales[lang]).select(count);
  const index = Math.max(0, forms[lang].indexOf(category));
  return fill(own[Math.min(index, own.length - 1)], [number(count)]);
}

/** A number with the language's separators. Those of Kazakh are those of Russian, and not every browser knows Kazakh. */
export function number(value) {
  return new Intl.NumberFormat(lang === 'kk' ? locales.ru : locales[lang]).format(value);
}

const monthsKk = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];

/** A day ('2026-04-04') in words, in the screen's language or in another. Kazakh is written here: not every browser knows it. */
export function day(iso, inLang = lang) {
  if (!iso) {
    return '';
  }
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  if (inLang === 'kk') {
    return `${year} жылғы ${date} ${monthsKk[month - 1]}`;
  }
  const format = new Intl.DateTimeFormat(locales[inLang], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, date)));
}

const monthsFromKk = ['қаңтардан', 'ақпаннан', 'наурыздан', 'сәуірден', 'мамырдан', 'маусымнан', 'шілдеден', 'тамыздан', 'қыркүйектен', 'қазаннан', 'қарашадан', 'желтоқсаннан'];

/** A day as it stands after "from" or before «бастап»: Kazakh puts it in the ablative. */
export function since(iso, inLang = lang) {
  const said = day(iso, inLang);
  if (inLang !== 'kk' || !said) {
    return said;
  }
  const month = Number(iso.slice(5, 7)) - 1;
  return said.replace(monthsKk[month], monthsFromKk[month]);
}

/** A moment (an ISO instant) as day and time of the service's clock. */
export function moment(iso) {
  if (!iso) {
    return '';
  }
  const at = new Date(iso);
  const time = new Intl.DateTimeFormat('ru-KZ', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Almaty' }).format(at);
  const almaty = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Asia/Almaty' });
  return `${day(almaty.format(at))}, ${time}`;
}

/** Today by the service's clock, as '2026-04-04'. */
export function today() {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Asia/Almaty' }).format(new Date());
}
