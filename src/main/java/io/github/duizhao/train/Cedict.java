package io.github.duizhao.train;

import io.github.duizhao.text.FormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of CC-CEDICT: {@code 傳統 传统 [chuan2 tong3] /tradition/traditional/}.
 *
 * @param pinyin syllables with tone digits, apart by spaces
 */
public record Cedict(String traditional, String simplified, String pinyin, List<String> glosses) {

  public Cedict {
    glosses = List.copyOf(glosses);
  }

  /** The entries of a file in CC-CEDICT's text form. */
  public static List<Cedict> read(Path file) throws IOException {
    List<Cedict> entries = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(parse(file, number, line));
        }
      }
    }
    return entries;
  }

  private static Cedict parse(Path file, int number, String line) throws FormatException {
    int gap = line.indexOf(' ');
    int open = line.indexOf(" [", gap + 1);
    int close = line.indexOf("] /", open + 1);
    if (gap < 0 || open < 0 || close < 0) {
      throw new FormatException(file.toString(), number, 1, "not a line of CC-CEDICT");
    }
    List<String> glosses = new ArrayList<>();
    for (String gloss : line.substring(close + 3).split("/")) {
      if (!gloss.isBlank()) {
        glosses.add(gloss.strip());
      }
    }
    return new Cedict(
        line.substring(0, gap),
        line.substring(gap + 1, open),
        line.substring(open + 2, close),
        glosses);
  }
}
