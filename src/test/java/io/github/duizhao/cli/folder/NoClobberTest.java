package io.github.duizhao.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --no-clobber}: what is there stays, and a run that was broken off is taken up again. */
class NoClobberTest {

  @TempDir private Path root;

  private Path source = Path.of("");
  private Path target = Path.of("");

  @BeforeEach
  void texts() throws IOException {
    source = file("s.en.md", "The ferry sailed. Google paid 3 dollars.\n");
    target = file("s.zh.md", "渡轮开了。谷歌付了 4 美元。\n");
    file("docs/a.en.md", "It costs 30 dollars.\n");
    file("docs/a.zh.md", "它要 50 美元。\n");
    file("docs/b.en.md", "The ferry leaves at 10 o'clock.\n");
    file("docs/b.zh.md", "渡轮 10 点开。\n");
    file("docs/c.en.md", "It costs 40 dollars.\n");
    file("docs/c.zh.md", "它要 60 美元。\n");
  }

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path docs() {
    return root.resolve("docs");
  }

  private Path out() {
    return root.resolve("out");
  }

  private static Map<String, String> all(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  private void refused(Path there, Object... args) throws IOException {
    Map<String, String> before = all(root);
    Cli run = Cli.run(Stream.concat(Stream.of(args), Stream.of("--no-clobber")).toArray());
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertEquals("duizhao: " + there + " is there already, and --no-clobber keeps it\n", run.err());
    assertEquals(before, all(root));
  }

  @Test
  void aFileThatIsThereIsKept() throws IOException {
    Path memory = file("s.tmx", "mine");
    refused(memory, "align", source, target, "-o", memory);
    refused(memory, "align", docs(), "-o", memory);
    Path names = file("names.csv", "mine");
    refused(names, "check", source, target, "--ledger", names);
    refused(names, "check", docs(), "--ledger", names);
    Path diff = file("fixed.md.diff", "mine");
    refused(diff, "check", source, target, "--fix", root.resolve("fixed.md"));
    Path known = file("known.jsonl", "");
    refused(known, "check", source, target, "--baseline", known, "--update-baseline");
    Path aligned = file("out/aligned.tmx", "mine");
    refused(aligned, "check", source, target, "-o", out());
  }

  @Test
  void whereNothingIsThereAllIsAsWithoutIt() throws IOException {
    Object[] args = {"check", source, target, "--no-clobber", "-o", out(), "--fail-on", "never"};
    assertEquals(ExitCode.CLEAN, Cli.run(args).code());
    assertTrue(Files.exists(out().resolve("report.html")));
    assertEquals(ExitCode.USAGE, Cli.run(args).code());
  }

  @Test
  void alignGoesOnWhereItWasBrokenOff() throws IOException {
    Object[] args = {"align", docs(), "-o", out(), "--format", "tsv", "--no-clobber"};
    file("out/b.tsv", "mine");
    Cli run = Cli.run(args);
    assertEquals("duizhao: 2 documents aligned; 1 left out, done before\n", run.err());
    assertEquals(ExitCode.CLEAN, run.code());
    Map<String, String> once = all(out());
    assertEquals("[a.tsv, b.tsv, c.tsv]", once.keySet().toString());
    assertEquals("mine", once.get("b.tsv"));
    Cli again = Cli.run(args);
    assertEquals("duizhao: 0 documents aligned; 3 left out, done before\n", again.err());
    assertEquals(once, all(out()));
  }

  @Test
  void checkGoesOnAndTellsOfAllAsOneRunWould() throws IOException {
    Object[] args = {"check", docs(), "-o", out(), "--no-clobber", "--date", "2026-11-27"};
    Cli whole = Cli.run(args);
    assertEquals(ExitCode.FINDINGS, whole.code());
    Map<String, String> once = all(out());
    // broken off: a is done, b is half done, c is not begun, and nothing is told of all
    Files.delete(out().resolve("findings.jsonl"));
    Files.delete(out().resolve("index.html"));
    Files.delete(out().resolve("b/aligned.tmx"));
    for (String name : new String[] {"report.html", "findings.jsonl", "aligned.tmx"}) {
      Files.delete(out().resolve("c").resolve(name));
    }
    Cli rest = Cli.run(args);
    assertEquals(once, all(out()));
    assertEquals(
        whole.err().replace("3 documents checked", "2 documents checked; 1 left out, done before"),
        rest.err());
    assertEquals(ExitCode.FINDINGS, rest.code());
    Cli none = Cli.run(args);
    assertEquals(ExitCode.FINDINGS, none.code(), "what was found before counts, too");
    assertEquals("", none.out());
    assertEquals(once, all(out()));
  }

  @Test
  void aReportThatIsNoneOfOursIsAFailure() throws IOException {
    for (String name : new String[] {"report.html", "findings.jsonl", "aligned.tmx"}) {
      file("out/b/" + name, "mine");
    }
    Cli run = Cli.run("check", docs(), "-o", out(), "--no-clobber", "--fail-on", "never");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("report.html: no report page of this program"), run.err());
    assertEquals("mine", Files.readString(out().resolve("b/report.html")));
    assertTrue(Files.exists(out().resolve("c/report.html")));
  }

  @Test
  void whatNeedsAllDocumentsIsRefusedWhereSomeAreLeftOut() throws IOException {
    Object[] args = {
      "check", docs(), "-o", out(), "--no-clobber", "--ledger", root.resolve("names.csv")
    };
    assertEquals(ExitCode.FINDINGS, Cli.run(args).code());
    Files.delete(root.resolve("names.csv"));
    Cli again = Cli.run(args);
    assertEquals(ExitCode.USAGE, again.code());
    assertEquals(
        "duizhao: --ledger and --update-baseline need all documents, and --no-clobber leaves out 3\n",
        again.err());
  }
}
