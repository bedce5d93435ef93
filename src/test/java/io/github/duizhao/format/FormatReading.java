package io.github.duizhao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files of two texts for tests, and looks at every place in them. */
public final class FormatReading {

  private FormatReading() {}

  public static Bitext read(String name, String file) throws IOException {
    return read(name, file.getBytes(StandardCharsets.UTF_8), Langs.UNKNOWN);
  }

  public static Bitext read(String name, byte[] file, Langs langs) throws IOException {
    List<Bitext> all =
        chunks(name, file, langs, new BitextStream.Limits(Integer.MAX_VALUE, Integer.MAX_VALUE));
    assertEquals(1, all.size());
    return all.get(0);
  }

  public static List<Bitext> chunks(
      String name, byte[] file, Langs langs, BitextStream.Limits limits) throws IOException {
    List<Bitext> all = new ArrayList<>();
    try (BitextStream stream =
        BitextFiles.open(name, new ByteArrayInputStream(file), langs, limits)) {
      for (Optional<Bitext> next = stream.next(); next.isPresent(); next = stream.next()) {
        placesAreRight(next.get().source());
        placesAreRight(next.get().target());
        all.add(next.get());
      }
    }
    return all;
  }

  /** Text that a run calls verbatim must stand in the file so. */
  private static void placesAreRight(Side side) {
    String content = side.document().content().text();
    for (Block block : side.document().blocks()) {
      for (Run run : block.runs()) {
        if (run.isVerbatim() && run.textLength() > 1) {
          assertEquals(
              content.substring(run.fileStart(), run.fileEnd()),
              block.text().substring(run.textStart(), run.textEnd()));
        }
      }
    }
  }

  /** The beads, one a line: {@code source | target}. */
  public static String beads(Bitext bitext) {
    StringBuilder out = new StringBuilder();
    for (Bead bead : bitext.beads()) {
      out.append(BeadText.source(bead, bitext.source()))
          .append(" | ")
          .append(BeadText.target(bead, bitext.target()))
          .append('\n');
    }
    return out.toString();
  }
}
