package io.github.duizhao.cli.train;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.read.PackedFile;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.train.ParallelText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads texts to learn words from, whatever form they have. */
final class ParallelFiles {

  /** Beads less sure than this teach more wrong words than right ones. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private ParallelFiles() {}

  /**
   * The pairs of a file, English first: tab-separated lines, plain or packed, as {@link
   * ParallelText} reads them; or a file of aligned texts (TMX, XLIFF, our JSON lines and so on) in
   * either direction.
   */
  static List<ParallelText> read(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return PackedFile.inner(name).endsWith(".tsv") || !BitextFiles.isBitext(name)
        ? ParallelText.read(file)
        : aligned(file);
  }

  private static List<ParallelText> aligned(Path file) throws IOException {
    List<ParallelText> pairs = new ArrayList<>();
    try (BitextStream stream = BitextFiles.open(file, Langs.UNKNOWN)) {
      for (Optional<Bitext> next = stream.next(); next.isPresent(); next = stream.next()) {
        add(file, next.get(), pairs);
      }
    }
    return pairs;
  }

  private static void add(Path file, Bitext bitext, List<ParallelText> pairs) {
    boolean swapped = bitext.source().lang().isChinese();
    boolean chinese = swapped || bitext.target().lang().isChinese();
    if (!chinese && !bitext.beads().isEmpty()) {
      throw new UsageException(
          file
              + ": English and Chinese wanted, got "
              + bitext.source().lang().tag()
              + " and "
              + bitext.target().lang().tag());
    }
    for (Bead bead : bitext.beads()) {
      if (!bead.isGap() && bead.confidence() >= LEAST_CONFIDENCE) {
        String source = text(bead.source(), swapped ? "" : " ");
        String target = text(bead.target(), swapped ? " " : "");
        pairs.add(swapped ? new ParallelText(target, source) : new ParallelText(source, target));
      }
    }
  }

  private static String text(List<Sentence> sentences, String joiner) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(joiner));
  }
}
