package io.github.duizhao.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether confidences can be believed: of the links that the system gives 0.8, eight in ten should
 * be right (strictly). Collects links of any number of documents; not thread-safe.
 */
public final class Calibration {

  /** Bins of equal width from 0 to 1, as is usual (Guo et al. 2017, section 2). */
  public static final int BINS = 10;

  /**
   * The links whose confidence lies in one bin.
   *
   * @param from lowest confidence of the bin, 0 to 0.9
   * @param links how many there are
   * @param confidence their mean confidence; 0 for none
   * @param right the share of them that is in the gold; 0 for none
   */
  public record Bin(double from, int links, double confidence, double right) {}

  private final int[] links = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /** Adds the links of one document that have a confidence. */
  public void add(List<Link> gold, List<Link> system) {
    Set<Link.Key> keys = new HashSet<>();
    gold.forEach(link -> keys.add(link.key()));
    for (Link link : system) {
      if (link.confidence().isPresent()) {
        add(link.confidence().getAsDouble(), keys.contains(link.key()));
      }
    }
  }

  private void add(double value, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (value * BINS));
    links[bin]++;
    confidence[bin] += value;
    right[bin] += isRight ? 1 : 0;
  }

  /** How many links with a confidence there are. */
  public int total() {
    int total = 0;
    for (int n : links) {
      total += n;
    }
    return total;
  }

  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>(BINS);
    for (int i = 0; i < BINS; i++) {
      double n = Math.max(1, links[i]);
      bins.add(new Bin((double) i / BINS, links[i], confidence[i] / n, right[i] / n));
    }
    return bins;
  }

  /**
   * The expected calibration error: how far confidence and share of right links lie apart, 0 to 1,
   * mean over the bins weighted by their links.
   */
  public double expectedError() {
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      sum += Math.abs(confidence[i] - right[i]);
    }
    return total() == 0 ? 0 : sum / total();
  }

  /** The reliability diagram as lines of text, one a bin. */
  public String text() {
    StringBuilder out = new StringBuilder("confidence   links   mean  right\n");
    for (Bin bin : bins()) {
      String row =
          String.format(
              Locale.ROOT,
              "%.1f - %.1f  %7d  %s",
              bin.from(),
              bin.from() + 0.1,
              bin.links(),
              bin.links() == 0
                  ? ""
                  : String.format(
                      Locale.ROOT,
                      "%.3f  %.3f  %s",
                      bin.confidence(),
                      bin.right(),
                      "#".repeat((int) Math.round(bin.right() * 40))));
      out.append(row.stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
