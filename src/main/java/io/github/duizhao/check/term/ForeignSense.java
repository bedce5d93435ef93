package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds Chinese words that are a dictionary sense of an English word of the same bead, but one that
 * the field does not use: 集装箱 for a container that runs.
 */
record ForeignSense(Meanings meanings, DocumentTerms document, FarSense far, OtherThing other)
    implements TermFaults.Finder {

  private static final int LEAST_TEXTS = 8;
  private static final double LEAST_SETTLED = 0.5;

  /** How often the word may stand in the field's texts, for each text with the English word. */
  private static final double RARE = 0.01;

  private static final int RARE_AT_LEAST = 3;
  private static final int RARE_AT_MOST = 15;

  /** What stands in so many texts of the field is an ordinary word: 大量 for a volume of requests. */
  private static final int ORDINARY = 60;

  /** A rendering's share that makes what holds it a form of it. */
  private static final double USUAL = 0.1;

  /** So many texts with a word that is kept outweigh a document that renders it. */
  private static final int WELL_KNOWN = 100;

  /** The beads and their share that make a document's own rendering a measure. */
  private static final int OWN_BEADS = 2;

  private static final double OWN_SHARE = 0.66;

  /** Words that the field does not use more than general texts do have many good translations. */
  private static final double SPECIFIC = 4.5;

  /** The same, if the wrong and the right word share their end: these are often synonyms. */
  private static final double SPECIFIC_WITH_END = 5.5;

  private static final double SPECIFIC_WITH_START = 8;
  private static final double SPECIFIC_IN_DOCUMENT = 1;

  /** Less is asked of a word that no common meaning joins to the right one, and none has heard. */
  private static final double FAR_SPECIFIC = 0.5;

  private static final double FAR_RARE = 0.005;
  private static final int FAR_TEXTS = 30;

  /** From here on a word that the field never writes is surely wrong. */
  private static final double SURE = 10;

  private static final double CONFIDENCE_IF_SURE = 0.9; // makes it an error
  private static final double CONFIDENCE = 0.75;

  /** Good style varies verbs, so that a document's other choice proves little. */
  private static final double OFTEN_VERB = 0.3;

  private static final double MOSTLY_CAPITAL = 0.8;

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
      if (fault.isEmpty()
          || !isSense(word.key(), english.key())
          || !Nouns.mayBeTerm(english.form())) {
        return Optional.empty(); // this one explains it
      }
      int at = bead.source().indexOf(english);
      if (!Nouns.isNoun(bead.source(), at, meanings) || Nouns.isInName(bead.source(), at)) {
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
    Usual usual = meanings.usual(english.key());
    DocumentTerms.Majority majority = document.majority(english.key());
    boolean known = usual.count() >= LEAST_TEXTS && usual.isTerm(LEAST_SETTLED);
    boolean here = isMeasure(majority, word, known);
    boolean latin = usual.isKept() && usual.count() >= WELL_KNOWN;
    String expected = here && !latin ? majority.text(english) : usual.best(english);
    Pair pair = new Pair(word.key(), meanings.count(word.key()), english, usual, expected);
    boolean otherThing = other.is(word.key(), english, usual, relations);
    boolean foreign =
        (otherThing || isRare(pair))
            && !isVariant(pair)
            && ((known && (otherThing || isForeignToField(pair)))
                || (here && isForeignToDocument(pair)));
    if (!foreign || !relations.isShort(english, usual.with(expected), word.key())) {
      return Optional.empty();
    }
    boolean sure =
        (meanings.specificity(english.key()) >= SURE || (here && known))
            && pair.count() == 0
            && usual.with(expected).stream()
                .noneMatch(
                    right -> Characters.share(word.key(), right) || has(bead, english, right));
    double confidence = sure ? CONFIDENCE_IF_SURE : CONFIDENCE;
    return Optional.of(
        new TermFault(
            bead, List.of(word), List.of(english), expected, Reason.FOREIGN_SENSE, confidence));
  }

  /**
   * A Chinese word and an English one that has it for a sense.
   *
   * @param count how often the Chinese word stands in the field's texts
   * @param usual how the field renders the English one
   * @param expected what should stand for it here
   */
  private record Pair(String chinese, int count, TermWord english, Usual usual, String expected) {}

  /** Whether what the document mostly writes shows what it should write everywhere. */
  private boolean isMeasure(DocumentTerms.Majority majority, TermWord word, boolean known) {
    return majority.isClear(OWN_BEADS, OWN_SHARE)
        && (majority.known() || !known)
        && !majority.text().equals(word.key())
        && !(known && isNever(majority.text()));
  }

  private static boolean isRare(Pair pair) {
    return pair.count()
        <= Math.min(RARE_AT_MOST, Math.max(RARE_AT_LEAST, RARE * pair.usual().count()));
  }

  /** Whether it may be right beside the usual rendering: a synonym, a form of it, a verb. */
  private boolean isVariant(Pair pair) {
    String chinese = pair.chinese();
    return pair.count() > ORDINARY
        || isSynonym(pair)
        || meanings.lexicon().isChineseVerb(chinese)
        || holdsUsual(chinese, pair.usual())
        || (chinese.contains(pair.expected()) && (pair.expected().length() > 1 || pair.count() > 0))
        || (chinese.length() == 1 && pair.count() > 0);
  }

  private boolean isForeignToField(Pair pair) {
    return meanings.specificity(pair.english().key()) >= needed(pair)
        || isAcronym(pair.english(), pair.usual())
        || isFar(pair);
  }

  /** Whether the document has it once only, and the field never. */
  private boolean isForeignToDocument(Pair pair) {
    String stem = pair.english().key();
    return document.together(stem, pair.chinese()) == 1
        && pair.count() == 0
        && meanings.lexicon().verb(stem) < OFTEN_VERB
        && meanings.specificity(stem) >= SPECIFIC_IN_DOCUMENT
        && (pair.expected().length() == 1 || !Characters.share(pair.chinese(), pair.expected()));
  }

  /** A sentence that has the right word, too, may tell two senses apart. */
  private static boolean has(TermBead bead, TermWord english, String right) {
    return right.equals(english.form())
        ? bead.latin().containsKey(english.key())
        : bead.text().contains(right);
  }

  /** Another word for what the field writes: 时延 for 延迟. */
  private boolean isSynonym(Pair pair) {
    return pair.usual().isLike(pair.chinese())
        && meanings.areNear(pair.chinese(), pair.english().key(), pair.usual());
  }

  /**
   * Whether the word is so far from the right one that no common meaning joins them, and never
   * stands in the field's texts, though the English one often does.
   */
  private boolean isFar(Pair pair) {
    String chinese = pair.chinese();
    String stem = pair.english().key();
    return pair.count() <= FAR_RARE * pair.usual().count()
        && pair.usual().count() >= FAR_TEXTS
        && chinese.length() > 1
        && meanings.specificity(stem) >= FAR_SPECIFIC
        && !meanings.lexicon().isChineseVerb(chinese)
        && !pair.usual().isLike(chinese)
        && meanings.isCentral(chinese, stem)
        && !meanings.areNear(chinese, stem, pair.usual());
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

  /** How special the English word must be. */
  private static double needed(Pair pair) {
    if (!Characters.share(pair.chinese(), pair.expected())) {
      return SPECIFIC;
    }
    if (Characters.endAlike(pair.chinese(), pair.expected())) {
      return SPECIFIC_WITH_END;
    }
    return pair.count() == 0 ? SPECIFIC_WITH_START : Double.MAX_VALUE;
  }

  /** RAM is no ram: a word all in capitals that the field writes so. */
  private static boolean isAcronym(TermWord english, Usual usual) {
    String form = english.form();
    return form.length() > 1
        && form.equals(form.toUpperCase(Locale.ROOT))
        && usual.capitalised() >= MOSTLY_CAPITAL;
  }
}
