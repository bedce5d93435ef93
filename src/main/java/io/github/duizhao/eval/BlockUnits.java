package io.github.duizhao.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * In which blocks of the gold each sentence of one side lies.
 *
 * @param units for each sentence the blocks' numbers; none for a sentence that is not in the gold
 * @param oneSided for each sentence whether all its blocks lack a counterpart
 */
public record BlockUnits(List<Set<Integer>> units, List<Boolean> oneSided) {

  private static final double SHARE = 0.25;

  public BlockUnits {
    units = List.copyOf(units);
    oneSided = List.copyOf(oneSided);
  }

  public static BlockUnits ofSource(List<GoldUnit> gold, List<String> sentences) {
    return of(gold, new BlockSide(gold.stream().map(GoldUnit::source).toList()), sentences);
  }

  public static BlockUnits ofTarget(List<GoldUnit> gold, List<String> sentences) {
    return of(gold, new BlockSide(gold.stream().map(GoldUnit::target).toList()), sentences);
  }

  private static BlockUnits of(List<GoldUnit> gold, BlockSide side, List<String> sentences) {
    List<Set<Integer>> units = new ArrayList<>();
    List<Boolean> oneSided = new ArrayList<>();
    for (String sentence : sentences) {
      Set<Integer> found = side.units(side.locate(sentence), SHARE);
      units.add(Set.copyOf(found));
      oneSided.add(!found.isEmpty() && found.stream().allMatch(k -> gold.get(k).isOneSided()));
    }
    return new BlockUnits(units, oneSided);
  }
}
