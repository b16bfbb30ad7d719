/**
 * An editor for text with a little form. What is pasted goes to the server first, which cleans it and says what it lost;
 * what is dropped here is told beside the editor.
 *
 * Stable names for tests (data-testid): edit-details, edit-details-bold, edit-details-italic, edit-details-heading,
 * edit-details-bullets, edit-details-numbers, edit-details-table, edit-details-row, edit-details-told.
 */

import { call, problemText } from './api.js';
import { byId, el } from './dom.js';
import { richHtml, richNodes } from './rich-text.js';
import { t } from './texts.js';

const longest = 60_000;
const editor = byId('edit-details');
const told = byId('edit-details-told');
const commands = {
  bold: () => document.execCommand('bold'),
  italic: () => document.execCommand('italic'),
  heading: () => document.execCommand('formatBlock', false, inside('h3') ? 'p' : 'h3'),
  bullets: () => (inside('table') ? null : document.execCommand('insertUnorderedList')),
  numbers: () => (inside('table') ? null : document.execCommand('insertOrderedList')),
  table: () => (inside('table') ? null : insert([emptyTable(), el('p', {}, el('br'))])),
  row: addRow,
};

document.execCommand('defaultParagraphSeparator', false, 'p');
byId('edit-details-tools').append(
  ...Object.entries(commands).map(([name, command]) =>
    el('button', { type: 'button', class: 'button small', 'data-testid': `edit-details-${name}`, mousedown: (event) => event.preventDefault(), click: () => run(command) }, t(`edit.rich_${name}`)),
  ),
);
editor.addEventListener('paste', (event) => take(event, event.clipboardData));
editor.addEventListener('drop', (event) => take(event, event.dataTransfer));

/** The text in the editor. */
export function details() {
  return richHtml(editor);
}

/** Puts a text into the editor. */
export function showDetails(html, lang) {
  editor.replaceChildren(...richNodes(html ?? ''));
  editor.lang = lang;
  told.textContent = '';
}

function run(command) {
  if (!editor.contains(document.getSelection().anchorNode)) {
    editor.focus();
    document.getSelection().selectAllChildren(editor);
    document.getSelection().collapseToEnd();
  }
  command();
  editor.focus();
  changed();
}

function changed() {
  editor.dispatchEvent(new Event('input', { bubbles: true }));
}

function inside(name) {
  const node = document.getSelection().anchorNode;
  return (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest(name) ?? null;
}

function addRow() {
  const row = inside('tr');
  if (row && editor.contains(row)) {
    const next = el('tr', {}, [...row.cells].map(() => el('td', {}, '…')));
    row.after(next);
    document.getSelection().selectAllChildren(next.cells[0]);
  } else {
    told.textContent = t('edit.rich_no_row');
  }
}

function emptyTable() {
  const row = (cell) => el('tr', {}, el(cell, {}, '…'), el(cell, {}, '…'));
  return el('table', {}, el('tbody', {}, row('th'), row('td')));
}

/** A single paragraph goes where the cursor is; anything larger stands after the paragraph, list or table around it. */
function insert(nodes) {
  const selection = document.getSelection();
  const range = selection.rangeCount && editor.contains(selection.anchorNode) ? selection.getRangeAt(0) : null;
  const within = nodes.length === 1 && nodes[0].nodeName === 'P' ? [...nodes[0].childNodes] : null;
  const last = (within ?? nodes).at(-1);
  if (!last) {
    return;
  }
  range?.deleteContents();
  if (range && within && range.startContainer !== editor) {
    const fragment = document.createDocumentFragment();
    fragment.append(...within);
    range.insertNode(fragment);
  } else {
    const around = range && [...editor.childNodes].find((child) => child.contains(range.startContainer));
    if (around) {
      around.after(...nodes);
    } else {
      editor.append(...nodes);
    }
  }
  selection.selectAllChildren(last.nodeType === Node.TEXT_NODE ? last.parentNode : last);
  selection.collapseToEnd();
}

async function take(event, data) {
  event.preventDefault();
  const html = data.getData('text/html');
  if (!html) {
    document.execCommand('insertText', false, data.getData('text/plain'));
    return;
  }
  const place = document.getSelection().rangeCount ? document.getSelection().getRangeAt(0) : null;
  told.textContent = t('edit.rich_cleaning');
  try {
    const cleaned = await call('POST', '/rich-text', { body: html, type: 'text/html; charset=UTF-8' });
    if (details().length + cleaned.html.length > longest) {
      told.textContent = t('edit.rich_too_long', longest);
      return;
    }
    editor.focus();
    if (place && editor.contains(place.startContainer)) {
      document.getSelection().removeAllRanges();
      document.getSelection().addRange(place);
    }
    insert(richNodes(cleaned.html));
    told.textContent = cleaned.dropped.length ? t('edit.rich_dropped', cleaned.dropped.map((kind) => t(`edit.dropped_${kind}`)).join(', ')) : t('edit.rich_kept');
    changed();
  } catch (problem) {
    told.textContent = problemText(problem);
  }
}
