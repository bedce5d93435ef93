package io.github.duizhao.cli.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.text.Interruption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TimeLimitTest {

  @TempDir private Path folder;

  private static TimeLimit limit(String... options) {
    return CommandLine.populateCommand(new TimeLimit(), options);
  }

  /** Work without end, which looks whether it is wanted. */
  private static String forever() {
    Interruption asking = Interruption.ofThisThread();
    while (true) {
      asking.stopIfAsked();
      Thread.onSpinWait();
    }
  }

  @Test
  void givesUpWhatTakesLongerAndFreesTheThread() throws IOException {
    TimeLimit limit = limit("--timeout", "0.05");
    IOException told =
        assertThrows(IOException.class, () -> limit.within("a.md", TimeLimitTest::forever));
    assertEquals("a.md: takes longer than --timeout 0.05", told.getMessage());
    assertFalse(Thread.currentThread().isInterrupted());
    assertEquals("done", limit("--timeout", "60").within("b.md", () -> "done"));
  }

  @Test
  void leavesOtherInterruptionsAndFailuresAlone() {
    TimeLimit limit = limit("--timeout", "60");
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> limit.within("a.md", TimeLimitTest::forever));
    assertTrue(Thread.interrupted());
    IOException failed = new IOException("b.md: not permitted");
    assertEquals(
        failed,
        assertThrows(
            IOException.class,
            () ->
                limit.within(
                    "b.md",
                    () -> {
                      throw failed;
                    })));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "ten"})
  void isAboveZero(String seconds) {
    Cli run = Cli.run("align", "a.md", "b.md", "--timeout", seconds);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("no number of seconds above 0: " + seconds), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"align", "check"})
  void eachDocumentIsToldInOneLine(String command) throws IOException {
    for (String name : new String[] {"a", "b"}) {
      Files.writeString(
          folder.resolve(name + ".md"), "The ferry leaves at ten.\n\n".repeat(20_000));
      Files.writeString(folder.resolve(name + ".zh.md"), "渡轮十点开。\n\n".repeat(20_000));
    }
    Path target = folder.resolve("a.zh.md");
    Cli one = Cli.run(command, folder.resolve("a.md"), target, "--timeout", "0.01");
    assertEquals(ExitCode.USAGE, one.code());
    assertEquals("duizhao: " + target + ": takes longer than --timeout 0.01", one.err().strip());
    Cli all = Cli.run(command, folder, "-o", folder.resolve("out"), "--timeout", "0.01");
    assertEquals(ExitCode.USAGE, all.code());
    assertTrue(
        all.err().contains(folder.resolve("b.zh.md") + ": takes longer than --timeout 0.01"),
        all.err());
    assertTrue(all.err().contains("0 of 2 documents"), all.err());
  }
}
