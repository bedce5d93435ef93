// What the data block says, unpacked: two sides, beads, findings, names. None of it changes later.

const data = JSON.parse(document.getElementById('data').textContent);

/** One side: for each sentence its place in the content, its steps and its block. */
function unpackSide(raw) {
  const numbers = raw.sentences;
  const starts = [];
  const ends = [];
  const steps = [];
  let end = 0;
  for (let i = 0; i < numbers.length;) {
    let at = end + numbers[i];
    const last = i + 2 + numbers[i + 1];
    starts.push(at);
    steps.push(i + 2);
    for (i += 2; i < last;) {
      if (numbers[i] === 0) {
        at += numbers[i + 1];
        i += 3;
      } else {
        at += Math.abs(numbers[i++]);
      }
    }
    ends.push(at);
    end = at;
  }
  const side = {
    name: raw.name, lang: raw.lang, texts: raw.texts,
    numbers, starts, ends, steps, size: starts.length,
    content: raw.content === undefined ? data.source.content : raw.content,
    codes: codes(raw.codes), codeEnds: [], kinds: [], roles: [], levels: [], opens: [], skipped: raw.skipped, lines: null,
  };
  side.codeEnds = side.codes.map(code => code.end);
  for (let i = 0; i < raw.blocks.length; i += 4) {
    for (let n = 0; n < raw.blocks[i + 3]; n++) {
      side.kinds.push(data.kinds[raw.blocks[i]]);
      side.roles.push(data.roles[raw.blocks[i + 1]]);
      side.levels.push(raw.blocks[i + 2]);
      side.opens.push(n === 0);
    }
  }
  return side;
}

/** Where code stands in running text, in order: gap and length of each. */
function codes(flat) {
  const all = [];
  let end = 0;
  for (let i = 0; flat && i < flat.length; i += 2) {
    all.push({ start: end + flat[i], end: end + flat[i] + flat[i + 1] });
    end += flat[i] + flat[i + 1];
  }
  return all;
}

/** Calls visit(kind, start, end, text) for the pieces of a sentence: text, markup or replaced. */
function pieces(side, sentence, visit) {
  const numbers = side.numbers;
  let at = side.starts[sentence];
  let i = side.steps[sentence];
  const last = i + numbers[i - 1];
  while (i < last) {
    const step = numbers[i];
    if (step === 0) {
      visit('replaced', at, at + numbers[i + 1], side.texts[numbers[i + 2]]);
      at += numbers[i + 1];
      i += 3;
    } else {
      const to = at + Math.abs(step);
      visit(step > 0 ? 'text' : 'markup', at, to, side.content.slice(at, to));
      at = to;
      i++;
    }
  }
}

/** The text of a sentence as a reader sees it. */
function plainText(side, sentence) {
  let text = '';
  pieces(side, sentence, (kind, start, end, piece) => {
    if (kind !== 'markup') text += piece;
  });
  return text;
}

/** Line and column (in code points) of an offset, both from 1. */
function position(side, offset) {
  if (!side.lines) {
    side.lines = [0];
    const ends = /\r\n|\r|\n/g;
    while (ends.exec(side.content)) side.lines.push(ends.lastIndex);
  }
  const line = upperBound(side.lines, offset) - 1;
  let column = 1;
  for (const c of side.content.slice(side.lines[line], offset)) column += c ? 1 : 0;
  return { line: line + 1, column };
}

/** How many of the sorted numbers are at most the value. */
function upperBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1; else high = middle;
  }
  return low;
}

function pairs(flat) {
  const all = [];
  for (let i = 0; flat && i < flat.length; i += 2) all.push({ start: flat[i], end: flat[i + 1] });
  return all;
}

function message(index) {
  return [data.messages[2 * index], data.messages[2 * index + 1]];
}

function unpackBeads() {
  const raw = data.beads;
  const all = [];
  let s = 0;
  let next = 0;
  for (let i = 0; i < raw.length;) {
    const ns = raw[i];
    const nt = raw[i + 1];
    const code = raw[i + 2];
    i += 3;
    const t = code % 1000 >= 500 ? raw[i++] : next;
    const moved = code >= 1000;
    all.push({ index: all.length, s, ns, t, nt, confidence: code % 500, moved });
    s += ns;
    if (!moved) next = t + nt;
  }
  return all;
}

const source = unpackSide(data.source);
const target = unpackSide(data.target);
const hasSource = source.size > 0;
const beads = unpackBeads();

const checks = data.checks.map(raw => ({
  id: raw.id, summary: message(raw.m), category: data.categories[raw.c], ran: raw.ran, needsSource: raw.src,
}));

const STATES = ['open', 'held', 'dismissed'];

const findings = data.findings.map((raw, index) => {
  const [place] = pairs(raw.p);
  return {
    index,
    check: typeof raw.k === 'string' ? raw.k : checks[raw.k].id,
    severity: data.severities[raw.s],
    category: data.categories[raw.c],
    points: raw.y,
    bead: raw.b < beads.length ? raw.b : -1,
    start: place.start,
    end: place.end,
    found: raw.w === undefined ? target.content.slice(place.start, place.end) : raw.w,
    expected: raw.x || '',
    message: message(raw.m),
    evidence: (raw.e || []).map(message),
    source: pairs(raw.o),
    related: pairs(raw.r),
    confidence: raw.q,
    fix: raw.f ? { start: raw.f[0], end: raw.f[1], text: raw.f[2], safe: raw.f[3] } : null,
    id: raw.h || '#' + index,
    state: STATES[raw.t || 0],
  };
});

/** The findings of each bead; those of the whole text under -1. */
const findingsOf = new Map();
for (const finding of findings) {
  if (!findingsOf.has(finding.bead)) findingsOf.set(finding.bead, []);
  findingsOf.get(finding.bead).push(finding);
}

const GOOD = new Set(['kept', 'accepted', 'by_sound']);

const names = data.names.map(raw => ({
  name: raw.n,
  forms: raw.f,
  source: pairs(raw.o),
  renderings: raw.r.map(r => ({
    text: r.t, verdict: data.verdicts[r.v], places: pairs(r.p), beads: r.b,
    evidence: (r.e || []).map(message), confidence: r.q,
  })),
}));

/** The sentences of a side that share a character with [start, end), or hold it if it is empty. */
function sentencesAt(side, start, end) {
  const all = [];
  for (let i = Math.max(0, upperBound(side.starts, start) - 1); i < side.size; i++) {
    if (side.starts[i] > end || (side.starts[i] === end && end > start)) break;
    if (side.ends[i] > start || (start === end && side.ends[i] >= start)) all.push(i);
  }
  return all;
}

/** The bead of a target or source sentence. */
const beadOfSource = [];
const beadOfTarget = [];
for (const bead of beads) {
  for (let n = 0; n < bead.ns; n++) beadOfSource[bead.s + n] = bead.index;
  for (let n = 0; n < bead.nt; n++) beadOfTarget[bead.t + n] = bead.index;
}
