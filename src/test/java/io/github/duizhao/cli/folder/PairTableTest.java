package io.github.duizhao.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --pairs}: documents whose names do not tell that they belong together. */
class PairTableTest {

  @TempDir private Path root;

  @BeforeEach
  void library() throws IOException {
    file("en/ferry.md", "# The ferry\n\nThe ferry leaves at 10 o'clock.\n");
    file("渡轮.md", "# 渡轮\n\n渡轮 10 点开。\n");
    file("en/tea.txt", "It costs 30 dollars.\n\nIt costs 40 dollars.\n");
    file("茶.txt", "它要 50 美元。\n\n它要 60 美元。\n");
  }

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> files(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Path out() {
    return root.resolve("out");
  }

  private void refused(String word, Object... args) throws IOException {
    Cli run = Cli.run(args);
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(word), run.err());
    assertFalse(Files.exists(out()), "nothing is written");
  }

  @Test
  void eachPairGetsAFileCalledByTheTableOrByItsSource() throws IOException {
    Path table = file("books.tsv", "en/tea.txt\t茶.txt\ten/drink\nen/ferry.md\t渡轮.md\n");
    Cli run = Cli.run("align", "--pairs", table, "-o", out(), "--format", "tsv");
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertEquals("duizhao: 2 documents aligned\n", run.err());
    assertEquals(List.of("en/drink.tsv", "ferry.tsv"), files(out()));
    assertTrue(Files.readString(out().resolve("en/drink.tsv")).contains("40 dollars.\t它要 60 美元。"));
  }

  @Test
  void oneFileHoldsAllInTheOrderOfTheTable() throws IOException {
    Path table = file("books.csv", "source,target\nen/tea.txt,茶.txt\nen/ferry.md,渡轮.md,ferry\n");
    Path all = root.resolve("all.jsonl");
    assertEquals(ExitCode.CLEAN, Cli.run("align", "--pairs", table, "-o", all).code());
    String once = Files.readString(all);
    assertTrue(once.indexOf("它要 50 美元。") < once.indexOf("渡轮 10 点开。"), once);
    assertTrue(once.contains("\"document\":\"tea\""), once);
    assertEquals(ExitCode.CLEAN, Cli.run("align", "--pairs", table, "-o", all).code());
    assertEquals(once, Files.readString(all), "the same bytes again");
  }

  @Test
  void aSourceWithTwoTranslationsIsCalledByThem() throws IOException {
    file("tw/茶.txt", "它要 30 美元。\n\n它要 40 美元。\n");
    Path table = file("books.tsv", "en/tea.txt\t茶.txt\nen/tea.txt\ttw/茶.txt\n");
    assertEquals(ExitCode.CLEAN, Cli.run("align", "--pairs", table, "-o", out()).code());
    assertEquals(List.of("tw/茶.tmx", "茶.tmx"), files(out()));
  }

  @Test
  void pathsAreThoseOfTheTablesFolderAndOutputsStayInTheirs() throws IOException {
    Path table = file("lists/books.tsv", "../en/tea.txt\t" + root.resolve("茶.txt") + "\n");
    assertEquals(ExitCode.CLEAN, Cli.run("align", "--pairs", table, "-o", out()).code());
    assertEquals(List.of("tea.tmx"), files(out()));
  }

  @Test
  void checkMakesAReportForEach() throws IOException {
    Path table =
        file(
            "books.jsonl",
            "{\"source\":\"en/ferry.md\",\"target\":\"渡轮.md\"}\n"
                + "{\"source\":\"en/tea.txt\",\"target\":\"茶.txt\",\"name\":\"tea\"}\n");
    Cli run = Cli.run("check", "--pairs", table, "-o", out());
    assertEquals(ExitCode.FINDINGS, run.code(), run.err());
    assertTrue(
        files(out()).containsAll(List.of("ferry/report.html", "tea/report.html", "index.html")));
    assertEquals(2, Files.readAllLines(out().resolve("findings.jsonl")).size());
    assertTrue(run.err().startsWith("duizhao: 2 documents checked\n"), run.err());
  }

