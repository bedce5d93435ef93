package io.github.duizhao.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many links are right. <em>Strict</em>: a link of the system is in the gold, sentence by
 * sentence. <em>Lax</em>: it shares a source sentence and a target sentence with a link of the
 * gold. Precision counts every link of the system; recall counts the gold links that have both
 * sides, as Vecalign does (Thompson &amp; Koehn 2019, section 4.3). Sums over documents are sums of
 * these counts, not means of scores.
 *
 * @param strict links of the system that are right
 * @param lax links of the system that are right at least in part
 * @param system links of the system
 * @param strictGold full gold links that the system has
 * @param laxGold full gold links that the system has at least in part
 * @param gold full gold links
 */
public record AlignmentScore(
    int strict, int lax, int system, int strictGold, int laxGold, int gold) {

  public static final AlignmentScore NONE = new AlignmentScore(0, 0, 0, 0, 0, 0);

  /** Compares the links of one document; neither list holds a link twice. */
  public static AlignmentScore of(List<Link> gold, List<Link> system) {
    List<Link> fullGold = gold.stream().filter(Link::isFull).toList();
    List<Link> fullSystem = system.stream().filter(Link::isFull).toList();
    Hits precision = Hits.of(gold, system);
    Hits recall = Hits.of(fullSystem, fullGold);
    return new AlignmentScore(
        precision.strict, precision.lax, system.size(), recall.strict, recall.lax, fullGold.size());
  }

  /** Both documents taken together. */
  public AlignmentScore plus(AlignmentScore other) {
    return new AlignmentScore(
        strict + other.strict,
        lax + other.lax,
        system + other.system,
        strictGold + other.strictGold,
        laxGold + other.laxGold,
        gold + other.gold);
  }

  public Score strictScore() {
    return new Score(share(strict, system), share(strictGold, gold));
  }

  public Score laxScore() {
    return new Score(share(lax, system), share(laxGold, gold));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** How many of the tested links the known ones hold. */
  private record Hits(int strict, int lax) {

    static Hits of(List<Link> known, List<Link> tested) {
      Set<Link.Key> keys = new HashSet<>();
      Map<Integer, Set<Integer>> targetsOf = new HashMap<>();
      for (Link link : known) {
        keys.add(link.key());
        for (Integer source : link.source()) {
          targetsOf.computeIfAbsent(source, k -> new HashSet<>()).addAll(link.target());
        }
      }
      int strict = 0;
      int lax = 0;
      for (Link link : tested) {
        if (keys.contains(link.key())) {
          strict++;
          lax++;
        } else if (sharesBothSides(link, targetsOf)) {
          lax++;
        }
      }
      return new Hits(strict, lax);
    }

    private static boolean sharesBothSides(Link link, Map<Integer, Set<Integer>> targetsOf) {
      for (Integer source : link.source()) {
        Set<Integer> targets = targetsOf.getOrDefault(source, Set.of());
        if (link.target().stream().anyMatch(targets::contains)) {
          return true;
        }
      }
      return false;
    }
  }
}
