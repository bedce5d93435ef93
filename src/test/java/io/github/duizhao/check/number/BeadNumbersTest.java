package io.github.duizhao.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.number.BeadNumbers.Pair;
import io.github.duizhao.check.number.BeadNumbers.Placed;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeadNumbersTest {

  private static final Sentence SENTENCE =
      CheckTexts.side(CheckTexts.document("a.txt", Lang.EN, "0123456789".repeat(30)))
          .sentences()
          .get(0);

  private static Placed placed(int at, Set<String> values, Quantity.Kind kind, Unit unit) {
    return new Placed(SENTENCE, new Quantity(new Span(at, at + 1), values, kind, unit));
  }

  private static List<Placed> random(Random random) {
    List<Unit> units = List.of(Unit.NONE, Unit.MONTH, Unit.YEAR, Unit.MILE);
    List<Placed> numbers = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      Set<String> values = new HashSet<>();
      for (int k = 0; k <= random.nextInt(3); k++) {
        values.add(Integer.toString(random.nextInt(6)));
      }
      Quantity.Kind kind = Quantity.Kind.values()[random.nextInt(5)];
      numbers.add(placed(i, values, kind, units.get(random.nextInt(units.size()))));
    }
    return numbers;
  }

  /** What the rules say, one number against all others: right, and slow in a long sentence. */
  private static List<Pair> plainly(List<Placed> source, List<Placed> target) {
    List<Placed> left = new ArrayList<>(source);
    List<Placed> right = new ArrayList<>(target);
    List<Pair> pairs = new ArrayList<>();
    for (int rule = 0; rule < 6; rule++) {
      for (Placed t : List.copyOf(right)) {
        for (Placed s : List.copyOf(left)) {
          if (s.quantity().matches(t.quantity()) && allows(rule, s.quantity(), t.quantity())) {
            pairs.add(new Pair(s, t));
            left.remove(s);
            right.remove(t);
            break;
          }
        }
      }
    }
    return pairs;
  }

  private static boolean allows(int rule, Quantity a, Quantity b) {
    boolean unit = a.unit() == b.unit();
    boolean kind = a.kind() == b.kind();
    boolean sort = a.unit().sort() == b.unit().sort();
    boolean hints = a.kind() == Quantity.Kind.HINT && b.kind() == Quantity.Kind.HINT;
    return switch (rule) {
      case 0 -> unit && kind;
      case 1 -> kind && sort;
      case 2 -> unit && a.unit() != Unit.NONE;
      case 3 -> kind;
      case 4 -> !hints;
      default -> true;
    };
  }

  @Test
  void pairsByTheRulesInOrder() {
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      List<Placed> source = random(random);
      List<Placed> target = random(random);
      BeadNumbers numbers = BeadNumbers.of(source, target);
      assertEquals(plainly(source, target), numbers.pairs(), "seed " + seed);
      List<Placed> left = new ArrayList<>(source);
      numbers.pairs().forEach(pair -> left.remove(pair.source()));
      assertEquals(left, numbers.source(), "seed " + seed);
      List<Placed> right = new ArrayList<>(target);
      numbers.pairs().forEach(pair -> right.remove(pair.target()));
      assertEquals(right, numbers.target(), "seed " + seed);
    }
  }

  @Test
  void stretchesOfTimeAreExplainedByTheNearestOnEitherSide() {
    Quantity halfYear = placed(0, Set.of("0.5"), Quantity.Kind.WORD, Unit.YEAR).quantity();
    Placed five = placed(1, Set.of("5"), Quantity.Kind.DIGITS, Unit.MONTH);
    Placed six = placed(2, Set.of("6"), Quantity.Kind.DIGITS, Unit.MONTH);
    Placed seven = placed(3, Set.of("7"), Quantity.Kind.DIGITS, Unit.MONTH);
    Placed miles = placed(4, Set.of("6"), Quantity.Kind.DIGITS, Unit.MILE);
    Placed halfToo = placed(5, Set.of("0.5"), Quantity.Kind.DIGITS, Unit.YEAR);
    assertTrue(Durations.of(List.of(five, six, seven)).explain(halfYear));
    assertFalse(Durations.of(List.of(five, seven, miles, halfToo)).explain(halfYear));
    Quantity twelve = placed(6, Set.of("26"), Quantity.Kind.DIGITS, Unit.WEEK).quantity();
    assertTrue(Durations.of(List.of(five, halfToo)).explain(twelve), "26 weeks are half a year");
  }
}
