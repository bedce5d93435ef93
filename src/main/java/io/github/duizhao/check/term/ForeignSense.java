package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds Chinese words that are a dictionary sense of an English word of the same bead, but one that
 * the field does not use: 集装箱 for a container that runs.
 */
record ForeignSense(Meanings meanings, DocumentTerms document, FarSense far, OtherThing other)
    implements TermFaults.Finder {

  private static final int LEAST_TEXTS = 8;
  private static final double LEAST_SETTLED = 0.5;
  private static final double LEAST_KNOWN = 0.6;

  /** How often the word may stand in the field's texts, for each text with the English word. */
  private static final double RARE = 0.01;

  private static final double USUAL = 0.1;
  private static final int WELL_KNOWN = 100;
  private static final int RARE_AT_LEAST = 3;
  private static final int RARE_AT_MOST = 15;

  /** What stands in so many texts of the field is an ordinary word: 大量 for a volume of requests. */
  private static final int ORDINARY = 60;

  /** Words that the field does not use more than general texts do have many good translations. */
  private static final double SPECIFIC = 4.5;

  /** The same, if the wrong and the right word share their end: these are often synonyms. */
  private static final double SPECIFIC_WITH_END = 5.5;

  private static final double SPECIFIC_WITH_START = 8;

  private static final double FAR_SPECIFIC = 0.5;
  private static final double FAR_RARE = 0.005;
  private static final int FAR_TEXTS = 30;
  private static final double SURE = 10;
  private static final double SPECIFIC_IN_DOCUMENT = 1;

  /** Good style varies verbs, so that a document's other choice proves little. */
  private static final double OFTEN_VERB = 0.3;

  ForeignSense(Meanings meanings, DocumentTerms document) {
    this(meanings, document, new FarSense(meanings, document), new OtherThing(meanings));
  }

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    for (TermWord word : bead.target()) {
      judge(bead, word, relations).ifPresent(faults::add);
    }
    return faults;
  }

  private Optional<TermFault> judge(TermBead bead, TermWord word, Relations relations) {
    if (relations.isFieldWord(word.key())) {
      return Optional.empty();
    }
    List<TermWord> origins = relations.dictionaryOrigins(word.key());
    Optional<TermFault> distant = far.judge(bead, word, origins, relations);
    if (distant.isPresent()) {
      return distant;
    }
    if (origins.isEmpty() && isStrange(word.key())) {
      origins = relations.headwordOrigins(word.key());
    }
    TermFault best = null;
    for (TermWord english : origins) {
      Optional<TermFault> fault = judge(bead, word, english, relations);
      int at = bead.source().indexOf(english);
      if (fault.isEmpty()
          || !isSense(word.key(), english.key())
          || !Nouns.mayBeTerm(english.form())
          || !Nouns.isNoun(bead.source(), at, meanings)
          || Nouns.isInName(bead.source(), at)) {
        return Optional.empty(); // this one explains it
      }
      best = best == null ? fault.get() : best;
    }
    return Optional.ofNullable(best);
  }

  /** Either dictionary's; the second one has whole words only. */
  private boolean isSense(String chinese, String stem) {
    return meanings.isSense(chinese, stem) || meanings.headwords(chinese).contains(stem);
  }

  private Optional<TermFault> judge(
      TermBead bead, TermWord word, TermWord english, Relations relations) {
    String stem = english.key();
    Usual usual = meanings.usual(stem);
    DocumentTerms.Majority majority = document.majority(stem);
    boolean known =
        usual.count() >= LEAST_TEXTS
            && (usual.settled() >= LEAST_SETTLED || usual.kept() + usual.settled() >= LEAST_KNOWN);
    boolean here =
        majority.isClear(2, 0.66)
            && (majority.known() || !known)
            && !majority.text().equals(word.key())
            && !(known && isNever(majority.text()));
    double specificity = meanings.specificity(stem);
    int count = meanings.count(word.key());
    boolean latin = usual.isKept() && usual.count() >= WELL_KNOWN;
    String expected = here && !latin ? majority.text(english) : usual.best(english);
    boolean otherThing = other.is(word.key(), english, usual, relations);
    boolean rare =
        otherThing
            || count <= Math.min(RARE_AT_MOST, Math.max(RARE_AT_LEAST, RARE * usual.count()));
    boolean alone = document.together(stem, word.key()) == 1;
    boolean byField =
        known
            && (specificity >= needed(word.key(), expected, count)
                || isAcronym(english, usual)
                || otherThing
                || isFar(word.key(), english, usual, count));
    boolean byDocument =
        here
            && alone
            && count == 0
            && meanings.lexicon().verb(stem) < OFTEN_VERB
            && specificity >= SPECIFIC_IN_DOCUMENT
            && (expected.length() == 1 || !share(word.key(), expected));
    if (!rare
        || count > ORDINARY
        || isSynonym(word.key(), english, usual)
        || meanings.lexicon().isChineseVerb(word.key())
        || holdsUsual(word.key(), usual)
        || (word.key().contains(expected) && (expected.length() > 1 || count > 0))
        || (word.key().length() == 1 && count > 0)
        || !(byField || byDocument)
        || !relations.isShort(english, usual.with(expected), word.key())) {
      return Optional.empty();
    }
    boolean sure =
        (specificity >= SURE || (here && known))
            && count == 0
            && usual.with(expected).stream()
                .noneMatch(right -> share(word.key(), right) || has(bead, english, right));
    double confidence = sure ? 0.9 : 0.75;
    return Optional.of(
        new TermFault(
            bead, List.of(word), List.of(english), expected, Reason.FOREIGN_SENSE, confidence));
  }

  /** A sentence that has the right word, too, may tell two senses apart. */
  private static boolean has(TermBead bead, TermWord english, String right) {
    return right.equals(english.form())
        ? bead.latin().containsKey(english.key())
        : bead.text().contains(right);
  }

  /** Another word for what the field writes: 时延 for 延迟. */
  private boolean isSynonym(String chinese, TermWord english, Usual usual) {
    return usual.renderings().stream().anyMatch(r -> share(r.text(), chinese))
        && meanings.areNear(chinese, english.key(), usual);
  }

  /**
   * Whether the word is so far from the right one that no common meaning joins them, and never
   * stands in the field's texts, though the English one often does.
   */
  private boolean isFar(String chinese, TermWord english, Usual usual, int count) {
    return count <= FAR_RARE * usual.count()
        && usual.count() >= FAR_TEXTS
        && chinese.length() > 1
        && meanings.specificity(english.key()) >= FAR_SPECIFIC
        && !meanings.lexicon().isChineseVerb(chinese)
        && usual.renderings().stream().noneMatch(r -> share(r.text(), chinese))
        && meanings.isCentral(chinese, english.key())
        && !meanings.areNear(chinese, english.key(), usual);
  }

  /** Whether the field does not have it, or for other words than this bead's only. */
  private boolean isStrange(String chinese) {
    return meanings.count(chinese) == 0 || !meanings.field(chinese).isEmpty();
  }

  /** Whether the field never writes it, so that a text full of it is no witness either. */
  private boolean isNever(String chinese) {
    return !chinese.isEmpty() && meanings.count(chinese) <= 0;
  }

  /** Whether it is a usual rendering with something added: 参考资料 for a reference. */
  private static boolean holdsUsual(String chinese, Usual usual) {
    return usual.renderings().stream()
        .anyMatch(r -> r.text().length() > 1 && r.weight() >= USUAL && chinese.contains(r.text()));
  }

  private static double needed(String found, String expected, int count) {
    if (!share(found, expected)) {
      return SPECIFIC;
    }
    boolean end = found.charAt(found.length() - 1) == expected.charAt(expected.length() - 1);
    return end ? SPECIFIC_WITH_END : count == 0 ? SPECIFIC_WITH_START : Double.MAX_VALUE;
  }

  private static boolean share(String one, String other) {
    return one.chars().anyMatch(c -> other.indexOf(c) >= 0);
  }

  /** RAM is no ram: a word all in capitals that the field writes so. */
  private static boolean isAcronym(TermWord english, Usual usual) {
    String form = english.form();
    return form.length() > 1
        && form.equals(form.toUpperCase(java.util.Locale.ROOT))
        && usual.capitalised() >= 0.8;
  }
}
