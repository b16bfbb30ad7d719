/** What the screens know about a provision without asking: its address, its name, how it is cited and copied. */

import { root } from './dom.js';
import { cited, day, since } from './texts.js';

/** The address that opens a provision on the desk. */
export function addressOf({ actId, lang, article, eId }) {
  return `${root}/acts/${encodeURIComponent(actId)}/${lang}/${encodeURIComponent(article)}${eId ? `#${eId}` : ''}`;
}

/** What a path of ours opens: {actId, lang, article, eId}, or null. */
export function addressed(path, hash = '') {
  const parts = path.slice(root.length).match(/^\/acts\/([A-Za-z0-9_]+)\/(ru|kk)\/([A-Za-z0-9_-]+)$/);
  return parts && { actId: parts[1], lang: parts[2], article: parts[3], eId: hash.replace(/^#/, '') || null };
}

/** «Статья 127-2», «127-2-бап», «Преамбула»: in the provision's own language. */
export function labelOf(article, lang) {
  if (/^\d/.test(article)) {
    return cited('cited.article', lang, article);
  }
  const kind = article.replace(/_.*$/, '');
  return ['preamble', 'conclusions', 'att'].includes(kind) ? cited(`cited.${kind}`, lang) : '';
}

/** Label and title as one line: «Статья 15. Право ребёнка на …». A title that already tells its number stands as it is. */
export function titleOf(provision) {
  const heading = (provision.heading ?? '').trim();
  const label = (provision.label || labelOf(provision.article, provision.lang)).trim();
  const numbered = /^\d/.test(provision.article) && new RegExp(`^(?:[^\\d\\s]+\\s+)?${provision.article}(?![\\d-]*\\d)`).test(heading);
  if (!label || heading.startsWith(label) || (numbered && !provision.label)) {
    return heading || label;
  }
  return heading ? `${label.replace(/[.\s]*$/, '.')} ${heading}` : label.replace(/[.\s]*$/, '');
}

const groups = { book: 'cited.book', part: 'cited.part', chp: 'cited.chapter', sec: 'cited.section' };

/** The title of a heading above articles: «Глава 3. …», «3-тарау. …»; what is printed wins over what is put together. */
export function groupTitle(node, lang) {
  const heading = (node.heading ?? '').trim();
  if (node.label) {
    return heading.startsWith(node.label) ? heading : [node.label.trim().replace(/[.\s]*$/, '.'), heading].filter(Boolean).join(' ');
  }
  const [, prefix, number] = (node.eId ?? '').match(/(?:^|__)([a-z]+)_([^_]+)(?:_\d+)?$/) ?? [];
  if (!groups[prefix] || /^(глава|раздел|подраздел|параграф|§|часть|общая|особенная|жалпы|ерекше)|^\S*\d\S*\s*-?\s*(тарау|бөлім|параграф|бөлік|кіші)/i.test(heading)) {
    return heading;
  }
  const label = prefix === 'book' ? '' : cited(groups[prefix], lang, node.number || number);
  return [label && `${label}.`, heading].filter(Boolean).join(' ').replace(/\.$/, heading ? '.' : '');
}

/** A paragraph as printed, with its number. */
export function paragraphText({ number, text, level }) {
  const bare = String(number ?? '').replace(/[.)]$/, '');
  if (!bare || text.trimStart().startsWith(bare)) {
    return text;
  }
  return `${bare}${level > 1 ? ')' : '.'} ${text}`;
}

/**
 * The provision (or the chosen point of it, or the words marked in it) as a text to paste into a document, with where it
 * is from, of which day and what to beware of.
 */
export function asText(provision, part = {}) {
  return [...warnings(provision), titleOf(provision), '', ...words(provision, part), '', ...source(provision)].join('\n');
}

/** The same, short enough for one chat message: cut where a sentence ends, never longer than the limit. */
export function asMessage(provision, part = {}, limit = 500) {
  const head = [...warnings(provision), shorten(titleOf(provision), 140)].join('\n');
  const tail = source(provision).join('\n');
  const room = limit - head.length - tail.length - 2;
  return [head, cut(words(provision, part).join('\n'), room), tail].filter(Boolean).join('\n');
}

function warnings(provision) {
  const { lang } = provision;
  return [
    provision.sample && cited('cited.sample', lang),
    provision.status === 'repealed' && cited('cited.repealed', lang),
    provision.status === 'suspended' && cited('cited.suspended', lang),
    provision.status === 'coming' && cited('cited.coming', lang),
    provision.outdatedSince && cited('cited.outdated', lang, since(provision.outdatedSince, lang)),
  ].filter(Boolean);
}

function source(provision) {
  return [
    provision.actTitle,
    cited('cited.edition', provision.lang, day(provision.edition, provision.lang)),
    provision.sample ? null : provision.sourceUrl,
  ].filter(Boolean);
}

/** The paragraphs to copy: those of the chosen point with all below it, the marked words, or all. */
function words(provision, { eId, selection }) {
  if (selection) {
    return [selection];
  }
  const own = eId && eId !== provision.eId ? provision.paragraphs.filter((p) => p.eId === eId || p.eId?.startsWith(`${eId}__`)) : [];
  return (own.length ? own : provision.paragraphs).map(paragraphText);
}

function shorten(text, limit) {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}

/** The text up to the last sentence, or point of a list, that fits; up to the last word where none does. */
export function cut(text, room) {
  if (text.length <= room) {
    return text;
  }
  const fits = text.slice(0, Math.max(0, room - 2));
  const ends = [...fits.matchAll(/(?:(?<!\b(?:ст|п|пп|ч|г|см|т|д|тг))[.!?;:](?=\s|$))|\n/g)];
  const last = ends.at(-1);
  if (last && last.index > fits.length * 0.4) {
    return `${fits.slice(0, last.index + 1).trimEnd()} …`;
  }
  return shorten(text, Math.max(1, room));
}
