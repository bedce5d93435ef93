package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
