package io.github.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.text.FormatException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermTableTest {

  @Test
  void readsNamedColumnsInAnyOrder() throws FormatException {
    Termbase.Term term =
        TermTable.parse(
                "t.tsv", "zh\tflags\tEnglish\tforbidden\n红帽; 红帽公司\tkeep name\tRed Hat\t红帽子\n")
            .terms()
            .get(0);
    assertEquals("Red Hat", term.source());
    assertEquals(List.of("红帽", "红帽公司"), term.accepted());
    assertEquals(List.of("红帽子"), term.forbidden());
    assertTrue(term.keep() && term.name());
    assertEquals("t.tsv", term.origin());
  }

  @Test
  void readsAGlossaryWithoutColumnNames() throws FormatException {
    List<Termbase.Term> terms =
        TermTable.parse("g.txt", "# ours\nnode\t节点\tnot 结点\nPod\tPod\n").terms();
    assertEquals(List.of("节点"), terms.get(0).accepted());
    assertFalse(terms.get(0).keep());
    assertTrue(terms.get(1).keep());
    assertEquals(List.of(), terms.get(1).accepted());
  }

  @Test
  void readsQuotations() throws FormatException {
    List<Termbase.Term> terms =
        TermTable.parse("t.csv", "\uFEFFsource,target\r\n\"say \"\"hi\"\", there\",\"打\n招呼\"\r\n")
            .terms();
    assertEquals("say \"hi\", there", terms.get(0).source());
    assertEquals(List.of("打\n招呼"), terms.get(0).accepted());
  }

  @Test
  void saysWhereAFileIsWrong() {
    FormatException open =
        assertThrows(FormatException.class, () -> TermTable.parse("t.csv", "a,b\n\"c,d\n"));
    assertEquals(2, open.line());
    FormatException flag =
        assertThrows(
            FormatException.class, () -> TermTable.parse("t.csv", "source,flags\nGo,kep\n"));
    assertTrue(flag.getMessage().contains("kep"));
  }

  @Test
  void theNamesThatShipAreSane() {
    Set<String> sources = new HashSet<>();
    List<Termbase.Term> terms = TermTable.builtIn().terms();
    assertTrue(terms.size() > 500);
    for (Termbase.Term term : terms) {
      assertTrue(sources.add(term.source()), "doubled: " + term.source());
      assertTrue(
          term.accepted().stream().noneMatch(term.forbidden()::contains), "both: " + term.source());
    }
  }
}
