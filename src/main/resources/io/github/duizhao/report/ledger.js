// The name ledger: each name, how the translation writes it, and where.

const LEDGER_PAGE = 12;
const PLACES_PAGE = 40;

const ledger = { all: false, search: '', limit: LEDGER_PAGE, open: new Set() };

/** The worst first. */
const VERDICT_RANK = ['garbled', 'by_sense', 'mixed', 'missing', 'by_sound', 'accepted', 'kept'];
const VERDICT_SYMBOL = { kept: '✓', accepted: '✓', by_sound: '✓', by_sense: '✕', mixed: '✕', garbled: '✕', missing: '∅' };

function isBad(rendering) {
  return !GOOD.has(rendering.verdict);
}

/** A name to look at: one rendering is wrong, or it is written in several ways. */
function needsLook(name) {
  return name.renderings.some(isBad);
}

function rank(name) {
  return Math.min(99, ...name.renderings.map(rendering => VERDICT_RANK.indexOf(rendering.verdict)));
}

function renderLedger() {
  const bad = names.filter(needsLook).length;
  const line = names.length ? say('namesLine', number(names.length), number(bad)) : say('namesNone');
  renderPart('names', say('names'), line, renderNames);
}

function renderNames() {
  if (!names.length) return [el('p', { class: 'calm' }, say('namesNone'))];
  const bad = names.filter(needsLook);
  const all = ledger.all || !bad.length;
  const words = ledger.search.toLowerCase();
  const list = (all || words ? names : bad)
    .filter(name => !words || [...name.forms, name.name, ...name.renderings.map(r => r.text)]
      .some(text => text.toLowerCase().includes(words)))
    .map((name, i) => ({ name, i, rank: rank(name) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(item => item.name);
  const box = el('input', {
    id: 'names-find', type: 'search', placeholder: say('namesFind'), 'aria-label': say('namesFind'), autocomplete: 'off',
    oninput: event => {
      ledger.search = event.target.value.trim();
      renderLedgerKeeping('names-find');
    },
  });
  box.value = ledger.search;
  const part = [el('p', { class: 'intro' }, say('namesIntro')),
    el('div', { class: 'ledger-bar' },
      el('div', { role: 'group', 'aria-label': say('names') },
        bad.length > 0 && button(say('namesBad', number(bad.length)), () => showNames(false),
          { id: 'names-bad', class: 'toggle', 'aria-pressed': String(!all) }),
        button(say('namesAll', number(names.length)), () => showNames(true),
          { id: 'names-all', class: 'toggle', 'aria-pressed': String(all) })),
      names.length > LEDGER_PAGE && box)];
  const table = el('table', { class: 'ledger' }, el('thead', {}, el('tr', {},
    ['nameColumn', 'renderingColumn', 'verdictColumn', 'placesColumn']
      .map(key => el('th', { scope: 'col' }, say(key))))));
  list.slice(0, ledger.limit).forEach(name => table.append(renderName(name)));
  part.push(el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('names') }, table));
  if (list.length > ledger.limit) {
    const more = Math.min(100, list.length - ledger.limit);
    part.push(button(say('namesMore', more), () => {
      ledger.limit += more;
      renderLedger();
    }, { class: 'more' }));
  }
  return part;
}

function renderLedgerKeeping(id) {
  const box = document.getElementById(id);
  const at = box.selectionStart;
  renderLedger();
  const again = document.getElementById(id);
  again.focus();
  if (at !== null && again.setSelectionRange) again.setSelectionRange(at, at);
}

function showNames(all) {
  ledger.all = all;
  ledger.limit = LEDGER_PAGE;
  renderLedger();
  document.getElementById(all ? 'names-all' : 'names-bad').focus();
}

function renderName(name) {
  const body = el('tbody', {});
  const renderings = name.renderings.length ? name.renderings
    : [{ text: '', verdict: 'missing', places: [], beads: [], evidence: [], confidence: 0 }];
  const others = name.forms.filter(form => form !== name.name);
  const sorted = renderings.slice().sort((a, b) => Number(isBad(b)) - Number(isBad(a)) || b.places.length - a.places.length);
  sorted.forEach((rendering, i) => {
    const open = ledger.open.has(rendering);
    const id = 'name-' + names.indexOf(name) + '-' + renderings.indexOf(rendering);
    const count = rendering.places.length || name.source.length;
    const toggle = () => {
      if (!ledger.open.delete(rendering)) ledger.open.add(rendering);
      renderLedger();
      document.getElementById(id).focus();
    };
    const row = el('tr', { class: isBad(rendering) ? 'bad' : 'good' });
    if (count > 0) opens(row, toggle);
    if (i === 0) {
      row.append(el('th', { scope: 'rowgroup', rowspan: sorted.length + sorted.filter(r => ledger.open.has(r)).length },
        quote(name.name, source.lang, 'name-text'),
        others.length > 0 && el('span', { class: 'forms' }, say('alsoWritten', ''),
          others.slice(0, 4).map((form, n) => [n ? ', ' : '', quote(form, source.lang)]).flat())));
    }
    row.append(
      el('td', {}, rendering.text ? quote(rendering.text, target.lang, 'rendering') : el('span', { class: 'gap' }, say('nothingThere'))),
      el('td', {}, el('span', { class: 'verdict ' + rendering.verdict },
        el('span', { 'aria-hidden': 'true' }, VERDICT_SYMBOL[rendering.verdict] + ' '), say('verdict_' + rendering.verdict)),
        rendering.evidence.length > 0 && el('span', { class: 'evidence' }, own(rendering.evidence[0]))),
      el('td', {}, count > 0 && button(say('places', number(count)), toggle,
        { id, class: 'quiet', 'aria-expanded': String(open) })));
    body.append(row);
    if (open) body.append(el('tr', { class: 'places' }, el('td', { colspan: '3' }, renderPlaces(name, rendering))));
  });
  return body;
}

/** Every place of a rendering with the words around it; for a missing one those of the source. */
function renderPlaces(name, rendering) {
  const there = rendering.places.length > 0;
  const side = there ? target : source;
  const spans = there ? rendering.places : name.source;
  const list = el('ul', {}, spans.slice(0, PLACES_PAGE).map((span, i) => {
    const sentence = sentencesAt(side, span.start, span.end)[0];
    const bead = there ? rendering.beads[i] : beadOfSource[sentence];
    const line = say('line', position(side, span.start).line);
    return el('li', {},
      bead >= 0 && bead < beads.length ? button(line, () => goToBead(bead), { class: 'quiet' }) : el('span', {}, line), ' ',
      renderAround(side, span));
  }));
  const shown = new Set((there ? rendering.beads : spans.map(span => beadOfSource[sentencesAt(source, span.start, span.end)[0]]))
    .filter(bead => bead !== undefined));
  const label = name.name + (rendering.text ? ' → ' + rendering.text : '');
  return [
    rendering.evidence.length > 1 && el('ul', { class: 'reasons' }, rendering.evidence.map(reason => el('li', {}, own(reason)))),
    list,
    spans.length > PLACES_PAGE && el('p', {}, say('morePlaces', number(spans.length - PLACES_PAGE))),
    button(say('inText'), () => setFilter({
      name: { label, beads: shown, target: rendering.places, source: name.source }, search: '', rows: 'all', status: 'open',
      severities: new Set(data.severities), check: '', category: '',
    }, true)),
  ].filter(Boolean);
}

/** A place within the visible text of its sentence; in the content where it is markup. */
function visible(side, span) {
  const sentence = sentencesAt(side, span.start, span.end)[0];
  let text = '';
  let from = -1;
  let to = -1;
  if (sentence !== undefined) {
    pieces(side, sentence, (kind, start, end, piece) => {
      if (kind === 'markup') return;
      if (span.start >= start && span.start < end) from = text.length + (kind === 'text' ? span.start - start : 0);
      if (span.end > start && span.end <= end) to = text.length + (kind === 'text' ? span.end - start : piece.length);
      text += piece;
    });
  }
  if (from >= 0 && to > from) return { text, from, to };
  const { content } = side;
  const lineStart = content.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = content.indexOf('\n', span.end);
  return {
    text: content.slice(lineStart, lineEnd < 0 ? content.length : lineEnd),
    from: span.start - lineStart, to: span.end - lineStart,
  };
}

/** A few words before and after a place. */
function renderAround(side, span) {
  const { text, from, to } = visible(side, span);
  const wide = side.lang.startsWith('zh') ? 20 : 44;
  const start = Math.max(0, from - wide);
  const end = Math.min(text.length, to + wide);
  return el('bdi', { class: 'around', lang: side.lang },
    (start > 0 ? '…' : '') + text.slice(start, from),
    el('mark', { class: 'name' }, text.slice(from, to)),
    text.slice(to, end) + (end < text.length ? '…' : ''));
}
