// One finding beside its row: what is wrong, how we know, what to write instead.

function renderCard(finding) {
  const now = status(finding);
  const id = 'finding-' + finding.index;
  const change = renderChange(finding);
  const what = el('p', { class: 'what', id: id + '-what' }, own(finding.message));
  return el('div', {
    class: ['card', finding.severity, now, finding === selected ? 'selected' : '', change ? '' : 'plain'].filter(Boolean).join(' '),
    id, role: 'group', tabindex: '-1', 'aria-labelledby': id + '-what', 'data-finding': finding.index,
  },
  el('div', { class: 'card-head' },
    severitySign(finding.severity),
    change || what,
    change && el('span', { class: 'why', 'aria-hidden': 'true' }, own(finding.message)),
    renderPlace(finding),
    el('span', { class: 'confidence', title: say('sure100', finding.confidence) },
      el('span', { class: 'unseen' }, say('sure100', finding.confidence)),
      el('span', { 'aria-hidden': 'true' }, finding.confidence + ' %'))),
  change && what,
  renderReasons(finding),
  renderActions(finding, now),
  renderAlike(finding, now),
  finding !== selected && renderComment(finding));
}

/** Line and column in the file. */
function renderPlace(finding) {
  const at = position(target, finding.start);
  return el('span', { class: 'place', title: say('line', at.line) }, at.line + ':' + at.column);
}

/** The id of the check; what it looks for is told when the mouse rests on it. */
function renderCheckName(finding) {
  const check = checks.find(other => other.id === finding.check);
  return el('span', { class: 'check', title: check ? own(check.summary) : false }, finding.check);
}

/** The words found and those that take their place; what is only expected is not drawn as a change of the text. */
function renderChange(finding) {
  const fix = fixOf(finding);
  const proposal = fix ? fix.text : finding.expected;
  if (!finding.found && !proposal) return null;
  const line = el('span', { class: 'change' });
  if (finding.found) {
    line.append(el('span', { class: 'unseen' }, say('found') + ': '),
      quote(shorten(finding.found.replace(/^ +$/, spaces => '␣'.repeat(spaces.length)), proposal || fix ? 90 : 30), target.lang, fix ? 'from cut' : 'from'));
  } else {
    line.append(el('span', { class: 'from none' }, say('missingHere')));
  }
  if (fix) {
    line.append(el('span', { 'aria-hidden': 'true', class: 'arrow' }, ' → '),
      el('span', { class: 'unseen' }, say('proposal') + ': '),
      proposal ? quote(shorten(proposal, 90), target.lang, 'to') : el('span', { class: 'to none' }, say('deleteIt')));
  } else if (proposal) {
    line.append(el('span', { class: 'expects' }, ' · ' + say('expects') + ' '), quote(shorten(proposal, 90), target.lang, 'expected'));
  }
  return line;
}

function shorten(text, most) {
  const characters = [...text];
  return characters.length > most ? characters.slice(0, most - 5).join('') + ' …' : text;
}

/** Why we think so; the page shows it for the card that is picked, and on paper. */
function renderReasons(finding) {
  const parts = [];
  if (finding.evidence.length) {
    parts.push(el('ul', { class: 'reasons', 'aria-label': say('because') },
      finding.evidence.map(reason => el('li', {}, own(reason)))));
  }
  if (!finding.inText && finding.end > finding.start) parts.push(renderContext(finding));
  if (finding.related.length && finding === selected) {
    parts.push(el('p', { class: 'others' }, say('others') + ': ',
      finding.related.slice(0, 8).map(span => {
        const sentence = sentencesAt(target, span.start, span.end)[0];
        const label = say('line', position(target, span.start).line) + ' ';
        return sentence === undefined ? label
          : button(label, () => goToBead(beadOfTarget[sentence]), { class: 'quiet' });
      })));
  }
  return parts;
}

/** The line of the file around a place that is in no sentence, such as the front matter. */
function renderContext(finding) {
  const { content } = target;
  const from = Math.max(content.lastIndexOf('\n', finding.start - 1) + 1, finding.start - 40);
  const end = content.indexOf('\n', finding.end);
  const to = Math.min(end < 0 ? content.length : end, finding.end + 40);
  return el('p', { class: 'context', lang: target.lang },
    el('span', { class: 'unseen' }, say('elsewhere') + ': '),
    el('bdi', {}, content.slice(from, finding.start),
      el('mark', { class: finding.severity }, content.slice(finding.start, finding.end) || '‸'),
      content.slice(finding.end, to)));
}

/** For words that come again and again: one decision for all. */
function renderAlike(finding, now) {
  if (finding !== selected || now !== 'open') return null;
  const open = alike(finding).filter(other => status(other) === 'open').length;
  if (open < 2) return null;
  return el('p', { class: 'alike' },
    finding.fix && button(say('alikeAccept', open), () => actOnAll(finding, 'accepted'), { class: 'quiet', 'aria-keyshortcuts': 'Shift+f' }),
    button(say('alikeDismiss', open), () => actOnAll(finding, 'dismissed'), { class: 'quiet', 'aria-keyshortcuts': 'Shift+d' }));
}

function renderActions(finding, now) {
  const fix = fixOf(finding);
  const fixable = fix && now !== 'dismissed';
  const badge = { dismissed: 'isDismissed', accepted: 'isAccepted', held: 'isHeld' }[now];
  return el('div', { class: 'actions' },
    badge && el('span', { class: 'badge ' + now }, (now === 'accepted' ? '✓ ' : '') + say(badge)),
    fixable && button(say(now === 'accepted' ? 'acceptUndo' : 'accept'), () => act(finding, 'accepted'), {
      class: fix.safe ? 'accept' : 'accept unsafe', title: fix.safe ? false : say('notSafe'),
      'aria-keyshortcuts': 'f',
    }),
    fixable && !fix.safe && now !== 'accepted' && el('span', { class: finding === selected ? 'caution' : 'unseen' }, say('notSafe')),
    now !== 'accepted' && button(say(now === 'dismissed' ? 'restore' : 'dismiss'),
      () => act(finding, 'dismissed'), { class: 'dismiss', 'aria-keyshortcuts': 'd' }),
    finding === selected && renderWords(finding),
    renderCheckName(finding));
}
