package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.talk.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The contract of the command line: outputs, exit codes, and one clear line for bad input. */
class CommandLineTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void alignsSentencesIntoLinksWithConfidence() throws IOException {
    Path source = file("a.en", "The sea was calm.\nNobody spoke for 3 hours.\nThen it rained.\n");
    Path target = file("a.zh", "海很平静。\n三个小时没有人说话。\n然后下雨了。\n");
    Cli run = Cli.run("align", "--sentences", "--format", "links", source, target);
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size(), run.out());
    for (int i = 0; i < 3; i++) {
      assertTrue(lines.get(i).matches("\\[" + i + "]:\\[" + i + "]:[01]\\.\\d+"), lines.get(i));
    }
  }

  @Test
  void keepsLineNumbersWhereALineIsEmpty() throws IOException {
    Path source = file("a.en", "One cat.\n\nThree cats.\n");
    Path target = file("a.zh", "一只猫。\n\n三只猫。\n");
    Cli run = Cli.run("align", "--sentences", "--format", "links", source, target);
    assertTrue(run.out().contains("[2]:[2]"), run.out());
  }

  @Test
  void writesTheVisibleTextAsJsonLines() throws IOException {
    Path source = file("a.en.md", "# Cats\n\nSee [the **cat**](https://example.com/cat).\n");
    Path target = file("a.zh.md", "# 猫\n\n看[那只**猫**](https://example.com/cat)。\n");
    Cli run = Cli.run("align", "--format", "jsonl", source, target);
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertTrue(run.out().contains("\"source\":\"See the cat.\""), run.out());
    assertTrue(run.out().contains("\"target\":\"看那只猫。\""), run.out());
  }

  @Test
  void alignsFromChineseToEnglishAsWell() throws IOException {
    Path source = file("a.zh.txt", "海很平静。没有人说话。\n");
    Path target = file("a.en.txt", "The sea was calm. Nobody spoke.\n");
    Cli run = Cli.run("align", "--format", "links", source, target);
    assertEquals(2, run.out().lines().count(), run.out());
  }

  @Test
  void writesAFileWholeAndNoDraftBesideIt() throws IOException {
    Path source = file("a.en.txt", "The sea was calm.\n");
    Path target = file("a.zh.txt", "海很平静。\n");
    Cli run = Cli.run("align", source, target, "-o", folder.resolve("out/a.tmx"));
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertEquals("", run.out());
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertEquals(List.of("a.tmx"), files.map(path -> path.getFileName().toString()).toList());
    }
  }

  @Test
  void untiesWhatIsNotSureEnough() throws IOException {
    Path source = file("a.en", "The sea was calm.\nNobody spoke for 3 hours.\n");
    Path target = file("a.zh", "海很平静。\n三个小时没有人说话。\n");
    Cli run =
        Cli.run(
            "align", "--sentences", "--format", "links", "--min-confidence", "1", source, target);
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertTrue(run.out().contains("[0]:[]:"), run.out());
    assertEquals(ExitCode.USAGE, Cli.run("align", "--min-confidence", "2", source, target).code());
  }

  @Test
  void refusesAPairInOneLanguage() throws IOException {
    Path source = file("a.txt", "The sea was calm.\n");
    Path target = file("b.txt", "Nobody spoke.\n");
    Cli run = Cli.run("align", source, target);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("--source-lang"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void alignsAPairInOneLanguageIfNamed() throws IOException {
    Path source = file("a.txt", "The sea was calm.\n");
    Path target = file("b.txt", "The ocean was calm.\n");
    Cli run =
        Cli.run(
            "align",
            source,
            target,
            "--source-lang",
            "en",
            "--target-lang",
            "en-GB",
            "--format",
            "links");
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
  }

  @Test
  void saysWhichFileIsMissing() {
    Cli run = Cli.run("align", folder.resolve("none.txt"), folder.resolve("none.zh.txt"));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("none.txt: no such file"), run.err());
  }

  @Test
  void refusesAWrongLanguageTagInOneLine() throws IOException {
    Path source = file("a.txt", "The sea was calm.\n");
    Cli run = Cli.run("align", source, source, "--source-lang", "no such tag");
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void alignsEmptyFiles() throws IOException {
    Path empty = file("e.txt", "");
    Path target = file("b.txt", "没有人说话。\n");
    Cli run = Cli.run("align", empty, target, "--format", "links");
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertTrue(run.out().startsWith("[]:[0]:"), run.out());
    assertEquals(
        ExitCode.CLEAN,
        Cli.run(
                "align",
                empty,
                empty,
                "--source-lang",
                "en",
                "--target-lang",
                "zh",
                "--format",
                "links")
            .code());
  }

  @Test
  void segmentsEachLineAsAParagraph() throws IOException {
    Path text = file("a.txt", "海很平静。没有人说话。\n\n下雨了。\n");
    Cli run = Cli.run("segment", "--lang", "zh", "--joiner", "‖", text);
    assertEquals("海很平静。‖没有人说话。\n\n下雨了。\n", run.out());
  }

  @Test
  void checksATranslationAlone() throws IOException {
    Path target =
        file("a.md", "订阅[阴天](https://overcast.fm/itunes1)|[Spotify](https://spotify.com/x)\n");
    Path out = folder.resolve("report");
    Cli run = Cli.run("check", "--target-only", target, "-o", out, "--fail-on", "never");
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertTrue(Files.exists(out.resolve("findings.jsonl")));
    assertTrue(Files.exists(out.resolve("report.html")));
    assertFalse(Files.exists(out.resolve("aligned.tmx")));
  }

  @Test
  void opensTheReportInTheLanguageAskedFor() throws IOException {
    Path target = file("a.md", "海很平静。\n");
    Path out = folder.resolve("report");
    Cli run = Cli.run("check", "--target-only", target, "-o", out, "--report-lang", "zh");
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertTrue(Files.readString(out.resolve("report.html")).contains("<html lang=\"zh-CN\">"));
    Cli wrong = Cli.run("check", "--target-only", target, "-o", out, "--report-lang", "fr");
    assertEquals(ExitCode.USAGE, wrong.code());
  }

  @Test
  void wantsASourceOrTheWordThatThereIsNone() throws IOException {
    Path target = file("a.md", "海很平静。\n");
    Cli run = Cli.run("check", target);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("--target-only"), run.err());
  }

  @Test
  void showsHelpWithExamples() {
    Cli run = Cli.run("align", "--help");
    assertEquals(ExitCode.CLEAN, run.code());
    assertTrue(run.out().contains("Examples:"), run.out());
  }

  @Test
  void printsThePlaceOfEachFindingInPlainDigits() throws IOException {
    Path source = file("a.en.md", "# Ships\n\nThe 12 ferries sailed on Monday.\n");
    Path target = file("a.zh.md", "# 船\n\n13 艘渡轮在星期一启航。\n");
    Cli run = Cli.run("check", source, target);
    String line = target + ":3:1: error: 13 does not match 12 in the source [number]";
    assertEquals(List.of(line), run.out().lines().toList());
  }

  @Test
  void aHyphenAsOutputIsStandardOutput() throws IOException {
    Path source = file("a.en", "One cat.\n");
    Path target = file("a.zh", "一只猫。\n");
    Cli run = Cli.run("align", "--sentences", "--format", "tsv", source, target, "-o", "-");
    assertTrue(run.out().startsWith("One cat.\t一只猫。\t"), run.out());
    assertEquals(ExitCode.USAGE, Cli.run("align", source, target, "--format", "xlsx").code());
  }

  @Test
  void aWrongOptionIsToldWithoutAllTheOthers() {
    Cli run = Cli.run("check", "--fail-on", "sometimes", "a.md", "b.md");
    assertEquals(ExitCode.USAGE, run.code());
    List<String> said = run.err().lines().toList();
    assertTrue(said.get(0).contains("'sometimes'"), run.err());
    assertEquals(List.of("`duizhao check --help` tells the options"), said.subList(1, said.size()));
  }

  @Test
  void examplesInTheHelpAreNotBroken() {
    assertHelpFits(Main.commandLine());
  }

  private static void assertHelpFits(CommandLine command) {
    for (String line : command.getCommandSpec().usageMessage().footer()) {
      assertTrue(line.length() <= 80, line);
    }
    command.getSubcommands().values().forEach(CommandLineTest::assertHelpFits);
  }

  @Test
  void outputThatCannotBeWrittenIsNoSuccess() throws IOException {
    String[] words = {"checks"};
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertEquals(ExitCode.USAGE, Main.run(words, failing("No space left on device"), said));
    assertEquals(
        "duizhao: standard output: No space left on device",
        said.toString(StandardCharsets.UTF_8).strip());
    said.reset();
    assertEquals(ExitCode.CLEAN, Main.run(words, failing("Broken pipe"), said));
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
