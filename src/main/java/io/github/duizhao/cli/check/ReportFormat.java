package io.github.duizhao.cli.check;

import io.github.duizhao.format.JsonReport;
import io.github.duizhao.format.JunitReport;
import io.github.duizhao.format.ReportWriter;
import io.github.duizhao.format.SarifReport;
import io.github.duizhao.format.TsvReport;

/** Report files that are written if asked for. */
enum ReportFormat {
  SARIF("findings.sarif", new SarifReport()),
  JSON("findings.json", new JsonReport()),
  TSV("findings.tsv", new TsvReport()),
  JUNIT("findings.junit.xml", new JunitReport());

  private final String file;
  private final ReportWriter writer;

  ReportFormat(String file, ReportWriter writer) {
    this.file = file;
    this.writer = writer;
  }

  String file() {
    return file;
  }

  ReportWriter writer() {
    return writer;
  }
}
