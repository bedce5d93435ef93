package io.github.duizhao.check.typography;

import static io.github.duizhao.check.CheckTexts.found;
import static io.github.duizhao.check.CheckTexts.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class StraySpaceCheckTest {

  private final Check check = new StraySpaceCheck();

  @Test
  void findsSpacesBetweenHanziAndBeforeMarks() {
    assertEquals(List.of(" "), found(check, target("他把词语汇集起来，填充成段落 。")));
    assertEquals(List.of(" "), found(check, target("这一行文字里的两个字 之间多了一格。")));
    assertEquals(List.of(" "), found(check, target("这一行文字里（ 如图所示）多了一格。")));
  }

  @Test
  void leavesAloneMarkupColumnsAndShortLines() {
    assertEquals(
        List.of(),
        found(
            check,
            io.github.duizhao.check.CheckTexts.markdown(
                "这些内容都写在 [官方网站](https://example.org) 上面。")));
    assertEquals(List.of(), found(check, target("目 录", "使用 Docker 部署这一套完整的系统。")));
  }

  @Test
  void leavesAloneTheSpacesThatStandForCommasInSubtitles() throws java.io.IOException {
    String text = "1\n00:00:01,000 --> 00:00:02,000\n不 我们进港 雾越来越浓了 你还可以掉头 。\n";
    assertEquals(
        List.of(" "),
        found(
            check,
            io.github.duizhao.bitext.Bitext.targetOnly(
                io.github.duizhao.check.CheckTexts.side(
                    io.github.duizhao.read.Documents.parse(
                        "a.srt", io.github.duizhao.text.Lang.ZH, text)))));
  }
}
