package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.SoundName;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what in the translation of a sentence writes a name of its source by the sound. */
final class HeardForms {

  /** So like the name each of its writings must sound. */
  private static final double LIKE = 2;

  /** The same for two characters. */
  private static final double VERY_LIKE = 4;

  /** Of so many characters one may be none that foreign names are usually written with. */
  private static final int LONG = 4;

  /** What differs in one character from the other writing must not be less like the name. */
  private static final double UNLIKE = -1;

  private static final List<BeadText.Stretch> NOWHERE = List.of();

  /** Fewer characters show little by themselves. */
  private static final int SHORTEST = 3;

  /** The most hanzi of a part of a name with middle dots. */
  private static final int LONGEST_PART = 8;

  private final Article article;
  private final BeadText text;
  private final Explained explained;

  HeardForms(SourceEvidence evidence) {
    this.article = evidence.article();
    this.text = evidence.text();
    this.explained = evidence.culprits().explained();
  }

  /** What sounds like the name in its bead: words, or a part of a name with middle dots. */
  Optional<String> find(SoundName sound, Mention mention) {
    Set<String> stems = stems(mention);
    for (BeadText.Stretch stretch : text.target(mention.bead())) {
      Optional<String> heard =
          sound
              .find(stretch.text(), LIKE)
              .map(match -> part(stretch, match.span().shift(stretch.start())))
              .filter(span -> stretch.isWords(span))
              .filter(span -> sound.logOdds(stretch.in(span)) >= least(stretch, span))
              .map(stretch::in)
              .filter(form -> isFree(form, mention, stems));
      if (heard.isPresent()) {
        return heard;
      }
    }
    return Optional.empty();
  }

  /**
   * How like the name it must sound: characters with which names are not written show none, unless
   * a middle dot does, and two characters show little.
   */
  private static double least(BeadText.Stretch stretch, Span span) {
    String text = stretch.passage().text();
    boolean dotted =
        span.start() > 0 && Sounds.isDot(text.charAt(span.start() - 1))
            || span.end() < text.length() && Sounds.isDot(text.charAt(span.end()));
    if (dotted) {
      return LIKE;
    }
    long others = stretch.in(span).chars().filter(c -> !Sounds.isOfName((char) c)).count();
    return others > span.length() / LONG
        ? Double.POSITIVE_INFINITY
        : span.length() < SHORTEST ? VERY_LIKE : LIKE;
  }

  /** What differs in one character from a known writing, and might sound like the name. */
  Optional<String> near(String form, SoundName sound, Mention mention) {
    int length = form.length();
    Set<String> stems = stems(mention);
    for (BeadText.Stretch stretch : length < SHORTEST ? NOWHERE : text.target(mention.bead())) {
      String target = stretch.text();
      for (int at = 0; at + length <= target.length(); at++) {
        int same = 0;
        for (int i = 0; i < length && same >= i - 1; i++) {
          same += target.charAt(at + i) == form.charAt(i) ? 1 : 0;
        }
        if (same == length - 1) {
          String found = target.substring(at, at + length);
          Span span = new Span(at, at + length).shift(stretch.start());
          if (stretch.isWords(span)
              && sound.logOdds(found) > UNLIKE
              && isFree(found, mention, stems)) {
            return Optional.of(found);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Set<String> stems(Mention mention) {
    return text.stems(mention.bead(), word -> word.squash().equals(mention.squash()));
  }

  /** Whether neither the dictionary nor another word of the source accounts for the characters. */
  private boolean isFree(String form, Mention mention, Set<String> stems) {
    return (!isOther(form, mention.text()) || isForeignName(form)) && !explained.is(form, stems);
  }

  /** With all that stands between the same middle dots. */
  private static Span part(BeadText.Stretch stretch, Span heard) {
    String text = stretch.passage().text();
    int start = heard.start();
    while (start > stretch.start() && Script.isHan(text.charAt(start - 1))) {
      start--;
    }
    int end = heard.end();
    while (end < stretch.end() && Script.isHan(text.charAt(end))) {
      end++;
    }
    boolean after = start > stretch.start() && Sounds.isDot(text.charAt(start - 1));
    boolean before = end < stretch.end() && Sounds.isDot(text.charAt(end));
    return new Span(
        after && heard.end() - start <= LONGEST_PART ? start : heard.start(),
        before && end - heard.start() <= LONGEST_PART ? end : heard.end());
  }

  /** Whether the dictionary has the characters for something else than this name. */
  private boolean isOther(String form, String name) {
    return article.lexicon().isChineseWord(form) && !isKnown(form, name);
  }

  /** Whether the dictionary has the characters for a foreign name, which none in the source is. */
  private boolean isForeignName(String form) {
    List<Translation> glosses = article.lexicon().glosses(form);
    return form.length() >= SHORTEST
        && form.chars().allMatch(c -> Sounds.isOfName((char) c))
        && !glosses.isEmpty()
        && glosses.stream().allMatch(gloss -> Script.hasUpper(gloss.text()));
  }

  /** Whether the dictionary has the characters for this name. */
  boolean isKnown(String form, String name) {
    String lower = Script.lower(name);
    return article.lexicon().senses(lower).stream().anyMatch(sense -> sense.text().equals(form))
        || article.lexicon().glosses(form).stream()
            .anyMatch(gloss -> Script.lower(gloss.text()).contains(lower));
  }
}
