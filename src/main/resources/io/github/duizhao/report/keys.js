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
  const row = document.getElementById('row-' + finding.bead);
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

/** Dismisses or accepts a finding, or takes that back; the card stays where it is. */
function act(finding, decision) {
  if (decision === 'accepted' && !finding.fix) return;
  lingering.add(finding);
  const now = decide(finding, decision);
  if (selected !== finding) select(finding, false);
  refreshRow(finding.bead);
  for (const sentence of sentencesAt(target, finding.start, finding.end)) refreshRow(beadOfTarget[sentence]);
  const card = document.getElementById('finding-' + finding.index);
  if (card) card.focus({ preventScroll: true });
  announce(say('status_' + now));
  renderSummary();
  renderSave();
  renderCoverage();
  tellCount();
}

/** The same for all findings alike: they get what this one gets. */
function actOnAll(finding, decision) {
  if (decision === 'accepted' && !finding.fix) return;
  const back = status(finding) === decision;
  for (const other of alike(finding)) {
    if ((status(other) === decision) !== back) continue;
    lingering.add(other);
    decide(other, decision);
    refreshRow(other.bead);
  }
  select(finding, true);
  announce(say('status_' + status(finding)));
  renderSummary();
  renderSave();
  renderCoverage();
}

function openHelp() {
  const dialog = document.getElementById('help');
  const keys = [['j k', 'key_jk'], ['d', 'key_d'], ['f', 'key_f'], ['D F', 'key_all'], ['/', 'key_slash'], ['Esc', 'key_esc'], ['?', 'key_help']];
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
