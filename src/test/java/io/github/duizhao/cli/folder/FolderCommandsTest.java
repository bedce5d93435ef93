package io.github.duizhao.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in the place of files. */
class FolderCommandsTest {

  @TempDir private Path root;

  @BeforeEach
  void site() throws IOException {
    file("en/ferry.md", "# The ferry\n\nThe ferry leaves at 10 o'clock.\n");
    file("zh/ferry.md", "# 渡轮\n\n渡轮 10 点开。\n");
    file("en/guide/Tea.md", "It costs 30 dollars.\n\nIt costs 40 dollars.\n");
    file("zh/guide/Tea.md", "它要 50 美元。\n\n它要 60 美元。\n");
  }

  private void file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> files(String folder) throws IOException {
    Path top = root.resolve(folder);
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Cli align(Object... more) {
    return Cli.run(
        Stream.concat(
                Stream.of("align", root.resolve("en"), root.resolve("zh"), "--date", "2026-11-27"),
                Stream.of(more))
            .toArray());
  }

  private Cli check(Object... more) {
    return Cli.run(
        Stream.concat(Stream.of("check", root.resolve("en"), root.resolve("zh")), Stream.of(more))
            .toArray());
  }

  @Test
  void eachPairGetsAFile() throws IOException {
    Cli run = align("-o", root.resolve("out"), "--format", "tsv");
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    assertEquals(List.of("ferry.tsv", "guide/Tea.tsv"), files("out"));
    String tea = Files.readString(root.resolve("out/guide/Tea.tsv"));
    assertTrue(tea.contains("It costs 40 dollars.\t它要 60 美元。"), tea);
    assertEquals("duizhao: 2 documents aligned\n", run.err());
  }

  @Test
  void checkTellsOfFoldersInChinese() throws IOException {
    file("en/alone.md", "Nobody has translated this.");
    file("en/a.md", "The ferry sailed.");
    file("zh/a.md", "%PDF-1.7 and so on");
    file("en/b.md", "");
    file("zh/b.md", "渡轮开了。");
    Cli run = check("--report-lang", "zh", "-o", root.resolve("out"));
    List<String> told = run.err().lines().toList();
    assertEquals("duizhao: " + root.resolve("en/b.md") + " 中没有文字：只检查译文", told.get(0));
    assertTrue(told.get(1).contains("zh/a.md: this is a PDF"), "what stops the program is English");
    assertEquals("duizhao: " + root.resolve("en/alone.md") + "：没有对应的文件", told.get(2));
    assertEquals("duizhao: 4 个文档中已检查 3 个", told.get(3));
    assertTrue(told.get(4).startsWith("duizhao: 错误 2，"), run.err());
    Files.delete(root.resolve("zh/a.md"));
    Cli again = check("--report-lang", "zh", "-o", root.resolve("out"), "--no-clobber");
    assertTrue(again.err().contains("duizhao: 已检查 1 个文档；略过先前已完成的 2 个"), again.err());
  }

  @Test
  void aNameLikeAFilesIsNoFolder() {
    Cli run = align("-o", root.resolve("all.po"), "--format", "po");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("only .tmx, .tsv and .jsonl hold all documents"), run.err());
    assertTrue(Files.notExists(root.resolve("all.po")));
  }

  @Test
  void oneTmxHoldsAllPairsInTheirOrder() throws IOException {
    Path file = root.resolve("all.tmx");
    assertEquals(ExitCode.CLEAN, align("-o", file).code());
    String once = Files.readString(file);
    assertEquals(1, once.split("<header", -1).length - 1);
    assertTrue(once.indexOf("渡轮 10 点开。") < once.indexOf("它要 50 美元。"));
    try (BitextStream stream = BitextFiles.open(file, Langs.UNKNOWN)) {
      Optional<Bitext> read = stream.next();
      assertEquals(4, read.orElseThrow().beads().size());
    }
    assertEquals(ExitCode.CLEAN, align("-o", file).code());
    assertEquals(once, Files.readString(file), "the same bytes again");
  }

