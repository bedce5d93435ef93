package io.github.duizhao.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockScoreTest {

  private static final List<GoldUnit> GOLD =
      List.of(
          new GoldUnit("heading", "block", "# The boats", "# 船"),
          new GoldUnit(
              "para", "block", "They left [early](x.md). It rained.", "他们[一早](y.md)走了。下着雨。"),
          new GoldUnit("para", "en-only", "Nobody saw them go.", ""),
          new GoldUnit("code", "same", "`tide --now`", "`tide --now`"),
          new GoldUnit("para", "block", "In the evening they came back.", "傍晚他们回来了。"));

  private static BlockLink link(String source, String target) {
    return new BlockLink(source, target);
  }

  @Test
  void findsAllInACleanAlignment() {
    BlockScore score =
        BlockScore.of(
            GOLD,
            List.of(
                link("The boats", "船"),
                link("They left early.", "他们一早走了。"),
                link("It rained.", "下着雨。"),
                link("Nobody saw them go.", ""),
                link("tide --now", "tide --now"),
                link("In the evening they came back.", "傍晚他们回来了。")));
    assertEquals(4, score.clean(), "code that is the same is counted apart");
    assertEquals(0, score.crossingRate());
    assertEquals(1, score.blockRecall());
    assertEquals(1, score.gapPrecision());
    assertEquals(1, score.gapRecall());
  }

  @Test
  void tellsLeaksFromMismatchesAndWideLinks() {
    BlockScore score =
        BlockScore.of(
            GOLD,
            List.of(
                link("The boats They left early.", "船 他们一早走了。"),
                link("It rained. Nobody saw them go.", "下着雨。"),
                link("In the evening they came back.", "下着雨。")));
    assertEquals(1, score.wide());
    assertEquals(1, score.leak());
    assertEquals(1, score.mismatch());
    assertEquals(2 / 3.0, score.crossingRate());
    assertEquals(0, score.blockRecall());
    assertEquals(1 / 3.0, score.blockRecallWide());
  }

  @Test
  void countsAGapInTranslatedTextAsWrong() {
    BlockScore score = BlockScore.of(GOLD, List.of(link("In the evening they came back.", "")));
    assertEquals(1, score.gaps());
    assertEquals(0, score.gapPrecision());
  }

  @Test
  void findsTextThatDiffersALittle() {
    BlockScore score =
        BlockScore.of(
            GOLD, List.of(link("In the late evening they came back home.", "傍晚的时候他们回来了。")));
    assertEquals(1, score.clean());
  }

  @Test
  void reducesMarkdownToWhatIsSeen() {
    assertEquals(
        List.of("see", "the", "pod", "页", "面", "v1", "2"),
        BlockTokens.of(
            "- See <b>the</b> {{< glossary_tooltip text=\"Pod\" term_id=\"pod\" >}} [页面](/a_(b)/) {#x} v1.2 <!-- no -->"));
  }

  @Test
  void survivesBrokenMarkup() {
    for (String broken : List.of("[", "[x](", "{{<", "<!--", "<a", "![", "`<", "{#")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> BlockTokens.of(broken.repeat(20_000)), broken);
    }
  }
}
