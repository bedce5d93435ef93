package io.github.duizhao.format.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.check.NameLedger;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermbaseFilesTest {

  @TempDir private Path folder;

  private Termbase read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return TermbaseFiles.read(file);
  }

  private static String written(TermbaseWriter writer, Termbase terms) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(terms, out);
    return out.toString();
  }

  private static Termbase.Term term(
      String source,
      List<String> variants,
      List<String> accepted,
      List<String> forbidden,
      boolean keep,
      boolean name,
      String origin) {
    return new Termbase.Term(source, variants, accepted, forbidden, keep, name, false, origin);
  }

  @Test
  void readsTbxOfBothVersions() throws IOException {
    String old =
        """
        <?xml version='1.0'?>
        <!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'>
        <martif type='TBX' xml:lang='en'><text><body>
        <termEntry id='1'>
          <langSet xml:lang='en-US'>
            <tig><term>Red Hat</term><termNote type='partOfSpeech'>properNoun</termNote></tig>
            <ntig><termGrp><term>RHT</term></termGrp></ntig>
          </langSet>
          <langSet xml:lang='zh-CN'>
            <tig><term>红帽子</term><termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote></tig>
            <tig><term>红帽公司</term></tig>
            <tig><term>红帽</term><termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote></tig>
          </langSet>
          <langSet xml:lang='zh-TW'><tig><term>紅帽</term></tig></langSet>
          <langSet xml:lang='de'><tig><term>Roter Hut</term></tig></langSet>
        </termEntry>
        <termEntry><langSet xml:lang='de'><tig><term>nichts</term></tig></langSet></termEntry>
        </body></text></martif>
        """;
    Termbase.Term redHat =
        term(
            "Red Hat", List.of("RHT"), List.of("红帽", "红帽公司"), List.of("红帽子"), false, true, "x.tbx");
    assertEquals(List.of(redHat), read("x.tbx", old).terms());
    String young =
        """
        <tbx style='dct' xmlns='urn:iso:std:iso:30042:ed-2' xmlns:min='urn:min'><text><body>
        <conceptEntry><min:subjectField>x</min:subjectField>
          <langSec xml:lang='en'><termSec><term>Vault</term></termSec></langSec>
          <langSec xml:lang='zh'><termSec><term>金库</term>
            <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>Vault</term></termSec></langSec>
        </conceptEntry></body></text></tbx>
        """;
    assertEquals(
        List.of(term("Vault", List.of(), List.of(), List.of("金库"), true, false, "x.tbx")),
        read("x.tbx", young).terms());
  }

  private static final List<Termbase.Term> TERMS =
      List.of(
          term(
              "Red Hat",
              List.of("RHT", "RH"),
              List.of("红帽", "红帽公司"),
              List.of("红帽子"),
              false,
              true,
              "x"),
          term("container", List.of(), List.of("容器"), List.of("集装箱"), false, false, "x"),
          new Termbase.Term(
              "Vault <&\", #1", List.of(), List.of(), List.of("金库"), true, true, true, "x"),
          term("Google", List.of(), List.of("谷歌"), List.of(), true, true, "x"));

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    comesBack("a.tbx", TbxWriter.version2());
    comesBack("b.tbx", TbxWriter.version3());
    comesBack("c.csv", TermTableWriter.csv());
    comesBack("d.tsv", TermTableWriter.tsv());
  }

  private void comesBack(String name, TermbaseWriter writer) throws IOException {
    List<Termbase.Term> read = read(name, written(writer, new Termbase(TERMS))).terms();
    assertEquals(TERMS.stream().map(t -> withOrigin(t, name)).toList(), read);
  }

  private static Termbase.Term withOrigin(Termbase.Term term, String origin) {
    return new Termbase.Term(
        term.source(),
        term.variants(),
        term.accepted(),
        term.forbidden(),
        term.keep(),
        term.name(),
        term.ambiguous(),
        origin);
  }

  @Test
  void glossaryHasALineForEachPair() throws IOException {
    assertEquals(
        """
        # Glossary in tab-separated format -*- coding: utf-8 -*-
        Red Hat\t红帽\tnot 红帽子
        Red Hat\t红帽公司\tnot 红帽子
        RHT\t红帽\tnot 红帽子
        RHT\t红帽公司\tnot 红帽子
        RH\t红帽\tnot 红帽子
        RH\t红帽公司\tnot 红帽子
        """,
        written(new OmegatGlossaryWriter(), new Termbase(TERMS.subList(0, 1))));
  }

  @Test
  void aLedgerBecomesTerms() {
    NameLedger ledger =
        new NameLedger(
            List.of(
                new NameLedger.Row(
                    "Overcast",
                    List.of("Overcast", "overcast.fm"),
                    List.of(),
                    List.of(
                        rendering("Overcast", NameLedger.Verdict.KEPT),
                        rendering("阴天", NameLedger.Verdict.BY_SENSE))),
                new NameLedger.Row(
                    "Kelsey",
                    List.of("Kelsey"),
                    List.of(),
                    List.of(
                        rendering("凯尔西", NameLedger.Verdict.BY_SOUND),
                        rendering("", NameLedger.Verdict.MISSING)))));
    assertEquals(
        List.of(
            term("Kelsey", List.of(), List.of("凯尔西"), List.of(), false, true, "a.md"),
            term("Overcast", List.of("overcast.fm"), List.of(), List.of("阴天"), true, true, "a.md")),
        LedgerTerms.of(ledger, "a.md").terms());
  }

  private static NameLedger.Rendering rendering(String text, NameLedger.Verdict verdict) {
    return new NameLedger.Rendering(text, verdict, List.of(), List.of(), List.of(), 1);
  }

  @Test
  void refusesWhatIsNoTbx() {
    FormatException e = assertThrows(FormatException.class, () -> read("x.tbx", "<tmx/>"));
    assertTrue(e.getMessage().contains("x.tbx:1:7: no TBX"), e.getMessage());
  }

  @Test
  void refusesATextThatIsNoTable() throws IOException {
    FormatException refused =
        assertThrows(FormatException.class, () -> read("article.md", "# Cats\n\nA cat.\n"));
    assertTrue(
        refused.getMessage().startsWith("article.md: not a termbase: "), refused.getMessage());
    assertEquals(1, read("GLOSSARY.UTF8", "cat\t猫\n").terms().size());
    assertEquals(1, read("63", "cat\t猫\n").terms().size());
  }
}
