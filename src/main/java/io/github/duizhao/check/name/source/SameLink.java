package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands for a missing name as the text of the link that leads where the name's does.
 */
record SameLink(Culprits culprits) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** The characters that a link may have beside the name: quotation marks, an article's space. */
  private static final int AROUND = 2;

  private static final double STRENGTH = 0.75;

  /** The whole text of the target's link that leads where the name's link does. */
  Optional<Culprit> find(List<Mention> run, String name, BeadText.Stretch stretch) {
    NamePassage source = run.get(0).passage();
    int start = run.get(0).start();
    int end = run.get(run.size() - 1).end();
    for (Mark link : source.linksAt(start, end)) {
      if (link.span().start() <= start
          && end <= link.span().end()
          && link.span().length() <= end - start + AROUND) {
        for (Mark other : stretch.passage().linksAt(stretch.start(), stretch.end())) {
          if (other.value().equals(link.value())
              && stretch.start() <= other.span().start()
              && other.span().end() <= stretch.end()) {
            return linkText(name, stretch, other.span());
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Culprit> linkText(String name, BeadText.Stretch stretch, Span span) {
    String found = span.in(stretch.passage().text());
    int han = (int) found.chars().filter(c -> Script.isHan((char) c)).count();
    String latin = Script.squash(found);
    if (han < SHORTEST || han > LONGEST || !Script.squash(name).endsWith(latin)) {
      return Optional.empty();
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = stretch.from(); i < stretch.to(); i++) {
      Token token = stretch.tokens().get(i);
      if (token.start() >= span.start() && token.end() <= span.end() && token.han()) {
        tokens.add(token);
      }
    }
    boolean fine =
        tokens.isEmpty()
            || tokens.stream()
                .allMatch(token -> culprits.renderings().isOfNameOrPart(token.text(), name));
    return fine || culprits.renderings().isOfNameOrPart(found, name)
        ? Optional.empty()
        : Optional.of(culprits.inPlace(name, stretch.passage(), span, STRENGTH));
  }
}
