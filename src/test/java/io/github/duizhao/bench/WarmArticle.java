package io.github.duizhao.bench;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times aligning and checking one article in a warm JVM, in turn, so that both meet the same load:
 * medians in milliseconds.
 *
 * <p>usage: WarmArticle SOURCE TARGET [ROUNDS]
 */
final class WarmArticle {

  private WarmArticle() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    Duizhao duizhao = Duizhao.create();
    Document source = duizhao.read(Path.of(args[0]));
    Document target = duizhao.read(Path.of(args[1]));
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 101;
    double[] aligning = new double[rounds];
    double[] checking = new double[rounds];
    int seen = 0;
    for (int i = -rounds; i < rounds; i++) {
      long start = System.nanoTime();
      Bitext bitext = duizhao.align(source, target);
      long aligned = System.nanoTime();
      seen += duizhao.check(bitext).findings().size();
      long checked = System.nanoTime();
      if (i >= 0) {
        aligning[i] = (aligned - start) / 1e6;
        checking[i] = (checked - aligned) / 1e6;
      }
    }
    Arrays.sort(aligning);
    Arrays.sort(checking);
    System.out.println(
        String.format(
            Locale.ROOT,
            "align %.1f ms, check %.1f ms, %d findings",
            aligning[rounds / 2],
            checking[rounds / 2],
            seen / (2 * rounds)));
  }
}
