package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands in a missing name's own place: the text of the same link, the same item of a
 * list, the beginning of the sentence.
 */
final class SamePlace {

  /** Chinese that the field has more often than this is no part of a name's rendering. */
  private static final int PLAIN = 300;

  /** The same at a sentence's beginning, where the rendering must end by itself. */
  private static final int VERB = 1500;

  private static final int RARE = 20;
  private static final int LONGEST = 8;
  private static final String BORDERS = "、，,/";
  private static final Set<String> JOINERS = Set.of("和", "与", "或", "及", "以及", "跟");
  private static final Set<String> ENGLISH_JOINERS = Set.of("and", "or");

  private final BeadText text;
  private final Culprits culprits;
  private final Article article;

  SamePlace(Article article, BeadText text, Culprits culprits) {
    this.article = article;
    this.text = text;
    this.culprits = culprits;
  }

  // Links

  /** The whole text of the target's link that leads where the name's link does. */
  Optional<Culprit> byLink(List<Mention> run, String name, BeadText.Stretch stretch) {
    NamePassage source = run.get(0).passage();
    int start = run.get(0).start();
    int end = run.get(run.size() - 1).end();
    for (Mark link : source.linksAt(start, end)) {
      if (link.span().start() <= start
          && end <= link.span().end()
          && link.span().length() <= end - start + 2) {
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
    if (han < 2 || han > LONGEST || !Script.squash(name).endsWith(latin)) {
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
        tokens.isEmpty() || tokens.stream().allMatch(token -> isRendering(token.text(), name));
    return fine || isRendering(found, name)
        ? Optional.empty()
        : Optional.of(culprits.inPlace(name, stretch.passage(), span, 0.75));
  }

  /** Whether field or dictionary have the Chinese for one of the name's parts or for the name. */
  private boolean isRendering(String han, String name) {
    if (culprits.renderings().isName(han, name)) {
      return true;
    }
    for (String part : Compounds.written(name)) {
      if (culprits.renderings().isUsual(han, part)) {
        return true;
      }
    }
    return false;
  }

  // Lists

  /**
   * The item between the renderings of the items that stand beside the name.
   *
   * @param otherWord whether the field's renderings are those of another word
   */
  Optional<Culprit> inList(
      Mention mention, BeadText.Stretch stretch, Set<String> stems, boolean otherWord) {
    Optional<Mention> before = neighbour(mention, -1);
    Optional<Mention> after = neighbour(mention, 1);
    for (int i = stretch.from(); i < stretch.to(); i++) {
      Token token = stretch.tokens().get(i);
      if (token.han()) {
        continue;
      }
      String squash = Script.squash(token.text());
      int from = -1;
      int to = -1;
      if (before.isPresent() && before.get().squash().endsWith(squash) && squash.length() > 1) {
        from = skip(stretch, i, 1);
        to = from < 0 ? -1 : reach(stretch, from, 1);
      } else if (after.isPresent()
          && after.get().squash().startsWith(squash)
          && squash.length() > 1) {
        int last = skip(stretch, i, -1);
        from = last < 0 ? -1 : reach(stretch, last, -1) + 1;
        to = last < 0 ? -1 : last + 1;
      }
      if (from >= 0 && from < to && isItem(mention, stretch, from, to, stems, otherWord)) {
        Span span =
            new Span(stretch.tokens().get(from).start(), stretch.tokens().get(to - 1).end());
        return Optional.of(culprits.inPlace(mention.text(), stretch.passage(), span, 0.7));
      }
    }
    return Optional.empty();
  }

  private boolean isItem(
      Mention mention,
      BeadText.Stretch stretch,
      int from,
      int to,
      Set<String> stems,
      boolean otherWord) {
    String name = mention.text();
    int start = stretch.tokens().get(from).start();
    int end = stretch.tokens().get(to - 1).end();
    String found = stretch.passage().text().substring(start, end);
    boolean strange = false;
    for (int i = from; i < to; i++) {
      Token token = stretch.tokens().get(i);
      strange |= !culprits.explained().is(token.text(), stems);
      if (!otherWord && isRendering(token.text(), name)) {
        return false;
      }
    }
    return strange
        && found.length() >= 2
        && found.length() <= LONGEST
        && (otherWord || !isRendering(found, name))
        && !culprits.explained().is(found, stems);
  }

  /** The token after the border that follows token {@code i}, or before it; -1 if there is none. */
  private static int skip(BeadText.Stretch stretch, int i, int step) {
    int at = i + step;
    if (at < stretch.from() || at >= stretch.to()) {
      return -1;
    }
    boolean border = hasBorder(stretch, Math.min(i, at));
    if (!border && JOINERS.contains(stretch.tokens().get(at).text())) {
      border = stretch.gap(Math.min(i, at)).isBlank();
      at += step;
    }
    return border
            && at >= stretch.from()
            && at < stretch.to()
            && stretch.tokens().get(at).han()
            && !JOINERS.contains(stretch.tokens().get(at).text())
        ? at
        : -1;
  }

  /** Whether a border of list items, and no other sign, stands after token {@code i}. */
  private static boolean hasBorder(BeadText.Stretch stretch, int i) {
    String gap = stretch.gap(i).strip();
    return gap.length() == 1 && BORDERS.contains(gap);
  }

  /** The first token, going by {@code step}, that is no more of the item. */
  private int reach(BeadText.Stretch stretch, int from, int step) {
    int at = from;
    while (at >= stretch.from() && at < stretch.to()) {
      Token token = stretch.tokens().get(at);
      if (!token.han()
          || JOINERS.contains(token.text())
          || token.text().length() > 1 && article.lexicon().count(token.text()) >= PLAIN
          || token.text().equals("等")
          || token.text().equals("的")
          || at != from && !stretch.gap(Math.min(at, at - step)).isBlank()) {
        break;
      }
      at += step;
    }
    return at;
  }

  /** The word before or after that only a comma or "and" parts from the name. */
  private Optional<Mention> neighbour(Mention mention, int step) {
    List<Mention> all = text.source(mention.bead());
    int i = all.indexOf(mention) + step;
    boolean border = false;
    if (i >= 0 && i < all.size() && ENGLISH_JOINERS.contains(all.get(i).text())) {
      border = true;
      i += step;
    }
    if (i < 0 || i >= all.size() || all.get(i).passage() != mention.passage()) {
      return Optional.empty();
    }
    Mention other = all.get(i);
    Mention first = step < 0 ? other : mention;
    Mention last = step < 0 ? mention : other;
    String gap = mention.passage().text().substring(first.end(), last.start());
    for (int k = 0; k < gap.length(); k++) {
      char c = gap.charAt(k);
      if (!Script.isLatin(c) && ", /&".indexOf(c) < 0) {
        return Optional.empty();
      }
      border |= c != ' ' && !Script.isLatin(c);
    }
    return border ? Optional.of(other) : Optional.empty();
  }

  // Beginnings

  /** The first words of the sentence, where the name is the first word of the source. */
  Optional<Culprit> atStart(Mention mention, BeadText.Stretch stretch, Set<String> stems) {
    List<Mention> all = text.source(mention.bead());
    if (all.indexOf(mention) != 0 || text.target(mention.bead()).indexOf(stretch) != 0) {
      return Optional.empty();
    }
    int end = stretch.from();
    boolean evidence = false;
    while (end < stretch.to()) {
      Token token = stretch.tokens().get(end);
      int count = article.lexicon().count(token.text());
      if (!token.han()
          || count >= VERB
          || end > stretch.from() && !stretch.gap(end - 1).isBlank()) {
        break;
      }
      evidence |=
          culprits.sense().match(mention.text(), token.text()) >= 0.3
              || count <= RARE && !culprits.explained().is(token.text(), stems);
      end++;
    }
    if (!evidence || end == stretch.to() || !stretch.tokens().get(end).han()) {
      return Optional.empty();
    }
    Span span = new Span(stretch.start(), stretch.tokens().get(end - 1).end());
    return span.length() >= 2 && span.length() <= 6
        ? Optional.of(culprits.inPlace(mention.text(), stretch.passage(), span, 0.55))
        : Optional.empty();
  }
}
