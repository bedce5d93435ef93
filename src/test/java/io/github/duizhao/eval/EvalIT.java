package io.github.duizhao.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quality told in the README: an alignment of the gold pairs must not fall below it. */
class EvalIT {

  private static final Path CORPORA = Path.of(System.getProperty("duizhao.corpora", "corpora"));

  @ParameterizedTest
  @CsvSource({"story,0.95,0.99", "docs,0.95,0.99"})
  void alignsTheSamplePairs(String name, double strict, double lax) throws IOException {
    Bitext bitext =
        Duizhao.create()
            .align(
                CORPORA.resolve(name + "/source.en.md"), CORPORA.resolve(name + "/target.zh.md"));
    List<Link> gold = Links.parse(Files.readAllLines(CORPORA.resolve(name + "/gold.links")));
    AlignmentScore score = AlignmentScore.of(gold, links(bitext));
    assertTrue(score.strictScore().f1() >= strict, "strict " + score.strictScore().f1());
    assertTrue(score.laxScore().f1() >= lax, "lax " + score.laxScore().f1());
  }

  private static List<Link> links(Bitext bitext) {
    List<Link> links = new ArrayList<>();
    for (Bead bead : bitext.beads()) {
      links.add(
          new Link(
              bead.source().stream().map(Sentence::index).toList(),
              bead.target().stream().map(Sentence::index).toList(),
              OptionalDouble.of(bead.confidence())));
    }
    return links;
  }
}
