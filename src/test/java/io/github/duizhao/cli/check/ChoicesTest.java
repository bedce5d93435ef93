package io.github.duizhao.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {

  @TempDir Path folder;

  private Path text;

  @BeforeEach
  void write() throws IOException {
    text = Files.writeString(folder.resolve("t.zh.md"), "他走进来了，坐下。。\n\n有 70，000 名成员。\n");
  }

  private Cli check(Object... more) {
    Object[] args = new Object[more.length + 3];
    args[0] = "check";
    args[1] = "--target-only";
    args[2] = text;
    System.arraycopy(more, 0, args, 3, more.length);
    return Cli.run(args);
  }

  @Test
  void disablesAndGradesChecks() {
    assertTrue(check().out().contains("[number-format]"));
    assertFalse(check("--disable", "number-format").out().contains("[number-format]"));
    Cli graded = check("--severity", "number-format=error");
    assertTrue(graded.out().contains("error: write 70,000"), graded.out());
    assertEquals(ExitCode.FINDINGS, graded.code());
  }

  @Test
  void refusesChecksThatThereAreNot() {
    Cli wrong = check("--disable", "nubmer");
    assertEquals(ExitCode.USAGE, wrong.code());
    assertTrue(wrong.err().contains("no such check: nubmer"), wrong.err());
  }

  @Test
  void readsTheSettingsBesideTheDocument() throws IOException {
    Files.writeString(folder.resolve("duizhao.json"), "{\"disable\": [\"number-format\"]}");
    assertFalse(check().out().contains("[number-format]"));
    assertTrue(check("--enable", "number-format").out().contains("[number-format]"));
    Files.writeString(folder.resolve("duizhao.json"), "{\"disabled\": []}");
    Cli wrong = check();
    assertEquals(ExitCode.USAGE, wrong.code());
    assertTrue(wrong.err().contains("duizhao.json:1:2: no such key: disabled"), wrong.err());
  }

  @Test
  void showsOnlyWhatTheBaselineDoesNotHold() throws IOException {
    Path baseline = folder.resolve("duizhao.baseline.jsonl");
    assertEquals(ExitCode.CLEAN, check("--baseline", baseline, "--update-baseline").code());
    assertEquals(2, Files.readAllLines(baseline).size());
    assertEquals("", check("--baseline", baseline).out());
    Files.writeString(text, Files.readString(text) + "\n新的一段。。\n");
    assertEquals(1, check("--baseline", baseline).out().lines().count());
  }

  @Test
  void readsTheNearestSettingsOfTheFoldersAbove() throws IOException {
    Path below = Files.createDirectories(folder.resolve("zh/docs"));
    text = Files.copy(text, below.resolve("t.zh.md"));
    Files.writeString(folder.resolve("duizhao.json"), "{\"disable\": [\"number-format\"]}");
    assertFalse(check().out().contains("[number-format]"));
    Files.writeString(folder.resolve("zh/duizhao.json"), "{}");
    assertTrue(check().out().contains("[number-format]"));
    assertFalse(
        check("--config", folder.resolve("duizhao.json")).out().contains("[number-format]"));
  }

  @Test
  void theCommandLineGoesBeforeTheSettings() throws IOException {
    Files.writeString(
        folder.resolve("duizhao.json"), "{\"severity\": {\"number-format\": \"error\"}}");
    assertTrue(check().out().contains("error: write 70,000"));
    assertTrue(check("--severity", "number-format=note").out().contains("note: write 70,000"));
  }

  @Test
  void enablesChecksThatAreOff() throws IOException {
    Files.writeString(text, "用 Java 写的程序，用 Rust 写的程序，用 Go 写的程序，用C写的程序。\n");
    assertFalse(check().out().contains("[spacing]"));
    assertTrue(check("--enable", "spacing").out().contains("[spacing]"));
  }

  private Cli checkPair(String english, String chinese, Object... more) throws IOException {
    Path source = Files.writeString(folder.resolve("s.en.md"), english);
    Files.writeString(text, chinese);
    Object[] args = new Object[more.length + 3];
    args[0] = "check";
    args[1] = source;
    args[2] = text;
    System.arraycopy(more, 0, args, 3, more.length);
    return Cli.run(args);
  }

  @Test
  void aDismissedFindingStaysSoUntilItsSentencesChange() throws IOException {
    Path baseline = folder.resolve("duizhao.baseline.jsonl");
    String english = "The server keeps the log for 30 days.\n";
    String chinese = "服务器把日志保留 13 天。\n";
    checkPair(english, chinese, "--baseline", baseline, "--update-baseline");
    assertEquals("", checkPair(english, chinese, "--baseline", baseline).out());
    assertEquals(
        "",
        checkPair(
                "A new paragraph stands before it.\n\n" + english,
                "前面有了新的一段。\n\n" + chinese,
                "--baseline",
                baseline)
            .out(),
        "it only moved");
    Cli source = checkPair(english.replace("server", "proxy"), chinese, "--baseline", baseline);
    assertTrue(source.out().contains("[number]"), "the source changed");
    Cli target = checkPair(english, chinese.replace("日志", "记录"), "--baseline", baseline);
    assertTrue(target.out().contains("[number]"), "the translation changed");
  }

  @Test
  void saysHowManyFindingsWereHeldBack() throws IOException {
    Files.writeString(folder.resolve("duizhao.json"), "{\"minConfidence\": 1}");
    Cli held = checkPair("It keeps the log for 30 days.\n", "它把日志保留 13 天。\n");
    assertFalse(held.out().contains("[number]"), held.out());
    assertTrue(held.err().contains("1 finding held back"), held.err());
  }

  @Test
  void commentsSilenceALineAndAPassage() throws IOException {
    Files.writeString(
        text,
        "一。。<!-- duizhao-ignore -->\n\n二。。\n\n<!-- duizhao-ignore-start doubled-punctuation -->\n\n"
            + "三。。\n\n四。。\n\n<!-- duizhao-ignore-end -->\n\n五。。\n");
    assertEquals(
        "3 13", check().out().lines().map(it -> it.split(":")[1]).collect(Collectors.joining(" ")));
  }

  @Test
  void writesReportsThatAreAskedFor() {
    Path reports = folder.resolve("reports");
    check("-o", reports, "--report", "sarif,tsv");
    assertTrue(Files.exists(reports.resolve("findings.sarif")));
    assertTrue(Files.exists(reports.resolve("findings.tsv")));
    assertEquals(ExitCode.USAGE, check("--report", "sarif").code());
  }

  @Test
  void listsChecks() {
    Cli list = Cli.run("checks");
    assertEquals(ExitCode.CLEAN, list.code());
    assertTrue(list.out().contains("number\terror\ton\tsource\taccuracy/mistranslation/number"));
  }
}
