// Starts the page.

function applyTheme() {
  const dark = memory.theme === 'dark'
    || memory.theme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

function switchLanguage() {
  language = language === 'zh' ? 'en' : 'zh';
  memory.language = language;
  store();
  const row = topRow();
  renderAll();
  document.getElementById('language').focus();
  if (row) goToRow(Number(row.id.slice(4)));
}

/** The row in the middle of the window, if the reader is in the text. */
function topRow() {
  const there = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  return there && there.closest('.row');
}

function renderFrame() {
  document.getElementById('skip').textContent = say('skip');
  document.getElementById('text-title').textContent = say('text');
  document.getElementById('no-rows').textContent = say('nothingMatches');
  document.getElementById('foot').textContent = say('foot');
  const bar = document.getElementById('filters-button');
  bar.textContent = say('filters');
  for (const id of ['previous', 'next']) {
    const step = document.getElementById(id);
    step.title = say(id);
    step.setAttribute('aria-label', say(id));
  }
  document.getElementById('bar').setAttribute('aria-label', say('filters'));
}

function renderAll() {
  renderFrame();
  renderHead();
  renderSummary();
  renderLedger();
  renderPictures();
  renderCoverage();
  renderSave();
  renderBar();
  applyFilter();
}

/** After many decisions at once: all that shows them, with the rows where they are. */
function refreshAll() {
  renderSummary();
  renderCoverage();
  renderSave();
  applyFilter();
}

load();
language = memory.language || data.lang;
applyTheme();
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme);
document.getElementById('previous').addEventListener('click', () => step(-1));
document.getElementById('next').addEventListener('click', () => step(1));
document.getElementById('filters-button').addEventListener('click', event => {
  const open = document.getElementById('bar').classList.toggle('open');
  event.target.setAttribute('aria-expanded', String(open));
});
// Paper has no window to come near, and nothing to unfold: all rows that the filter lets through are made.
let folded = [];
window.addEventListener('beforeprint', () => {
  chunks.forEach(fillChunk);
  folded = ['coverage', 'names'].filter(id => {
    const part = document.getElementById(id + '-part');
    return part && !part.open;
  });
  folded.forEach(openPart);
});
window.addEventListener('afterprint', () => folded.forEach(id => { document.getElementById(id + '-part').open = false; }));
document.documentElement.dataset.sides = hasSource ? 'two' : 'one';
renderAll();
document.documentElement.dataset.ready = 'true';
