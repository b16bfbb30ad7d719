/**
 * Text with a little form. The server has cleaned it; here it is built anew out of the few elements that may stand in
 * it, so that nothing else can come onto the page whatever the text holds.
 */

const named = { B: 'strong', STRONG: 'strong', I: 'em', EM: 'em', H1: 'h3', H2: 'h3', H3: 'h3', H4: 'h3', DIV: 'p', P: 'p', BR: 'br', UL: 'ul', OL: 'ol', LI: 'li', TABLE: 'table', TBODY: 'tbody', TR: 'tr', TH: 'th', TD: 'td', A: 'a' };
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG', 'MATH']);

/** The text as nodes of this page. */
export function richNodes(html) {
  return html ? built(new DOMParser().parseFromString(html, 'text/html').body) : [];
}

/** The text that stands in an element, in the same few elements. */
export function richHtml(element) {
  const nodes = built(element);
  return nodes.some((node) => node.textContent.trim()) ? nodes.map(written).join('') : '';
}

function written(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return escaped(node.data);
  }
  const name = node.nodeName.toLowerCase();
  const told = [...node.attributes].filter(({ name: attribute }) => attribute !== 'rel').map(({ name: attribute, value }) => ` ${attribute}="${escaped(value)}"`);
  return name === 'br' ? '<br>' : `<${name}${told.join('')}>${[...node.childNodes].map(written).join('')}</${name}>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function built(parent) {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return [document.createTextNode(node.data)];
    }
    if (node.nodeType !== Node.ELEMENT_NODE || silent.has(node.nodeName.toUpperCase())) {
      return [];
    }
    const name = named[node.nodeName.toUpperCase()];
    if (!name) {
      return built(node);
    }
    const copy = document.createElement(name);
    attributes(node, copy);
    copy.append(...built(node));
    return [copy];
  });
}

function attributes(from, to) {
  if (to.nodeName === 'A') {
    const address = from.getAttribute('href') ?? '';
    if (/^(https?:\/\/|\/(?!\/))/i.test(address)) {
      to.setAttribute('href', address);
      to.setAttribute('rel', 'noopener noreferrer');
    }
  }
  if (to.nodeName === 'TD' || to.nodeName === 'TH') {
    for (const span of ['colspan', 'rowspan']) {
      if (/^\d{1,2}$/.test(from.getAttribute(span) ?? '')) {
        to.setAttribute(span, from.getAttribute(span));
      }
    }
  }
}
