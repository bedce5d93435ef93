package io.github.duizhao.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.read.Documents;
import io.github.duizhao.read.ReadOptions;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample texts agree with what is told about them. */
class CorporaTest {

  private static final Path CORPORA = Path.of(System.getProperty("duizhao.corpora", "corpora"));

  @ParameterizedTest
  @ValueSource(strings = {"story", "docs"})
  void goldCountsSentencesAsTheSegmenterDoes(String name) throws IOException {
    List<Link> gold = Links.parse(Files.readAllLines(CORPORA.resolve(name + "/gold.links")));
    List<Integer> source = new ArrayList<>();
    List<Integer> target = new ArrayList<>();
    for (Link link : gold) {
      source.addAll(link.source());
      target.addAll(link.target());
    }
    assertEquals(numbers(count(name + "/source.en.md", Lang.EN)), source);
    assertEquals(numbers(count(name + "/target.zh.md", Lang.ZH)), target);
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static int count(String file, Lang lang) throws IOException {
    return Sentences.of(
            Documents.read(CORPORA.resolve(file), Optional.of(lang), ReadOptions.defaults()))
        .size();
  }

  @Test
  void faultsStandWhereTheListSays() throws IOException {
    List<String> text = Files.readAllLines(CORPORA.resolve("podcast/target.zh.md"));
    List<String> faults = Files.readAllLines(CORPORA.resolve("podcast/faults.tsv"));
    assertTrue(faults.size() > 15);
    for (String fault : faults.subList(1, faults.size())) {
      String[] fields = fault.split("\t", -1);
      assertEquals(5, fields.length, fault);
      assertTrue(text.get(Integer.parseInt(fields[0]) - 1).contains(fields[2]), fault);
    }
  }
}
