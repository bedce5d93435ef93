// Building the page. Text goes in as text nodes only; nothing here takes markup.

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/u;

/** Adds text; characters that cannot be seen or that turn others round show their number. */
function addText(parent, text) {
  if (!CONTROL.test(text)) {
    parent.append(text);
    return parent;
  }
  let plain = '';
  for (const c of text) {
    if (c !== '\r' && CONTROL.test(c)) {
      parent.append(plain);
      plain = '';
      const shown = document.createElement('span');
      shown.className = 'control';
      shown.textContent = c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
      parent.append(shown);
    } else {
      plain += c;
    }
  }
  parent.append(plain);
  return parent;
}

/** The same for an attribute, which cannot hold elements. */
function safe(text) {
  return CONTROL.test(text)
    ? [...text].map(c => CONTROL.test(c) ? '<' + c.codePointAt(0).toString(16) + '>' : c).join('')
    : text;
}

/**
 * Makes an element. Attributes: `class`, `on…` for listeners, all others as they are named; false
 * leaves one out. Children: elements or text.
 */
function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for pictures. */
function svg(tag, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === false || value === undefined || value === null) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : typeof value === 'string' ? safe(value) : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === 'string') addText(element, child); else element.append(child);
  }
  return element;
}

/** Words in a language of the documents, kept from turning those around them. */
function quote(text, lang, className) {
  return el('bdi', { lang, class: className }, text);
}

function button(label, action, attributes) {
  return el('button', { type: 'button', onclick: action, ...attributes }, label);
}

/** A row of the ledger or the like that a click anywhere in it opens, as its button does. */
function opens(row, action) {
  row.addEventListener('click', event => {
    if (!event.target.closest('button') && !String(getSelection())) action();
  });
  return row;
}

function replace(id, ...children) {
  const place = document.getElementById(id);
  place.replaceChildren(...children.flat(Infinity).filter(Boolean));
  return place;
}

/** Tells those who do not see the page. */
function announce(text) {
  document.getElementById('announce').textContent = safe(text);
}

const SYMBOLS = { error: '✕', warning: '▲', note: '●' };

/** The sign of a severity: shape and colour, and its name for those who see neither. */
function severitySign(severity) {
  return el('span', { class: 'sign ' + severity, title: say(severity) },
    el('span', { 'aria-hidden': 'true' }, SYMBOLS[severity]),
    el('span', { class: 'unseen' }, say(severity)));
}
