package io.github.duizhao.cli.check;

import io.github.duizhao.Duizhao;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.EarlierPairs;
import io.github.duizhao.check.Report;
import io.github.duizhao.cli.file.TimeLimit;
import io.github.duizhao.format.BitextFiles;
import io.github.duizhao.format.FindingsJsonl;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.html.PiecesPage;
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
  private final Optional<ReportFiles> files;
  private final PiecesPage contents;
  private final BitextStream.Limits limits;
  private final TimeLimit time;

  BitextFileCheck(
      Duizhao door,
      Optional<ReportFiles> files,
      PiecesPage contents,
      BitextStream.Limits limits,
      TimeLimit time) {
    this.door = door;
    this.files = files;
    this.contents = contents;
    this.limits = limits;
    this.time = time;
  }

  void run(Path file, Langs langs, Sink sink) throws IOException {
    Optional<Bitext> whole = readThrough(file, langs);
    if (files.isEmpty()) {
      check(file, langs, whole, Writer.nullWriter(), sink);
      return;
    }
    Path folder = files.get().folder();
    OutputFile.write(
        folder.resolve("findings.jsonl"), findings -> check(file, langs, whole, findings, sink));
    if (whole.isEmpty()) {
      OutputFile.write(folder.resolve(ReportFiles.PAGE), contents::write);
    }
  }

  /** The bitext of a file of one piece; a larger file is only found to be sound. */
  private Optional<Bitext> readThrough(Path file, Langs langs) throws IOException {
    try (BitextStream stream = BitextFiles.open(file, langs, limits)) {
      Optional<Bitext> whole = stream.next();
      while (stream.next().isPresent()) {
        whole = Optional.empty();
      }
      return whole;
    }
  }

  private void check(Path file, Langs langs, Optional<Bitext> whole, Writer findings, Sink sink)
      throws IOException {
    if (whole.isPresent()) {
      Report report = time.within(file.toString(), () -> door.check(whole.get()));
      new FindingsJsonl().write(report, findings);
      if (files.isPresent()) {
        files.get().write(report);
      }
      sink.accept(report);
      return;
    }
    EarlierPairs earlier = new EarlierPairs();
    try (BitextStream stream = BitextFiles.open(file, langs, limits)) {
      int number = 0;
      for (Optional<Bitext> next = stream.next(); next.isPresent(); next = stream.next()) {
        number++;
        Bitext piece = next.get();
        Report report = time.within(file.toString(), () -> door.check(piece, earlier));
        new FindingsJsonl().write(report, findings);
        if (files.isPresent()) {
          files.get().write(report, number);
          contents.add(report, ReportFiles.page(number));
        }
        sink.accept(report);
      }
    }
  }
}
