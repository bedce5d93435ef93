package io.github.duizhao.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.align.Weights;
import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Six chapters with free translations, of which no weight was learnt. */
class NovelsTest {

  private static final Path NOVELS =
      Path.of(System.getProperty("duizhao.corpora", "corpora")).resolve("novels");
  private static final List<String> CHAPTERS =
      List.of("crabs", "pulses", "river-town", "salt", "timekeeper", "window");

  private static double strict(Weights weights) throws IOException {
    Aligner aligner = Aligner.create(Lexicons.builtIn(), weights);
    AlignmentScore total = AlignmentScore.NONE;
    for (String chapter : CHAPTERS) {
      List<Link> gold = Links.parse(Files.readAllLines(NOVELS.resolve(chapter + ".gold")));
      List<Link> system = new ArrayList<>();
      for (Bead bead :
          aligner.align(side(chapter + ".en", Lang.EN), side(chapter + ".zh", Lang.ZH)).beads()) {
        system.add(
            new Link(numbers(bead.source()), numbers(bead.target()), OptionalDouble.empty()));
      }
      AlignmentScore score = AlignmentScore.of(gold, system);
      assertTrue(score.laxScore().f1() > 0.99, chapter + " lax " + score.laxScore().f1());
      total = total.plus(score);
    }
    return total.strictScore().f1();
  }

  private static Side side(String file, Lang lang) throws IOException {
    Content content = Content.of(Files.readString(NOVELS.resolve(file)));
    Document document = Documents.lines(file, Optional.of(lang), content);
    return new Side(document, Sentences.of(document));
  }

  private static List<Integer> numbers(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::index).toList();
  }

  @Test
  void findsTheBeadsOfUnseenNovels() throws IOException {
    double f1 = strict(Weights.builtIn());
    assertTrue(f1 > 0.965, "strict F1 " + f1);
  }

  @Test
  void readingClausesHelpsWhereTheTranslatorCutOtherwise() throws IOException {
    Map<String, Double> sentencesOnly = new TreeMap<>(Weights.builtIn().named());
    sentencesOnly.keySet().removeIf(name -> name.startsWith("clauses-meet"));
    assertTrue(strict(Weights.builtIn()) > strict(Weights.of(sentencesOnly)) + 0.005);
  }
}
