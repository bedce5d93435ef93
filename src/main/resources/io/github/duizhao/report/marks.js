// The words of a sentence with what is marked in them.

/** For each target sentence the findings, and for each source sentence what they rest on. */
const marksOfTarget = new Map();
const marksOfSource = new Map();

function addMarks(map, side, span, finding, kind) {
  let sentences = sentencesAt(side, span.start, span.end);
  if (span.start === span.end && sentences.length > 1) {
    const own = sentences.filter(sentence => beadOfTarget[sentence] === finding.bead);
    sentences = [(own.length ? own : sentences)[0]];
  }
  for (const sentence of sentences) {
    if (!map.has(sentence)) map.set(sentence, []);
    map.get(sentence).push({ start: span.start, end: span.end, finding, kind });
  }
  return sentences.length > 0;
}

for (const finding of findings) {
  finding.inText = addMarks(marksOfTarget, target, finding, finding, 'found');
  for (const span of finding.source) addMarks(marksOfSource, source, span, finding, 'basis');
  for (const span of finding.related) addMarks(marksOfTarget, target, span, finding, 'related');
}

/** Whether something is missing as a whole: what is written for it shows in its own row. */
function isGap(finding) {
  return finding.bead >= 0 && !beads[finding.bead].nt && finding.start === finding.end;
}

/** The marks on a sentence as things stand: of findings shown, of a name, of a search. */
function marksOn(side, sentence, shown) {
  const marks = [];
  for (const mark of (side === target ? marksOfTarget : marksOfSource).get(sentence) || []) {
    const { finding, kind } = mark;
    const fix = status(finding) === 'accepted' && fixOf(finding);
    if (kind === 'found' && fix && isGap(finding)) {
      continue;
    } else if (kind === 'found' && fix) {
      marks.push({ start: fix.start, end: fix.end, finding, kind: 'cut' });
      marks.push({ start: fix.end, end: fix.end, finding, kind: 'put' });
    } else if (finding === selected || kind === 'found' && shown(finding)) {
      marks.push(mark);
    }
  }
  return marks.concat(codeMarks(side, sentence), nameMarks(side, sentence), searchMarks(side, sentence));
}

/** What the document shows as code within a sentence. */
function codeMarks(side, sentence) {
  const marks = [];
  for (let i = upperBound(side.codeEnds, side.starts[sentence]); i < side.codes.length && side.codes[i].start < side.ends[sentence]; i++) {
    marks.push({ ...side.codes[i], kind: 'code' });
  }
  return marks;
}

/** Shows a sentence. Markup is hidden unless something in it is marked or the reader asks for it. */
function renderSentence(parent, side, sentence, shown) {
  const marks = marksOn(side, sentence, shown);
  const points = marks.filter(mark => mark.start === mark.end && mark.kind !== 'cut');
  const pointsUpTo = offset => {
    while (points.length && points[0].start <= offset) addPoint(parent, points.shift());
  };
  points.sort((a, b) => a.start - b.start);
  pieces(side, sentence, (kind, start, end, text) => {
    const touched = marks.some(mark => mark.kind !== 'code' && mark.start < end && mark.end > start)
      || kind === 'markup' && points.some(mark => mark.start > start && mark.start < end);
    if (kind === 'markup' && !touched && !filter.markup) {
      pointsUpTo(start);
      addHidden(parent, text);
      return;
    }
    const cuts = new Set([start]);
    if (kind !== 'replaced') {
      for (const mark of marks) {
        if (mark.start > start && mark.start < end) cuts.add(mark.start);
        if (mark.end > start && mark.end < end) cuts.add(mark.end);
      }
    }
    const edges = [...cuts].sort((a, b) => a - b);
    edges.forEach((from, i) => {
      const to = i + 1 < edges.length ? edges[i + 1] : end;
      pointsUpTo(from);
      const words = kind === 'replaced' ? text : text.slice(from - start, to - start);
      addWords(parent, words, kind === 'markup', marks.filter(mark => mark.start < to && mark.end > from));
    });
  });
  pointsUpTo(Infinity);
}

/** A sign for the target of a link, a blank for markup that parts words. */
function addHidden(parent, words) {
  const link = /\]\(([^)\s]+)/.exec(words);
  if (link) parent.append(el('span', { class: 'link-sign', title: link[1], 'aria-hidden': 'true' }, '↗'));
  else if (/\s/.test(words)) parent.append(' ');
}

/** Something is missing here, or a proposal goes in here. */
function addPoint(parent, mark) {
  const { finding } = mark;
  if (mark.kind === 'put') {
    const { text } = fixOf(finding);
    if (text) parent.append(el('ins', { 'data-finding': finding.index }, text));
  } else if (mark.kind === 'found') {
    parent.append(el('mark', {
      class: 'point ' + finding.severity + (finding === selected ? ' selected' : ''),
      'data-finding': finding.index, title: say('missingHere'),
    }, '‸'));
  }
}

function addWords(parent, words, markup, over) {
  const by = kind => over.filter(mark => mark.kind === kind);
  const found = by('found').map(mark => mark.finding);
  found.sort((a, b) => data.severities.indexOf(a.severity) - data.severities.indexOf(b.severity));
  const classes = [];
  if (markup) classes.push('markup');
  for (const kind of ['code', 'basis', 'related', 'name', 'hit']) if (by(kind).length) classes.push(kind);
  if (selected && over.some(mark => mark.finding === selected)) classes.push('selected');
  const cut = by('cut')[0];
  if (cut) {
    parent.append(el('del', { class: classes.join(' '), 'data-finding': cut.finding.index }, words));
  } else if (found.length) {
    const pick = found.includes(selected) ? selected : found[0];
    parent.append(el('mark', { class: [pick.severity, ...classes].join(' '), 'data-finding': pick.index }, words));
  } else if (by('hit').length || by('name').length) {
    parent.append(el('mark', { class: classes.join(' ') }, words));
  } else if (classes.length) {
    parent.append(el('span', { class: classes.join(' ') }, words));
  } else {
    addText(parent, words);
  }
}
