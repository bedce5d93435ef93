package io.github.duizhao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of a {@link SoundModel}, as {@code duizhao train sounds} learns them. Values are
 * natural logarithms.
 *
 * @param emissions for a part of a syllable (an initial such as {@code zh-}, a rest such as {@code
 *     -uang}) the English letters that it stands for
 * @param letters for a letter after a letter ({@code ^} at the start): its probability
 * @param characters for a character: how much more frequent it is in transliterations than in text
 * @param slope {@code slope * score + intercept} is the log-odds that a score is of a true pair
 */
public record SoundTables(
    Map<String, Map<String, Double>> emissions,
    Map<String, Double> letters,
    Map<String, Double> characters,
    double slope,
    double intercept) {

  /** The name of their file among the models. */
  public static final String FILE = "sounds.tsv";

  static SoundTables read(InputStream in) throws IOException {
    Map<String, Map<String, Double>> emissions = new HashMap<>();
    Map<String, Double> letters = new HashMap<>();
    Map<String, Double> characters = new HashMap<>();
    double[] line = new double[2];
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String row = lines.readLine(); row != null; row = lines.readLine()) {
      String[] fields = row.split("\t", -1);
      double value = Double.parseDouble(fields[2]);
      switch (fields[0]) {
        case "letter" -> letters.put(fields[1], value);
        case "character" -> characters.put(fields[1], value);
        case "odds" -> line["slope".equals(fields[1]) ? 0 : 1] = value;
        default ->
            emissions.computeIfAbsent(fields[0], unused -> new HashMap<>()).put(fields[1], value);
      }
    }
    return new SoundTables(emissions, letters, characters, line[0], line[1]);
  }

  /** The file's text: sorted, one number a line. */
  public String toText() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    row(out, "odds", "slope", slope);
    row(out, "odds", "intercept", intercept);
    new TreeMap<>(letters).forEach((key, value) -> row(out, "letter", key, value));
    new TreeMap<>(characters).forEach((key, value) -> row(out, "character", key, value));
    new TreeMap<>(emissions)
        .forEach(
            (part, row) -> new TreeMap<>(row).forEach((key, value) -> row(out, part, key, value)));
    return text.toString();
  }

  private static void row(PrintWriter out, String kind, String key, double value) {
    out.print(kind + "\t" + key + "\t" + Math.round(value * 1000) / 1000.0 + "\n");
  }
}
