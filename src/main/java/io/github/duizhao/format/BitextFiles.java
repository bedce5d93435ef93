package io.github.duizhao.format;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.format.json.JsonlReader;
import io.github.duizhao.format.po.PoReader;
import io.github.duizhao.format.table.TableReader;
import io.github.duizhao.format.table.XlsxText;
import io.github.duizhao.format.tmx.TmxReader;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.UnitReader;
import io.github.duizhao.format.xliff.XliffReader;
import io.github.duizhao.format.xml.XmlDecoder;
import io.github.duizhao.read.PackedFile;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The door to files that hold both texts already; the name's ending tells the format. With {@code
 * .gz} behind it, the file is packed.
 */
public final class BitextFiles {

  /** XLIFF goes by several names: those of Trados, memoQ and Phrase among them. */
  private static final Set<String> XLIFF = Set.of("xliff", "xlf", "sdlxliff", "mqxliff", "mxliff");

  private static final Set<String> OTHERS =
      Set.of("tmx", "po", "pot", "tsv", "tab", "csv", "jsonl", "ndjson", "xlsx");

  private BitextFiles() {}

  /** Whether a file of this name holds two texts. */
  public static boolean isBitext(String name) {
    String ending = ending(PackedFile.inner(name));
    return XLIFF.contains(ending) || OTHERS.contains(ending);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Opens a file; the caller closes the stream. */
  public static BitextStream open(Path file, Langs langs) throws IOException {
    return open(file, langs, BitextStream.Limits.DEFAULT);
  }

  /** Opens a file; the caller closes the stream. */
  public static BitextStream open(Path file, Langs langs, BitextStream.Limits limits)
      throws IOException {
    String packed = file.getFileName().toString();
    String name = PackedFile.inner(packed);
    if (ending(name).equals("xlsx")) {
      if (PackedFile.is(packed)) {
        throw new FormatException(packed, 0, 0, "a workbook is packed already: unpack it from .gz");
      }
      Recorder recorder = new Recorder(name, XlsxText.open(name, file));
      return new BitextStream(name, recorder, TableReader.tabs(name, recorder, langs), limits);
    }
    InputStream in = Files.newInputStream(file);
    try {
      return open(name, PackedFile.unpacked(packed, in), langs, limits);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Opens a file of bytes, but for a workbook; the caller closes the stream.
   *
   * @param name tells the format, and stands in messages
   */
  public static BitextStream open(
      String name, InputStream in, Langs langs, BitextStream.Limits limits) throws IOException {
    try {
      String ending = XLIFF.contains(ending(name)) ? "xliff" : ending(name);
      boolean xml = ending.equals("xliff") || ending.equals("tmx");
      Reader text = xml ? XmlDecoder.open(name, in) : TextFiles.open(name, in);
      char comma = ending.equals("csv") ? TextFiles.comma(text) : ',';
      Recorder recorder = new Recorder(name, text);
      UnitReader units =
          switch (ending) {
            case "tmx" -> new TmxReader(name, recorder, langs);
            case "xliff" -> new XliffReader(name, recorder, langs);
            case "po", "pot" -> new PoReader(name, recorder, langs);
            case "tsv", "tab" -> TableReader.tabs(name, recorder, langs);
            case "csv" -> TableReader.csv(name, recorder, langs, comma);
            case "jsonl", "ndjson" -> new JsonlReader(name, recorder, langs);
            default ->
                throw new FormatException(name, 0, 0, "not a file of two texts that we can read");
          };
      return new BitextStream(name, recorder, units, limits);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Reads a whole file at once.
   *
   * @throws FormatException if it is not what its name says, or larger than memory should hold
   */
  public static Bitext read(Path file, Langs langs) throws IOException {
    BitextStream.Limits whole = new BitextStream.Limits(Integer.MAX_VALUE, 1 << 25);
    try (BitextStream stream = open(file, langs, whole)) {
      Bitext bitext = stream.next().orElseThrow();
      if (stream.next().isPresent()) {
        throw new FormatException(
            file.getFileName().toString(), 0, 0, "too large to be read at once; use open");
      }
      return bitext;
    }
  }
}
