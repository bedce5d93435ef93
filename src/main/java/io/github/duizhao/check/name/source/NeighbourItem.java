package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands for a missing name as the item of a list beside one that both texts have in
 * Latin letters. Unlike {@link PeerLists}, it needs no whole lists: one neighbour is enough, where
 * what stands beside it is strange.
 */
record NeighbourItem(Lexicon lexicon, BeadText text, Culprits culprits) {

  /** Chinese that the field has more often than this is no part of a name's rendering. */
  private static final int PLAIN = 300;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final double STRENGTH = 0.7;
  private static final Set<String> JOINERS = Set.of("和", "与", "或", "及", "以及", "跟");

  /**
   * The item between the renderings of the items that stand beside the name.
   *
   * @param otherWord whether the field's renderings are those of another word
   */
  Optional<Culprit> find(
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
      if (from >= 0 && from < to) {
        TargetLists.Item item = new TargetLists.Item(stretch, from, to);
        if (isRendering(mention, item, stems, otherWord)) {
          return Optional.of(
              culprits.inPlace(mention.text(), stretch.passage(), item.span(), STRENGTH));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an item says something strange in the name's place. */
  private boolean isRendering(
      Mention mention, TargetLists.Item item, Set<String> stems, boolean otherWord) {
    String name = mention.text();
    String found = item.span().in(item.stretch().passage().text());
    boolean strange = false;
    for (Token token : item.stretch().tokens().subList(item.from(), item.to())) {
      strange |= !culprits.explained().is(token.text(), stems);
      if (!otherWord && culprits.renderings().isOfNameOrPart(token.text(), name)) {
        return false;
      }
    }
    return strange
        && found.length() >= SHORTEST
        && found.length() <= LONGEST
        && (otherWord || !culprits.renderings().isOfNameOrPart(found, name))
        && !culprits.explained().is(found, stems);
  }

  /** The token after the border that follows token {@code i}, or before it; -1 if there is none. */
  private static int skip(BeadText.Stretch stretch, int i, int step) {
    int at = i + step;
    if (at < stretch.from() || at >= stretch.to()) {
      return -1;
    }
    boolean border = TargetLists.hasBorder(stretch, Math.min(i, at));
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

  /** The first token, going by {@code step}, that is no more of the item. */
  private int reach(BeadText.Stretch stretch, int from, int step) {
    int at = from;
    while (at >= stretch.from() && at < stretch.to()) {
      Token token = stretch.tokens().get(at);
      if (!token.han()
          || JOINERS.contains(token.text())
          || token.text().length() > 1 && lexicon.count(token.text()) >= PLAIN
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
    if (i >= 0 && i < all.size() && SourceLists.JOINERS.contains(all.get(i).text())) {
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
    int borders = SourceLists.borders(gap);
    return borders > 0 || border && borders == 0 ? Optional.of(other) : Optional.empty();
  }
}
