package io.github.duizhao.format;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.text.Sentence;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;

/**
 * Reads one TMX with our reader or with Okapi's and tells units per second; see
 * src/scripts/tmx-speed.sh.
 */
final class TmxSpeed {

  private TmxSpeed() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    long start = System.nanoTime();
    long[] counts = args[0].equals("okapi") ? okapi(file) : ours(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-20s %9d units %11d characters %7.1f s %9.0f units/s",
            args[0],
            counts[0],
            counts[1],
            seconds,
            counts[0] / seconds));
  }

  private static long[] ours(Path file) throws IOException {
    long[] counts = new long[2];
    try (BitextStream stream = BitextFiles.open(file, Langs.UNKNOWN)) {
      for (Optional<Bitext> next = stream.next(); next.isPresent(); next = stream.next()) {
        counts[0] += next.get().beads().size();
        for (Sentence sentence : next.get().source().sentences()) {
          counts[1] += sentence.text().length();
        }
        for (Sentence sentence : next.get().target().sentences()) {
          counts[1] += sentence.text().length();
        }
      }
    }
    return counts;
  }

  private static long[] okapi(Path file) throws IOException {
    long[] counts = new long[2];
    LocaleId zh = LocaleId.fromBCP47("zh-CN");
    try (TmxFilter filter = new TmxFilter();
        InputStream in = new FileInputStream(file.toFile())) {
      filter.open(new RawDocument(in, "UTF-8", LocaleId.ENGLISH, zh));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          counts[0]++;
          counts[1] +=
              event.getTextUnit().getSource().getUnSegmentedContentCopy().getText().length();
          counts[1] +=
              event.getTextUnit().getTarget(zh).getUnSegmentedContentCopy().getText().length();
        }
      }
    }
    return counts;
  }
}