  @Test
  void aDocumentThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    file("en/a.md", "%PDF-1.7 and so on");
    file("zh/a.md", "渡轮开了。");
    file("en/b.md", "Both sides are in English here.");
    file("zh/b.md", "渡轮开了。");
    Cli run = align("-o", root.resolve("out"));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(List.of("b.tmx", "ferry.tmx", "guide/Tea.tmx"), files("out"));
    List<String> told = run.err().lines().toList();
    assertEquals(2, told.size(), run.err());
    assertTrue(told.get(0).contains("a.md: this is a PDF"), run.err());
    assertEquals("duizhao: 3 of 4 documents aligned", told.get(1));
  }

  @Test
  void filesWithoutACounterpartAreNamed() throws IOException {
    file("en/alone.md", "Nobody has translated this.");
    Cli run = align("-o", root.resolve("out"));
    assertEquals(ExitCode.CLEAN, run.code());
    assertTrue(run.err().contains("alone.md: no counterpart"), run.err());
  }

  @Test
  void eachDocumentGetsAReportAndOnePageLeadsToThem() throws IOException {
    Cli run = check("-o", root.resolve("out"));
    assertEquals(ExitCode.FINDINGS, run.code(), run.err());
    assertEquals(
        List.of(
            "ferry/aligned.tmx",
            "ferry/findings.jsonl",
            "ferry/report.html",
            "findings.jsonl",
            "guide/Tea/aligned.tmx",
            "guide/Tea/findings.jsonl",
            "guide/Tea/report.html",
            "index.html"),
        files("out"));
    String tea = Files.readString(root.resolve("out/guide/Tea/findings.jsonl"));
    assertEquals(2, tea.lines().filter(line -> line.contains("\"check\":\"number\"")).count());
    assertEquals(tea, Files.readString(root.resolve("out/findings.jsonl")));
    String index = Files.readString(root.resolve("out/index.html"));
    int worst = index.indexOf("href=\"./guide/Tea/report.html\"");
    assertTrue(worst > 0 && worst < index.indexOf("href=\"./ferry/report.html\""), index);
    assertTrue(run.out().contains("Tea.md:1:"), run.out());
  }

  @Test
  void theOutputWithinAFolderIsNoDocument() throws IOException {
    Path out = root.resolve("zh/out");
    assertEquals(ExitCode.CLEAN, check("-o", out, "--fail-on", "never").code());
    Cli again = check("-o", out, "--fail-on", "never");
    assertTrue(again.err().startsWith("duizhao: 2 documents checked\n"), again.err());
  }

  @Test
  void translationsOfAFolderAloneAndSettingsBesideEach() throws IOException {
    file("zh/a.md", "他来了。，我走了。\n");
    file("zh/quiet/a.md", "他来了。，我走了。\n");
    file("zh/quiet/duizhao.json", "{\"disable\": [\"doubled-punctuation\"]}");
    file("zh/c.en.md", "An original.");
    Cli run = Cli.run("check", "--target-only", root.resolve("zh"));
    assertEquals(1, run.out().split("doubled-punctuation", -1).length - 1, run.out());
    assertTrue(
        run.err()
            .endsWith(
                "duizhao: 4 documents checked\n"
                    + "duizhao: 0 errors, 1 warning, 0 notes, score 75.6\n"
                    + "  "
                    + root.resolve("zh/a.md")
                    + ": 0 errors, 1 warning, 0 notes, score -11.1\n"),
        run.err());
  }

  @Test
  void whatFoldersCannotDoIsToldInOneLine() throws IOException {
    refused("several documents need -o", align());
    refused("take one translation", check("--fix", root.resolve("x.md")));
    refused("take one translation", check("--source", "auto"));
    refused(
        "name two files or two folders",
        Cli.run("align", root.resolve("en"), root.resolve("zh/ferry.md"), "-o", root.resolve("o")));
    Files.createDirectory(root.resolve("empty"));
    refused("are called the same", Cli.run("check", root.resolve("en"), root.resolve("empty")));
    refused("no document in", Cli.run("check", "--target-only", root.resolve("empty")));
    assertFalse(Files.exists(root.resolve("o")));
  }

  private static void refused(String word, Cli run) {
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(word), run.err());
  }
}
