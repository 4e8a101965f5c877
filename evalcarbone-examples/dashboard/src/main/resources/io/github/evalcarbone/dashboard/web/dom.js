// Builds elements. Texts are always text nodes: whatever stands in a file, it stays a text.

/** Makes an element: properties of the element, "on…" for listeners, "aria-…", "data-…" and others as attributes. */
export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    set(element, key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (key.startsWith('on')) {
    element.addEventListener(key.slice(2), value);
  } else if (key === 'class') {
    element.className = value;
  } else if (key in element && !key.includes('-') && key !== 'list' && key !== 'form') {
    element[key] = value;
  } else {
    element.setAttribute(key, value === true ? '' : value);
  }
}

/** Replaces what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/**
 * Puts HTML of the library's own layout into an element. The library escapes every text in it; scripts would not run, as they are parsed
 * in a document of their own, and the content security policy forbids them.
 */
export function fragment(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return h('div', {class: 'fragment'}, ...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
}

const ICONS = {
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  remove: 'M6 6l12 12M18 6L6 18',
};

/** A small picture beside which there is always a name. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** Says something to those who use a screen reader. */
export function say(text) {
  document.getElementById('live').textContent = text;
}

let last = 0;

/** Returns an id that no element has yet. */
export function newId(name) {
  last += 1;
  return `${name}-${last}`;
}

/** A field with its label and, if any, a hint. */
export function field(label, input, hint) {
  const id = newId('field');
  input.id = id;
  const note = hint ? h('small', {id: `${id}-hint`, class: 'hint'}, hint) : null;
  if (note) {
    input.setAttribute('aria-describedby', note.id);
  }
  return h('div', {class: 'field'}, h('label', {htmlFor: id}, label), input, note);
}

/** A field for a file, whose label is the button. */
export function fileField(label, input, hint) {
  const made = field(label, input, hint);
  made.classList.add('file');
  made.querySelector('label').className = 'button';
  made.prepend(input);
  return made;
}

/** Waits until nothing happened for some time, and then does it once. */
export function later(milliseconds, work) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), milliseconds);
  };
}

/** Hands a file to the user. */
export function download(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = h('a', {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name that every system takes as that of a file. */
export function fileName(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase() || 'evalcarbone';
}
