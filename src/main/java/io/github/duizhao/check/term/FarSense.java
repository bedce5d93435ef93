package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words of general use, verbs too, in a sense far from the usual one: 发射 (to shoot) for the
 * launch of a product. Such words have many good translations; a far one shares no other gloss with
 * what the field writes, and the field never writes it. Only words that the document speaks of
 * again and again are judged.
 */
record FarSense(Meanings meanings, DocumentTerms document) {

  private static final int LEAST_TEXTS = 30;
  private static final double LEAST_SETTLED = 0.4;
  private static final int LEAST_BEADS = 3;

  /** A word with fewer glosses is too little known to be called far from another. */
  private static final int LEAST_OTHER_GLOSSES = 3;

  /** The usual renderings that a near sense would share a gloss with. */
  private static final int RENDERINGS = 2;

  private static final double CONFIDENCE = 0.7;

  /** The fault, if the Chinese word can come from one English word of the bead only. */
  Optional<TermFault> judge(
      TermBead bead, TermWord word, List<TermWord> origins, Relations relations) {
    Set<String> stems = new HashSet<>();
    origins.forEach(origin -> stems.add(origin.key()));
    if (stems.size() != 1 || meanings.count(word.key()) > 0) {
      return Optional.empty();
    }
    TermWord english = origins.get(0);
    Usual usual = meanings.usual(english.key());
    boolean known =
        usual.count() >= LEAST_TEXTS
            && usual.settled() >= LEAST_SETTLED
            && !usual.isKept()
            && document.beads(english.key()) >= LEAST_BEADS;
    if (!known
        || usual.isLike(word.key())
        || !isFar(word.key(), english.key(), usual)
        || !relations.isShort(english, usual.with(usual.best(english)), word.key())) {
      return Optional.empty();
    }
    return Optional.of(
        new TermFault(
            bead,
            List.of(word),
            List.of(english),
            usual.best(english),
            Reason.FOREIGN_SENSE,
            CONFIDENCE));
  }

  /** Whether the English word is a gloss by itself and no other gloss is one of a usual word. */
  private boolean isFar(String chinese, String english, Usual usual) {
    Set<String> glosses = new HashSet<>();
    for (Lexicon.Translation gloss : meanings.lexicon().glosses(chinese)) {
      glosses.add(Stemmer.stemPhrase(gloss.text()));
    }
    if (!glosses.remove(english) || glosses.size() < LEAST_OTHER_GLOSSES) {
      return false;
    }
    return usual.renderings().stream()
        .limit(RENDERINGS)
        .map(rendering -> meanings.dictionary(rendering.text()))
        .allMatch(near -> glosses.stream().noneMatch(near::contains));
  }
}
