(function () {
'use strict';
// Both languages and the filter of a page that is a table of documents. Without it the table is there all the same.
const root = document.documentElement;
const rows = [...document.querySelectorAll('tbody tr')];
const at = id => document.getElementById(id);
const say = element => element.dataset[root.lang === 'en' ? 'en' : 'zh'];

function show() {
  const words = at('find').value.trim().toLowerCase();
  const least = at('least').value;
  let shown = 0;
  for (const row of rows) {
    const bad = Number(row.dataset.errors) + (least === 'warning' ? Number(row.dataset.warnings) : 0);
    row.hidden = !row.cells[0].textContent.toLowerCase().includes(words) || Boolean(least) && !bad;
    if (!row.hidden) shown++;
  }
  at('count').textContent = shown + ' / ' + rows.length;
}

function speak(language) {
  root.lang = language;
  for (const element of document.querySelectorAll('[data-en]')) {
    if (element.tagName === 'INPUT') {
      element.placeholder = say(element);
      element.setAttribute('aria-label', say(element));
    } else if (element.tagName === 'SELECT') {
      element.setAttribute('aria-label', say(element));
    } else {
      element.textContent = say(element);
    }
  }
  at('language').textContent = language === 'en' ? '中文' : 'English';
  at('language').lang = language === 'en' ? 'zh-CN' : 'en';
}

at('language').addEventListener('click', () => speak(root.lang === 'en' ? 'zh-CN' : 'en'));
at('find').addEventListener('input', show);
at('least').addEventListener('change', show);
at('tools').hidden = false;
speak(root.lang);
show();
})();
