// What the reader decides: findings dismissed, proposals accepted, language and colours. Kept in the
// browser under the name of the translation, so that the next report on it knows them.

const STORE = 'duizhao:1:' + target.name;

const memory = {
  decisions: new Map(),
  /** What the reader writes: his own words for a finding's place, and comments, by the finding's id. */
  own: new Map(),
  comments: new Map(),
  language: null,
  theme: 'auto',
  keys: true,
  works: true,
};

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) || '{}');
    memory.decisions = new Map(Object.entries(kept.decisions || {}));
    memory.own = new Map(Object.entries(kept.own || {}));
    memory.comments = new Map(Object.entries(kept.comments || {}));
    memory.language = kept.language || null;
    memory.theme = kept.theme || 'auto';
    memory.keys = kept.keys !== false;
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch (refused) {
    memory.works = false;
  }
}

function store() {
  try {
    localStorage.setItem(STORE, JSON.stringify({
      decisions: Object.fromEntries(memory.decisions),
      own: Object.fromEntries(memory.own), comments: Object.fromEntries(memory.comments),
      language: memory.language, theme: memory.theme, keys: memory.keys,
    }));
  } catch (refused) {
    memory.works = false;
  }
}

/** What takes the place of the words found: the reader's own words before the proposal. */
function fixOf(finding) {
  if (!data.editable || !memory.own.has(finding.id)) return finding.fix;
  const { start, end } = finding.fix || finding;
  return { start, end, text: memory.own.get(finding.id), safe: true };
}

/** open, held, dismissed or accepted. */
function status(finding) {
  const decision = memory.decisions.get(finding.id);
  if (decision === 'accepted' && !fixOf(finding)) return finding.state;
  return decision || finding.state;
}

/** Sets a decision, or takes it back if it is the one already made. */
function decide(finding, decision) {
  const was = status(finding);
  if (was === decision) {
    if (finding.state === decision) memory.decisions.set(finding.id, 'open');
    else memory.decisions.delete(finding.id);
  } else {
    memory.decisions.set(finding.id, decision);
  }
  store();
  return status(finding);
}

/** What was decided before each of the last steps: lists of [finding, decision]. */
const past = [];

function remember(list) {
  past.push(list.map(finding => [finding, memory.decisions.get(finding.id)]));
}

/** Takes back the last step; returns its findings. */
function takeBack() {
  const last = past.pop() || [];
  for (const [finding, decision] of last) {
    if (decision === undefined) memory.decisions.delete(finding.id);
    else memory.decisions.set(finding.id, decision);
  }
  store();
  return last.map(([finding]) => finding);
}

/** The findings of the same check on the same words, which a reader judges once. */
function alike(finding) {
  return findings.filter(other => other.check === finding.check && other.found === finding.found
    && other.expected === finding.expected && other.message[0] === finding.message[0]);
}

function withStatus(wanted) {
  return findings.filter(finding => status(finding) === wanted);
}

/** Counts and score of some findings. */
function scorecard(list) {
  const counts = { error: 0, warning: 0, note: 0 };
  let points = 0;
  for (const finding of list) {
    counts[finding.severity]++;
    points += finding.points;
  }
  const size = data.characters;
  return { counts, points, size, score: size ? 100 - points * 1000 / size : 100 };
}
