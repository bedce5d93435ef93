package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.testing.Damage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program on hostile files: one line, exit code 2, and no half of an output. */
@Timeout(300)
class HostileCommandsIT {

  /** How many damaged files of a format go through the whole program. */
  private static final int RUNS = 60;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "tmx,tmx",
    "xliff,xlf",
    "xliff2,xliff",
    "po,po",
    "csv,csv",
    "tsv,tsv",
    "jsonl,jsonl",
    "xlsx,xlsx"
  })
  void refusedFilesLeaveNothingBehind(String format, String ending) throws IOException {
    Path corpora = Path.of(System.getProperty("duizhao.corpora"), "podcast");
    Path sound = folder.resolve("sound." + ending);
    Cli made =
        Cli.run(
            "align",
            corpora.resolve("source.en.md"),
            corpora.resolve("target.zh.md"),
            "--format",
            format,
            "-o",
            sound);
    assertEquals(0, made.code(), made.err());
    byte[] bytes = Files.readAllBytes(sound);
    Random random = new Random(20261124);
    for (int run = 0; run < RUNS; run++) {
      Path file = Files.write(folder.resolve("a." + ending), Damage.of(bytes, random));
      Path out = folder.resolve("out" + run);
      Cli told = Cli.run("check", file, "-o", out, "--ledger", out.resolve("names.tbx"));
      if (told.code() == ExitCode.USAGE) {
        assertEquals(1, told.err().lines().count(), told.err());
        assertTrue(told.err().contains(file.getFileName().toString()), told.err());
        assertEquals("", told.out());
        assertEquals(List.of(), filesIn(out));
      } else {
        assertTrue(told.code() <= ExitCode.FINDINGS, told.code() + told.err());
        assertEquals(3, filesIn(out).size());
      }
    }
  }

  /** The first piece of a large file is sound; the fault is in the second. */
  @Test
  void aFaultFarInAFileIsToldBeforeAnythingIsWritten() throws IOException {
    StringBuilder tmx = new StringBuilder("<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n");
    for (int i = 0; i < 20_010; i++) {
      tmx.append("<tu><tuv xml:lang=\"en\"><seg>It sailed.</seg></tuv>")
          .append("<tuv xml:lang=\"zh\"><seg>它开了，，。</seg></tuv></tu>\n");
    }
    Path file = Files.writeString(folder.resolve("a.tmx"), tmx + "</tmx>");
    Path out = folder.resolve("out");
    Cli told = Cli.run("check", file, "-o", out);
    assertEquals(ExitCode.USAGE, told.code());
    assertEquals("", told.out());
    assertTrue(told.err().contains("a.tmx:20012:"), told.err());
    assertEquals(List.of(), filesIn(out));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private record Run(int code, String said) {}

  /** Runs the packed jar with a stream as its standard input. */
  private Run jar(String heap, InputStream in, Object... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-jar", System.getProperty("duizhao.jar")));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try (OutputStream out = process.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // The program has heard enough.
    }
    return new Run(process.waitFor(), Files.readString(said, StandardCharsets.UTF_8));
  }

  @Test
  void aGigabyteOnStandardInputIsOneLine() throws Exception {
    Path source = Files.writeString(folder.resolve("a.en.md"), "The ferry sailed.\n");
    Run run =
        jar("-Xmx512m", Damage.gigabyte("# "), "check", source, "-", "-o", folder.resolve("o"));
    assertEquals(ExitCode.USAGE, run.code(), run.said());
    assertEquals("duizhao: stdin: a text of more than 100 MB is refused; cut it up\n", run.said());
    assertFalse(Files.exists(folder.resolve("o")));
  }

  @Test
  void tooLittleMemoryIsOneLine() throws Exception {
    Path source = Files.writeString(folder.resolve("a.en.md"), "The ferry sailed.\n");
    Path target = Files.writeString(folder.resolve("a.zh.md"), "* 渡轮\n".repeat(1 << 20));
    Run run =
        jar(
            "-Xmx80m",
            InputStream.nullInputStream(),
            "check",
            source,
            target,
            "-o",
            folder.resolve("o"));
    assertEquals(ExitCode.USAGE, run.code(), run.said());
    assertEquals(1, run.said().lines().count(), run.said());
    assertTrue(run.said().contains("emory"), run.said());
    assertFalse(Files.exists(folder.resolve("o")));
  }
}
