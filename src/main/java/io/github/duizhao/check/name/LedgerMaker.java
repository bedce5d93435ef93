package io.github.duizhao.check.name;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.NameLedger.Rendering;
import io.github.duizhao.check.NameLedger.Row;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Passage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.TermMatcher;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the name ledger: a row for each name that the source, the translation's Latin words or a
 * finding shows, with every rendering of it and its places.
 */
final class LedgerMaker {

  private record Place(Span span, int bead) {}

  /** One row while it is filled: forms by count, source places, renderings by text and verdict. */
  private static final class Draft {
    final Map<String, Integer> forms = new LinkedHashMap<>();
    final List<Span> source = new ArrayList<>();
    final Map<String, Map<Verdict, List<Place>>> renderings = new LinkedHashMap<>();
    final Map<String, List<Message>> evidence = new LinkedHashMap<>();
    final Map<String, Double> confidence = new LinkedHashMap<>();

    void add(String text, Verdict verdict, Span span, int bead) {
      renderings
          .computeIfAbsent(text, unused -> new TreeMap<>())
          .computeIfAbsent(verdict, unused -> new ArrayList<>())
          .add(new Place(span, bead));
    }
  }

  private final Article article;
  private final Faults faults;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  LedgerMaker(Article article, Faults faults) {
    this.article = article;
    this.faults = faults;
  }

  /** The ledger of a translation with its source. */
  NameLedger make(List<Mention> mentions, KeepPrior prior) {
    Set<String> names = new HashSet<>();
    for (Mention mention : mentions) {
      if (prior.of(mention) >= 0.5 && (mention.isCapital() || prior.isProven(mention))) {
        names.add(mention.squash());
      }
    }
    faults.notes().forEach(note -> names.add(key(note.name())));
    for (Mention mention : mentions) {
      if (names.contains(mention.squash())) {
        Draft draft = draft(mention.squash());
        draft.forms.merge(mention.text(), 1, Integer::sum);
        draft.source.add(mention.file());
      }
    }
    return fill();
  }

  /** The ledger of a translation alone: the Latin names of the article and those with findings. */
  NameLedger make(NameBook book) {
    for (KnownName name : book.shown()) {
      boolean single = name.form().indexOf(' ') < 0 && name.form().length() > 2;
      if (name.proof() == KnownName.Proof.ARTICLE && single && !isPlainWord(name.form())) {
        draft(Script.squash(name.form()))
            .forms
            .merge(name.form(), name.places().size(), Integer::sum);
      }
    }
    return fill();
  }

  private boolean isPlainWord(String form) {
    return article.isEnglish(form) && article.lexicon().usage(Script.lower(form)).kept() < 0.5;
  }

  private Draft add(Faults.Note note) {
    Draft draft = draft(key(note.name()));
    draft.forms.merge(note.name(), 1, Integer::sum);
    draft.add(note.text(), note.verdict(), note.span(), note.bead());
    return draft;
  }

  /** What all forms of a name have in common; a name in hanzi has one form. */
  private static String key(String name) {
    String squash = Script.squash(name);
    return squash.isEmpty() ? name : squash;
  }

  private Draft draft(String key) {
    return drafts.computeIfAbsent(key, unused -> new Draft());
  }

  private NameLedger fill() {
    for (Finding finding : faults.all()) {
      if (finding.severity() != Severity.NOTE) {
        Draft draft = add(faults.note(finding));
        draft.evidence.putIfAbsent(finding.found(), finding.evidence());
        draft.confidence.putIfAbsent(finding.found(), finding.confidence());
      }
    }
    faults.notes().forEach(this::add);
    drafts.forEach(this::addKept);
    addAccepted();
    List<Row> rows = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      addMissing(draft);
      rows.add(row(draft));
    }
    rows.sort(Comparator.comparing((Row row) -> Script.lower(row.name())).thenComparing(Row::name));
    return new NameLedger(rows);
  }

  private void addKept(String squash, Draft draft) {
    for (List<Form> forms : article.target().forms(squash).values()) {
      for (Form form : forms) {
        if (!faults.isTaken(form.file())) {
          int bead = article.beads().ofTarget(form.passage(), form.start());
          draft.add(form.text(), Verdict.KEPT, form.file(), bead);
          draft.forms.putIfAbsent(form.text(), 0);
        }
      }
    }
  }

  private void addAccepted() {
    for (Passage passage : article.target().passages()) {
      for (TermMatcher.Hit hit : article.hits(passage)) {
        Draft draft = drafts.get(Script.squash(hit.term().source()));
        if (hit.kind() == TermMatcher.Kind.ACCEPTED && draft != null) {
          Span span = passage.file(hit.span().start(), hit.span().end());
          if (!faults.isTaken(span)) {
            int bead = article.beads().ofTarget(passage, hit.span().start());
            draft.add(hit.span().in(passage.text()), Verdict.ACCEPTED, span, bead);
            draft.evidence.putIfAbsent(hit.span().in(passage.text()), List.of(origin(hit.term())));
          }
        }
      }
    }
  }

  private static Message origin(Term term) {
    return new Message("accepted by " + term.origin(), term.origin() + " 认可");
  }

  /** A name of the source of which the translation shows nothing at all. */
  private static void addMissing(Draft draft) {
    if (!draft.source.isEmpty() && draft.renderings.isEmpty()) {
      draft.renderings.put("", Map.of(Verdict.MISSING, List.of()));
    }
  }

  private static Row row(Draft draft) {
    List<String> forms = new ArrayList<>(draft.forms.keySet());
    forms.sort(
        Comparator.comparing((String form) -> -draft.forms.get(form))
            .thenComparing(Comparator.naturalOrder()));
    List<Rendering> renderings = new ArrayList<>();
    draft.renderings.forEach(
        (text, byVerdict) ->
            byVerdict.forEach(
                (verdict, places) -> {
                  Set<Span> seen = new HashSet<>();
                  List<Place> sorted =
                      places.stream()
                          .filter(place -> seen.add(place.span()))
                          .sorted(Comparator.comparing(Place::span))
                          .toList();
                  boolean right = verdict == Verdict.KEPT || verdict == Verdict.ACCEPTED;
                  renderings.add(
                      new Rendering(
                          text,
                          verdict,
                          sorted.stream().map(Place::span).toList(),
                          sorted.stream().map(Place::bead).toList(),
                          draft.evidence.getOrDefault(text, List.of()),
                          right ? 1 : draft.confidence.getOrDefault(text, 0.5)));
                }));
    return new Row(forms.get(0), forms, draft.source, renderings);
  }
}
