// Decisions, by button and by key, and the help that tells them.

function select(finding, focus) {
  const before = selected;
  selected = finding;
  if (before) refreshRow(before.bead);
  if (finding) {
    refreshRow(finding.bead);
    for (const span of finding.related) {
      for (const sentence of sentencesAt(target, span.start, span.end)) refreshRow(beadOfTarget[sentence]);
    }
    if (focus) {
      goToRow(finding.bead, null);
      const card = document.getElementById('finding-' + finding.index);
      if (card) {
        card.focus({ preventScroll: true });
        goToRow(finding.bead, card.offsetHeight < window.innerHeight * 0.6 ? rowOrCard(finding, card) : card);
      }
    }
  }
  tellCount();
}

/** The row if it fits into the window, so that the texts are seen with the card. */
function rowOrCard(finding, card) {
  const row = document.getElementById('row-' + rowOf(finding.bead));
  return row.offsetHeight < window.innerHeight * 0.7 ? row : card;
}

function step(by) {
  const all = shownFindings();
  if (!all.length) return;
  let at = selected ? all.indexOf(selected) : -1;
  if (at < 0) at = by > 0 ? -1 : all.length;
  const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
  select(next, true);
}

/** Dismisses or accepts a finding, or takes that back. */
function act(finding, decision) {
  if (refuses(finding, decision)) return;
  settle([finding], finding, decision);
}

/** The same for all findings alike: they get what this one gets. */
function actOnAll(finding, decision) {
  if (refuses(finding, decision)) return;
  const back = status(finding) === decision;
  settle(alike(finding).filter(other => (status(other) === decision) === back), finding, decision);
}

function refuses(finding, decision) {
  if (decision !== 'accepted' || fixOf(finding) && status(finding) !== 'dismissed') return false;
  tell(say(fixOf(finding) ? 'fixDismissed' : 'noFix'));
  return true;
}

/**
 * Decides, and goes on: a card that the filter no longer lets through goes, and the next is picked. An accepted one
 * stays beside the words that it changed.
 */
function settle(list, finding, decision) {
  remember(list);
  const shown = shownFindings();
  const rest = shown.slice(shown.indexOf(finding) + 1).concat(shown.slice(0, Math.max(0, shown.indexOf(finding))).reverse());
  for (const other of list) {
    if (decide(other, decision) === 'accepted') lingering.add(other); else lingering.delete(other);
  }
  const next = isShown(finding) ? finding : rest.find(other => isShown(other) && !list.includes(other)) || null;
  decided(list);
  select(next, next !== finding);
  const card = next && document.getElementById('finding-' + next.index);
  if (card) card.focus({ preventScroll: true });
  const words = shorten(finding.found || finding.expected || own(finding.message), 24);
  tell(say('told_' + status(finding), words) + (list.length > 1 ? ' × ' + list.length : ''), undo);
}

/** The key u and the button beside what was told. */
function undo() {
  const list = takeBack();
  if (!list.length) return;
  list.forEach(finding => lingering.delete(finding));
  decided(list);
  if (isShown(list[0]) && chunkOfRow.has(rowOf(list[0].bead))) select(list[0], true);
  tell(say('undone'));
}

/** Shows what has been decided on some findings wherever it shows. */
function decided(list) {
  const rows = new Set();
  for (const finding of list) {
    rows.add(rowOf(finding.bead));
    for (const sentence of sentencesAt(target, finding.start, finding.end)) rows.add(rowOf(beadOfTarget[sentence]));
  }
  rows.forEach(refreshRow);
  renderSummary();
  renderSave();
  renderCoverage();
  tellCount();
}

/** Tells what happened, to eyes and ears, and how to take it back. */
function tell(words, back) {
  announce(words);
  replace('told', el('span', { 'aria-hidden': 'true' }, words),
    back && button(say('undo'), back, { class: 'quiet', 'aria-keyshortcuts': 'u' }));
}

function openHelp() {
  const dialog = document.getElementById('help');
  const keys = [['j k', 'key_jk'], ['d', 'key_d'], ['f', 'key_f'], ['D F', 'key_all'], ['u', 'key_u'], ['e', 'key_e'], ['/', 'key_slash'], ['Esc', 'key_esc'], ['?', 'key_help']];
  const box = el('input', {
    type: 'checkbox', id: 'keys-on', checked: memory.keys,
    onchange: event => {
      memory.keys = event.target.checked;
      store();
    },
  });
  dialog.replaceChildren(
    el('h2', { id: 'help-title' }, say('helpTitle')),
    el('p', {}, say('helpText')),
    el('p', {}, say('helpKeep')),
    el('h3', {}, say('helpKeys')),
    el('dl', { class: 'keys' }, keys.map(([key, words]) => el('div', {},
      el('dt', {}, key.split(' ').map(one => el('kbd', {}, one))), el('dd', {}, say(words))))),
    el('p', {}, el('label', {}, box, ' ', say('helpKeysOn'))),
    button(say('close'), () => dialog.close(), { id: 'help-close' }));
  dialog.showModal();
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const dialog = document.getElementById('help');
  if (dialog.open) return;
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === 'Escape') {
    if (event.target.type === 'search' && event.target.value) {
      event.preventDefault();
      event.target.value = '';
      event.target.dispatchEvent(new Event('input'));
    } else if (typing) {
      event.target.blur();
    } else if (selected) {
      select(null, false);
    }
    return;
  }
  if (typing || !memory.keys) return;
  const run = {
    j: () => step(1),
    k: () => step(-1),
    d: () => selected && act(selected, 'dismissed'),
    f: () => selected && act(selected, 'accepted'),
    D: () => selected && actOnAll(selected, 'dismissed'),
    F: () => selected && actOnAll(selected, 'accepted'),
    u: undo,
    e: () => selected && openWords(selected),
    '/': () => document.getElementById('search').focus(),
    '?': openHelp,
  }[event.key];
  if (run) {
    event.preventDefault();
    run();
  }
});

document.addEventListener('click', event => {
  const marked = event.target.closest && event.target.closest('#rows [data-finding]');
  if (!marked || event.target.closest('button, a')) return;
  const finding = findings[Number(marked.dataset.finding)];
  if (finding !== selected) select(finding, marked.tagName !== 'DIV');
});
