package io.github.duizhao.cli.check;

import io.github.duizhao.cli.file.Dates;
import io.github.duizhao.cli.file.Inputs;
import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.format.TmxOptions;
import io.github.duizhao.format.TmxWriter;
import io.github.duizhao.format.html.HtmlReport;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which files {@code check} writes, and where. */
final class CheckFolder {

  /** The languages of the report page. */
  enum ReportLang {
    EN(Lang.EN),
    ZH(Lang.ZH);

    private final Lang lang;

    ReportLang(Lang lang) {
      this.lang = lang;
    }
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write report.html, findings.jsonl and aligned.tmx here.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--report-lang",
      paramLabel = "LANG",
      description =
          "The language of the messages, and in which the pages open: en or zh; en if not given."
              + " It can be switched in the pages.")
  private ReportLang reportLang = ReportLang.EN;

  @Option(
      names = "--report",
      split = ",",
      paramLabel = "FORMAT",
      description = "Write these into the folder too: sarif, json, tsv, junit.")
  private List<ReportFormat> reports = List.of();

  @Mixin private final Dates dates = new Dates();

  /** Refuses what cannot be, before any work is done. */
  void validate() throws IOException {
    dates.validate();
    if (output.isPresent()) {
      Inputs.noFile(output.get());
    } else if (!reports.isEmpty()) {
      throw new UsageException("--report needs -o, the folder to write into");
    }
  }

  Optional<Path> path() {
    return output;
  }

  /** Empty where nothing is to be written. */
  Optional<CheckOutput> output() {
    return output.map(
        folder ->
            new CheckOutput(
                new ReportFiles(folder, new HtmlReport(lang()), reports),
                new TmxWriter(TmxOptions.dated(dates.instant()))));
  }

  /** The language in which pages open. */
  Lang lang() {
    return reportLang.lang;
  }
}
