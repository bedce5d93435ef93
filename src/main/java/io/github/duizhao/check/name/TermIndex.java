package io.github.duizhao.check.name;

import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.lexicon.Termbase.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The termbase by the squash of its English forms. */
final class TermIndex {

  private final Map<String, List<Term>> bySquash = new HashMap<>();

  TermIndex(Termbase termbase) {
    for (Term term : termbase.terms()) {
      add(term.source(), term);
      term.variants().forEach(variant -> add(variant, term));
    }
  }

  private void add(String form, Term term) {
    bySquash.computeIfAbsent(Script.squash(form), unused -> new ArrayList<>()).add(term);
  }

  List<Term> find(String squash) {
    return bySquash.getOrDefault(squash, List.of());
  }

  /** Whether this very form, case and spaces included, is in the termbase. */
  boolean has(String form) {
    return find(Script.squash(form)).stream()
        .anyMatch(
            term ->
                term.source().equals(form)
                    || term.variants().contains(form)
                    || term.accepted().contains(form));
  }

  /** The name's English form with this squash. */
  Optional<String> form(String squash) {
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
