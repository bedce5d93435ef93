package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds persons in the place of things: 管制员 for a controller, 选拔者 for a selector. English has the
 * same ending for both, Chinese has not. Nothing in the source explains the person, and one term
 * with that ending is not translated.
 */
record PersonForThing(Meanings meanings, DocumentTerms document) implements TermFaults.Finder {

  private static final List<String> PERSONS = List.of("者", "员", "官", "人员");
  private static final List<String> ENDS = List.of("er", "or", "ers", "ors");
  private static final int LEAST_TEXTS = 20;
  private static final double LEAST_SETTLED = 0.45;
  private static final double SPECIFIC = 4;
  private static final double CONFIDENCE = 0.7;

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<List<TermWord>> persons = persons(bead, relations);
    if (persons.size() != 1) {
      return List.of();
    }
    List<TermWord> missing = new ArrayList<>();
    for (TermWord english : bead.source()) {
      if (isThing(english) && isMissing(english, relations)) {
        missing.add(english);
      }
    }
    if (missing.size() != 1) {
      return List.of();
    }
    TermWord english = missing.get(0);
    String expected = expected(english);
    List<TermWord> person = persons.get(0);
    if (Nouns.isInName(bead.source(), bead.source().indexOf(english))
        || person.get(0).key().startsWith(expected.substring(0, Math.min(2, expected.length())))) {
      return List.of(); // a title, or who does what the thing does: 管理者 beside 管理器
    }
    return List.of(
        new TermFault(bead, person, List.of(english), expected, Reason.STRANGER, CONFIDENCE));
  }

  private String expected(TermWord english) {
    DocumentTerms.Majority majority = document.majority(english.key());
    return majority.isSure() ? majority.text(english) : meanings.usual(english.key()).best(english);
  }

  /** Persons that the field never writes and the source does not speak of. */
  private List<List<TermWord>> persons(TermBead bead, Relations relations) {
    List<List<TermWord>> found = new ArrayList<>();
    List<TermWord> words = bead.target();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).key();
      boolean ended = i + 1 < words.size() && words.get(i).touches(words.get(i + 1));
      if (word.length() > 1 && isPerson(word)) {
        if (isStranger(word, relations)) {
          found.add(List.of(words.get(i)));
        }
      } else if (ended && PERSONS.contains(words.get(i + 1).key()) && word.length() > 1) {
        if (isStranger(word + words.get(i + 1).key(), relations) && !relations.isExplained(word)) {
          found.add(List.of(words.get(i), words.get(i + 1)));
        }
      }
    }
    return found;
  }

  private static boolean isPerson(String word) {
    for (String person : PERSONS) {
      if (word.endsWith(person)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStranger(String word, Relations relations) {
    return meanings.count(word) == 0
        && !relations.isExplained(word)
        && relations.headwordOrigins(word).isEmpty();
  }

  private boolean isThing(TermWord english) {
    String form = english.form().toLowerCase(Locale.ROOT);
    Usual usual = meanings.usual(english.key());
    return ENDS.stream().anyMatch(form::endsWith)
        && usual.count() >= LEAST_TEXTS
        && usual.settled() >= LEAST_SETTLED
        && meanings.specificity(english.key()) >= SPECIFIC;
  }

  private boolean isMissing(TermWord english, Relations relations) {
    return !relations.isTranslated(english)
        && relations.isShort(english, meanings.usual(english.key()).with(expected(english)), "");
  }
}
