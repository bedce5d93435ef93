// The head of the page: whose report it is, how good the translation is, where to look.

function languageName(tag) {
  try {
    return new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'language' }).of(tag.split('-')[0]);
  } catch (unknown) {
    return tag;
  }
}

function renderHead() {
  document.title = safe(say('title', baseName(target)));
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const themes = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' };
  const next = { auto: 'light', light: 'dark', dark: 'auto' };
  replace('head',
    el('div', { class: 'brand' }, el('span', { class: 'logo', lang: 'zh-CN', 'aria-hidden': 'true' }, '对照'),
      el('span', {}, 'Duizhao')),
    el('nav', { 'aria-label': 'Duizhao' },
      ['text', 'coverage', 'pictures', 'names'].map(id => el('a', { href: '#' + id, onclick: () => openPart(id) }, say(id)))),
    el('div', { class: 'tools' },
      button(say(language === 'zh' ? 'toEnglish' : 'toChinese'), switchLanguage,
        { id: 'language', lang: language === 'zh' ? 'en' : 'zh-CN' }),
      button(say('theme', say(themes[memory.theme])), () => {
        memory.theme = next[memory.theme];
        store();
        applyTheme();
        renderHead();
        document.getElementById('theme').focus();
      }, { id: 'theme' }),
      button('?', openHelp, { id: 'help-button', 'aria-label': say('help'), 'aria-keyshortcuts': '?' })));
  replace('title',
    el('h1', {}, around('title', fileName(target))),
    el('p', { class: 'subtitle' }, hasSource
      ? [around('subtitle', fileName(source)), ' · ',
        languageName(source.lang) + ' → ' + languageName(target.lang)]
      : say('alone')));
}

/** The file of a side without its folders, which show when it is pointed at. */
function fileName(side) {
  return el('bdi', { lang: side.lang, class: 'file', title: side.name }, baseName(side));
}

/** A sentence of the page with an element in its hole, so that a name keeps its own direction. */
function around(key, element) {
  const [before, after] = STRINGS[key][language === 'zh' ? 1 : 0].split('{0}');
  return [before, element, after];
}

function figure(value, words, action, className) {
  const inside = [el('span', { class: 'value' }, value), ' ', el('span', { class: 'words' }, words)];
  return el('li', { class: 'figure ' + (className || '') }, button(inside, action));
}

/** Where the findings stand that the reader has decided on, in words; nothing where there are none. */
function decidedWords() {
  const dismissed = findings.filter(finding => status(finding) === 'dismissed' && finding.state !== 'dismissed').length;
  const accepted = withStatus('accepted').length;
  return [dismissed && say('withDismissed', number(dismissed)), accepted && say('withAccepted', number(accepted))]
    .filter(Boolean).join(say('comma'));
}

/** The score of the file as it was checked. What the reader decides stands beside it and says so. */
function renderScore(now) {
  const file = scorecard(findings.filter(finding => finding.state === 'open'));
  const silenced = findings.filter(finding => finding.state === 'dismissed').length;
  const decisions = decidedWords();
  return el('div', { class: 'score', role: 'group', 'aria-label': say('score'), title: scoreWords(file) },
    el('div', { class: 'score-value' }, file.score.toFixed(1)),
    el('div', { class: 'score-words' }, el('strong', {}, say('score')),
      el('p', {}, silenced ? say('scoreBaseline', number(silenced)) : say('scoreFile')),
      decisions && el('p', { class: 'score-now' }, say('scoreNow', now.score.toFixed(1), decisions))));
}

function scoreWords(card) {
  return say('scoreNote', number(card.points), number(card.size));
}

