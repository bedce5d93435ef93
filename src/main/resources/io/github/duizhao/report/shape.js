// How the documents are laid out: which cells stand in which row of a table, which number or sign an item of a list
// has. The data block holds the words; the rest is told by what stands between them in the file.

/** What stands in the file between a sentence and the one before it. */
function before(side, i) {
  return side.content.slice(i ? side.ends[i - 1] : 0, side.starts[i]);
}

/** The place of each table cell: {table, row, column, head}; rows are numbered through all tables of the side. */
function cellsOf(side) {
  const cells = [];
  let last = null;
  let rows = 0;
  let tables = 0;
  for (let i = 0; i < side.size; i++) {
    if (side.kinds[i] !== 'table_cell') {
      last = null;
      continue;
    }
    if (last && !side.opens[i]) {
      cells[i] = last;
      continue;
    }
    const gap = before(side, i);
    const tags = gap.match(/<t(?:able|r|h|d)\b/gi);
    const fresh = !last || (tags ? /<table\b/i.test(gap) : /\n[^\S\n]*\n/.test(gap));
    const next = fresh || (tags ? /<tr\b/i.test(gap) : gap.includes('\n'));
    const line = gap.slice((tags ? gap.toLowerCase().lastIndexOf('<tr') : gap.lastIndexOf('\n')) + 1);
    const signs = (line.match(tags ? /<t[hd]\b/gi : /\|/g) || []).length;
    if (fresh) tables++;
    if (next) rows++;
    const column = next ? Math.max(0, signs - 1) : last.column + Math.max(1, signs);
    const head = fresh ? !tags || /<th\b[^>]*>(?:\s|<(?!t[hd]\b)[^>]*>)*$/i.test(gap) : last.head && !next;
    last = { table: tables, row: rows, column, head };
    cells[i] = last;
  }
  return cells;
}

/** Of each table its columns: the sentences of their heads, and how wide they want to be. */
function columnsOf(side) {
  const tables = new Map();
  side.cells.forEach((cell, i) => {
    if (!tables.has(cell.table)) tables.set(cell.table, { heads: [], widths: [] });
    const { heads, widths } = tables.get(cell.table);
    if (cell.head) (heads[cell.column] = heads[cell.column] || []).push(i);
    const words = plainText(side, i);
    let wide = 0;
    for (const c of words) wide += c > '\u2e80' ? 2 : 1;
    // The longest word wants to stay whole, with some air around it.
    const word = Math.max(...words.split(/[\s\u2e80-\uffff]+/).map(part => part.length));
    for (let n = widths.length; n <= cell.column; n++) widths.push(6);
    widths[cell.column] = Math.max(widths[cell.column], 4 + Math.max(Math.min(wide, 26), Math.min(word, 16) * 1.6));
  });
  return tables;
}

/** The items of ordered lists in HTML: place of the tag → number. */
function numberedTags(content) {
  const numbers = new Map();
  const open = [];
  for (const tag of content.matchAll(/<(\/?)(ol|ul|li)\b([^>]*)>/gi)) {
    const name = tag[2].toLowerCase();
    if (name === 'li') {
      const list = open[open.length - 1];
      if (!tag[1] && list && list.ordered) numbers.set(tag.index, list.next++);
    } else if (tag[1]) {
      open.pop();
    } else {
      const start = /\bstart\s*=\s*["']?(\d{1,9})/i.exec(tag[3]);
      open.push({ ordered: name === 'ol', next: start ? Number(start[1]) : 1 });
    }
  }
  return numbers;
}

const ITEM = /(?:^|[\s>])(?:[-*+•]|(\d{1,9})([.)、]))[^\S\n]+(?:\[[ xX]\][^\S\n]+)?$/;

/** What stands before the first sentence of each list item: its number or •; nothing where it goes on. */
function markersOf(side) {
  const markers = [];
  let tags = null;
  let levels = [];
  for (let i = 0; i < side.size; i++) {
    const kind = side.kinds[i];
    if (kind !== 'list_item') {
      if (kind !== 'code') levels = [];
      continue;
    }
    if (!side.opens[i]) continue;
    const gap = before(side, i);
    const level = side.levels[i];
    levels.length = Math.min(levels.length, level + 1);
    const at = gap.toLowerCase().lastIndexOf('<li');
    const item = ITEM.exec(gap.slice(gap.lastIndexOf('\n') + 1));
    if (item && item[1]) {
      // All items may have the number 1 in the file; on a page they are counted.
      const past = levels[level];
      const shown = past && past.written === item[1] ? past.shown + 1 : Number(item[1]);
      levels[level] = { written: item[1], shown };
      markers[i] = shown + item[2];
    } else if (at >= 0 && !item) {
      tags = tags || numberedTags(side.content);
      const counted = tags.get((i ? side.ends[i - 1] : 0) + at);
      markers[i] = counted === undefined ? '•' : counted + '.';
    } else if (item) {
      levels[level] = null;
      markers[i] = '•';
    }
  }
  return markers;
}

for (const side of [source, target]) {
  side.cells = cellsOf(side);
  side.tables = columnsOf(side);
  side.markers = markersOf(side);
}

/** The table row in which all of some sentences stand; 0 for no table, null for no sentences. */
function tableRow(side, first, count) {
  if (!count) return null;
  const cell = side.cells[first];
  for (let i = first; i < first + count; i++) if (!cell || !side.cells[i] || side.cells[i].row !== cell.row) return 0;
  return cell.row;
}

/**
 * The first bead of the row of the page in which a bead stands, and the beads of each row: one, or those of all cells
 * of a table's row.
 */
const rowOfBead = [];
const beadsOfRow = new Map();
{
  let open = null;
  for (const bead of beads) {
    const s = tableRow(source, bead.s, bead.ns);
    const t = tableRow(target, bead.t, bead.nt);
    const isTable = s !== 0 && t !== 0 && !bead.moved;
    const joins = isTable && open && (s === null || open.s === null || s === open.s) && (t === null || open.t === null || t === open.t)
      && (s !== null && s === open.s || t !== null && t === open.t);
    if (joins) {
      open.s = s === null ? open.s : s;
      open.t = t === null ? open.t : t;
      beadsOfRow.get(open.first).push(bead);
    } else {
      open = isTable ? { first: bead.index, s, t } : null;
      beadsOfRow.set(bead.index, [bead]);
    }
    rowOfBead.push(open ? open.first : bead.index);
  }
}

function isTableRow(row) {
  const { s, ns, t, nt } = beads[row];
  return tableRow(source, s, ns) !== 0 && tableRow(target, t, nt) !== 0 && !beads[row].moved;
}

/** The findings in a row of the page; row -1 has those of the whole text. */
function findingsIn(row) {
  if (row < 0) return findingsOf.get(row) || [];
  const all = beadsOfRow.get(row);
  return all.length === 1 ? findingsOf.get(row) || [] : all.flatMap(bead => findingsOf.get(bead.index) || []);
}
