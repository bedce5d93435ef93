package io.github.duizhao.train;

import io.github.duizhao.text.FormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One entry of an English–Chinese dictionary: a word and its senses, the most central first.
 *
 * @param senses in simplified characters
 */
public record Headword(String word, List<String> senses) {

  public Headword {
    senses = List.copyOf(senses);
  }

  /**
   * The entries of a tab-separated file: the word, then one sense a column.
   *
   * @throws FormatException where a line has no sense
   */
  public static List<Headword> read(Path file) throws IOException {
    List<Headword> entries = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        List<String> fields = Arrays.asList(line.split("\t"));
        if (fields.size() < 2) {
          throw new FormatException(
              file.toString(), number, 1, "a word, a tab and its senses wanted");
        }
        entries.add(new Headword(fields.get(0), fields.subList(1, fields.size())));
      }
    }
    return entries;
  }
}
