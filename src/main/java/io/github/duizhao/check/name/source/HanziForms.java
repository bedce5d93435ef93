package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.lexicon.Lexicon;
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

  /** The same where names stand in hanzi, so that there are such hanzi. */
  private static final double LIKE = 2;

  private static final int SHORTEST = 4;

  /** Words of one character that names seldom end with. */
  private static final String TAILS = "在和与说对将";

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
  private final KnownForms known;
  private final Lexicon lexicon;
  private final boolean inHanzi;

  public HanziForms(SourceEvidence evidence) {
    this.text = evidence.text();
    this.culprits = evidence.culprits();
    this.forms = new PersonForms(evidence.article(), text, culprits.sounds());
    this.persons = evidence.persons();
    this.known = new KnownForms(evidence.article());
    this.lexicon = evidence.article().lexicon();
    this.inHanzi = evidence.prior().habit().inHanzi();
  }

  /** Whether the word is part of the name of somebody who rightly stands in hanzi. */
  public boolean isPerson(Mention mention) {
    return persons.isRight(mention);
  }

  /** Whether the article writes its names in hanzi. */
  public boolean isHabit() {
    return inHanzi;
  }

  /** What termbase or dictionary have for these words, where it stands in their bead. */
  public Optional<Place> known(List<Mention> words) {
    return known.of(Runs.name(words)).stream()
        .flatMap(form -> at(form, words.get(0).bead()).stream())
        .findFirst();
  }

  /** Where a form stands in the translation of a bead. */
  public Optional<Place> at(String form, int bead) {
    for (BeadText.Stretch stretch : bead < 0 ? List.<BeadText.Stretch>of() : text.target(bead)) {
      String target = lexicon.simplify(stretch.text());
      int at = target.indexOf(lexicon.simplify(form));
      if (at >= 0) {
        Span span = new Span(at, at + form.length()).shift(stretch.start());
        return Optional.of(new Place(stretch.passage(), span));
      }
    }
    return Optional.empty();
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

  /** Without a word behind it that sounds like the name's end by chance: 范登贝格在. */
  private Span withoutTail(Mention word, Culprit heard) {
    Span span = heard.span();
    Span rest = new Span(span.start(), span.end() - 1);
    String text = heard.passage().text();
    return rest.length() > 1
            && TAILS.indexOf(text.charAt(rest.end())) >= 0
            && culprits.sounds().logOdds(word.text(), rest.in(text)) > 0
        ? rest
        : span;
  }

  private Optional<Place> heard(Mention word, BeadText.Stretch stretch) {
    if (word.text().length() < SHORTEST) {
      return Optional.empty();
    }
    return culprits
        .bySound(
            word.text(),
            stretch,
            text.stems(word.bead(), word::equals),
            inHanzi ? LIKE : LEAST_ODDS)
        .map(it -> new Place(it.passage(), withoutTail(word, it)));
  }
}
