package io.github.duizhao.check.name;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.NameLedger.Rendering;
import io.github.duizhao.check.NameLedger.Row;
import io.github.duizhao.lexicon.Knowledge;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the name ledger: one for each name, however many words it has. */
class LedgerTest {

  @Test
  void aNameOfSeveralWordsIsOneRowWithItsParts() throws IOException {
    List<Row> rows =
        rows(
            BARE,
            "The talk was given by Marta Velkov. “It works,” Velkov said.",
            "演讲者是 Marta Velkov。“能行，”Velkov 说。");
    assertEquals(List.of("Marta Velkov: Marta Velkov KEPT 1, Velkov KEPT 1"), told(rows));
    assertEquals(List.of("Marta Velkov", "Velkov"), rows.get(0).forms());
    assertEquals(2, rows.get(0).source().size());
  }

  @Test
  void whatIsAListedNameByItselfBelongsToNoLongerOne() throws IOException {
    List<Row> rows =
        rows(
            Knowledge.builtIn(),
            "We wrote on the Kubernetes Blog that Kubernetes is stable. Then Red Hat joined.",
            "我们在 Kubernetes 博客上写道，Kubernetes 很稳定。随后 Red Hat 加入了。");
    assertEquals(List.of("Kubernetes: Kubernetes KEPT 2", "Red Hat: Red Hat KEPT 1"), told(rows));
  }

  @Test
  void aListedNameThatStandsInALongerOneOnlyIsPartOfIt() throws IOException {
    List<Row> rows =
        rows(
            Knowledge.builtIn(),
            "The keys are in HashiCorp Vault, which runs on Kubernetes.",
            "密钥存放在 HashiCorp 金库，它运行在 Kubernetes 上。");
    assertEquals(
        List.of(
            "HashiCorp Vault: 金库 BY_SENSE 1, HashiCorp KEPT 1", "Kubernetes: Kubernetes KEPT 1"),
        told(rows));
  }

  @Test
  void whoStandsInTwoNamesBelongsToNeither() throws IOException {
    List<Row> rows =
        rows(
            BARE,
            "She met Marta Velkov and Ivo Velkov. Later Velkov left.",
            "她见到了 Marta Velkov 和 Ivo Velkov。后来 Velkov 离开了。");
    assertTrue(told(rows).contains("Velkov: Velkov KEPT 3"), () -> told(rows).toString());
  }

  @Test
  void aRoleIsNoPartOfAName() throws IOException {
    List<Row> rows =
        rows(BARE, "Yesterday CEO Marta Velkov resigned.", "昨天，首席执行官 Marta Velkov 辞职了。");
    assertTrue(
        told(rows).contains("Marta Velkov: Marta Velkov KEPT 1"), () -> told(rows).toString());
  }

  @Test
  void personsInHanziHaveTheirHanzi() throws IOException {
    List<Row> rows =
        rows(
            BARE,
            "My teacher was Anselm Brandt, a pilot.\n\nI asked Brandt why. Anselm Brandt was silent.",
            "我的师父叫安塞尔姆·布兰特，是一名领航员。\n\n我问布兰特为什么。安塞尔姆·布兰特沉默不语。");
    assertEquals(List.of("Anselm Brandt: 安塞尔姆·布兰特 BY_SOUND 2, 布兰特 BY_SOUND 1"), told(rows));
  }

  @Test
  void chineseNamesAreRead() throws IOException {
    List<Row> rows =
        rows(
            BARE,
            "In the evening Wenbai came home. The dog knew Wenbai by his step.",
            "傍晚，文柏回到家。狗听得出文柏的脚步声。");
    assertEquals(List.of("Wenbai: 文柏 BY_SOUND 2"), told(rows));
  }

  @Test
  void aNameOfAFindingIsTheNameOfItsParts() throws IOException {
    List<Row> rows =
        rows(
            BARE,
            "You hear it on [The Lantern Makers](https://thelanternmakers.example/). We love The Lantern Makers.",
            "你可以在[灯笼 Makers](https://thelanternmakers.example/)上收听。我们喜欢 The Lantern Makers。");
    assertEquals(1, rows.size(), () -> told(rows).toString());
    assertTrue(told(rows).get(0).contains("灯笼 Makers MIXED 1"), () -> told(rows).toString());
  }

  @Test
  void whatOnlyStandsInTheNamesPlaceIsNotWrittenByItsSound() throws IOException {
    List<Row> rows =
        rows(
            BARE,
            "You can store the rules in [Quarry](https://quarrypolicy.example/).",
            "你可以把规则存放在 [琥珀石](https://quarrypolicy.example/) 里。");
    assertEquals(List.of("Quarry: 琥珀石 GARBLED 1"), told(rows));
  }

  private static List<Row> rows(Knowledge knowledge, String english, String chinese)
      throws IOException {
    Bitext pair = pair(english, chinese);
    return run(knowledge, pair).names().rows();
  }

  private static List<String> told(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                row.name()
                    + ": "
                    + String.join(
                        ", ", row.renderings().stream().map(LedgerTest::rendering).toList()))
        .toList();
  }

  private static String rendering(Rendering one) {
    return one.text() + " " + one.verdict() + " " + one.places().size();
  }
}
