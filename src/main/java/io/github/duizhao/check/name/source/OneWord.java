package io.github.duizhao.check.name.source;

import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Senses;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.Optional;

/** Finds the Chinese word that says what a name of one part says. */
record OneWord(Senses senses, Explained explained, Renderings renderings) {

  private static final int SHORTEST = 2;

  /** A word cut from a longer one has no more letters. */
  private static final int CLIPPED = 5;

  /** A short part is only met by a sense that is spelt like it. */
  private static final int SHORT = 5;

  /** A word that says the part no better may do so together with the next one. */
  private static final double WEAK = 0.4;

  private static final double LEAST_JOINED = 0.3;
  private static final int LONGEST = 6;

  /** A single character has many meanings. */
  private static final double LEAST_IF_SINGLE = 0.5;

  /** What ends Chinese words for people and things that do something. */
  private static final String DOERS = "器者员机";

  /** What the token at {@code i} and maybe the one after it say. */
  Optional<Culprit> find(Sought sought, int i, String part) {
    String name = sought.name();
    BeadText.Stretch stretch = sought.stretch();
    Token token = stretch.tokens().get(i);
    if (!token.han() || part.length() < SHORTEST) {
      return Optional.empty();
    }
    int end = token.end();
    double strength = senses.match(token.text(), part);
    boolean next =
        i + 1 < stretch.to()
            && stretch.tokens().get(i + 1).han()
            && stretch.tokens().get(i + 1).start() == end;
    if (next && strength < WEAK && token.text().length() > 1) {
      String joined = token.text() + stretch.tokens().get(i + 1).text();
      double longer = joined.length() <= LONGEST ? senses.match(joined, part) : 0;
      if (longer > Math.max(strength, LEAST_JOINED)) {
        strength = longer;
        end = stretch.tokens().get(i + 1).end();
      }
    }
    if (i + 1 < stretch.to() && isDoer(stretch.tokens().get(i + 1), end, name)) {
      return Optional.empty();
    }
    String text = sought.text().substring(token.start(), end);
    boolean keptElsewhere = sought.keptElsewhere() && !Casing.isUpper(name);
    if (strength < Senses.LEAST
        || Casing.isSmall(name) && isClipped(part, text)
        || renderings.isAcronym(text, part)
        || text.length() == 1 && strength < LEAST_IF_SINGLE
        || !keptElsewhere && renderings.isUsual(text, part)
        || !keptElsewhere && renderings.isName(text, part)
        || part.length() <= SHORT && !senses.of(text).containsKey(Stemmer.stem(part))
        || explained.is(text, sought.stems())) {
      return Optional.empty();
    }
    Span span = new Span(token.start(), end);
    return Optional.of(new Culprit(stretch.passage(), span, Verdict.BY_SENSE, strength, strength));
  }

  /** Whether it is the beginning of what the Chinese says: init of initialize. */
  private boolean isClipped(String part, String han) {
    return part.length() <= CLIPPED
        && senses.of(han).keySet().stream()
            .anyMatch(it -> it.length() > part.length() && it.startsWith(part));
  }

  /** The end of a word for what does a thing: 链接器 is a linker, not a link. */
  private static boolean isDoer(Token next, int end, String name) {
    return next.start() == end
        && next.text().length() == 1
        && DOERS.contains(next.text())
        && name.matches("[a-z]+[eo]rs?");
  }
}
