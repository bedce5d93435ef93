package io.github.duizhao.format.term;

import io.github.duizhao.format.xml.XmlDecoder;
import io.github.duizhao.lexicon.TermTable;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.read.Encodings;
import io.github.duizhao.read.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The door to termbases: {@code .tbx} and {@code .xml} are TBX, all else is a table ({@link
 * TermTable}): CSV, tab-separated, a glossary of OmegaT.
 */
public final class TermbaseFiles {

  private TermbaseFiles() {}

  /**
   * @throws io.github.duizhao.text.FormatException if the file is not what its name says
   */
  public static Termbase read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tbx") || lower.endsWith(".xml")) {
      try (InputStream in = Files.newInputStream(file)) {
        return TbxReader.read(name, XmlDecoder.open(name, in));
      }
    }
    byte[] bytes = WholeFile.read(file);
    return TermTable.parse(name, Encodings.decode(name, bytes, Optional.empty()).text());
  }
}
