package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.lexicon.SoundModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article with its source shows of names. One thread. */
public final class SourceEvidence {

  private final Article article;
  private final List<Mention> mentions;
  private final KeepPrior prior;
  private final BeadText text;
  private final Culprits culprits;
  private @Nullable Persons persons;

  /**
   * @param mentions the words of the source
   * @param text what stands in each bead
   * @param prior how likely each of them stays in Latin letters
   */
  public SourceEvidence(
      Article article, NameBook book, List<Mention> mentions, BeadText text, KeepPrior prior) {
    this.article = article;
    this.mentions = mentions;
    this.prior = prior;
    this.text = text;
    this.culprits = new Culprits(article, article.senses(), book.compounds(), SoundModel.builtIn());
  }

  /** Who rightly stands in hanzi. */
  Persons persons() {
    Persons known = persons;
    if (known == null) {
      known = new Persons(this);
      persons = known;
    }
    return known;
  }

  Article article() {
    return article;
  }

  List<Mention> mentions() {
    return mentions;
  }

  KeepPrior prior() {
    return prior;
  }

  /** What stands in each bead. */
  BeadText text() {
    return text;
  }

  /** Finds what stands in place of a missing name. */
  Culprits culprits() {
    return culprits;
  }
}
