// Which findings and rows are on the screen, and the bar that says so.

const filter = {
  severities: new Set(['error', 'warning', 'note']),
  check: '', category: '', status: 'open', rows: 'all', search: '', markup: false,
  /** A name's rendering whose places alone are shown: {label, beads, spans}. */
  name: null,
};

/** Proposals accepted since the filter was set stay beside what they changed until it is set again. */
let lingering = new Set();

function isShown(finding) {
  return filter.severities.has(finding.severity)
    && (!filter.check || finding.check === filter.check)
    && (!filter.category || finding.category === filter.category)
    && (lingering.has(finding) || hasStatus(finding));
}

function hasStatus(finding) {
  return filter.status === 'all' || status(finding) === filter.status;
}

function narrowed() {
  return filter.severities.size < 3 || filter.check || filter.category || filter.status !== 'open';
}

/** The texts of each bead in small letters, made at the first search. */
let searched = null;

function haystack() {
  if (!searched) {
    searched = beads.map(bead => {
      const parts = [];
      for (let n = 0; n < bead.ns; n++) parts.push(plainText(source, bead.s + n));
      for (let n = 0; n < bead.nt; n++) parts.push(plainText(target, bead.t + n));
      return parts.join('\n').toLowerCase();
    });
  }
  return searched;
}

function matches(finding, words) {
  return [finding.check, finding.found, finding.expected, ...finding.message]
    .some(text => text.toLowerCase().includes(words));
}

function rowPasses(row) {
  const group = row < 0 ? [] : beadsOfRow.get(row);
  if (filter.name && !group.some(bead => filter.name.beads.has(bead.index))) return false;
  const own = findingsIn(row);
  if (filter.rows === 'findings' && !own.some(isShown)) return false;
  if (row < 0) {
    if (filter.rows !== 'all' && filter.rows !== 'findings' || !own.some(isShown)) return false;
  } else if (!group.some(bead => filter.rows === 'gaps' ? !bead.ns || !bead.nt
    : filter.rows === 'unsure' ? bead.ns && bead.nt && bead.confidence < UNSURE
      : filter.rows !== 'moved' || bead.moved)) {
    return false;
  }
  if (!filter.search) return true;
  const words = filter.search.toLowerCase();
  return group.some(bead => haystack()[bead.index].includes(words)) || own.some(finding => isShown(finding) && matches(finding, words));
}

/** Applies the filter as it now stands; `keep` is a row to stay at. */
function applyFilter(keep) {
  lingering = new Set();
  const rows = [];
  for (const row of [-1, ...beadsOfRow.keys()]) if (rowPasses(row)) rows.push(row);
  showRows(rows);
  tellCount();
  if (keep !== undefined) goToRow(keep);
}

/** The findings on the screen in the order of the rows. */
function shownFindings() {
  return shownRows.flatMap(row => findingsIn(row).filter(isShown));
}

function tellCount() {
  const all = shownFindings().filter(hasStatus);
  const count = all.length;
  const rows = shownRows.reduce((sum, row) => sum + (row < 0 ? 0 : beadsOfRow.get(row).length), 0);
  const words = say('count', number(count), number(rows), number(beads.length));
  document.getElementById('count').textContent = words;
  const at = selected ? all.indexOf(selected) : -1;
  document.getElementById('nth').textContent = at >= 0 ? (at + 1) + '/' + count : '';
  for (const id of ['previous', 'next']) document.getElementById(id).disabled = !count;
}

/** Sets some of the filter and shows the text; to ask for some findings hides the rows without. */
function setFilter(some, thenShow) {
  const before = narrowed();
  Object.assign(filter, some);
  if (!('rows' in some) && !before && narrowed() && filter.rows === 'all') filter.rows = 'findings';
  if (!('rows' in some) && before && !narrowed() && filter.rows === 'findings') filter.rows = 'all';
  renderBar();
  applyFilter();
  if (thenShow) document.getElementById('text').scrollIntoView();
}

