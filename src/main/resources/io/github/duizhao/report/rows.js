// The two texts side by side. Rows are made when they come near the window, some at a time, so that a
// book opens as fast as a page.

const CHUNK = 40;
const UNSURE = 50;

/** The finding that the reader is at; null for none. */
let selected = null;

/** The rows that the filter lets through: the first bead of each, -1 first for the whole text. */
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
  const count = findingsIn(row).filter(isShown).length;
  const cards = count > 1 ? count * 40 : count * 60;
  if (row < 0) return 40 + cards;
  const group = beadsOfRow.get(row);
  const { s, t } = group[0];
  const last = group[group.length - 1];
  const ns = last.s + last.ns - s;
  const nt = last.t + last.nt - t;
  const long = ns > 0 ? source.ends[s + ns - 1] - source.starts[s] : 0;
  const wide = nt > 0 ? target.ends[t + nt - 1] - target.starts[t] : 0;
  const columns = window.innerWidth < 640 ? 1 : 2;
  const lines = Math.max(long / 62, wide / 32) * (columns === 1 ? 2 : 1) * 1.2;
  const text = 14 + 28 * Math.max(1, Math.ceil(lines));
  return columns === 2 && window.innerWidth > 1100 ? Math.max(text, cards) : text + cards;
}

function fillChunk(chunk) {
  if (chunk.filled) return;
  chunk.filled = true;
  nearWindow.unobserve(chunk);
  chunk.append(...chunk.rows.map((row, i) => renderRow(row, chunk.from + i)));
  chunk.classList.add('filled');
}

/** The row of the page in which a bead stands. */
function rowOf(bead) {
  return bead < 0 ? bead : rowOfBead[bead];
}

/** Makes the row of a bead anew after a decision or another selection. */
function refreshRow(bead) {
  const row = rowOf(bead);
  const chunk = chunkOfRow.get(row);
  if (!chunk || !chunk.filled) return;
  const at = chunk.rows.indexOf(row);
  chunk.children[at].replaceWith(renderRow(row, chunk.from + at));
}

function renderRow(row, at) {
  const cards = findingsIn(row).filter(isShown);
  const element = el('div', {
    class: 'row', role: 'listitem', id: 'row-' + row,
    'aria-posinset': at + 1, 'aria-setsize': shownRows.length,
  });
  if (row < 0) {
    element.classList.add('whole');
    element.append(el('div', { class: 'whole-title' }, say('wholeText')));
  } else {
    const group = beadsOfRow.get(row);
    const bead = group[0];
    element.append(renderGutter(group));
    if (isTableRow(row)) {
      element.classList.add('table');
      if (hasSource) element.append(renderTableRow(source, group, 'source'));
      element.append(renderTableRow(target, group, 'target'));
    } else {
      if (hasSource) element.append(renderCell(source, bead.s, bead.ns, 'source'));
      const cell = renderCell(target, bead.t, bead.nt, 'target');
      if (!bead.nt) cell.append(...putIntoGap(row));
      element.append(cell);
    }
    if (opensBlock(bead)) element.classList.add('opens');
  }
  const notes = el('div', { class: 'notes' }, cards.map(renderCard));
  if (!cards.length) {
    notes.classList.add('empty');
    element.classList.add('bare');
  }
  // Beside a short row several whole cards would tear the text apart: one line each until one is picked.
  if (cards.length > 1) notes.classList.add('many');
  element.append(notes);
  return element;
}

function opensBlock(bead) {
  const [side, first] = bead.ns ? [source, bead.s] : [target, bead.t];
  if (!bead.ns && hasSource || !side.opens[first]) return false;
  const cell = side.cells[first];
  return !cell || !side.cells[first - 1] || side.cells[first - 1].table !== cell.table;
}

/** The number of the row and how sure the alignment is; of a table's row, where it is least sure. */
function renderGutter(group) {
  const [first, last] = [group[0].index + 1, group[group.length - 1].index + 1];
  const label = first === last ? String(first) : first + '–' + last;
  const gutter = el('div', { class: 'gutter' }, el('span', { class: 'unseen' }, say('bead', label)),
    el('span', { class: 'row-number', 'aria-hidden': 'true' }, label));
  const paired = group.filter(bead => bead.ns && bead.nt);
  if (hasSource && paired.length) {
    const confidence = Math.min(...paired.map(bead => bead.confidence));
    const words = say('rowSure', confidence);
    const meter = el('span', { class: 'meter' + (confidence < UNSURE ? ' unsure' : ''), title: words },
      el('span', { class: 'unseen' }, words));
    meter.style.setProperty('--sure', confidence + '%');
    gutter.append(meter);
    if (confidence < UNSURE) gutter.append(el('span', { class: 'flag', title: say('rowUnsure') }, '?'));
  }
  if (group[0].moved) gutter.append(el('span', { class: 'flag' }, '↕ ' + say('rowMoved')));
  return gutter;
}

