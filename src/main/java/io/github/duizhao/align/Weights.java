package io.github.duizhao.align;

import io.github.duizhao.lexicon.Models;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What each feature of the fine pass is worth, in nats; learnt by {@code duizhao train weights}.
 */
public final class Weights {

  /** The file among the models. */
  public static final String FILE = "align-weights.tsv";

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  private static final class BuiltIn {
    static final Weights WEIGHTS = open();

    private static Weights open() {
      try {
        return Weights.open(Models.builtIn());
      } catch (IOException e) {
        throw new UncheckedIOException("the jar's weights cannot be read", e);
      }
    }
  }

  /** Those that ship with the program. */
  public static Weights builtIn() {
    return BuiltIn.WEIGHTS;
  }

  /** Those among {@code models}. */
  public static Weights open(Models models) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(models.open(FILE), StandardCharsets.UTF_8))) {
      Map<String, Double> named = new HashMap<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          named.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
      }
      double[] values = new double[Feature.COUNT];
      for (int k = 0; k < values.length; k++) {
        values[k] = named.getOrDefault(Feature.name(k), 0.0);
      }
      return new Weights(values);
    } catch (NumberFormatException e) {
      throw new IOException("not a number in " + FILE + ": " + e.getMessage(), e);
    }
  }

  /**
   * @param values by feature number
   */
  public static Weights of(double[] values) {
    if (values.length != Feature.COUNT) {
      throw new IllegalArgumentException(Feature.COUNT + " weights expected, got " + values.length);
    }
    return new Weights(values.clone());
  }

  public int size() {
    return values.length;
  }

  public double get(int feature) {
    return values[feature];
  }

  public String name(int feature) {
    return Feature.name(feature);
  }
}
