package io.github.duizhao.check.name.article;

import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.lexicon.Termbase.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The termbase by the squash of its English forms. */
public final class TermIndex {

  /** How far an accepted form may reach beyond the words in question. */
  private static final int LONGEST = 8;

  /** A shorter word has too many senses. */
  private static final int SHORTEST_WORD = 4;

  private final Map<String, List<Term>> bySquash = new HashMap<>();
  private final Lexicon lexicon;
  private final KeptNames kept;
  private final Map<String, KnownName> words = new HashMap<>();
  private final Set<String> accepted = new HashSet<>();
  private final Map<String, List<Term>> byAccepted = new HashMap<>();

  TermIndex(Knowledge knowledge) {
    lexicon = knowledge.lexicon();
    kept = new KeptNames(knowledge.termbase().terms(), knowledge.lexicon());
    for (Term term : knowledge.termbase().terms()) {
      if (term.name() && term.keep() && term.ambiguous()) {
        addWord(term.source());
        term.variants().forEach(this::addWord);
      }
      accepted.addAll(term.accepted());
      for (String form : term.accepted()) {
        byAccepted.computeIfAbsent(form, unused -> new ArrayList<>()).add(term);
      }
      add(term.source(), term);
      term.variants().forEach(variant -> add(variant, term));
    }
  }

  private void addWord(String form) {
    List<String> parts = Compounds.written(form);
    if (parts.size() == 1 && parts.get(0).length() >= SHORTEST_WORD) {
      words.putIfAbsent(
          Stemmer.stem(parts.get(0)),
          new KnownName(form, KnownName.Proof.WORD, "", List.of(parts), List.of()));
    }
  }

  private void add(String form, Term term) {
    bySquash.computeIfAbsent(Script.squash(form), unused -> new ArrayList<>()).add(term);
  }

  /**
   * Whether an accepted Chinese form, in either script, stands in {@code text} over {@code [start,
   * end)}.
   */
  public boolean isAccepted(String text, int start, int end) {
    int from = Math.max(0, start - LONGEST);
    for (int s = from; s <= start; s++) {
      int last = Math.min(text.length(), Math.max(end, s) + LONGEST);
      for (int e = end; e <= last; e++) {
        String form = text.substring(s, e);
        if (accepted.contains(form) || accepted.contains(lexicon.simplify(form))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name that is a common word with this stem. */
  public Optional<KnownName> word(String stem) {
    return Optional.ofNullable(words.get(stem));
  }

  /** The names that are always written in Latin letters. */
  public KeptNames kept() {
    return kept;
  }

  /** The terms for which this Chinese form is right. */
  public List<Term> acceptedFor(String form) {
    List<Term> terms = byAccepted.get(form);
    return terms != null ? terms : byAccepted.getOrDefault(lexicon.simplify(form), List.of());
  }

  public List<Term> find(String squash) {
    return bySquash.getOrDefault(squash, List.of());
  }

  /** Whether this very form, case and spaces included, is in the termbase. */
  public boolean has(String form) {
    return find(Script.squash(form)).stream()
        .anyMatch(
            term ->
                term.source().equals(form)
                    || term.variants().contains(form)
                    || term.accepted().contains(form));
  }

  /** The name's English form with this squash. */
  public Optional<String> form(String squash) {
    for (Term term : find(squash)) {
      if (term.name()) {
        if (Script.squash(term.source()).equals(squash)) {
          return Optional.of(term.source());
        }
        for (String variant : term.variants()) {
          if (Script.squash(variant).equals(squash)) {
            return Optional.of(variant);
          }
        }
      }
    }
    return Optional.empty();
  }
}
