package io.github.duizhao.check.name;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.NameLedger.Row;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.mention.FullNames;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.LongNames;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.source.HanziForms;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.TermMatcher;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the name ledger: a row for each name that the source, the translation's Latin words or a
 * finding shows, with every rendering of it and its places.
 */
final class LedgerMaker {

  private static final String THE = "the ";

  /** What stands before a unit. */
  private static final Pattern NUMBER = Pattern.compile("[0-9] ?$");

  private final Article article;
  private final Faults faults;
  private boolean inHanzi;
  private final Map<String, LedgerDraft> drafts = new LinkedHashMap<>();

  /** The squash of the row of each word that is part of a longer name wherever it stands. */
  private final Map<String, String> owners = new LinkedHashMap<>();

  LedgerMaker(Article article, Faults faults) {
    this.article = article;
    this.faults = faults;
  }

  /** The ledger of a translation with its source. */
  NameLedger make(List<Mention> mentions, KeepPrior prior, HanziForms hanzi) {
    Set<String> names = new HashSet<>();
    Set<String> unsure = new HashSet<>();
    for (Mention mention : mentions) {
      String squash = mention.squash();
      if (names.contains(squash)) {
        continue;
      }
      boolean kept = prior.of(mention) >= 0.5 && (mention.isCapital() || prior.isProven(mention));
      if (kept || hanzi.isPerson(mention)) {
        names.add(squash);
      } else if (!unsure.contains(squash) && prior.isUnknownName(mention)) {
        unsure.add(squash);
      }
    }
    faults.notes().forEach(note -> names.add(squash(note.name())));
    unsure.removeAll(names);
    names.addAll(unsure);
    LongNames longer = new LongNames(article, mentions, names, told());
    owners.putAll(longer.owners());
    Set<Mention> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Mention> words : longer.places()) {
      draft(squash(words)).stands(words);
      inside.addAll(words);
    }
    for (Mention mention : mentions) {
      if (names.contains(mention.squash()) && !inside.contains(mention)) {
        draft(mention.squash()).stands(List.of(mention));
      }
    }
    inHanzi = hanzi.isHabit();
    fill();
    drafts.values().forEach(new HanziRows(hanzi)::fill);
    drafts.values().forEach(LedgerDraft::closeGlosses);
    drafts.values().removeIf(draft -> isNoName(draft, prior));
    // Of what is only likely to be a name, that it is missing would say too much.
    drafts.values().removeIf(draft -> draft.isOf(unsure, names) && !draft.isRendered());
    return ledger();
  }

  /** The ledger of a translation alone: the Latin names of the article and those with findings. */
  NameLedger make(NameBook book) {
    for (KnownName name : book.shown()) {
      boolean single = name.form().indexOf(' ') < 0 && name.form().length() > 2;
      if (name.proof() == KnownName.Proof.ARTICLE && single && !isPlainWord(name.form())) {
        draft(Script.squash(name.form())).form(name.form(), name.places().size());
      }
    }
    fill();
    return ledger();
  }

  private boolean isPlainWord(String form) {
    return article.isEnglish(form) && article.lexicon().usage(Script.lower(form)).kept() < 0.5;
  }

  /** The names of several words that findings tell of, by their squash. */
  private Set<String> told() {
    Set<String> told = new HashSet<>();
    Stream.concat(faults.notes().stream(), loud().map(faults::note))
        .map(note -> withoutArticle(note.name()))
        .filter(name -> name.indexOf(' ') > 0)
        .forEach(name -> told.add(squash(name)));
    return told;
  }

  private Stream<Finding> loud() {
    return faults.all().stream().filter(finding -> finding.severity() != Severity.NOTE);
  }

  /** What is a finding is not right, however it came about. */
  private static Verdict wrong(Verdict verdict) {
    return switch (verdict) {
      case KEPT, ACCEPTED, BY_SOUND -> Verdict.GARBLED;
      default -> verdict;
    };
  }

  private LedgerDraft add(Faults.Note note, Verdict verdict) {
    String whole = squash(note.name());
    String plain = squash(withoutArticle(note.name()));
    LedgerDraft draft = draft(drafts.containsKey(plain) ? plain : whole);
    draft.form(note.name(), 1);
    draft.add(note.text(), verdict, note.span(), note.bead());
    return draft;
  }

  private static String withoutArticle(String name) {
    return name.regionMatches(true, 0, THE, 0, THE.length()) ? name.substring(THE.length()) : name;
  }

  /** What all forms of a name have in common; a name in hanzi has one form. */
  private static String squash(String name) {
    String squash = Script.squash(name);
    return squash.isEmpty() ? name : squash;
  }

  private static String squash(List<Mention> words) {
    return LongNames.squash(words);
  }

  private LedgerDraft draft(String squash) {
    return drafts.computeIfAbsent(owners.getOrDefault(squash, squash), unused -> new LedgerDraft());
  }

  private void fill() {
    loud()
        .forEach(
            finding -> {
              Faults.Note note = faults.note(finding);
              LedgerDraft draft = add(note, wrong(note.verdict()));
              draft.because(finding.found(), finding.evidence());
              draft.confidence(finding.found(), finding.confidence());
            });
    faults.notes().forEach(note -> add(note, note.verdict()));
    addKept();
    addAccepted();
  }

  /** What stands as in the source: the longest names first, whose parts are no names there. */
  private void addKept() {
    List<String> longest = new ArrayList<>(drafts.keySet());
    longest.sort(Comparator.comparing(squash -> -squash.length()));
    BitSet covered = new BitSet();
    longest.forEach(squash -> addKept(squash, drafts.get(squash), covered));
    owners.forEach((part, squash) -> addKept(part, drafts.get(squash), covered));
  }

  private void addKept(String squash, LedgerDraft draft, BitSet covered) {
    for (List<Form> forms : article.target().forms(squash).values()) {
      for (Form form : forms) {
        Span span = form.file();
        int next = covered.nextSetBit(span.start());
        boolean free = next < 0 || next >= span.end();
        if (free && !faults.isTaken(span)) {
          covered.set(span.start(), span.end());
          int bead = article.beads().ofTarget(form.passage(), form.start());
          if (inHanzi && Glosses.is(form)) {
            draft.gloss(form.text(), span, bead);
          } else {
            draft.add(form.text(), Verdict.KEPT, span, bead);
          }
          draft.form(form.text(), 0);
        }
      }
    }
  }

  private void addAccepted() {
    for (NamePassage passage : article.target().passages()) {
      for (TermMatcher.Hit hit : article.hits(passage)) {
        LedgerDraft draft = drafts.get(Script.squash(hit.term().source()));
        if (hit.kind() == TermMatcher.Kind.ACCEPTED && draft != null) {
          Span span = passage.file(hit.span().start(), hit.span().end());
          if (!faults.isTaken(span)) {
            int bead = article.beads().ofTarget(passage, hit.span().start());
            String text = hit.span().in(passage.text());
            draft.add(text, Verdict.ACCEPTED, span, bead);
            draft.because(text, List.of(origin(hit.term())));
          }
        }
      }
    }
  }

  private static Message origin(Term term) {
    return new Message("accepted by " + term.origin(), term.origin() + " 认可");
  }

  /**
   * Whether nothing renders what is no name by itself: a plain word that its place gives a capital,
   * a title, a unit behind its number; where names stand in hanzi, what nobody knows by its letters
   * may be rendered by its sense.
   */
  private boolean isNoName(LedgerDraft draft, KeepPrior prior) {
    if (draft.isRendered()) {
      return draft.isOfTime();
    }
    return draft.mentions().stream()
        .allMatch(
            words ->
                inHanzi && words.stream().noneMatch(prior::isProven)
                    || words.size() == 1 && isNoName(words.get(0), prior));
  }

  private boolean isNoName(Mention word, KeepPrior prior) {
    return FullNames.isTitle(word)
        || article.isEnglish(word.text()) && !prior.isProven(word)
        || NUMBER.matcher(word.passage().text().substring(0, word.start())).find();
  }

  private NameLedger ledger() {
    List<Row> rows = new ArrayList<>();
    drafts.values().forEach(draft -> rows.add(draft.row()));
    rows.sort(Comparator.comparing((Row row) -> Script.lower(row.name())).thenComparing(Row::name));
    return new NameLedger(rows);
  }
}
