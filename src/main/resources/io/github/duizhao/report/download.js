// Files that the reader takes away: the baseline, the translation with accepted proposals, a diff.

function save(fileName, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type: type + ';charset=utf-8' }));
  const link = el('a', { download: fileName });
  link.href = url;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** The last part of a path, for titles and since a download has no folders. */
function baseName(side) {
  return side.name.replace(/^.*[\\/]/, '') || 'translation.txt';
}

/** One dismissed finding a line, as `check --baseline` reads it and `--update-baseline` writes it. */
function baseline() {
  const key = finding => [finding.check, finding.found, finding.id];
  return withStatus('dismissed').sort((a, b) => compare(key(a), key(b))).map(finding => JSON.stringify({
    fingerprint: finding.id,
    check: finding.check,
    file: target.name,
    found: finding.found,
    message: finding.message[0],
  }) + '\n').join('');
}

function compare(a, b) {
  const i = a.findIndex((part, at) => part !== b[at]);
  return i < 0 ? 0 : a[i] < b[i] ? -1 : 1;
}

/** The accepted proposals in order; one that overlaps an earlier one is left out. */
function acceptedFixes() {
  const fixes = withStatus('accepted').map(fixOf)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const kept = [];
  for (const fix of fixes) {
    const last = kept[kept.length - 1];
    const same = last && last.start === fix.start && last.end === fix.end;
    if (!last || fix.start >= last.end && !same) kept.push(fix);
  }
  return { kept, left: fixes.length - kept.length };
}

function patched(fixes) {
  let text = '';
  let at = 0;
  for (const fix of fixes) {
    text += target.content.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return text + target.content.slice(at);
}

/** The lines of a text, each with its line end. */
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) || [];
}

/** A unified diff with three lines around each change. Each fix touches known lines: no search. */
function unifiedDiff(fixes) {
  const old = linesOf(target.content);
  const starts = [];
  let sum = 0;
  for (const line of old) {
    starts.push(sum);
    sum += line.length;
  }
  const changes = [];
  for (const fix of fixes) {
    const from = Math.max(0, upperBound(starts, fix.start) - 1);
    // Where a line end goes, the line after it joins.
    const joins = fix.end > fix.start && target.content[fix.end - 1] === '\n';
    const to = Math.max(from + 1, upperBound(starts, joins ? fix.end : Math.max(fix.start, fix.end - 1)));
    const last = changes[changes.length - 1];
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.fixes.push(fix);
    } else {
      changes.push({ from, to, fixes: [fix] });
    }
  }
  let out = '--- a/' + target.name + '\n+++ b/' + target.name + '\n';
  let shift = 0;
  for (let i = 0; i < changes.length;) {
    let end = i + 1;
    while (end < changes.length && changes[end].from - changes[end - 1].to <= 6) end++;
    const from = Math.max(0, changes[i].from - 3);
    const to = Math.min(old.length, changes[end - 1].to + 3);
    let body = '';
    let before = 0;
    let after = 0;
    const add = (sign, lines) => {
      for (const line of lines) {
        body += sign + line + (line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n');
        if (sign !== '+') before++;
        if (sign !== '-') after++;
      }
    };
    let at = from;
    for (const change of changes.slice(i, end)) {
      add(' ', old.slice(at, change.from));
      add('-', old.slice(change.from, change.to));
      add('+', linesOf(changedText(old, starts, change)));
      at = change.to;
    }
    add(' ', old.slice(at, to));
    const range = (start, count) => (count ? start + 1 : start) + ',' + count;
    out += '@@ -' + range(from, before) + ' +' + range(from + shift, after) + ' @@\n' + body;
    shift += after - before;
    i = end;
  }
  return out;
}

function changedText(old, starts, change) {
  let text = '';
  let at = starts[change.from] || 0;
  for (const fix of change.fixes) {
    text += target.content.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  const end = change.to < old.length ? starts[change.to] : target.content.length;
  return text + target.content.slice(at, end);
}

function renderSave() {
  const dismissed = withStatus('dismissed').length;
  const { kept, left } = acceptedFixes();
  const safeOnes = findings.filter(finding => status(finding) === 'open' && finding.fix && finding.fix.safe);
  const open = document.getElementById('save-menu') && document.getElementById('save-menu').open;
  const name = baseName(target);
  replace('save', el('details', { id: 'save-menu', open: open || false },
    el('summary', {}, say('save'), memory.decisions.size > 0 && el('span', { class: 'badge' }, String(memory.decisions.size))),
    el('div', { class: 'menu' },
      button(say('saveBaseline', dismissed), () => save('duizhao.baseline.jsonl', baseline(), 'application/jsonl'),
        { id: 'save-baseline', disabled: !dismissed }),
      button(say('saveText', kept.length), () => save(name, patched(acceptedFixes().kept), 'text/plain'),
        { id: 'save-text', disabled: !kept.length }),
      button(say('saveDiff'), () => save(name + '.diff', unifiedDiff(acceptedFixes().kept), 'text/x-diff'),
        { id: 'save-diff', disabled: !kept.length }),
      button(say('saveComments', memory.comments.size), () => save(name + '.comments.tsv', commentLines(), 'text/tab-separated-values'),
        { id: 'save-comments', disabled: !memory.comments.size }),
      left > 0 && el('p', { class: 'soft' }, say('overlap', left)),
      safeOnes.length > 0 && button(say('acceptSafe', safeOnes.length), () => {
        for (const finding of safeOnes) memory.decisions.set(finding.id, 'accepted');
        store();
        refreshAll();
      }, { id: 'accept-safe' }),
      !memory.works && el('p', { class: 'soft' }, say('keptNowhere')))));
}
