package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what stands for a missing name that begins its sentence as the first words there. */
record SameStart(Lexicon lexicon, BeadText text, Culprits culprits) {

  /** Chinese that the field has so often, most verbs, is no part of a name's rendering. */
  private static final int VERB = 1500;

  /** What the field has not more often, and nothing explains, is strange enough. */
  private static final int RARE = 20;

  /** How far a first word must say what the name says. */
  private static final double LEAST_SENSE = 0.3;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final double STRENGTH = 0.55;

  /** The first words of the sentence, where the name is the first word of the source. */
  Optional<Culprit> find(Mention mention, BeadText.Stretch stretch, Set<String> stems) {
    List<Mention> all = text.source(mention.bead());
    if (all.indexOf(mention) != 0 || text.target(mention.bead()).indexOf(stretch) != 0) {
      return Optional.empty();
    }
    int end = stretch.from();
    boolean evidence = false;
    while (end < stretch.to()) {
      Token token = stretch.tokens().get(end);
      int count = lexicon.count(token.text());
      if (!token.han()
          || count >= VERB
          || end > stretch.from() && !stretch.gap(end - 1).isBlank()) {
        break;
      }
      evidence |=
          culprits.sense().match(mention.text(), token.text()) >= LEAST_SENSE
              || count <= RARE && !culprits.explained().is(token.text(), stems);
      end++;
    }
    if (!evidence || end == stretch.to() || !stretch.tokens().get(end).han()) {
      return Optional.empty();
    }
    Span span = new Span(stretch.start(), stretch.tokens().get(end - 1).end());
    return span.length() >= SHORTEST && span.length() <= LONGEST
        ? Optional.of(culprits.inPlace(mention.text(), stretch.passage(), span, STRENGTH))
        : Optional.empty();
  }
}
