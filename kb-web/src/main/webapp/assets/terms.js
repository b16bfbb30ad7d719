/**
 * Words of the glossary inside a text: underlined, and explained when pointed at or reached by the keyboard.
 *
 * Stable names for tests (data-testid): glossary-word, glossary-meaning.
 */

import { call } from './api.js';
import { byId, el } from './dom.js';

const most = 12;
const shortestStem = 5;
const endings = 4;
let asked = null;

function terms() {
  asked ??= call('GET', '/glossary').then(
    ({ terms: all }) => all,
    () => {
      // without its words explained a text is still read
      asked = null;
      return [];
    },
  );
  return asked;
}

function escaped(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A name with the endings it takes: of one long word the last letters may change. */
function pattern(name) {
  const single = !/\s/.test(name) && name.length > shortestStem;
  const stem = single ? name.replace(/[аеёиоуыэюяьй]$/i, '') : name;
  return `${escaped(stem)}${single ? `\\p{L}{0,${endings}}` : ''}`;
}

/** Explains the words of the glossary inside this element, each once. */
export async function explainTerms(inside, lang) {
  const told = (await terms()).filter((term) => term[lang]?.term);
  if (!told.length || !inside.isConnected) {
    return;
  }
  const byName = told.flatMap((term) => [term[lang].term, ...term.forms].map((name) => ({ name: name.toLowerCase(), term })));
  byName.sort((one, other) => other.name.length - one.name.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${byName.map(({ name }) => `(${pattern(name)})`).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const explained = new Set();
  for (const node of textNodes(inside)) {
    explain(node, any, byName, explained, lang);
  }
}

function textNodes(inside) {
  const nodes = [];
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node.parentElement.closest('a, button, summary, h1, h2, h3, .badge, .trust, .term, textarea, select') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes;
}

function explain(node, any, byName, explained, lang) {
  let rest = node;
  for (let match = any.exec(rest.data); match && explained.size < most; match = any.exec(rest.data)) {
    const { term } = byName[match.slice(1).findIndex((group) => group !== undefined)];
    const word = rest.splitText(match.index);
    rest = word.splitText(match[0].length);
    if (!explained.has(term.id)) {
      explained.add(term.id);
      word.replaceWith(wordOf(match[0], term, lang));
    }
  }
}

function wordOf(written, term, lang) {
  const word = el('span', { class: 'term', tabindex: '0', role: 'button', 'aria-expanded': 'false', 'data-testid': 'glossary-word' }, written);
  const open = () => show(word, term[lang]);
  const close = () => hide(word);
  word.addEventListener('mouseenter', open);
  word.addEventListener('focus', open);
  word.addEventListener('mouseleave', () => document.activeElement !== word && close());
  word.addEventListener('blur', close);
  word.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && byId('term-meaning')) {
      event.stopPropagation();
      close();
    }
  });
  return word;
}

function show(word, said) {
  hide(word);
  const meaning = el('span', { class: 'term-meaning', id: 'term-meaning', role: 'tooltip', 'data-testid': 'glossary-meaning' }, el('b', {}, said.term), ` — ${said.meaning}`);
  document.body.append(meaning);
  const at = word.getBoundingClientRect();
  const box = meaning.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.width - 8));
  const below = at.bottom + 6 + box.height < window.innerHeight;
  meaning.style.left = `${left}px`;
  meaning.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - box.height - 6)}px`;
  word.setAttribute('aria-describedby', 'term-meaning');
  word.setAttribute('aria-expanded', 'true');
}

function hide(word) {
  byId('term-meaning')?.remove();
  word.removeAttribute('aria-describedby');
  word.setAttribute('aria-expanded', 'false');
}