function resetFilter() {
  Object.assign(filter, {
    severities: new Set(['error', 'warning', 'note']),
    check: '', category: '', status: 'open', rows: 'all', search: '', name: null,
  });
  renderBar();
  applyFilter();
}

function choice(id, label, values, key) {
  const select = el('select', { id, onchange: event => setFilter({ [key]: event.target.value }) },
    values.map(([value, words]) => el('option', { value }, words)));
  select.value = filter[key];
  return el('div', { class: 'choice' }, el('label', { for: id }, label), select);
}

function counted(list, key) {
  const counts = new Map();
  for (const item of list) counts.set(item[key], (counts.get(item[key]) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

let searchTimer = 0;

function renderBar() {
  const held = document.activeElement && document.activeElement.id;
  const box = el('input', {
    id: 'search', type: 'search', placeholder: say('search'), 'aria-label': say('search'),
    autocomplete: 'off', spellcheck: 'false', 'aria-keyshortcuts': '/',
    oninput: event => {
      clearTimeout(searchTimer);
      filter.search = event.target.value.trim();
      searchTimer = setTimeout(applyFilter, 150);
    },
  });
  box.value = filter.search;
  const severities = el('div', { class: 'severities', role: 'group', 'aria-label': say('severity') },
    data.severities.map(severity => button([severitySign(severity), ' ', say(severity)], () => {
      const next = new Set(filter.severities);
      if (!next.delete(severity)) next.add(severity);
      setFilter({ severities: next });
    }, { id: 'severity-' + severity, class: 'toggle', 'aria-pressed': String(filter.severities.has(severity)) })));
  const checkCounts = counted(findings, 'check');
  const categoryCounts = counted(findings, 'category');
  const rowChoices = (hasSource ? ['all', 'findings', 'gaps', 'unsure', 'moved'] : ['all', 'findings']);
  replace('choices',
    severities,
    choice('filter-check', say('check'),
      [['', say('anyCheck')], ...checkCounts.map(([id, n]) => [id, id + ' (' + n + ')'])], 'check'),
    choice('filter-category', say('category'),
      [['', say('anyCategory')], ...categoryCounts.map(([id, n]) => [id, say('cat_' + id) + ' (' + n + ')'])], 'category'),
    choice('filter-status', say('status'),
      ['open', 'held', 'dismissed', 'accepted', 'all'].map(id => [id, say('status_' + id)]), 'status'),
    choice('filter-rows', say('rows'), rowChoices.map(id => [id, say('rows_' + id)]), 'rows'),
    button(say('showMarkup'), () => { filter.markup = !filter.markup; setFilter({}); },
      { id: 'markup', class: 'toggle', 'aria-pressed': String(filter.markup) }),
    button(say('reset'), resetFilter, { id: 'reset', class: 'quiet' }));
  replace('search-place', box);
  replace('only', filter.name && el('span', { class: 'chip' },
    say('onlyName', filter.name.label), ' ',
    button('✕', () => setFilter({ name: null }), { 'aria-label': say('reset') })));
  if (held && document.getElementById(held)) document.getElementById(held).focus({ preventScroll: true });
}

/** Where the words searched for stand in a sentence. */
function searchMarks(side, sentence) {
  if (!filter.search) return [];
  const words = filter.search.toLowerCase();
  const marks = [];
  pieces(side, sentence, (kind, start, end, text) => {
    const small = text.toLowerCase();
    if (kind !== 'text' || small.length !== text.length) return;
    for (let at = small.indexOf(words); at >= 0; at = small.indexOf(words, at + words.length)) {
      marks.push({ start: start + at, end: start + at + words.length, kind: 'hit' });
    }
  });
  return marks;
}

/** Where the name picked in the ledger stands in a sentence. */
function nameMarks(side, sentence) {
  if (!filter.name) return [];
  const spans = side === target ? filter.name.target : filter.name.source;
  return spans.filter(span => span.start < side.ends[sentence] && span.end > side.starts[sentence])
    .map(span => ({ start: span.start, end: span.end, kind: 'name' }));
}
