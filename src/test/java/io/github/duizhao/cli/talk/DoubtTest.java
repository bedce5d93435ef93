package io.github.duizhao.cli.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two texts that are no pair: told in one line; the exit code is what it is without. */
class DoubtTest {

  private static final Path CORPORA = Path.of("corpora");

  @TempDir private Path folder;

  @Test
  void textsThatDoNotBelongTogether() throws IOException {
    Path source = CORPORA.resolve("podcast/source.en.md");
    Path target = CORPORA.resolve("story/target.zh.md");
    Cli align = Cli.run("align", source, target);
    assertEquals(ExitCode.CLEAN, align.code());
    assertEquals(1, align.err().lines().count(), align.err());
    assertTrue(align.err().contains("seem not to belong together: "), align.err());
    Cli check = Cli.run("check", source, target, "--fail-on", "never");
    assertEquals(ExitCode.CLEAN, check.code());
    assertTrue(check.err().startsWith(align.err().strip()), check.err());
    Files.createDirectories(folder.resolve("docs"));
    Files.copy(source, folder.resolve("docs/a.en.md"));
    Files.copy(target, folder.resolve("docs/a.zh.md"));
    for (String out : List.of("all.tmx", "each")) {
      Cli both = Cli.run("align", folder.resolve("docs"), "-o", folder.resolve(out));
      assertEquals(ExitCode.CLEAN, both.code());
      assertEquals(2, both.err().lines().count(), both.err());
      assertTrue(both.err().contains("seem not to belong together: "), both.err());
    }
  }

  @Test
  void aTranslationThatBreaksOff() throws IOException {
    Path source = CORPORA.resolve("novels/salt.en");
    List<String> lines = Files.readAllLines(CORPORA.resolve("novels/salt.zh"));
    Path target = folder.resolve("salt.zh");
    Files.write(target, lines.subList(0, lines.size() / 5));
    Cli run = Cli.run("align", "--sentences", source, target, "--format", "links");
    assertEquals(ExitCode.CLEAN, run.code());
    assertTrue(
        run.err().contains("of the sentences of " + source + " have a counterpart in"), run.err());
    assertTrue(run.err().startsWith("duizhao: only "), run.err());
  }

  @Test
  void rightPairsAreNotDoubted() throws IOException {
    try (Stream<Path> files = Files.walk(CORPORA)) {
      for (Path source : files.filter(file -> file.toString().endsWith(".en.md")).toList()) {
        String name = source.getFileName().toString();
        String other = name.equals("source.en.md") ? "target.zh.md" : name.replace(".en.", ".zh.");
        Cli run =
            Cli.run("align", source, source.resolveSibling(other), "--min-confidence", "0.99");
        assertEquals("", run.err());
      }
    }
  }
}
