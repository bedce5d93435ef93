package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * How a translation writes in hanzi, by its sound, a name with which nothing is wrong: as most
 * translations write persons, and novels all names.
 */
public final class HanziForms {

  /** Some hanzi of a bead sound a little like any name. */
  private static final double LEAST_ODDS = 4;

  private static final int SHORTEST = 4;

  /**
   * A place of the translation.
   *
   * @param span in the passage's text
   */
  public record Place(NamePassage passage, Span span) {
    public String text() {
      return span.in(passage.text());
    }
  }

  private final BeadText text;
  private final Culprits culprits;
  private final PersonForms forms;
  private final Persons persons;

  public HanziForms(SourceEvidence evidence) {
    this.text = evidence.text();
    this.culprits = evidence.culprits();
    this.forms = new PersonForms(evidence.article(), text, culprits.sounds());
    this.persons = evidence.persons();
  }

  /** Whether the word is part of the name of somebody who rightly stands in hanzi. */
  public boolean isPerson(Mention mention) {
    return persons.isRight(mention);
  }

  /** What stands for these words, side by side in the source, in the translation of their bead. */
  public Optional<Place> find(List<Mention> words) {
    Mention first = words.get(0);
    if (first.bead() < 0 || !text.mayBeName(first)) {
      return Optional.empty();
    }
    for (BeadText.Stretch stretch : text.target(first.bead())) {
      Optional<Place> place =
          forms
              .place(words, stretch.text())
              .map(it -> new Place(stretch.passage(), it.shift(stretch.start())))
              .filter(it -> it.span().length() > 1)
              .or(() -> words.size() == 1 ? heard(first, stretch) : Optional.empty());
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> heard(Mention word, BeadText.Stretch stretch) {
    if (word.text().length() < SHORTEST) {
      return Optional.empty();
    }
    return culprits
        .bySound(word.text(), stretch, text.stems(word.bead(), word::equals), LEAST_ODDS)
        .map(it -> new Place(it.passage(), it.span()));
  }
}
