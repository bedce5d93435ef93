package io.github.duizhao.cli;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Report;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.FindingsJsonl;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.html.HtmlReport;
import io.github.duizhao.format.unit.BitextStream;
import io.github.duizhao.format.unit.Langs;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks a file that holds both texts already. One that is too large for the memory is checked
 * piece by piece, with one report page a piece; it is read through before, so that a fault near its
 * end is told at once and nothing half done is left behind.
 */
final class BitextFileCheck {

  /** What is done with each report: printed, and looked at for the exit code. */
  interface Sink {
    void accept(Report report) throws IOException;
  }

  private final Duizhao door;
  private final Optional<Path> folder;
  private final HtmlReport page;

  BitextFileCheck(Duizhao door, Optional<Path> folder, HtmlReport page) {
    this.door = door;
    this.folder = folder;
    this.page = page;
  }

  void run(Path file, Langs langs, Sink sink) throws IOException {
    Optional<Bitext> whole = readThrough(file, langs);
    if (folder.isPresent()) {
      OutputFile.write(
          folder.get().resolve("findings.jsonl"),
          findings -> pieces(file, langs, whole, findings, sink));
    } else {
      pieces(file, langs, whole, Writer.nullWriter(), sink);
    }
  }

  /** The bitext of a file of one piece; a larger file is only found to be sound. */
  private static Optional<Bitext> readThrough(Path file, Langs langs) throws IOException {
    try (BitextStream stream = BitextFiles.open(file, langs)) {
      Optional<Bitext> whole = stream.next();
      while (stream.next().isPresent()) {
        whole = Optional.empty();
      }
      return whole;
    }
  }

  private void pieces(Path file, Langs langs, Optional<Bitext> whole, Writer findings, Sink sink)
      throws IOException {
    if (whole.isPresent()) {
      piece(whole.get(), 1, findings, sink);
      return;
    }
    try (BitextStream stream = BitextFiles.open(file, langs)) {
      int number = 0;
      for (Optional<Bitext> next = stream.next(); next.isPresent(); next = stream.next()) {
        piece(next.get(), ++number, findings, sink);
      }
    }
  }

  private void piece(Bitext bitext, int number, Writer findings, Sink sink) throws IOException {
    Report report = door.check(bitext);
    new FindingsJsonl().write(report, findings);
    if (folder.isPresent()) {
      String name = number == 1 ? "report.html" : "report-" + number + ".html";
      OutputFile.write(folder.get().resolve(name), out -> page.write(report, out));
    }
    sink.accept(report);
  }
}