  @Test
  void oneBadDocumentDoesNotStopTheOthers() throws IOException {
    file("broken.md", "%PDF-1.7 and so on");
    Path table =
        file(
            "books.tsv",
            "en/missing.md\t渡轮.md\nen/tea.txt\t茶.txt\nen/ferry.md\tbroken.md\nen\t渡轮.md\tx\n");
    Cli run = Cli.run("align", "--pairs", table, "-o", out());
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertEquals(List.of("tea.tmx"), files(out()));
    List<String> told = run.err().lines().toList();
    assertEquals(4, told.size(), run.err());
    assertTrue(told.get(0).endsWith("missing.md: no such file"), run.err());
    assertTrue(told.get(1).contains("broken.md: this is a PDF"), run.err());
    assertTrue(told.get(2).contains("en: a folder, not a file"), run.err());
    assertEquals("duizhao: 1 of 4 documents aligned", told.get(3));
  }

  @Test
  void aBadRowIsToldByItsLineBeforeAnyWork() throws IOException {
    Path table = file("books.tsv", "en/tea.txt\t茶.txt\nen/ferry.md\n");
    refused("books.tsv:2:1: 1 cell", "align", "--pairs", table, "-o", out());
    refused("books.tsv:2:1: 1 cell", "check", "--pairs", table, "-o", out());
    for (String name : List.of("../x", "/x", ".", "a/../../x")) {
      Files.writeString(table, "en/tea.txt\t茶.txt\t" + name + "\n");
      refused(
          "books.tsv:1:1: no name for an output: " + name, "align", "--pairs", table, "-o", out());
    }
    Files.writeString(table, "en/tea.txt\t茶.txt\nen/ferry.md\t渡轮.md\ttea\n");
    refused("books.tsv:2:1: line 1 is called tea, too", "check", "--pairs", table, "-o", out());
    Files.writeString(table, "en/tea.txt\t茶\0.txt\n");
    refused("books.tsv:1:1: ", "align", "--pairs", table, "-o", out());
    Files.writeString(table, "\n");
    refused("books.tsv: no pair in this table", "align", "--pairs", table, "-o", out());
    refused(
        "nowhere.tsv: no such file", "align", "--pairs", root.resolve("nowhere.tsv"), "-o", out());
  }

  @Test
  void standardInputIsReadOnce() throws IOException {
    InputStream before = System.in;
    try {
      Path table = file("books.tsv", "en/tea.txt\t-\ttea\nen/ferry.md\t渡轮.md\n");
      System.setIn(new ByteArrayInputStream("它要 50 美元。\n".getBytes(StandardCharsets.UTF_8)));
      Cli run = Cli.run("align", "--pairs", table, "-o", root.resolve("all.tsv"));
      assertEquals(ExitCode.CLEAN, run.code(), run.err());
      assertTrue(Files.readString(root.resolve("all.tsv")).contains("它要 50 美元。"));
      Files.writeString(table, "en/tea.txt\t-\n-\t渡轮.md\n");
      refused("books.tsv:2:1: only one text", "align", "--pairs", table, "-o", out());
      String text = root.resolve("en/tea.txt") + "," + root.resolve("茶.txt") + "\n";
      System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      run = Cli.run("align", "--pairs", "-", "--stdin-name", "p.csv", "-o", out());
      assertEquals(ExitCode.CLEAN, run.code(), run.err());
      assertEquals(1, files(out()).size());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void inputsAreSpared() throws IOException {
    Path table = file("books.tsv", "en/tea.txt\t茶.txt\n");
    refused("an input", "align", "--pairs", table, "-o", table);
    file("deep/tea.tsv", "en/tea.txt\t茶.txt\n");
    Path list = file("deep/list.tsv", "../en/tea.txt\ttea.tsv\n");
    refused("an input", "align", "--pairs", list, "--format", "tsv", "-o", list.getParent());
    refused("an input", "check", "--pairs", table, "--ledger", table);
  }

  @Test
  void whatATableCannotDoIsToldInOneLine() throws IOException {
    Path table = file("books.tsv", "en/tea.txt\t茶.txt\n");
    refused("no SOURCE and TARGET beside it", "align", "--pairs", table, table, "-o", out());
    refused("no SOURCE and TARGET beside it", "check", "--pairs", table, table);
    refused("several documents need -o", "align", "--pairs", table);
    refused("--target-only takes one folder", "check", "--target-only", "--pairs", table);
    refused("--fix take one translation", "check", "--pairs", table, "--fix", out());
    refused("--layout is for one file", "check", "--pairs", table, "--layout", "table");
    assertTrue(Cli.run("align").err().startsWith("duizhao: no texts: SOURCE and TARGET"));
    assertTrue(Cli.run("check").err().startsWith("duizhao: no texts: SOURCE and TARGET"));
  }
}