function renderCell(side, first, count, name) {
  const cell = el('div', { class: 'cell ' + name });
  if (!count) {
    cell.classList.add('no-partner');
    if (hasSource) cell.append(renderGap(name));
    return cell;
  }
  cell.append(...renderBlocks(side, first, first + count));
  return cell;
}

/** That a side has nothing in this place. */
function renderGap(name) {
  return el('span', { class: 'gap' }, say(name === 'source' ? 'noSource' : 'noTarget'));
}

/** What the reader has written for a row without a translation. */
function putIntoGap(row) {
  return findingsIn(row).filter(finding => isGap(finding) && status(finding) === 'accepted')
    .map(finding => el('ins', { lang: target.lang, 'data-finding': finding.index }, fixOf(finding).text));
}

/** The sentences from one to before another, parted as their blocks are. */
function renderBlocks(side, first, end) {
  const blocks = [];
  for (let i = first; i < end;) {
    const kind = side.kinds[i];
    const block = el('p', { class: 'block ' + kind, lang: side.lang, dir: 'auto', 'data-marker': side.markers[i] });
    if (kind === 'heading') block.classList.add('level-' + Math.min(6, Math.max(1, side.levels[i])));
    if (kind === 'list_item') block.style.setProperty('--level', Math.min(4, Math.max(0, side.levels[i] - 1)));
    if (side.roles[i] !== 'body') block.classList.add('aside');
    do {
      const sentence = el('span', { class: 'sentence' });
      renderSentence(sentence, side, i, isShown);
      block.append(sentence);
      i++;
      if (i < end && !side.opens[i] && /\s/.test(side.content.slice(side.ends[i - 1], side.starts[i]))) {
        block.append(' ');
      }
    } while (i < end && !side.opens[i]);
    blocks.push(block);
  }
  return blocks;
}

/** A row of a table as one: each cell in its column, under the head that a narrow window shows with it. */
function renderTableRow(side, group, name) {
  const key = name === 'source' ? ['s', 'ns'] : ['t', 'nt'];
  const other = name === 'source' ? target : source;
  const places = [];
  let table = null;
  let head = false;
  const put = (column, ...parts) => (places[column] = places[column] || []).push(...parts);
  for (const bead of group) {
    for (let i = bead[key[0]]; i < bead[key[0]] + bead[key[1]];) {
      const cell = side.cells[i];
      let end = i + 1;
      while (end < bead[key[0]] + bead[key[1]] && side.cells[end].column === cell.column) end++;
      put(cell.column, ...renderBlocks(side, i, end));
      table = side.tables.get(cell.table);
      head = cell.head;
      i = end;
    }
    if (!bead[key[1]] && hasSource) put(other.cells[other === target ? bead.t : bead.s].column, renderGap(name));
  }
  const count = Math.max(places.length, table ? table.widths.length : 0);
  const line = el('div', { class: 'cell table-row ' + name + (head ? ' head' : '') });
  const wide = Array.from({ length: count }, (unused, column) => (table && table.widths[column]) || 6);
  line.style.setProperty('--columns', wide.map(width => 'minmax(0, ' + width + 'fr)').join(' '));
  for (let column = 0; column < count; column++) {
    const words = !head && table && table.heads[column] && table.heads[column].map(i => plainText(side, i)).join(' ');
    line.append(el('div', { class: 'table-cell' + (places[column] ? '' : ' nothing') },
      words && el('span', { class: 'column-head', lang: side.lang }, words, el('span', { class: 'unseen' }, ': ')), places[column]));
  }
  return line;
}

/** Brings a row before the reader, whether it has been made yet or not. */
function goToRow(bead, focus) {
  const row = rowOf(bead);
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
  if (!chunkOfRow.has(rowOf(bead))) resetFilter();
  goToRow(bead);
  const row = document.getElementById('row-' + rowOf(bead));
  row.classList.add('flash');
  row.setAttribute('tabindex', '-1');
  row.focus({ preventScroll: true });
  setTimeout(() => row.classList.remove('flash'), 1600);
}
