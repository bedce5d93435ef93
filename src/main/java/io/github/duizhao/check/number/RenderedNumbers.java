package io.github.duizhao.check.number;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.number.BeadNumbers.Pair;
import io.github.duizhao.check.number.BeadNumbers.Placed;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the source with whether the translation has them: beside its words, they tell
 * whether a clause is translated.
 */
public final class RenderedNumbers {

  /**
   * A number of the source.
   *
   * @param span within the sentence's text
   * @param rendered whether a number of the translation has its value
   */
  public record Number(Span span, boolean rendered) {}

  private final Map<Sentence, List<Number>> numbers = new IdentityHashMap<>();

  private RenderedNumbers(Inspection inspection) {
    NumberTable table = NumberTable.of(inspection);
    List<Bead> beads = inspection.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      for (Pair pair : table.beads().get(i).pairs()) {
        add(pair.source(), true);
      }
      if (!beads.get(i).isGap()) {
        NumberCheck.missing(table, i).forEach(it -> add(it, false));
      }
    }
  }

  private void add(Placed placed, boolean rendered) {
    if (placed.quantity().isFirm()) {
      numbers
          .computeIfAbsent(placed.sentence(), unused -> new ArrayList<>())
          .add(new Number(placed.quantity().span(), rendered));
    }
  }

  public static RenderedNumbers of(Inspection inspection) {
    return inspection.shared(RenderedNumbers.class, RenderedNumbers::new);
  }

  /** Those in digits within a stretch of a sentence. */
  public List<Number> in(Sentence sentence, Span stretch) {
    return numbers.getOrDefault(sentence, List.of()).stream()
        .filter(it -> stretch.contains(it.span()))
        .toList();
  }
}
