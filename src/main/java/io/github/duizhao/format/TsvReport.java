package io.github.duizhao.format;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.text.Content;
import java.io.IOException;
import java.io.Writer;

/**
 * Findings as a table, one a line, with a line of heads; tabs and line ends in a field become a
 * space.
 */
public final class TsvReport implements ReportWriter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    Content content = report.bitext().target().document().content();
    String file = report.bitext().target().document().name();
    out.write(
        "file\tline\tcolumn\tseverity\tcheck\tcategory\tfound\texpected\tmessage\tconfidence\tfingerprint\n");
    for (Finding finding : report.findings()) {
      Content.Position at = content.position(finding.place().start());
      row(
          out,
          file,
          Integer.toString(at.line()),
          Integer.toString(at.column()),
          finding.severity().id(),
          finding.check(),
          finding.category().mqm(),
          finding.found(),
          finding.expected(),
          finding.message().english(),
          Long.toString(Math.round(finding.confidence() * 100)),
          finding.fingerprint());
    }
  }

  private static void row(Writer out, String... fields) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.write('\t');
      }
      out.write(fields[i].replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]", " "));
    }
    out.write('\n');
  }
}
