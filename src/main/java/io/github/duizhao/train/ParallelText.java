package io.github.duizhao.train;

import io.github.duizhao.text.FormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One English text with its Chinese translation: a sentence or a block. */
public record ParallelText(String english, String chinese) {

  /**
   * The pairs of a tab-separated file, English first, one pair a line; {@code .gz} is unpacked.
   *
   * @throws FormatException where a line has no tab
   */
  public static List<ParallelText> read(Path file) throws IOException {
    List<ParallelText> pairs = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain =
            file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader in =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        int tab = line.indexOf('\t');
        if (tab < 0) {
          throw new FormatException(
              file.toString(), number, 1, "English, a tab and Chinese wanted");
        }
        int end = line.indexOf('\t', tab + 1);
        pairs.add(
            new ParallelText(
                line.substring(0, tab), line.substring(tab + 1, end < 0 ? line.length() : end)));
      }
    }
    return pairs;
  }
}
