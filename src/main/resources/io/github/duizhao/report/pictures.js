// Pictures for what people would rather look at than read: all SVG, drawn here.

const SIZE = 300;
const EDGE = 26;

function renderPictures() {
  if (!hasSource && !findings.length) {
    replace('pictures');
    return;
  }
  const line = [findings.length > 0 && 'picturesBars', hasSource && 'picturesDots', hasSource && 'picturesRatio']
    .filter(Boolean).map(key => say(key)).join(say('comma'));
  renderPart('pictures', say('pictures'), line, () => [el('div', { class: 'pictures' },
    findings.length > 0 && renderBars(),
    hasSource && renderDots(),
    hasSource && renderRatio())]);
}

function sureness(bead) {
  return bead.confidence >= 90 ? 'sure' : bead.confidence >= UNSURE ? 'likely' : 'unsure';
}

function axes(across, down) {
  const end = EDGE + SIZE;
  return [
    svg('rect', { class: 'plot', x: EDGE, y: 4, width: SIZE, height: SIZE }),
    svg('text', { class: 'axis', x: end, y: SIZE + 20, 'text-anchor': 'end' }, across),
    svg('text', { class: 'axis', transform: 'translate(16 8) rotate(-90)', 'text-anchor': 'end' }, down),
  ];
}

/** Dots on a grid of half units, each cell once, so that a book draws as fast as a page. */
function dots(points, className, size) {
  const cells = new Set(points.map(([x, y]) => Math.round(x * 2) / 2 + ' ' + Math.round(y * 2) / 2));
  return svg('path', { class: 'dots ' + className, 'stroke-width': size, d: [...cells].map(cell => 'M' + cell + 'h0').join('') });
}

/** Few dots are drawn larger than many, those to look at larger than the rest. */
function dotSize(count, kind) {
  const size = count < 100 ? 7 : count < 1000 ? 5 : 3;
  return kind === 'sure' || kind === 'likely' ? size : Math.max(size, 5);
}

/** Tells the bead whose point is nearest to a click. */
function nearest(event, points) {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = (SIZE + EDGE + 8) / box.width;
  const x = (event.clientX - box.left) * scale;
  const y = (event.clientY - box.top) * scale;
  let best = null;
  let least = 400;
  for (const [px, py, bead] of points) {
    const far = (px - x) ** 2 + (py - y) ** 2;
    if (far < least) {
      least = far;
      best = bead;
    }
  }
  if (best !== null) goToBead(best);
}

/**
 * What makes a picture of points work by click and by keyboard: arrows walk from point to point in the order of the
 * rows, Home and End go to the ends, Enter opens the row. A screen reader tells it as a slider over the rows.
 */
function walkable(points, attributes) {
  let at = 0;
  const cursor = svg('circle', { class: 'cursor', r: 7, cx: -20, cy: -20 });
  const put = (picture, index) => {
    at = Math.max(0, Math.min(points.length - 1, index));
    const [x, y, bead] = points[at];
    cursor.setAttribute('cx', x);
    cursor.setAttribute('cy', y);
    picture.setAttribute('aria-valuenow', bead + 1);
    picture.setAttribute('aria-valuetext', say('rowNumber', number(bead + 1)));
  };
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 20, PageUp: -20, Home: -Infinity, End: Infinity };
  return {
    cursor,
    attributes: points.length ? {
      ...attributes, role: 'slider', tabindex: 0, 'aria-valuemin': 1, 'aria-valuemax': beads.length, 'aria-valuenow': points[0][2] + 1,
      'aria-valuetext': say('rowNumber', number(points[0][2] + 1)),
      onclick: event => nearest(event, points),
      onfocus: event => put(event.currentTarget, at),
      onkeydown: event => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key in steps) put(event.currentTarget, at + steps[event.key]);
        else if (event.key === 'Enter') goToBead(points[at][2]);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    } : { ...attributes, role: 'img' },
  };
}

function frame(title, note, picture, ...rest) {
  return el('figure', {}, el('figcaption', {}, el('h3', {}, title), el('p', { class: 'soft' }, note)), picture, ...rest);
}

function renderDots() {
  const groups = { sure: [], likely: [], unsure: [], moved: [], gap: [] };
  const points = [];
  let lastT = 0;
  for (const bead of beads) {
    const x = EDGE + SIZE * (bead.s + bead.ns / 2) / Math.max(1, source.size);
    const y = 4 + SIZE * ((bead.nt ? bead.t : lastT) + bead.nt / 2) / Math.max(1, target.size);
    const kind = !bead.ns || !bead.nt ? 'gap' : bead.moved ? 'moved' : sureness(bead);
    groups[kind].push([x, y]);
    points.push([x, y, bead.index]);
    if (bead.nt && !bead.moved) lastT = bead.t + bead.nt;
  }
  const kinds = Object.keys(groups).filter(kind => groups[kind].length);
  const walk = walkable(points, {
    class: 'clickable', viewBox: '0 0 ' + (SIZE + EDGE + 8) + ' ' + (SIZE + EDGE + 8),
    'aria-label': say('picturesDotsAlt', number(beads.length), ...['sure', 'likely', 'unsure', 'gap', 'moved'].map(kind => number(groups[kind].length))),
  });
  const picture = svg('svg', walk.attributes, axes(say('sourceAxis') + ' →', '← ' + say('targetAxis')),
    kinds.map(kind => dots(groups[kind], kind, dotSize(beads.length, kind))), walk.cursor);
  return frame(say('picturesDots'), say('picturesDotsNote'), picture,
    el('ul', { class: 'legend' }, kinds.map(kind => el('li', {},
      el('span', { class: 'swatch ' + kind, 'aria-hidden': 'true' }), say('ofSide', say(kind), number(groups[kind].length))))));
}

