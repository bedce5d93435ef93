package io.github.duizhao.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tokens of one side of block gold in one row, in which texts of a system are looked up. */
final class BlockSide {

  /** A text counts as found if this share of its tokens is. */
  private static final double FOUND = 0.6;

  /** How far beside the last found place is looked first, in tokens. */
  private static final int WINDOW = 400;

  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final int[] sizes;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private int cursor;

  BlockSide(List<String> texts) {
    sizes = new int[texts.size()];
    for (int unit = 0; unit < texts.size(); unit++) {
      for (String token : BlockTokens.of(texts.get(unit))) {
        places.computeIfAbsent(token, k -> new ArrayList<>()).add(tokens.size());
        tokens.add(token);
        owners.add(unit);
        sizes[unit]++;
      }
    }
  }

  int size(int unit) {
    return sizes[unit];
  }

  int owner(int position) {
    return owners.get(position);
  }

  /** The positions of a text's tokens; none if it is not in the gold. */
  List<Integer> locate(String text) {
    List<String> wanted = BlockTokens.of(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Integer> found = exact(wanted);
    if (found.isEmpty()) {
      int low = Math.max(0, cursor - WINDOW);
      int high = Math.min(tokens.size(), cursor + WINDOW + 3 * wanted.size());
      found = alike(wanted, low, high);
      if (found.size() < FOUND * wanted.size()) {
        found = alike(wanted, 0, tokens.size());
      }
      if (found.size() < FOUND * wanted.size()) {
        return List.of();
      }
    }
    cursor = found.get(found.size() - 1) + 1;
    return found;
  }

  private List<Integer> exact(List<String> wanted) {
    int last = -1;
    for (int place : places.getOrDefault(wanted.get(0), List.of())) {
      int end = place + wanted.size();
      if (end <= tokens.size() && tokens.subList(place, end).equals(wanted)) {
        last = place;
        if (place >= cursor) {
          break;
        }
      }
    }
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; last >= 0 && i < wanted.size(); i++) {
      positions.add(last + i);
    }
    return positions;
  }

  private List<Integer> alike(List<String> wanted, int low, int high) {
    List<Integer> positions = new ArrayList<>();
    int shortest = Math.min(2, wanted.size());
    for (MatchingRuns.Run run : MatchingRuns.of(wanted, tokens.subList(low, high))) {
      for (int i = 0; run.size() >= shortest && i < run.size(); i++) {
        positions.add(low + run.b() + i);
      }
    }
    return positions;
  }

  /** The gold units that a text is in: a fair share of it, or half of the unit. */
  Set<Integer> units(List<Integer> positions, double share) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int position : positions) {
      counts.merge(owner(position), 1, Integer::sum);
    }
    Set<Integer> units = new TreeSet<>();
    counts.forEach(
        (unit, count) -> {
          if (count >= share * positions.size() || count >= 0.5 * sizes[unit]) {
            units.add(unit);
          }
        });
    return units;
  }
}
