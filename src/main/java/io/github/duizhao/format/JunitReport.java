package io.github.duizhao.format;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Content;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as JUnit XML, which build servers show: a test case for each check that ran, failed by
 * its errors and warnings.
 */
public final class JunitReport implements ReportWriter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      suite(xml, report);
      xml.writeEndDocument();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void suite(XMLStreamWriter xml, Report report) throws XMLStreamException {
    String file = clean(report.bitext().target().document().name());
    long failed = report.ran().stream().filter(check -> !failures(report, check).isEmpty()).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", file);
    xml.writeAttribute("tests", Integer.toString(report.ran().size() + report.skipped().size()));
    xml.writeAttribute("failures", Long.toString(failed));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Integer.toString(report.skipped().size()));
    for (CheckInfo check : report.ran()) {
      xml.writeCharacters("\n  ");
      testCase(xml, file, check);
      List<Finding> failures = failures(report, check);
      if (!failures.isEmpty()) {
        failure(xml, report, failures);
      }
      xml.writeEndElement();
    }
    for (CheckInfo check : report.skipped()) {
      xml.writeCharacters("\n  ");
      testCase(xml, file, check);
      xml.writeEmptyElement("skipped");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void testCase(XMLStreamWriter xml, String file, CheckInfo check)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", file);
    xml.writeAttribute("name", check.id());
  }

  private static List<Finding> failures(Report report, CheckInfo check) {
    return report.findings().stream()
        .filter(it -> it.check().equals(check.id()) && it.severity().atLeast(Severity.WARNING))
        .toList();
  }

  private static void failure(XMLStreamWriter xml, Report report, List<Finding> failures)
      throws XMLStreamException {
    Content content = report.bitext().target().document().content();
    xml.writeStartElement("failure");
    xml.writeAttribute(
        "message", failures.size() == 1 ? "1 finding" : failures.size() + " findings");
    StringBuilder text = new StringBuilder();
    for (Finding finding : failures) {
      Content.Position at = content.position(finding.place().start());
      text.append(at.line()).append(':').append(at.column()).append(": ");
      text.append(finding.severity().id()).append(": ").append(finding.message().english());
      text.append(finding.found().isEmpty() ? "" : " | " + finding.found()).append('\n');
    }
    xml.writeCharacters(clean(text.toString()));
    xml.writeEndElement();
  }

  /** What XML 1.0 cannot hold becomes the replacement character. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                c == '\n'
                        || c == '\t'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000
                    ? c
                    : 0xFFFD)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
