const data = JSON.parse(document.getElementById('data').textContent);
const page = document.getElementById('page');
function add(parent, tag, text, className) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  parent.appendChild(made);
  return made;
}
function sentences(side) {
  const all = [];
  let at = 0;
  for (let i = 0; i < side.sentences.length;) {
    let end = at += side.sentences[i++];
    let steps = side.sentences[i++];
    let text = '';
    while (steps-- > 0) {
      const step = side.sentences[i++];
      if (step === 0) {
        end += side.sentences[i++];
        text += side.texts[side.sentences[i++]];
        steps -= 2;
      } else {
        if (step > 0) text += side.content.slice(end, end + step);
        end += Math.abs(step);
      }
    }
    all.push(text);
    at = end;
  }
  return all;
}
const source = sentences(data.source);
const target = sentences(data.target);
add(page, 'h1', data.source.name + ' → ' + data.target.name);
let s = 0;
let t = 0;
let i = 0;
for (let bead = 0; i < data.beads.length; bead++) {
  const row = add(page, 'div', '', 'bead');
  const ns = data.beads[i++];
  const nt = data.beads[i++];
  const from = data.beads[i++] < 0 ? data.beads[i++] : t;
  add(row, 'div', source.slice(s, s += ns).join(' ')).lang = data.source.lang;
  add(row, 'div', target.slice(from, from + nt).join('')).lang = data.target.lang;
  if (from === t) t += nt;
  const notes = add(row, 'div');
  for (const finding of data.findings.filter(f => f.b === bead && !f.t)) {
    add(notes, 'p', data.severities[finding.s] + ': ' + data.messages[2 * finding.m]);
  }
}
