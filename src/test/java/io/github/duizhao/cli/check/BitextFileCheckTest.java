package io.github.duizhao.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.Duizhao;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.Report;
import io.github.duizhao.cli.Cli;
import io.github.duizhao.cli.file.TimeLimit;
import io.github.duizhao.cli.talk.ExitCode;
import io.github.duizhao.format.html.HtmlReport;
import io.github.duizhao.format.html.PiecesPage;
import io.github.duizhao.format.term.LedgerTerms;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Four units, to be read two a piece. */
  private Path memory() throws IOException {
    return Files.writeString(
        folder.resolve("memory.tsv"),
        """
        Press the save button now.\t点击保存按钮。
        Kelsey Hightower sails again.\tKelsey Hightower 又出海了，，。
        Press the save button now.\t按下保存按钮。
        Google was not there.\tGoogle 不在那里。
        """);
  }

  @Test
  void piecesOfALargeFileKnowOfEachOther() throws IOException {
    Path out = folder.resolve("out");
    Duizhao door =
        Duizhao.builder()
            .settings(CheckSettings.DEFAULT.enable(Set.of("inconsistent-translation")))
            .build();
    ReportFiles files = new ReportFiles(out, new HtmlReport(), List.of(ReportFormat.TSV));
    List<Report> reports = new ArrayList<>();
    PiecesPage contents = new PiecesPage(Lang.EN, "<memory>.tsv");
    new BitextFileCheck(
            door, Optional.of(files), contents, new BitextStream.Limits(2, 1000), new TimeLimit())
        .run(memory(), Langs.UNKNOWN, reports::add);
    assertEquals(2, reports.size());
    List<Finding> second = reports.get(1).findings();
    assertEquals(1, second.size(), second.toString());
    assertEquals("translated another way before, in line 1", second.get(0).message().english());
    String findings = Files.readString(out.resolve("findings.jsonl"));
    assertTrue(findings.contains("\"line\":2,"), findings);
    assertTrue(findings.contains("\"line\":3,"), findings);
    for (String name :
        List.of("report-1.html", "report-2.html", "findings-1.tsv", "findings-2.tsv")) {
      assertTrue(Files.exists(out.resolve(name)), name);
    }
    String page = Files.readString(out.resolve("report.html"));
    assertTrue(page.contains(">&lt;memory&gt;.tsv</h1>"), page);
    assertTrue(page.contains("<a href=\"report-2.html\">2</a>"), page);
    assertTrue(page.contains(">all</td>\n<td></td><td class=\"wide\">4</td>"), page);
  }

  @Test
  void theLedgersOfThePiecesBecomeOne() {
    NameLedger one = ledger("Deck", "甲板", NameLedger.Verdict.BY_SENSE);
    NameLedger other = ledger("Deck", "Deck", NameLedger.Verdict.KEPT);
    LedgerTerms terms = new LedgerTerms("memory.tmx");
    terms.add(one);
    terms.add(other);
    assertEquals(
        List.of(
            new Termbase.Term(
                "Deck", List.of(), List.of(), List.of("甲板"), true, true, false, "memory.tmx")),
        terms.termbase().terms());
  }

  private static NameLedger ledger(String name, String text, NameLedger.Verdict verdict) {
    NameLedger.Rendering rendering =
        new NameLedger.Rendering(text, verdict, List.of(), List.of(), List.of(), 1);
    return new NameLedger(
        List.of(new NameLedger.Row(name, List.of(name), List.of(), List.of(rendering))));
  }

  @Test
  void reportsInOtherFormatsAreWrittenToo() throws IOException {
    Path out = folder.resolve("out");
    Cli run = Cli.run("check", "--report", "sarif,json,tsv,junit", "-o", out, memory());
    assertTrue(run.code() <= ExitCode.FINDINGS, run.err());
    for (String name :
        List.of("findings.sarif", "findings.json", "findings.tsv", "findings.junit.xml")) {
      assertTrue(Files.size(out.resolve(name)) > 0, name);
    }
  }
}