function renderSummary() {
  const card = scorecard(withStatus('open'));
  const sides = hasSource ? [source, target] : [];
  const paired = beads.filter(bead => bead.ns && bead.nt);
  const inPairs = paired.reduce((sum, bead) => sum + bead.ns + bead.nt, 0);
  const all = sides.reduce((sum, side) => sum + side.size, 0);
  const bad = names.filter(needsLook).length;
  const held = withStatus('held').length;
  const dismissed = withStatus('dismissed').length;
  const accepted = withStatus('accepted').length;
  const count = (severity, n) => figure(number(n), say(severity + 'Count', n),
    () => setFilter({ severities: new Set([severity]), status: 'open', check: '', category: '', name: null }, true),
    severity);
  replace('summary',
    el('h2', { class: 'unseen' }, say('summary')),
    renderScore(card),
    el('ul', { class: 'figures' },
      count('error', card.counts.error),
      count('warning', card.counts.warning),
      count('note', card.counts.note),
      held > 0 && figure(number(held), say('heldCount'), () => showStatus('held')),
      dismissed > 0 && figure(number(dismissed), say('dismissedCount'), () => showStatus('dismissed')),
      accepted > 0 && figure(number(accepted), say('acceptedCount'), () => showStatus('accepted')),
      names.length > 0 && figure(number(names.length), say('namesCount', number(bad), names.length), () => goToPart('names')),
      hasSource && figure(all ? Math.floor(1000 * inPairs / all) / 10 + ' %' : '–', say('aligned'), () => goToPart('coverage'))),
    renderWorst(),
    !findings.length && el('p', { class: 'calm' }, say('noFindings')));
}

const WORST = 6;

/** The gravest open findings in one line each, those alike as one; a click goes there. */
function renderWorst() {
  const groups = new Map();
  for (const finding of withStatus('open')) {
    if (finding.severity === 'note') continue;
    const key = JSON.stringify([finding.check, finding.found, finding.expected, finding.message[0]]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(finding);
  }
  const rankOf = finding => data.severities.indexOf(finding.severity);
  const worst = [...groups.values()]
    .sort((a, b) => rankOf(a[0]) - rankOf(b[0]) || b[0].confidence - a[0].confidence || a[0].start - b[0].start)
    .slice(0, WORST);
  if (!worst.length) return null;
  return el('div', { class: 'worst', role: 'group', 'aria-labelledby': 'worst-title' },
    el('h3', { id: 'worst-title' }, say('worst')),
    el('ol', {}, worst.map(list => el('li', {}, button([
      severitySign(list[0].severity), ' ', el('span', { class: 'line' }, renderChange(list[0]), ' ', el('span', { class: 'why' }, own(list[0].message))),
      list.length > 1 && el('span', { class: 'times' }, '× ' + list.length),
    ], () => goToFinding(list[0]), { title: own(list[0].message) })))));
}

/** Picks a finding, whether the filter shows it or not. */
function goToFinding(finding) {
  if (!isShown(finding) || !chunkOfRow.has(rowOf(finding.bead))) resetFilter();
  select(finding, true);
}

/**
 * A part of the page that is folded until somebody wants it: its title and what is in it in one line.
 * `render` makes the rest, the first time that it is seen.
 */
function renderPart(id, title, line, render) {
  const before = document.getElementById(id + '-part');
  const open = Boolean(before && before.open);
  const body = el('div', { class: 'part-body' });
  const made = () => {
    if (!body.childElementCount) body.append(...render().flat(Infinity).filter(Boolean));
  };
  if (open) made();
  const part = el('details', { id: id + '-part', class: 'part', open, ontoggle: event => event.target.open && made() },
    el('summary', {}, el('h2', {}, title), el('span', { class: 'soft' }, line)), body);
  part.make = made;
  replace(id, part);
}

function openPart(id) {
  const part = document.getElementById(id + '-part');
  if (!part) return;
  part.open = true;
  part.make();
}

function goToPart(id) {
  openPart(id);
  document.getElementById(id).scrollIntoView();
}

function showStatus(wanted) {
  setFilter({ status: wanted, severities: new Set(data.severities), check: '', category: '', name: null, search: '' }, true);
}
