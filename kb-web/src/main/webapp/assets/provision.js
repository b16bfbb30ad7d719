/** What the screens know about a provision without asking: its address, its name, how it is cited and copied. */

import { dayPart } from './day.js';
import { root } from './dom.js';
import { cited, day, since, today } from './texts.js';

/** The address that opens a provision on the desk. */
export function addressOf({ actId, lang, article, eId }) {
  return `${root}/acts/${encodeURIComponent(actId)}/${lang}/${encodeURIComponent(article)}${dayPart('?')}${eId ? `#${eId}` : ''}`;
}

/** The address of an act's own page, at this row of it. */
export function actAddress({ actId, lang, eId }) {
  return `${root}/acts/${encodeURIComponent(actId)}/${lang}${dayPart('?')}${eId ? `#${eId}` : ''}`;
}

/** The address of an act's page with both languages beside each other, at this row or point. */
export function parallelAddress({ actId, lang, eId }) {
  return `${root}/acts/${encodeURIComponent(actId)}/${lang}/parallel${dayPart('?')}${eId ? `#${eId}` : ''}`;
}

/** The address of the report on what does not answer to each other in an act's two languages. */
export function mismatchesAddress({ actId, lang }) {
  return `${root}/acts/${encodeURIComponent(actId)}/${lang}/mismatches${dayPart('?')}`;
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

const unitsRu = /(?<!\p{L})(подпункт\p{L}*|подп|пп|пункт\p{L}*|п|част\p{L}*|ч|абзац\p{L}*|абз)\.?\s*[«"]?(\d+(?:[-.]\d+)*|\p{L}(?=[»")]))/gu;
const unitsKk = /(\d+(?:[-.]\d+)*|(?<!\p{L})\p{L}(?=\)))\)?\s*[-–]?\s*(тармақша|тш|тармақ|тармағ|т(?!\p{L})|бөлі[кг]|б(?!\p{L})|абзац|азат)/gu;
const ranks = [/^(?:ч|бөлі|б$)/, /^(?:пункт|п$|тармақ$|тармағ$|т$)/, /^(?:подп|пп|тармақша|тш)/, /^(?:абз|азат)/];

/** The parts and points named by «п. 2 ч. 1», «1-бөліктің 2-тармағы»: outermost first. */
function unitsOf(place) {
  const text = place.toLowerCase();
  const named = [...text.matchAll(unitsRu)].map(([, unit, number]) => ({ unit, number }));
  const all = named.length ? named : [...text.matchAll(unitsKk)].map(([, number, unit]) => ({ unit, number }));
  return all.map(({ unit, number }) => ({ rank: ranks.findIndex((rank) => rank.test(unit)), number })).sort((a, b) => a.rank - b.rank);
}

/** The eId of the paragraph a cited place («ч. 2», «2-тармақ») names in this provision, as deep as it can be followed; or null. */
export function placed(provision, place) {
  let scope = provision.eId;
  for (const { rank, number } of unitsOf(place)) {
    const below = provision.paragraphs.filter((one) => one.eId?.startsWith(`${scope}__`) && !one.eId.includes('__note'));
    const numbered = below.filter((one) => one.number === number);
    const kind = rank < 2 ? /__para_[^_]+(?:_\d+)?$/ : /__(?:subpara|item)_[^_]+(?:_\d+)?$/;
    const exact = numbered.filter((one) => kind.test(one.eId));
    const candidates = rank === 3 ? [] : exact.length || rank === 0 ? exact : numbered;
    const alinea = rank === 0 || rank === 3 ? below.find((one) => one.eId === `${scope}__al_${number}`) : null;
    const found = candidates.length === 1 || rank < 2 ? (candidates[0] ?? alinea) : alinea;
    if (!found) {
      break;
    }
    scope = found.eId;
  }
  return scope === provision.eId ? null : scope;
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
  return [...warnings(provision, part), titleOf(provision), '', ...words(provision, part), '', ...source(provision)].join('\n');
}

/** The same, short enough for one chat message: cut where a sentence ends, never longer than the limit. */
export function asMessage(provision, part = {}, limit = 500) {
  const head = [...warnings(provision, part), shorten(titleOf(provision), 140)].join('\n');
  const tail = source(provision).join('\n');
  const room = limit - head.length - tail.length - 2;
  return [head, cut(words(provision, part).join('\n'), room), tail].filter(Boolean).join('\n');
}

function warnings(provision, { eId } = {}) {
  const { lang } = provision;
  const coming = firstComing(provision, eId);
  return [
    provision.sample && cited('cited.sample', lang),
    provision.status === 'repealed' && cited('cited.repealed', lang),
    provision.status === 'suspended' && (provision.suspendedUntil ? cited('cited.suspended_until', lang, day(provision.suspendedUntil, lang)) : cited('cited.suspended', lang)),
    provision.status === 'coming' && cited('cited.coming', lang),
    provision.outdatedSince && cited('cited.outdated', lang, since(provision.outdatedSince, lang)),
    coming && cited('cited.will_change', lang, since(coming, lang)),
  ].filter(Boolean);
}

/** The first day to come on which what is copied changes. */
function firstComing(provision, eId) {
  const taken = eId ?? provision.eId;
  const touches = (unit) => unit === taken || unit.startsWith(`${taken}__`) || (unit.startsWith(provision.eId) && taken.startsWith(`${unit}__`));
  return (provision.coming ?? [])
    .filter((change) => change.from > provision.on && change.eIds.some(touches))
    .map((change) => change.from)
    .sort()[0];
}

function source(provision) {
  return [
    provision.actTitle,
    provision.on && provision.on !== today() && cited('cited.on_day', provision.lang, day(provision.on, provision.lang)),
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
