package io.github.duizhao.train;

import java.util.ArrayList;
import java.util.List;

/** A bead that people made: source sentences from and to, target sentences from and to. */
public record GoldBead(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {

  /**
   * Reads lines of the form {@code [0,1]:[2]}; what follows a second colon is passed over, as are
   * beads whose sentences do not follow each other.
   */
  public static List<GoldBead> parse(List<String> lines) {
    List<GoldBead> beads = new ArrayList<>();
    for (String line : lines) {
      String[] sides = line.replace(" ", "").split(":");
      if (sides.length >= 2) {
        int[] source = run(sides[0]);
        int[] target = run(sides[1]);
        if (source.length == 2 && target.length == 2) {
          beads.add(new GoldBead(source[0], source[1], target[0], target[1]));
        }
      }
    }
    return beads;
  }

  /** From and to, or nothing where numbers are missing in between. */
  private static int[] run(String list) {
    String inner = list.substring(1, list.length() - 1);
    if (inner.isEmpty()) {
      return new int[2];
    }
    String[] numbers = inner.split(",");
    int from = Integer.parseInt(numbers[0]);
    int to = Integer.parseInt(numbers[numbers.length - 1]) + 1;
    return to - from == numbers.length ? new int[] {from, to} : new int[0];
  }

  int sources() {
    return sourceTo - sourceFrom;
  }

  int targets() {
    return targetTo - targetFrom;
  }

  boolean isGap() {
    return sources() == 0 || targets() == 0;
  }

  /** Whether the two go past each other. */
  boolean crosses(GoldBead other) {
    return !isGap()
        && !other.isGap()
        && (sourceFrom < other.sourceFrom
            ? targetTo > other.targetFrom
            : sourceFrom > other.sourceFrom && other.targetTo > targetFrom);
  }
}
