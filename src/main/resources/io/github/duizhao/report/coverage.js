// That nothing was lost: where every sentence went, what was held back or dismissed, which checks ran.

/** How the sentences of a side are spread: aligned, unsure, moved, without a partner. */
function spread(key) {
  const counts = { paired: 0, unsure: 0, moved: 0, gap: 0 };
  for (const bead of beads) {
    const kind = !bead.ns || !bead.nt ? 'gap' : bead.moved ? 'moved' : bead.confidence < UNSURE ? 'unsure' : 'paired';
    counts[kind] += bead[key];
  }
  return counts;
}

const SPREAD_ROWS = { paired: 'all', unsure: 'unsure', moved: 'moved', gap: 'gaps' };

function renderSpread(side, key, label) {
  const counts = spread(key);
  const total = side.size || 1;
  const kinds = Object.keys(counts).filter(kind => counts[kind] > 0);
  let x = 0;
  const bar = svg('svg', { class: 'spread', viewBox: '0 0 1000 20', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    kinds.map(kind => {
      const width = 1000 * counts[kind] / total;
      const piece = svg('rect', { class: kind, x, y: 0, width: Math.max(width, 2), height: 20 });
      x += width;
      return piece;
    }));
  return el('div', { class: 'side-spread' },
    el('h3', {}, label, ' ', fileName(side), el('span', { class: 'soft' }, ' ' + say('sentences', number(side.size)))),
    bar,
    el('ul', { class: 'legend' }, kinds.map(kind => el('li', {},
      button([el('span', { class: 'swatch ' + kind, 'aria-hidden': 'true' }),
        say('ofSide', say(kind), number(counts[kind]))],
      () => setFilter({ rows: SPREAD_ROWS[kind], name: null, search: '' }, true), { class: 'quiet' })))));
}

function renderCoverage() {
  const lost = [source.size - beads.reduce((n, bead) => n + bead.ns, 0), target.size - beads.reduce((n, bead) => n + bead.nt, 0)];
  const sentence = lost[0] || lost[1] ? say('coverageLost', lost[0], lost[1])
    : hasSource ? say('coverageAll', number(source.size), number(target.size), number(beads.length))
      : say('coverageAlone', number(target.size));
  const held = withStatus('held').length;
  const dismissed = withStatus('dismissed').length;
  const ran = checks.filter(check => check.ran);
  const skipped = checks.filter(check => !check.ran);
  renderPart('coverage', say('coverage'), sentence, () => [
    lost[0] || lost[1] ? el('p', { class: 'alarm' }, sentence) : null,
    hasSource && el('div', { class: 'spreads' },
      renderSpread(source, 'ns', say('sourceAxis')), renderSpread(target, 'nt', say('targetAxis'))),
    el('ul', { class: 'facts' },
      el('li', {}, held ? [say('heldText', number(held)), ' ', button(say('heldShow'), () => showStatus('held'), { class: 'quiet' })] : say('heldNone')),
      el('li', {}, dismissed ? [say('dismissedText', number(dismissed)), ' ', button(say('heldShow'), () => showStatus('dismissed'), { class: 'quiet' })] : say('dismissedNone')),
      el('li', {}, scoreWords(scorecard(findings.filter(finding => finding.state === 'open'))))),
    el('div', { class: 'folds' },
      renderSkippedParts(),
      fold(say('checksRan', ran.length), ran.map(renderCheck)),
      skipped.length > 0 && fold(say('checksSkipped', skipped.length), skipped.map(renderCheck))),
  ]);
}

function fold(title, items) {
  return el('details', {}, el('summary', {}, title), el('ul', {}, items));
}

function renderCheck(check) {
  const why = check.ran ? '' : ' — ' + say(check.needsSource && !hasSource ? 'needsSource' : 'switchedOff');
  return el('li', {}, el('code', {}, check.id), ' ' + own(check.summary) + why);
}

function renderSkippedParts() {
  const items = [];
  for (const side of hasSource ? [source, target] : [target]) {
    const sums = new Map();
    for (let i = 0; i < side.skipped.length; i += 3) {
      const reason = data.reasons[side.skipped[i + 2]];
      sums.set(reason, (sums.get(reason) || 0) + side.skipped[i + 1]);
    }
    for (const [reason, sum] of sums) {
      items.push(el('li', {}, fileName(side), ' · ', say('skippedPart', say('reason_' + reason), number(sum))));
    }
  }
  return items.length > 0 && fold(say('skippedParts'), items);
}
