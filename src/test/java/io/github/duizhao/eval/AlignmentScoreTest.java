package io.github.duizhao.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentScoreTest {

  private static final List<Link> GOLD =
      links("[0]:[0]", "[1,2]:[1]", "[3]:[]", "[4]:[2,3]", "[]:[4]");

  private static List<Link> links(String... lines) {
    return Links.parse(List.of(lines));
  }

  @Test
  void countsAPerfectAlignment() {
    AlignmentScore score = AlignmentScore.of(GOLD, GOLD);
    assertEquals(1, score.strictScore().f1());
    // A gap shares no target with the gold, but it is in the gold as it stands.
    assertEquals(1, score.laxScore().f1());
    assertEquals(5, score.system());
    assertEquals(3, score.gold(), "recall leaves gaps out");
  }

  @Test
  void countsHalfRightLinksAsLax() {
    List<Link> system = links("[0]:[0]", "[1]:[1]", "[2,3]:[]", "[4]:[2]", "[]:[3,4]");
    AlignmentScore score = AlignmentScore.of(GOLD, system);
    assertEquals(1 / 5.0, score.strictScore().precision());
    assertEquals(1 / 3.0, score.strictScore().recall());
    assertEquals(3 / 5.0, score.laxScore().precision());
    assertEquals(1, score.laxScore().recall());
    assertEquals(0.25, score.strictScore().f1(), 1e-12);
    assertEquals(0.75, score.laxScore().f1(), 1e-12);
  }

  @Test
  void sumsCountsNotScores() {
    AlignmentScore small = AlignmentScore.of(links("[0]:[0]"), links("[0]:[1]"));
    AlignmentScore sum = small.plus(AlignmentScore.of(GOLD, GOLD));
    assertEquals(5 / 6.0, sum.strictScore().precision());
    assertEquals(3 / 4.0, sum.strictScore().recall());
  }

  @Test
  void givesNothingForNothing() {
    AlignmentScore score = AlignmentScore.of(List.of(), List.of());
    assertEquals(0, score.strictScore().f1());
  }

  @Test
  void readsLinksAndPassesOverTheRest() {
    List<Link> links =
        links(
            "# note",
            " [0, 1] : [2]:0.93",
            "[]:[]",
            "[3]:[]",
            "[4]:[5]:moved",
            "[3]:[]:0.5",
            "[x]:[1]",
            "[6");
    assertEquals(3, links.size());
    assertEquals(List.of(0, 1), links.get(0).source());
    assertEquals(0.93, links.get(0).confidence().getAsDouble());
    assertEquals(List.of(), links.get(1).target());
    assertEquals(true, links.get(2).confidence().isEmpty());
  }
}
