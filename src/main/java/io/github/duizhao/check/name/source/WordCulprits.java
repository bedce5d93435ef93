package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weighs what may stand in place of one missing word that may be a name. */
final class WordCulprits {

  /** How far a word must say what a name says that may be kept; less if it surely is. */
  private static final double LEAST_UNSURE = 0.45;

  /** A name that the translation has so often in Latin letters is kept, whatever its looks. */
  private static final int OFTEN = 3;

  /** How far, in parts of the sentence, a strange word may stand from the name's own place. */
  private static final double ALONE = 0.3;

  /** The same where there are other strange words. */
  private static final double AMONG = 0.12;

  /** What has no capital and fewer letters is a clipped word, and sounds like too much: conf. */
  private static final int HEARD = 5;

  private final Article article;
  private final KeepPrior prior;
  private final BeadText text;
  private final Culprits culprits;
  private final SameLink sameLink;
  private final NeighbourItem neighbourItem;
  private final SameStart sameStart;
  private final Persons persons;
  private final Faults faults;
  private final KnownForms known;

  WordCulprits(SourceEvidence evidence, Persons persons, Faults faults) {
    this.article = evidence.article();
    this.prior = evidence.prior();
    this.text = evidence.text();
    this.culprits = evidence.culprits();
    this.sameLink = new SameLink(culprits);
    this.neighbourItem = new NeighbourItem(article.lexicon(), text, culprits);
    this.sameStart = new SameStart(article.lexicon(), text, culprits);
    this.persons = persons;
    this.faults = faults;
    this.known = new KnownForms(article);
  }

  /** An adjective or the like, which no translator writes for a place: 高大 is no Nanjing. */
  private boolean isPlainWord(String found) {
    List<Translation> glosses = article.lexicon().glosses(found);
    return !glosses.isEmpty() && glosses.stream().noneMatch(it -> Script.hasUpper(it.text()));
  }

  /** By its sense, its sound, its place in a link or list: each kind of evidence that there is. */
  List<Culprit> byEvidence(Mention mention, BeadText.Stretch stretch, Set<String> stems) {
    List<Culprit> found = new ArrayList<>();
    String name = mention.text();
    double keep = prior.of(mention);
    boolean isOther = prior.isOtherWord(mention);
    boolean sure = keep >= 0.75 || prior.keptElsewhere(mention) >= OFTEN;
    culprits.nearAccepted(name, stretch).ifPresent(found::add);
    // That a command's init is kept says nothing of the init of a sentence.
    culprits
        .sense()
        .find(
            new Sought(
                name,
                stretch,
                stems,
                isOther || prior.keptElsewhere(mention) > 0 && mention.isCapital()))
        .filter(c -> c.strength() >= (sure ? Senses.LEAST : LEAST_UNSURE))
        .filter(c -> prior.isProven(mention) || mention.isCapital() && !mention.initial())
        .ifPresent(found::add);
    if (mention.isCapital() || mention.linked()) {
      sameLink.find(List.of(mention), name, stretch).ifPresent(found::add);
    }
    if (!mention.initial() || prior.keptElsewhere(mention) > 0) {
      neighbourItem.find(mention, stretch, stems, isOther).ifPresent(found::add);
    }
    if (keep >= 0.8 && prior.keptElsewhere(mention) >= 3) {
      sameStart.find(mention, stretch, stems).ifPresent(found::add);
    }
    double least = keep >= 0.75 ? 1.2 : 3;
    boolean clipped = !mention.isCapital() && name.length() < HEARD;
    if (clipped || !persons.mayBeHeard(mention, prior)) {
      return found;
    }
    if (prior.isProven(mention) || prior.policy() >= 0.75 || KeepPrior.isAfterName(mention)) {
      culprits.bySound(name, stretch, stems, least).ifPresent(found::add);
    } else if (prior.policy() >= 0.3) {
      culprits.bySound(name, stretch, stems, 6).ifPresent(found::add);
    }
    return found;
  }

  /** The one stretch of strange words that nothing explains, near the name's own place. */
  List<Culprit> rest(Mention mention, BeadText.Stretch stretch, Set<String> stems) {
    double keep = prior.of(mention);
    boolean unsure = article.isEnglish(mention.text()) || prior.keptElsewhere(mention) == 0;
    if (keep < (unsure ? 0.78 : 0.6)
        || !prior.isProven(mention)
        || prior.keptHere(mention) > 0
        || Casing.isUpper(mention.text())) {
      return List.of();
    }
    boolean ofWorld = known.usual(mention.text()).isPresent();
    List<Culprit> found =
        culprits.unexplained(stretch, stems, faults).stream()
            .filter(c -> !culprits.isMeant(c, mention.squash(), stems) && !persons.isOne(c))
            .filter(c -> !ofWorld || !isPlainWord(c.span().in(c.passage().text())))
            .toList();
    double there = text.position(mention);
    double length = Math.max(1, stretch.end() - stretch.start());
    Culprit nearest = null;
    double least = found.size() == 1 ? ALONE : AMONG;
    for (Culprit culprit : found) {
      double here = (culprit.span().start() - stretch.start()) / length;
      if (found.size() <= 3 && Math.abs(there - here) <= least) {
        nearest = culprit;
        least = Math.abs(there - here);
      }
    }
    return nearest == null ? List.of() : List.of(nearest);
  }
}