/** Lengths of the paired beads, and which stand out: Gale & Church's δ with this text's own figures. */
function lengths() {
  const all = [];
  for (const bead of beads) {
    if (!bead.ns || !bead.nt) continue;
    let s = 0;
    let t = 0;
    for (let n = 0; n < bead.ns; n++) s += plainText(source, bead.s + n).length;
    for (let n = 0; n < bead.nt; n++) t += plainText(target, bead.t + n).length;
    if (s && t) all.push({ bead: bead.index, s, t });
  }
  const ratio = median(all.map(item => item.t / item.s));
  const spreadOf = item => (item.t - ratio * item.s) / Math.sqrt(item.s + 10);
  const deviation = 1.4826 * median(all.map(item => Math.abs(spreadOf(item)))) || 1;
  for (const item of all) item.delta = spreadOf(item) / deviation;
  const outliers = all.filter(item => Math.abs(item.delta) > 4)
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, 30);
  return { all, ratio, outliers };
}

function median(values) {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted.length ? sorted[sorted.length >> 1] : 0;
}

function renderRatio() {
  const { all, ratio, outliers } = lengths();
  const top = Math.log(1 + Math.max(10, ...[0, 1].map(i => all.reduce((most, item) => Math.max(most, i ? item.s : item.t), 0))));
  const x = length => EDGE + SIZE * Math.log(1 + length) / top;
  const y = length => 4 + SIZE - SIZE * Math.log(1 + length) / top;
  const points = all.map(item => [x(item.s), y(item.t), item.bead]);
  const odd = new Set(outliers);
  const line = [];
  for (let s = 1; Math.log(1 + s) < top && s < 1e7; s = Math.ceil(s * 1.3)) {
    if (Math.log(1 + ratio * s) <= top) line.push((line.length ? 'L' : 'M') + x(s).toFixed(1) + ' ' + y(ratio * s).toFixed(1));
  }
  const walk = walkable(points, {
    class: 'clickable', viewBox: '0 0 ' + (SIZE + EDGE + 8) + ' ' + (SIZE + EDGE + 8),
    'aria-label': say('picturesRatioAlt', number(all.length), ratio.toFixed(2), number(outliers.length)),
  });
  const picture = svg('svg', walk.attributes, axes(say('sourceAxis') + ' →', say('targetAxis') + ' →'),
  svg('path', { class: 'usual', d: line.join('') }),
  dots(all.filter(item => !odd.has(item)).map(item => [x(item.s), y(item.t)]), 'sure', dotSize(all.length, 'sure')),
  outliers.map(item => svg('circle', { class: 'outlier', cx: x(item.s), cy: y(item.t), r: 4 })), walk.cursor);
  return frame(say('picturesRatio'), say('picturesRatioNote'), picture,
    el('div', { class: 'outliers' }, el('h4', {}, say('outliers')),
      outliers.length ? el('ul', {}, outliers.slice(0, 6).map(item => el('li', {},
        button(say('outlier', item.bead + 1, item.s, item.t), () => goToBead(item.bead), { class: 'quiet' }))))
        : el('p', { class: 'soft' }, say('none'))));
}

function renderBars() {
  const counts = new Map();
  for (const finding of findings) {
    if (finding.state !== 'open') continue;
    if (!counts.has(finding.category)) counts.set(finding.category, { all: 0, error: 0, warning: 0, note: 0 });
    counts.get(finding.category).all++;
    counts.get(finding.category)[finding.severity]++;
  }
  const sorted = [...counts].sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1));
  const most = sorted.length ? sorted[0][1].all : 1;
  return frame(say('picturesBars'), say('picturesBarsNote'),
    el('ul', { class: 'bars' }, sorted.map(([category, count]) => {
      let at = 0;
      const bar = svg('svg', { viewBox: '0 0 1000 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        data.severities.filter(severity => count[severity]).map(severity => {
          const width = 1000 * count[severity] / most;
          const piece = svg('rect', { class: severity, x: at, y: 0, width, height: 10 });
          at += width;
          return piece;
        }));
      return el('li', {}, button([
        el('span', { class: 'bar-words' }, say('cat_' + category)), bar, el('span', { class: 'bar-count' }, number(count.all)),
      ], () => setFilter({ category, check: '', status: 'open', severities: new Set(data.severities), name: null }, true)));
    })));
}
