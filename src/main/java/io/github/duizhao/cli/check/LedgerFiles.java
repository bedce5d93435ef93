package io.github.duizhao.cli.check;

import io.github.duizhao.check.Report;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.OutputFile;
import io.github.duizhao.format.term.LedgerTerms;
import io.github.duizhao.format.term.OmegatGlossaryWriter;
import io.github.duizhao.format.term.TbxWriter;
import io.github.duizhao.format.term.TermTableWriter;
import io.github.duizhao.format.term.TermbaseWriter;
import io.github.duizhao.lexicon.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that writes the names of an article as a termbase for the next run. */
final class LedgerFiles {

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Write the names and how they are rendered as a termbase: .tbx, .csv, .tsv, or .utf8 for"
              + " a glossary of OmegaT; may be repeated.")
  List<Path> files = new ArrayList<>();

  private Optional<LedgerTerms> terms = Optional.empty();

  /** Refuses a file whose ending tells no format, before any work is done. */
  void validate() {
    files.forEach(LedgerFiles::writer);
  }

  /** Takes the names of a report; a large file gives several. */
  void add(Report report) {
    if (terms.isEmpty()) {
      terms = Optional.of(new LedgerTerms(report.bitext().target().document().name()));
    }
    terms.get().add(report.names());
  }

  /** Writes all names taken. */
  void write() throws IOException {
    Termbase all = terms.map(LedgerTerms::termbase).orElse(Termbase.EMPTY);
    for (Path file : files) {
      TermbaseWriter writer = writer(file);
      OutputFile.write(file, out -> writer.write(all, out));
    }
  }

  private static TermbaseWriter writer(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "tbx" -> TbxWriter.version2();
      case "csv" -> TermTableWriter.csv();
      case "tsv", "tab" -> TermTableWriter.tsv();
      case "utf8", "txt" -> new OmegatGlossaryWriter();
      default ->
          throw new UsageException("--ledger takes a file that ends in .tbx, .csv, .tsv or .utf8");
    };
  }
}
