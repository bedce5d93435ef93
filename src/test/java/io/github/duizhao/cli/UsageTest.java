package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.talk.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed wrongly is told in one line, with where to look it up at most. */
class UsageTest {

  @TempDir private Path folder;

  private Path source = Path.of("");
  private Path target = Path.of("");

  @BeforeEach
  void texts() throws IOException {
    source = Files.writeString(folder.resolve("a.en.md"), "The ferry sailed.\n");
    target = Files.writeString(folder.resolve("a.zh.md"), "渡轮开了。\n");
  }

  private static void told(String what, Object... args) {
    Cli run = Cli.run(args);
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    List<String> lines = run.err().lines().toList();
    assertTrue(lines.get(0).startsWith("duizhao: ") && lines.get(0).contains(what), run.err());
    assertTrue(
        lines.size() == 1 || lines.size() == 2 && lines.get(1).contains("--help` tells"),
        run.err());
    assertEquals("", run.out());
  }

  @Test
  void commands() {
    told("which command?");
    told("no such command: algn; did you mean align", "algn", source, target);
    told("foo", "help", "foo");
    told("no such command: wieghts; did you mean weights?", "train", "wieghts");
    told("Unknown option: '--colour'", "--colour");
  }

  @Test
  void eachCommandTellsTheVersion() {
    for (String command : List.of("align", "check", "checks", "segment", "eval", "train")) {
      for (String option : List.of("-V", "--version")) {
        Cli run = Cli.run(command, option);
        assertEquals(ExitCode.CLEAN, run.code());
        assertTrue(run.out().startsWith("duizhao "), command + ": " + run.out());
      }
    }
    assertTrue(Cli.run("train", "weights", "-V").out().startsWith("duizhao "));
  }

  @Test
  void emptyNames() {
    told("an empty name", "align", "", "");
    told("an empty name", "align", source, "");
    told("an empty name", "check", "");
    told("an empty name", "segment", "");
    told("an empty name", "align", source, target, "-o", "");
    told("an empty name", "check", source, target, "--fix", "");
    told("an empty name", "eval", "--gold", "", "--system", source);
  }

  @Test
  void optionsBehindTheFiles() {
    told("-o stands after --", "align", "--", source, target, "-o", folder.resolve("x.tmx"));
    told("--fix stands after --", "check", "--", source, target, "--fix", folder.resolve("x.md"));
  }

  @Test
  void foldersThatAreMissing() {
    Path missing = folder.resolve("missing");
    told(missing + ": no such folder", "align", missing, folder, "-o", folder.resolve("out"));
    Path proc = Path.of("/proc/nowhere");
    if (Files.isDirectory(proc.getParent())) {
      told("no folder can be made here", "check", source, target, "-o", proc);
    }
  }

  @Test
  void standardInputThatIsClosed() {
    InputStream before = System.in;
    System.setIn(
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Bad file descriptor");
          }
        });
    try {
      told("standard input cannot be read: Bad file descriptor", "align", "-", target);
      System.setIn(new ByteArrayInputStream(new byte[0]));
      assertEquals(ExitCode.CLEAN, Cli.run("align", "-", target).code());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void languagesThatAreNone() {
    told("did you mean en?", "check", source, target, "--source-lang", "english");
    told("did you mean zh?", "check", source, target, "--target-lang", "Chinese");
    told("klingon-ISH is no language tag", "align", source, target, "--target-lang", "klingon-ISH");
    told("did you mean zh-CN?", "segment", "--lang", "cn", target);
  }

  @Test
  void linksThatAreNone() throws IOException {
    told("a.en.md:1:1: not a link: write [0,1]:[2]", "eval", "--gold", source, "--system", target);
    Path links = Files.writeString(folder.resolve("a.links"), "# a note\n\n[0]:[0]\n  0:0\n");
    told("a.links:4:3: not a link", "eval", "--gold", links, "--system", links);
    Path svg = folder.resolve("x.svg");
    told("--svg", "eval", "--blocks", links, "--system", links, "--svg", svg);
  }

  @Test
  void optionsWithoutEffect() {
    told("--layout is for one file", "align", source, target, "--layout", "table");
    told("--layout is for one file", "check", source, target, "--layout", "comments");
    told("--layout is for one file", "check", folder, "--layout", "cues");
    told("foo", "generate-completion", "foo");
  }

  @Test
  void nothingToFixLeavesNoEmptyDiff() throws IOException {
    Path copy = folder.resolve("fixed.md");
    Path diff = folder.resolve("fixed.md.diff");
    assertEquals(ExitCode.CLEAN, Cli.run("check", source, target, "--fix", copy).code());
    assertEquals(Files.readString(target), Files.readString(copy));
    assertTrue(Files.notExists(diff));
    Files.writeString(diff, "old");
    assertEquals(ExitCode.CLEAN, Cli.run("check", source, target, "--fix", copy).code());
    assertEquals("", Files.readString(diff));
  }
}
