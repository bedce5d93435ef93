package io.github.duizhao.cli.align;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.cli.file.Dates;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.BitextWriter;
import io.github.duizhao.format.CsvWriter;
import io.github.duizhao.format.JsonlWriter;
import io.github.duizhao.format.LinksWriter;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.PoWriter;
import io.github.duizhao.format.TmxOptions;
import io.github.duizhao.format.TmxWriter;
import io.github.duizhao.format.TsvWriter;
import io.github.duizhao.format.Xliff2Writer;
import io.github.duizhao.format.XliffWriter;
import io.github.duizhao.format.XlsxWriter;
import io.github.duizhao.read.Documents;
import io.github.duizhao.read.PackedFile;
import io.github.duizhao.read.office.OfficeFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what {@code align} writes and where, and the writing. */
final class AlignOutput {

  /** One file for many bitexts. */
  interface Many {

    /**
     * @return how many characters were left out
     */
    long add(String document, Bitext bitext) throws IOException;

    default void end() throws IOException {}
  }

  /** What {@link Many} are written by. */
  interface Body {
    void writeTo(Many many) throws IOException;
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write here; - or nothing is standard output. The ending tells the format; with .gz"
              + " behind it, the file is packed. For folders and --pairs: a folder, which gets a file"
              + " for each pair, or one file .tmx, .jsonl or .tsv for all.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of tmx, xliff, xliff2, po, tsv, csv, xlsx, jsonl, links; as the ending of -o tells,"
              + " else tmx, if not given.")
  private Optional<AlignFormat> format = Optional.empty();

  @Option(
      names = "--tmx-level",
      paramLabel = "1|2",
      description = "TMX with text alone (1, if not given) or with inline codes (2).")
  private int tmxLevel = 1;

  @Option(
      names = "--gaps",
      description = "Write sentences without a counterpart into TMX too; left out if not given.")
  private boolean gaps;

  @Mixin private final Dates dates = new Dates();

  /** Refuses what no run can mean. */
  void validate() {
    dates.validate();
    if (tmxLevel != 1 && tmxLevel != 2) {
      throw new UsageException("--tmx-level is 1 or 2, not " + tmxLevel);
    }
  }

  /** Empty for standard output. */
  Optional<Path> file() {
    return output.filter(path -> !path.toString().equals("-"));
  }

  /** Refuses a file whose ending says something else than {@code --format}, or nothing known. */
  void validateFile() throws IOException {
    if (file().isPresent()) {
      Inputs.noFolder(file().get());
      String ending = ending(file().get());
      agree(ending);
      boolean free = ending.isEmpty() || format.isPresent() && !isOfOthers(ending);
      if (!format().has(ending) && !free) {
        throw new UsageException(
            file().get() + ": align writes " + AlignFormat.endings(false) + ", not ." + ending);
      }
    } else if (format() == AlignFormat.XLSX) {
      throw new UsageException("a workbook needs -o FILE");
    }
  }

  private void agree(String ending) {
    if (format.isPresent() && AlignFormat.of(ending).isPresent() && !format.get().has(ending)) {
      throw new UsageException(
          "%s does not go with --format %s, which ends in %s"
              .formatted(
                  file().orElseThrow(),
                  format.get().name().toLowerCase(Locale.ROOT),
                  format.get().ending()));
    }
  }

  /**
   * Whether the pairs of folders go into one file, by its name; refused is a name that looks like a
   * file's where there must be a folder.
   */
  boolean isOneForAll() throws IOException {
    Path place =
        file()
            .orElseThrow(
                () ->
                    new UsageException(
                        "several documents need -o: a folder, or one file.tmx for all"));
    String ending = ending(place);
    if (AlignFormat.of(ending).filter(AlignFormat::holdsMany).isPresent()) {
      agree(ending);
      Inputs.noFolder(place);
      return true;
    }
    Inputs.noFile(place);
    boolean named = AlignFormat.of(ending).isPresent() || isOfOthers(ending);
    if (named && !Files.isDirectory(place)) {
      throw new UsageException(
          "%s would be a folder: only %s hold all documents in one file; name a folder"
              .formatted(place, AlignFormat.endings(true)));
    }
    return false;
  }

  /** Whether an ending belongs to a format that we read and do not write. */
  private static boolean isOfOthers(String ending) {
    String name = "x." + ending;
    return !ending.equals("txt")
        && (Documents.isDocument(name) || OfficeFiles.is(name) || BitextFiles.isBitext(name));
  }

  /** Without its dot and what tells that the file is packed; empty if there is none. */
  private static String ending(Path file) {
    String name = PackedFile.inner(file.getFileName().toString()).toLowerCase(Locale.ROOT);
    return name.substring(
        name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1);
  }

  private AlignFormat format() {
    return format
        .or(() -> file().flatMap(file -> AlignFormat.of(ending(file))))
        .orElse(AlignFormat.TMX);
  }

  /** The ending of each file in a folder. */
  String ending() {
    return format.orElse(AlignFormat.TMX).ending();
  }

  /**
   * Writes to standard output.
   *
   * @return how many characters were left out
   */
  long write(Bitext bitext, Writer out) throws IOException {
    return writer().writeCounting(bitext, out);
  }

  /**
   * Writes a file.
   *
   * @return how many characters were left out
   */
  long write(Bitext bitext, Path file) throws IOException {
    long[] dropped = {0};
    OutputFile.writeBytes(
        file,
        bytes -> {
          try (OutputStream out = packed(file, bytes)) {
            if (format() == AlignFormat.XLSX) {
              new XlsxWriter().write(bitext, out);
            } else {
              Writer text = text(out);
              dropped[0] = writer().writeCounting(bitext, text);
              text.flush();
            }
          }
        });
    return dropped[0];
  }

  /** Writes one file for all pairs of folders. */
  void writeMany(Body body) throws IOException {
    Path file = file().orElseThrow();
    OutputFile.writeBytes(
        file,
        bytes -> {
          try (OutputStream out = packed(file, bytes)) {
            Writer text = text(out);
            Many many = many(text);
            body.writeTo(many);
            many.end();
            text.flush();
          }
        });
  }

  private Many many(Writer out) {
    if (format() == AlignFormat.JSONL) {
      return (document, bitext) -> JsonlWriter.of(document).writeCounting(bitext, out);
    }
    if (format() == AlignFormat.TSV) {
      return (document, bitext) -> TsvWriter.of(document).writeCounting(bitext, out);
    }
    TmxWriter.Units units = new TmxWriter(tmxOptions()).open(out);
    return new Many() {
      @Override
      public long add(String document, Bitext bitext) throws IOException {
        return units.add(bitext);
      }

      @Override
      public void end() throws IOException {
        units.end();
      }
    };
  }

  private static OutputStream packed(Path file, OutputStream out) throws IOException {
    return PackedFile.is(file.toString()) ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  private BitextWriter writer() {
    return switch (format()) {
      case TMX -> new TmxWriter(tmxOptions());
      case XLIFF -> new XliffWriter();
      case XLIFF2 -> new Xliff2Writer();
      case PO -> new PoWriter(dates.instant());
      case CSV -> new CsvWriter();
      case XLSX -> throw new IllegalStateException("a workbook is not text");
      case TSV -> new TsvWriter();
      case JSONL -> new JsonlWriter();
      case LINKS -> new LinksWriter();
    };
  }

  private TmxOptions tmxOptions() {
    return TmxOptions.dated(dates.instant()).withLevel(tmxLevel).withGaps(gaps);
  }
}
