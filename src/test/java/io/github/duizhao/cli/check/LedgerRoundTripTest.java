package io.github.duizhao.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.talk.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of one run, handed back as the termbase of the next, rule it. */
class LedgerRoundTripTest {

  @TempDir private Path folder;

  /** In the first text Beaver is kept twice and put into Chinese once. */
  @ParameterizedTest
  @ValueSource(strings = {"names.tbx", "names.csv", "names.tsv"})
  void aWrongFormOfTheLedgerIsForbiddenInTheNextText(String name) throws IOException {
    Path ledger = ledger(name);
    Path target = write("next.zh.md", "今年的海狸更小了。\n");
    Cli bare = check("--target-only", target);
    assertFalse(bare.out().contains("海狸"), bare.out());
    Cli ruled =
        check("--termbase", ledger, "--target-only", write("b.zh.md", "Beaver 快了。今年的海狸更小了。\n"));
    assertTrue(ruled.out().contains("“海狸” is wrong for Beaver"), ruled.out());
    Cli source =
        check(
            "--termbase",
            ledger,
            write("next.en.md", "This year the Beaver is smaller.\n"),
            target);
    assertTrue(source.out().contains("“海狸” is wrong for Beaver"), source.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"names.tbx", "names.csv", "names.tsv", "names.utf8"})
  void theKeptFormOfTheLedgerIsFine(String name) throws IOException {
    Path ledger = ledger(name);
    Cli run =
        check(
            "--termbase",
            ledger,
            write("next.en.md", "This year the Beaver is smaller.\n"),
            write("next.zh.md", "今年的 Beaver 更小了。\n"));
    assertEquals("", run.out());
  }

  @Test
  void aTranslatorsChangeOfTheLedgerIsTheRule() throws IOException {
    Path ledger = ledger("names.csv");
    String text = Files.readString(ledger);
    assertTrue(text.contains("Beaver,,,海狸,keep name"), text);
    Files.writeString(ledger, text.replace("Beaver,,,海狸,keep name", "Beaver,,海狸,河狸,name"));
    Path source = write("next.en.md", "This year the Beaver is smaller.\n");
    Cli right = check("--termbase", ledger, source, write("next.zh.md", "今年的海狸更小了。\n"));
    assertEquals("", right.out());
    Cli wrong = check("--termbase", ledger, source, write("next.zh.md", "今年的河狸更小了。\n"));
    assertTrue(wrong.out().contains("“河狸” is wrong for Beaver"), wrong.out());
  }

  @Test
  void aFormInsideALongerWordIsNone() throws IOException {
    Path terms = write("t.csv", "source,target,forbidden,flags\nRousse,鲁斯,鲁塞,name\n");
    Cli run =
        check(
            "--termbase",
            terms,
            write("next.en.md", "Rousse is far from Brussels.\n"),
            write("next.zh.md", "鲁斯离布鲁塞尔很远。\n"));
    assertEquals("", run.out());
  }

  private Path ledger(String name) throws IOException {
    Path ledger = folder.resolve(name);
    Cli run =
        check(
            "--ledger",
            ledger,
            write(
                "a.en.md",
                "We deploy with Beaver every day.\n\nBeaver is fast, and Beaver is small.\n"),
            write("a.zh.md", "我们每天都用海狸部署。\n\nBeaver 很快，Beaver 也很小。\n"));
    assertEquals(ExitCode.CLEAN, run.code(), run.err());
    return ledger;
  }

  private static Cli check(Object... rest) {
    Object[] args = new Object[rest.length + 3];
    Object[] first = {"check", "--fail-on", "never"};
    System.arraycopy(first, 0, args, 0, first.length);
    System.arraycopy(rest, 0, args, first.length, rest.length);
    return Cli.run(args);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
