// What the reader writes himself: other words in place of those found, and comments for whoever comes next.

/** Beside a card that is not picked. */
function renderComment(finding) {
  const comment = memory.comments.get(finding.id);
  return comment && el('p', { class: 'comment' }, say('comment') + ': ' + comment);
}

/** The fold of the card that is picked in which both are written: a button among others until it is open. */
function renderWords(finding) {
  const comment = memory.comments.get(finding.id) || '';
  const own = fixOf(finding);
  const line = el('input', {
    id: 'own-words', type: 'text', lang: target.lang, autocomplete: 'off', spellcheck: 'false',
    onkeydown: event => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      putOwn(finding, line.value);
    },
  });
  line.value = own ? own.text : finding.expected || finding.found;
  const note = el('textarea', {
    id: 'own-comment', rows: '2',
    oninput: () => {
      if (note.value.trim()) memory.comments.set(finding.id, note.value.trim());
      else memory.comments.delete(finding.id);
    },
    onchange: () => {
      store();
      renderSave();
    },
  });
  note.value = comment;
  return el('details', { class: 'own', open: Boolean(comment) },
    el('summary', { title: data.editable && say('ownWords') }, say(data.editable ? 'write' : 'comment')),
    data.editable && el('p', { class: 'own-line' }, el('label', { for: 'own-words' }, say('writeInstead')), line,
      button(say('putIn'), () => putOwn(finding, line.value), { class: 'accept' })),
    el('p', {}, el('label', { for: 'own-comment' }, say('comment')), note));
}

/** The key e: the field for the reader's own words, or for a comment where none can be put in. */
function openWords(finding) {
  const card = document.getElementById('finding-' + finding.index);
  const fold = card && card.querySelector('.own');
  if (!fold) return;
  fold.open = true;
  const field = fold.querySelector('input, textarea');
  field.focus();
  field.select();
}

/** Accepts the reader's words; those of the proposal are its own again. */
function putOwn(finding, words) {
  if (finding.fix && words === finding.fix.text) memory.own.delete(finding.id);
  else memory.own.set(finding.id, words);
  if (status(finding) === 'accepted') {
    store();
    decided([finding]);
    const card = document.getElementById('finding-' + finding.index);
    if (card) card.focus({ preventScroll: true });
  } else {
    if (status(finding) === 'dismissed') decide(finding, 'dismissed');
    settle([finding], finding, 'accepted');
  }
}

/** One comment a line, for a table: where, which check, the words, those expected, what was found wrong, the comment. */
function commentLines() {
  const plain = text => text.replace(/\s+/g, ' ');
  const rows = findings.filter(finding => memory.comments.has(finding.id)).map(finding => {
    const at = position(target, finding.start);
    const fix = fixOf(finding);
    return [target.name, at.line, at.column, finding.check, status(finding), finding.found, fix ? fix.text : finding.expected,
      own(finding.message), memory.comments.get(finding.id)].map(cell => plain(String(cell))).join('\t') + '\n';
  });
  return ['file', 'line', 'column', 'check', 'status', 'found', 'expected', 'message', 'comment'].join('\t') + '\n' + rows.join('');
}
