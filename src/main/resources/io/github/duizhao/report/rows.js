// The two texts side by side. Rows are made when they come near the window, some at a time, so that a
// book opens as fast as a page.

const CHUNK = 40;
const UNSURE = 50;

/** The finding that the reader is at; null for none. */
let selected = null;

/** The rows that the filter lets through: indexes of beads, -1 first for the whole text. */
let shownRows = [];
let chunks = [];
let chunkOfRow = new Map();

const nearWindow = new IntersectionObserver(entries => {
  for (const entry of entries) if (entry.isIntersecting) fillChunk(entry.target);
}, { rootMargin: '1200px 0px' });

function showRows(rows) {
  nearWindow.disconnect();
  shownRows = rows;
  chunkOfRow = new Map();
  chunks = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const chunk = el('div', { class: 'chunk', role: 'presentation' });
    chunk.rows = part;
    chunk.from = from;
    chunk.style.setProperty('--height', Math.round(part.reduce((sum, row) => sum + rowHeight(row), 0)) + 'px');
    part.forEach(row => chunkOfRow.set(row, chunk));
    chunks.push(chunk);
  }
  const list = document.getElementById('rows');
  list.replaceChildren(...chunks);
  list.hidden = !rows.length;
  document.getElementById('no-rows').hidden = rows.length > 0;
  chunks.forEach(chunk => nearWindow.observe(chunk));
  chunks.slice(0, 2).forEach(fillChunk);
}

/** A guess, in pixels; the browser learns the true height when it shows the chunk. */
function rowHeight(row) {
  const cards = (findingsOf.get(row) || []).filter(isShown).length * 150;
  if (row < 0) return 40 + cards;
  const { s, ns, t, nt } = beads[row];
  const long = ns ? source.ends[s + ns - 1] - source.starts[s] : 0;
  const wide = nt ? target.ends[t + nt - 1] - target.starts[t] : 0;
  const columns = window.innerWidth < 640 ? 1 : 2;
  const lines = Math.max(long / 62, wide / 32) * (columns === 1 ? 2 : 1) * 1.2;
  return 22 + 28 * Math.max(1, Math.ceil(lines)) + (columns === 2 && window.innerWidth > 1100 ? Math.max(0, cards - 60) : cards);
}

function fillChunk(chunk) {
  if (chunk.filled) return;
  chunk.filled = true;
  nearWindow.unobserve(chunk);
  chunk.append(...chunk.rows.map((row, i) => renderRow(row, chunk.from + i)));
  chunk.classList.add('filled');
}

/** Makes a row anew after a decision or another selection. */
function refreshRow(row) {
  const chunk = chunkOfRow.get(row);
  if (!chunk || !chunk.filled) return;
  const at = chunk.rows.indexOf(row);
  chunk.children[at].replaceWith(renderRow(row, chunk.from + at));
}

function renderRow(row, at) {
  const cards = (findingsOf.get(row) || []).filter(isShown);
  const element = el('div', {
    class: 'row', role: 'listitem', id: 'row-' + row,
    'aria-posinset': at + 1, 'aria-setsize': shownRows.length,
  });
  if (row < 0) {
    element.classList.add('whole');
    element.append(el('div', { class: 'whole-title' }, say('wholeText')));
  } else {
    const bead = beads[row];
    element.append(renderGutter(bead));
    if (hasSource) element.append(renderCell(source, bead.s, bead.ns, 'source'));
    element.append(renderCell(target, bead.t, bead.nt, 'target'));
    if (opensBlock(bead)) element.classList.add('opens');
  }
  const notes = el('div', { class: 'notes' }, cards.map(renderCard));
  if (!cards.length) notes.classList.add('empty');
  element.append(notes);
  return element;
}

function opensBlock(bead) {
  return bead.ns && source.opens[bead.s] || !hasSource && bead.nt && target.opens[bead.t];
}

/** The number of the row and how sure the alignment is. */
function renderGutter(bead) {
  const gutter = el('div', { class: 'gutter' }, el('span', { class: 'unseen' }, say('bead', bead.index + 1)),
    el('span', { class: 'row-number', 'aria-hidden': 'true' }, String(bead.index + 1)));
  if (hasSource && bead.ns && bead.nt) {
    const words = say('rowSure', bead.confidence);
    const meter = el('span', { class: 'meter' + (bead.confidence < UNSURE ? ' unsure' : ''), title: words },
      el('span', { class: 'unseen' }, words));
    meter.style.setProperty('--sure', bead.confidence + '%');
    gutter.append(meter);
    if (bead.confidence < UNSURE) gutter.append(el('span', { class: 'flag', title: say('rowUnsure') }, '?'));
  }
  if (bead.moved) gutter.append(el('span', { class: 'flag' }, '↕ ' + say('rowMoved')));
  return gutter;
}

function renderCell(side, first, count, name) {
  const cell = el('div', { class: 'cell ' + name });
  if (!count) {
    cell.classList.add('no-partner');
    if (hasSource) cell.append(el('span', { class: 'gap' }, say(name === 'source' ? 'noSource' : 'noTarget')));
    return cell;
  }
  for (let i = first; i < first + count;) {
    const kind = side.kinds[i];
    const block = el('p', { class: 'block ' + kind, lang: side.lang, dir: 'auto' });
    if (kind === 'heading') block.classList.add('level-' + Math.min(6, Math.max(1, side.levels[i])));
    if (side.roles[i] !== 'body') block.classList.add('aside');
    do {
      const sentence = el('span', { class: 'sentence' });
      renderSentence(sentence, side, i, isShown);
      block.append(sentence);
      i++;
      if (i < first + count && !side.opens[i] && /\s/.test(side.content.slice(side.ends[i - 1], side.starts[i]))) {
        block.append(' ');
      }
    } while (i < first + count && !side.opens[i]);
    cell.append(block);
  }
  return cell;
}

/** Brings a row before the reader, whether it has been made yet or not. */
function goToRow(row, focus) {
  const chunk = chunkOfRow.get(row);
  if (!chunk) return false;
  const at = chunks.indexOf(chunk);
  chunks.slice(Math.max(0, at - 1), at + 2).forEach(fillChunk);
  const place = focus || document.getElementById('row-' + row);
  const show = () => place.isConnected && place.scrollIntoView({ block: 'center' });
  show();
  // Rows above take their true height once they have been on the screen.
  requestAnimationFrame(() => requestAnimationFrame(show));
  return true;
}

/** The same for a bead that the filter may hide. */
function goToBead(bead) {
  if (!chunkOfRow.has(bead)) resetFilter();
  goToRow(bead);
  const row = document.getElementById('row-' + bead);
  row.classList.add('flash');
  row.setAttribute('tabindex', '-1');
  row.focus({ preventScroll: true });
  setTimeout(() => row.classList.remove('flash'), 1600);
}
