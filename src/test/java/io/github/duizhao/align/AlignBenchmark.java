package io.github.duizhao.align;

import io.github.duizhao.align.anchor.Anchors;
import io.github.duizhao.align.clause.ClauseReading;
import io.github.duizhao.align.evidence.LexicalEvidence;
import io.github.duizhao.align.feature.BeadFeatures;
import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.search.BandCosts;
import io.github.duizhao.align.search.BeadCost;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.search.Path;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Lang;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds of the aligner's inner loops over 3,000 made sentence pairs in a band of 24 cells a
 * row: as wide as the second search of a stretch.
 *
 * <p>{@code mvn -Pbenchmark test-compile exec:exec -Dbenchmark=AlignBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignBenchmark {

  private static final int SENTENCES = 3000;

  private final ToyLanguage toy = new ToyLanguage(7);
  private Side source = Sides.lines(Lang.EN);
  private Side target = Sides.lines(Lang.ZH);
  private TextPair texts = TextPair.of(source, target, toy);
  private Translations known = new Translations.Builder().build(0);
  private WordTables tables = new WordTables(known, known);
  private Path path = new Path.Builder().build();
  private Band band = Band.full(0, 0);
  private BeadCost words = (i, toI, j, toJ) -> 0;

  @Setup
  public void read() {
    List<String> lines = toy.sentences(SENTENCES);
    source = Sides.lines(Lang.EN, lines);
    target = Sides.lines(Lang.ZH, toy.translate(lines));
    Prepared prepared = Prepared.of(source, target, toy);
    texts = prepared.texts();
    tables = WordTables.of(prepared.seeds(), texts);
    known = tables.sourceGiven();
    Path.Builder diagonal = new Path.Builder();
    for (int k = 1; k <= SENTENCES; k++) {
      diagonal.add(k, k);
    }
    path = diagonal.build();
    band = Band.around(path, 11);
    words = LexicalEvidence.all(tables).over(texts, band);
  }

  /** Which target sentences share rare words with each source sentence. */
  @Benchmark
  public Anchors anchors() {
    return Anchors.find(texts, known);
  }

  /** How well words explain sentences, in both directions. */
  @Benchmark
  public BeadCost wordSupport() {
    return LexicalEvidence.all(tables).over(texts, band);
  }

  /** The dynamic program, forwards and backwards, with words prepared. */
  @Benchmark
  public BandCosts search() {
    return BandCosts.of(band, BeadShape.ENGLISH_CHINESE, words);
  }

  /** IBM Model 1 in both directions. */
  @Benchmark
  public WordTables learning() {
    return tables.learn(texts, path);
  }

  /** All clauses of both texts, as if there were doubt everywhere. */
  @Benchmark
  public ClauseReading clauses() {
    Stretch all = new Stretch(0, texts.source().size(), 0, texts.target().size());
    return ClauseReading.of(texts, tables, BeadShape.ENGLISH_CHINESE, band, List.of(all));
  }

  /** Words by groups, clauses, quotations and layout. */
  @Benchmark
  public BeadFeatures features() {
    return new BeadFeatures(texts, band, tables);
  }
}
