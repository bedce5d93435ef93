package io.github.duizhao.check.term;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.lexicon.TermMatcher;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a termbase asks for: terms (names have checks of their own) in a form that it forbids, and,
 * with the source, terms without any form that it accepts.
 */
final class TermbaseRules {

  private final CheckInfo info;
  private final Inspection inspection;
  private final TermMatcher matcher;

  /** Made where an ambiguous term asks for it; few do. */
  private @Nullable FieldEvidence field;

  /** Whether the bead at hand is of the field of a term, which may stand there often. */
  private final Map<Term, Boolean> ofField = new HashMap<>();

  TermbaseRules(CheckInfo info, Inspection inspection) {
    this.info = info;
    this.inspection = inspection;
    this.matcher = inspection.prepared(Terms.class, Terms::of).matcher();
  }

  /** Finds the forms of the terms that are no names. */
  private record Terms(TermMatcher matcher) {
    static Terms of(Knowledge knowledge, ChineseWords words) {
      List<Term> terms =
          knowledge.termbase().terms().stream().filter(term -> !term.name()).toList();
      return new Terms(new TermMatcher(new Termbase(terms), words));
    }
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    List<Bead> beads = inspection.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      Places source = places(beads.get(i).source());
      Places target = places(beads.get(i).target());
      ofField.clear();
      for (Place place : target.list()) {
        if (place.hit().kind() == TermMatcher.Kind.FORBIDDEN) {
          forbidden(i, place, source, target).ifPresent(findings::add);
        }
      }
      if (!target.list().isEmpty() || !beads.get(i).target().isEmpty()) {
        missing(i, beads.get(i), source, target, findings);
      }
    }
    return findings;
  }

  private record Place(TermMatcher.Hit hit, Sentence sentence) {
    Span file() {
      return sentence.file(hit.span());
    }

    String text() {
      return hit.span().in(sentence.text());
    }
  }

  /** The places of terms on one side of a bead, and which terms these are. */
  private record Places(List<Place> list, Map<TermMatcher.Kind, Set<Term>> terms) {
    static Places of(List<Place> list) {
      Map<TermMatcher.Kind, Set<Term>> terms = new EnumMap<>(TermMatcher.Kind.class);
      for (Place place : list) {
        terms
            .computeIfAbsent(place.hit().kind(), unused -> new HashSet<>())
            .add(place.hit().term());
      }
      return new Places(list, terms);
    }

    boolean has(Term term, TermMatcher.Kind kind) {
      return terms.getOrDefault(kind, Set.of()).contains(term);
    }
  }

  private Places places(List<Sentence> sentences) {
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = Passage.mask(sentence);
      matcher.find(text).forEach(hit -> places.add(new Place(hit, sentence)));
    }
    return Places.of(places);
  }

  /** The text must be of the field where an ambiguous term means what the termbase says. */
  private Optional<Finding> forbidden(int bead, Place place, Places source, Places target) {
    Term term = place.hit().term();
    boolean known = inspection.bitext().hasSource();
    if (known ? !source.has(term, TermMatcher.Kind.SOURCE) : term.ambiguous()) {
      return Optional.empty();
    }
    if (term.ambiguous() && !ofField.computeIfAbsent(term, unused -> isOfField(bead, term))) {
      return Optional.empty();
    }
    String expected = preferred(term);
    Finding.Builder finding =
        Finding.of(
                info,
                bead,
                place.file(),
                place.text(),
                new Message(
                    "“%s” is a wrong form for “%s”".formatted(place.text(), term.source()),
                    "“%s”不应译作“%s”".formatted(term.source(), place.text())))
            .severity(Severity.ERROR)
            .expected(expected)
            .because(
                "the list of terms (%s) has it as a wrong form".formatted(term.origin()),
                "术语表（%s）列为误译".formatted(term.origin()))
            .confidence(0.98)
            .fix(new Fix(place.file(), expected, true));
    source.list().stream()
        .filter(origin -> origin.hit().term().equals(term))
        .findFirst()
        .ifPresent(origin -> finding.source(origin.file()));
    return Optional.of(finding.build());
  }

  private boolean isOfField(int bead, Term term) {
    if (field == null) {
      field = new FieldEvidence(TermBeads.of(inspection).list(), Meanings.of(inspection));
    }
    Set<String> judged = new HashSet<>(List.of(Stemmer.stemPhrase(term.source()).split(" ")));
    return field.isFor(TermBeads.of(inspection).list().get(bead), judged);
  }

  private static String preferred(Term term) {
    return term.accepted().isEmpty() ? term.source() : term.accepted().get(0);
  }

  /** Terms that ship with the program are advice; those of the user are rules. */
  private void missing(int bead, Bead pair, Places source, Places target, List<Finding> findings) {
    Set<Term> seen = new HashSet<>();
    for (Place place : source.list()) {
      Term term = place.hit().term();
      boolean done =
          target.has(term, TermMatcher.Kind.ACCEPTED)
              || target.has(term, TermMatcher.Kind.FORBIDDEN)
              || (term.keep() && target.has(term, TermMatcher.Kind.SOURCE));
      boolean rule =
          place.hit().kind() == TermMatcher.Kind.SOURCE
              && !term.ambiguous()
              && !seen.contains(term);
      if (!rule || done || pair.target().isEmpty()) {
        continue;
      }
      seen.add(term);
      Span where = pair.target().get(0).file();
      findings.add(
          Finding.of(
                  info,
                  bead,
                  new Span(where.start(), where.start()),
                  "",
                  new Message(
                      "“%s” should be “%s”; this sentence lacks it"
                          .formatted(term.source(), preferred(term)),
                      "“%s”应译作“%s”，此句中没有".formatted(term.source(), preferred(term))))
              .expected(preferred(term))
              .because(
                  "the list of terms (%s) asks for it".formatted(term.origin()),
                  "术语表（%s）如此规定".formatted(term.origin()))
              .source(place.file())
              .confidence(0.85)
              .build());
    }
  }
}
