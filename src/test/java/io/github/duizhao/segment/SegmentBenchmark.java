package io.github.duizhao.segment;

import com.ibm.icu.text.BreakIterator;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds to cut ten megabytes (UTF-8) of the sample texts, ours beside plain ICU.
 *
 * <p>{@code mvn -Pbenchmark test-compile exec:exec -Dbenchmark=SegmentBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SegmentBenchmark {

  private static final int BYTES = 10_000_000;

  @Param({"en", "zh-CN"})
  public String lang = "en";

  private final List<String> paragraphs = new ArrayList<>();

  @Setup
  public void read() throws IOException {
    String file = lang.equals("en") ? "source.en.md" : "target.zh.md";
    List<String> lines = new ArrayList<>();
    for (String text : List.of("story", "docs", "podcast")) {
      lines.addAll(Files.readAllLines(Path.of("corpora", text, file)));
    }
    int bytes = 0;
    for (int i = 0; bytes < BYTES; i++) {
      String line = lines.get(i % lines.size());
      paragraphs.add(line);
      bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
  }

  @Benchmark
  public int duizhao() {
    Segmenter segmenter = Segmenters.forLang(Lang.of(lang));
    int sentences = 0;
    for (String paragraph : paragraphs) {
      sentences += segmenter.split(paragraph, List.of()).size();
    }
    return sentences;
  }

  @Benchmark
  public int plainIcu() {
    BreakIterator prototype = BreakIterator.getSentenceInstance(Lang.of(lang).locale());
    int sentences = 0;
    for (String paragraph : paragraphs) {
      BreakIterator iterator = prototype.clone();
      iterator.setText(paragraph);
      while (iterator.next() != BreakIterator.DONE) {
        sentences++;
      }
    }
    return sentences;
  }
}
