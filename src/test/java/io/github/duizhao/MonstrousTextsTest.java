package io.github.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.read.Documents;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that no one wrote, such as logs, dumps and what a machine made: no sentence is lost, and
 * the time grows no faster than the text. Each took minutes once.
 */
class MonstrousTextsTest {

  private static final Duizhao DUIZHAO = Duizhao.create();

  /** Far more than is needed, even by a busy machine; far less than what grows with the square. */
  private static final Duration LONG = Duration.ofSeconds(60);

  static Stream<Arguments> texts() {
    return Stream.of(
        text(
            "one sentence of 10,000 greetings", "txt", "Hi\n".repeat(10_000), "嗨\n".repeat(10_000)),
        text("one sentence beside 20,000", "txt", "One sentence only.", "这是一句话。".repeat(20_000)),
        text(
            "a row of marks beside a table of 20,000 cells",
            "md",
            "|".repeat(60_000) + "\n" + "|-".repeat(20_000),
            "|a".repeat(20_000) + "\n" + "|-".repeat(20_000)),
        text(
            "English left in one sentence of 200,000 letters",
            "txt",
            "He saw the <a ".repeat(15_000),
            "He saw the <a ".repeat(15_000) + "人"),
        text(
            "sentences of thousands of clauses",
            "md",
            "![picture 1](p.png), ".repeat(6_000),
            "![图 1](q.png)，".repeat(6_000)),
        text(
            "thousands of faults and terms in one sentence",
            "txt",
            "a container, b; c: d ".repeat(6_000),
            "容器甲,乙；丙：：丁，，戊集装箱".repeat(6_000)),
        text(
            "pictures in pictures",
            "md",
            "![".repeat(10_000) + "Deep. End." + "](a)".repeat(10_000),
            "![".repeat(10_000) + "深。完。" + "](a)".repeat(10_000)));
  }

  private static Arguments text(String name, String ending, String english, String chinese) {
    return Arguments.of(Named.of(name, ending), english, chinese);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takeNoMoreTimeThanTheirLength(String ending, String english, String chinese)
      throws IOException {
    Document source = Documents.parse("text.en." + ending, Lang.EN, english);
    Document target = Documents.parse("text.zh." + ending, Lang.ZH, chinese);
    Bitext bitext = assertTimeoutPreemptively(LONG, () -> DUIZHAO.align(source, target));
    assertEquals(
        bitext.source().sentences(),
        bitext.beads().stream().flatMap(bead -> bead.source().stream()).toList());
    assertEquals(
        bitext.target().sentences(),
        bitext.beads().stream().flatMap(bead -> bead.target().stream()).toList());
    assertTimeoutPreemptively(LONG, () -> DUIZHAO.check(bitext));
  }
}
