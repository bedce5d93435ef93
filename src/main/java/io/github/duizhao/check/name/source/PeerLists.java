package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Sets the lists of a bead's source against those of its translation, item by item: where a list
 * names peers and one of them stands in Latin letters on both sides, each other item has its
 * counterpart at the same place. {@code Splunk, Sumo Logic or Opsgenie} and {@code Splunk、相扑逻辑或
 * Opsgenie} show that 相扑逻辑 is Sumo Logic, whatever the dictionary knows.
 */
final class PeerLists {

  private final TargetLists translation;
  private final BeadText text;
  private final BiPredicate<String, String> renders;
  private final Set<Mention> amongNames = new HashSet<>();
  private final Map<Integer, Map<Mention, TargetLists.Item>> counterparts = new HashMap<>();
  private final Map<Integer, Map<Mention, SourceLists.Peer>> peers = new HashMap<>();

  /**
   * @param renders whether a name, by its sense, its sound or a list, may be what the Chinese says
   */
  PeerLists(Article article, BeadText text, BiPredicate<String, String> renders) {
    this.translation = new TargetLists(article);
    this.text = text;
    this.renders = renders;
  }

  /** All words of the list's item that begins with this mention; none if it begins none. */
  List<Mention> peer(Mention mention) {
    read(mention.bead());
    SourceLists.Peer peer = peers.get(mention.bead()).get(mention);
    return peer == null ? List.of() : peer.words();
  }

  /** Whether the list has a capital that its place does not account for. */
  boolean isAmongNames(Mention mention) {
    read(mention.bead());
    return amongNames.contains(mention);
  }

  private static boolean isNameInside(SourceLists.Peer peer) {
    Mention first = peer.words().get(0);
    return first.isCapital() && !first.initial();
  }

  /** What stands at the item's place in the translation, if it has hanzi. */
  Optional<Span> counterpart(Mention mention) {
    return item(mention).map(TargetLists.Item::span);
  }

  /** The tokens there. */
  List<Token> tokens(Mention mention) {
    return item(mention)
        .map(item -> item.stretch().tokens().subList(item.from(), item.to()))
        .orElse(List.of());
  }

  Optional<BeadText.Stretch> stretch(Mention mention) {
    return item(mention).map(TargetLists.Item::stretch);
  }

  private Optional<TargetLists.Item> item(Mention mention) {
    read(mention.bead());
    return Optional.ofNullable(counterparts.get(mention.bead()).get(mention));
  }

  private void read(int bead) {
    if (counterparts.containsKey(bead)) {
      return;
    }
    Map<Mention, TargetLists.Item> found = new HashMap<>();
    Map<Mention, SourceLists.Peer> starts = new HashMap<>();
    counterparts.put(bead, found);
    peers.put(bead, starts);
    if (bead < 0 || text.isTooLong(bead)) {
      return;
    }
    List<List<SourceLists.Peer>> sources = SourceLists.of(text.source(bead));
    List<List<TargetLists.Item>> targets = new ArrayList<>();
    if (!sources.isEmpty()) {
      for (BeadText.Stretch stretch : text.target(bead)) {
        targets.addAll(translation.of(stretch));
      }
    }
    for (List<SourceLists.Peer> source : sources) {
      source.forEach(peer -> starts.put(peer.words().get(0), peer));
      if (source.stream().anyMatch(PeerLists::isNameInside)) {
        source.forEach(peer -> amongNames.add(peer.words().get(0)));
      }
      for (List<TargetLists.Item> target : targets) {
        match(source, target, found);
      }
    }
  }

  /** Ties items at the same distance from the names that stand on both sides. */
  private void match(
      List<SourceLists.Peer> source,
      List<TargetLists.Item> target,
      Map<Mention, TargetLists.Item> found) {
    int shift = Integer.MIN_VALUE;
    List<Integer> anchors = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      for (int j = 0; j < target.size(); j++) {
        if (target.get(j).squash().equals(source.get(i).squash())) {
          if (shift != Integer.MIN_VALUE && shift != j - i) {
            return;
          }
          shift = j - i;
          anchors.add(i);
        }
      }
    }
    if (anchors.isEmpty() && areAlike(source, target)) {
      anchors.add(0);
      shift = 0;
    }
    if (anchors.isEmpty()) {
      return;
    }
    boolean same = source.size() == target.size() && shift == 0;
    for (int i = 0; i < source.size(); i++) {
      int j = i + shift;
      boolean between =
          anchors.get(0) < i && i < anchors.get(anchors.size() - 1) || same && source.size() > 1;
      if (between && j >= 0 && j < target.size() && target.get(j).hasHan()) {
        found.putIfAbsent(source.get(i).words().get(0), target.get(j));
      }
    }
  }

  /** Whether two lists of one length, three items at least, render each other in most places. */
  private boolean areAlike(List<SourceLists.Peer> source, List<TargetLists.Item> target) {
    int alike = 0;
    for (int i = 0; source.size() == target.size() && i < source.size(); i++) {
      TargetLists.Item item = target.get(i);
      String found = item.span().in(item.stretch().passage().text());
      alike += renders.test(source.get(i).text(), found) ? 1 : 0;
    }
    return source.size() > 2 && alike * 2 >= source.size();
  }
}
