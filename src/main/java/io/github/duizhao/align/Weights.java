package io.github.duizhao.align;

import io.github.duizhao.align.feature.Feature;
import io.github.duizhao.lexicon.Models;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each feature of the fine pass is worth, in nats; learnt by {@code duizhao train weights}.
 */
public final class Weights {

  /** The file among the models. */
  public static final String FILE = "align-weights.tsv";

  /** A shape that no weight is known for is rare. */
  private static final double UNKNOWN_SHAPE = -14;

  /** How the names of weights for beads of clauses begin. */
  private static final String CLAUSE = "clause:";

  private final double[] values;
  private final double[] clauses;

  private Weights(double[] values, double[] clauses) {
    this.values = values;
    this.clauses = clauses;
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
      return of(named);
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
    return new Weights(values.clone(), new double[Feature.COUNT]);
  }

  /**
   * @param named by feature name; 0 for those not named
   */
  public static Weights of(Map<String, Double> named) {
    return new Weights(values(named, ""), values(named, CLAUSE));
  }

  private static double[] values(Map<String, Double> named, String prefix) {
    double[] values = new double[Feature.COUNT];
    for (int k = 0; k < values.length; k++) {
      double missing = Feature.isShape(k) ? UNKNOWN_SHAPE : 0;
      values[k] = named.getOrDefault(prefix + Feature.name(k), missing);
    }
    return values;
  }

  /** The weights for beads of clauses instead of sentences. */
  public Weights ofClauses() {
    return new Weights(clauses, clauses);
  }

  /** The same, with others for beads of clauses. */
  public Weights withClauses(Weights others) {
    return new Weights(values, others.values);
  }

  /** All of them by name, for the file; those that are 0 are left out. */
  public Map<String, Double> named() {
    Map<String, Double> named = new LinkedHashMap<>();
    for (int k = 0; k < values.length; k++) {
      if (values[k] != 0) {
        named.put(Feature.name(k), values[k]);
      }
    }
    for (int k = 0; k < clauses.length; k++) {
      if (clauses[k] != 0) {
        named.put(CLAUSE + Feature.name(k), clauses[k]);
      }
    }
    return named;
  }

  /** Whether a feature is a shape that beads can have. */
  public boolean isShape(int feature) {
    return Feature.isShape(feature);
  }

  /** By feature number, as a new array. */
  public double[] values() {
    return values.clone();
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
