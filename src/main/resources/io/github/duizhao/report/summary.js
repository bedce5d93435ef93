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
      ['names', hasSource && 'pictures', 'coverage', 'text'].filter(Boolean)
        .map(id => el('a', { href: '#' + id }, say(id)))),
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
  return el('li', { class: 'figure ' + (className || '') },
    action ? button(inside, action) : el('div', {}, inside));
}

function renderSummary() {
  const card = scorecard();
  const sides = hasSource ? [source, target] : [];
  const paired = beads.filter(bead => bead.ns && bead.nt);
  const inPairs = paired.reduce((sum, bead) => sum + bead.ns + bead.nt, 0);
  const all = sides.reduce((sum, side) => sum + side.size, 0);
  const bad = names.filter(needsLook).length;
  const decided = memory.decisions.size > 0;
  const count = (severity, n) => figure(number(n), say(severity + 'Count', n),
    () => setFilter({ severities: new Set([severity]), status: 'open', check: '', category: '', name: null }, true),
    severity);
  replace('summary',
    el('h2', { class: 'unseen' }, say('summary')),
    el('div', { class: 'score', role: 'group', 'aria-label': say('score') },
      el('div', { class: 'score-value' }, card.score.toFixed(1)),
      el('div', { class: 'score-words' }, el('strong', {}, say('score')),
        el('p', {}, say('scoreNote', number(card.points), number(card.size),
          data.severities.map(s => say(s) + ' ' + WEIGHTS[s]).join(', '))),
        decided && el('p', {}, say('scoreLive')))),
    el('ul', { class: 'figures' },
      count('error', card.counts.error),
      count('warning', card.counts.warning),
      count('note', card.counts.note),
      names.length > 0 && figure(number(bad), say('namesWrong', number(names.length)), () => goToPart('names')),
      hasSource && figure(all ? Math.floor(1000 * inPairs / all) / 10 + ' %' : '–', say('aligned'), () => goToPart('coverage')),
      figure(number(withStatus('held').length), say('heldCount'), () => showStatus('held')),
      figure(number(withStatus('dismissed').length), say('dismissedCount'), () => showStatus('dismissed'))),
    !findings.length && el('p', { class: 'calm' }, say('noFindings')));
}

function goToPart(id) {
  document.getElementById(id).scrollIntoView();
}

function showStatus(wanted) {
  setFilter({ status: wanted, severities: new Set(data.severities), check: '', category: '', name: null, search: '' }, true);
}
