/** Small words for building the page. Text only ever becomes text nodes: nothing here parses HTML. */

const svg = 'http://www.w3.org/2000/svg';
const base = new URL('.', import.meta.url).pathname;

/** The application's address without the last slash: empty when it stands at the root. */
export const root = base.replace(/\/assets\/$/, '');

export function byId(id) {
  return document.getElementById(id);
}

/** An element with attributes (functions become listeners, null and false are left out) and children. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** An icon of our sheet. */
export function icon(name) {
  const node = document.createElementNS(svg, 'svg');
  node.setAttribute('class', `icon ${name === 'chevron' ? 'chevron' : ''}`.trim());
  node.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `${base}icons.svg#${name}`);
  node.append(use);
  return node;
}

/** A badge of this kind. */
export function badge(kind, text, attributes = {}) {
  return el('span', { class: `badge ${kind}`, ...attributes }, text);
}

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&apos;': "'", '&#47;': '/', '&#x2F;': '/', '&nbsp;': '\u00a0', '&amp;': '&' };

/**
 * An escaped text with <em> marks, as nodes. Only <em> and </em> mean anything; whatever else stands there becomes
 * text, so nothing a source brings along can act.
 */
export function marked(snippet) {
  let inside = false;
  const nodes = [];
  for (const part of String(snippet ?? '').split(/(<\/?em>)/)) {
    if (part === '<em>' || part === '</em>') {
      inside = part === '<em>';
    } else if (part) {
      const text = part.replace(/&(?:lt|gt|quot|#39|#x27|apos|#47|#x2F|nbsp|amp);/g, (entity) => entities[entity]);
      nodes.push(inside ? el('em', { class: 'mark' }, text) : document.createTextNode(text));
    }
  }
  return nodes;
}

/** Puts a message up for a few seconds, above dialogs too, and has screen readers say it. */
export function toast(text, iconName = 'check') {
  const toasts = byId('toasts');
  const node = el('div', { class: 'toast' }, icon(iconName), text);
  toasts.append(node);
  if (toasts.showPopover) {
    if (toasts.matches(':popover-open')) {
      toasts.hidePopover();
    }
    toasts.showPopover();
  }
  setTimeout(() => {
    node.remove();
    if (!toasts.childElementCount && toasts.hidePopover && toasts.matches(':popover-open')) {
      toasts.hidePopover();
    }
  }, 4000);
}

/** Shows or hides a message box, with its text. */
export function say(box, text) {
  box.hidden = !text;
  const inner = box.querySelector('span') ?? box;
  inner.textContent = text ?? '';
}

/** Opens a dialog; its [data-close] elements, Esc and a click beside it close it. */
export function openDialog(dialog) {
  if (!dialog.dataset.wired) {
    dialog.dataset.wired = 'yes';
    for (const closer of dialog.querySelectorAll('[data-close]')) {
      closer.addEventListener('click', () => dialog.close());
    }
    dialog.addEventListener('mousedown', (event) => {
      const box = dialog.getBoundingClientRect();
      const beside = event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
      if (event.target === dialog && beside && !dialog.dataset.stay) {
        dialog.close();
      }
    });
  }
  if (!dialog.open) {
    dialog.showModal();
  }
}

/** Puts a text on the clipboard; also where the browser keeps its clipboard from pages without TLS. */
export async function toClipboard(text) {
  if (navigator.clipboard && window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const before = document.activeElement;
  const area = el('textarea', { class: 'visually-hidden', readonly: true, 'aria-hidden': 'true' });
  area.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  before?.focus({ preventScroll: true });
  if (!done) {
    throw new Error('The browser refused its clipboard');
  }
}

/** A value a person's browser keeps for next time; a full or closed store is as an empty one. */
export const store = {
  read(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? otherwise;
    } catch {
      return otherwise;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing still works; it only forgets.
    }
  },
};
