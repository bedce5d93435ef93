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
 * piece by piece, with one report page a piece.
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
    if (folder.isPresent()) {
      OutputFile.write(
          folder.get().resolve("findings.jsonl"), findings -> pieces(file, langs, findings, sink));
    } else {
      pieces(file, langs, Writer.nullWriter(), sink);
    }
  }

  private void pieces(Path file, Langs langs, Writer findings, Sink sink) throws IOException {
    try (BitextStream stream = BitextFiles.open(file, langs)) {
      int number = 0;
      for (Optional<Bitext> next = stream.next(); next.isPresent(); next = stream.next()) {
        Report report = door.check(next.get());
        new FindingsJsonl().write(report, findings);
        if (folder.isPresent()) {
          number++;
          Path place =
              folder.get().resolve(number == 1 ? "report.html" : "report-" + number + ".html");
          OutputFile.write(place, out -> page.write(report, out));
        }
        sink.accept(report);
      }
    }
  }
}
