// Builds what the build wrote down of cards. No text is ever read as HTML, so Trusted Types can be asked for.

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A fragment of nodes: each a text, or [name, attributes, ...nodes] of an element. It belongs to no
 * page yet, so nothing is loaded before it is put into one.
 */
export function built(nodes) {
  const { content } = document.createElement('template');
  fill(content, nodes, HTML);
  return content;
}

function fill(parent, nodes, space) {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(node);
      continue;
    }
    const [name, attributes, ...inside] = node;
    const own = name === 'svg' ? SVG : space;
    const element = parent.ownerDocument.createElementNS(own, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    fill(element, inside, name === 'foreignObject' ? HTML : own);
    parent.append(element);
  }
}
