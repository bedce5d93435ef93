package io.github.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code duizhao check FILE}, for a file that holds both texts. */
class BitextFileCheckTest {

  @TempDir private Path folder;

  @Test
  void findingsPointIntoTheFile() throws IOException {
    Path file = folder.resolve("talk.tmx");
    Files.writeString(
        file,
        """
        <?xml version="1.0"?>
        <tmx version="1.4"><header srclang="en"/><body>
        <tu><tuv xml:lang="en"><seg>The sea was calm, and nobody spoke.</seg></tuv>
        <tuv xml:lang="zh-CN"><seg>海 &amp; 天很平静。，”没有人说话。</seg></tuv></tu>
        </body></tmx>
        """);
    Path out = folder.resolve("out");
    Cli run = Cli.run("check", "--fail-on", "note", "-o", out, file);
    assertEquals(ExitCode.FINDINGS, run.code(), run.err());
    String findings = Files.readString(out.resolve("findings.jsonl"));
    assertTrue(findings.contains("\"check\":\"doubled-punctuation\""), findings);
    assertTrue(findings.contains("\"line\":4,\"column\":40"), findings);
    assertTrue(Files.exists(out.resolve("report.html")));
  }

  @Test
  void aBrokenFileIsOneClearLineAndNoOutput() throws IOException {
    Path file = folder.resolve("talk.tmx");
    Files.writeString(file, "<tmx>\n<body><tu></body></tmx>");
    Path out = folder.resolve("out");
    Cli run = Cli.run("check", "-o", out, file);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("talk.tmx:2:17: </body> closes <tu>"), run.err());
    assertFalse(Files.exists(out.resolve("findings.jsonl")));
    assertFalse(Files.exists(out.resolve("report.html")));
  }

  @Test
  void theLedgerIsWrittenAsATermbaseForTheNextRun() throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("a.en.txt"), "We met Kelsey Hightower. He works at Google.\n");
    Path target =
        Files.writeString(folder.resolve("a.zh.txt"), "我们见到了 Kelsey Hightower。他在 Google 工作。\n");
    for (String name : new String[] {"names.tbx", "names.csv", "names.tsv", "names.utf8"}) {
      Path ledger = folder.resolve(name);
      Cli run = Cli.run("check", "--fail-on", "never", "--ledger", ledger, source, target);
      assertEquals(ExitCode.CLEAN, run.code(), run.err());
      assertTrue(Files.readString(ledger).contains("Google"), name);
      Cli next = Cli.run("check", "--fail-on", "never", "--termbase", ledger, source, target);
      assertEquals(ExitCode.CLEAN, next.code(), next.err());
    }
    Cli wrong = Cli.run("check", "--ledger", folder.resolve("names.doc"), source, target);
    assertEquals(ExitCode.USAGE, wrong.code());
    assertTrue(wrong.err().contains("--ledger takes a file that ends in"), wrong.err());
  }
}
