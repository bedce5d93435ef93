package io.github.duizhao.format.term;

import io.github.duizhao.format.xml.XmlDecoder;
import io.github.duizhao.lexicon.TermTable;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.read.Encodings;
import io.github.duizhao.read.PackedFile;
import io.github.duizhao.read.WholeFile;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The door to termbases: {@code .tbx} and {@code .xml} are TBX; {@code .csv}, {@code .tsv}, {@code
 * .tab}, {@code .txt}, {@code .utf8} and a name without ending are tables ({@link TermTable}): CSV,
 * tab-separated, a glossary of OmegaT.
 */
public final class TermbaseFiles {

  /** Any line of any text can be read as a term, so that a wrong file is told by its name alone. */
  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "txt", "utf8");

  private TermbaseFiles() {}

  /**
   * @throws FormatException if the file is not what its name says
   */
  public static Termbase read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String lower = PackedFile.inner(name).toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tbx") || lower.endsWith(".xml")) {
      try (InputStream in = Files.newInputStream(file)) {
        return TbxReader.read(name, XmlDecoder.open(name, PackedFile.unpacked(name, in)));
      }
    }
    if (!TABLES.contains(lower.substring(lower.lastIndexOf('.') + 1)) && lower.contains(".")) {
      throw new FormatException(
          name, 0, 0, "not a termbase: one ends in .tbx, .xml, .csv, .tsv, .tab, .txt or .utf8");
    }
    byte[] bytes = WholeFile.read(file);
    return TermTable.parse(
        PackedFile.inner(name), Encodings.decode(name, bytes, Optional.empty()).text());
  }
}
