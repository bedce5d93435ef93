package io.github.duizhao.check.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckTexts;
import io.github.duizhao.check.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowConfidenceCheckTest {

  private static List<Finding> run(double confidence) {
    Bitext pair = CheckTexts.pair("It rains all day.", "他昨天走了。");
    List<Bead> beads =
        pair.beads().stream().map(it -> new Bead(it.source(), it.target(), confidence)).toList();
    return CheckTexts.run(
        new LowConfidenceCheck(), new Bitext(pair.source(), pair.target(), beads));
  }

  @Test
  void findsSentencesWhoseCounterpartIsNotSure() {
    List<Finding> findings = run(0.2);
    assertEquals(List.of("他昨天走了。"), findings.stream().map(Finding::found).toList());
    assertEquals("aligned with 20 % confidence", findings.get(0).message().english());
  }

  @Test
  void leavesAloneTheOthersAndGaps() {
    assertEquals(List.of(), run(0.9));
    assertEquals(
        List.of(), CheckTexts.run(new LowConfidenceCheck(), CheckTexts.pair("It rains.", "")));
  }
}
