package io.github.duizhao.format.term;

import io.github.duizhao.format.xml.XmlText;
import io.github.duizhao.lexicon.Termbase;
import java.io.IOException;
import java.io.Writer;

/**
 * Terms as TBX-Basic, version 2 (ISO 30042:2008, which most tools read) or 3 (ISO 30042:2019).
 * Characters that XML cannot hold are dropped.
 */
public final class TbxWriter implements TermbaseWriter {

  private final boolean old;

  private TbxWriter(boolean old) {
    this.old = old;
  }

  public static TbxWriter version2() {
    return new TbxWriter(true);
  }

  public static TbxWriter version3() {
    return new TbxWriter(false);
  }

  @Override
  public void write(Termbase termbase, Writer out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append(
        old
            ? """
            <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en">
            <martifHeader><fileDesc><sourceDesc><p>Names and terms, made by Duizhao</p></sourceDesc></fileDesc>\
            <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>
            <text><body>
            """
            : """
            <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
            <tbxHeader><fileDesc><sourceDesc><p>Names and terms, made by Duizhao</p></sourceDesc></fileDesc></tbxHeader>
            <text><body>
            """);
    int number = 0;
    for (Termbase.Term term : termbase.terms()) {
      out.append(entry(term, ++number));
    }
    out.append(old ? "</body></text>\n</martif>\n" : "</body></text>\n</tbx>\n");
  }

  private StringBuilder entry(Termbase.Term term, int number) {
    String element = old ? "termEntry" : "conceptEntry";
    String section = old ? "langSet" : "langSec";
    StringBuilder out = new StringBuilder();
    out.append('<').append(element).append(" id=\"c").append(number).append("\">\n");
    out.append('<').append(section).append(" xml:lang=\"en\">");
    term(term.source(), "preferred", term, out);
    for (String variant : term.variants()) {
      term(variant, "admitted", term, out);
    }
    out.append("</").append(section).append(">\n");
    if (term.keep() || !term.accepted().isEmpty() || !term.forbidden().isEmpty()) {
      out.append('<').append(section).append(" xml:lang=\"zh-CN\">");
      String status = "preferred";
      for (String form : term.accepted()) {
        term(form, status, term, out);
        status = "admitted";
      }
      if (term.keep()) {
        term(term.source(), status, term, out);
      }
      for (String form : term.forbidden()) {
        term(form, "deprecated", term, out);
      }
      out.append("</").append(section).append(">\n");
    }
    return out.append("</").append(element).append(">\n");
  }

  private void term(String form, String status, Termbase.Term term, StringBuilder out) {
    String element = old ? "tig" : "termSec";
    out.append('<').append(element).append("><term>");
    XmlText.content(form, out);
    out.append("</term><termNote type=\"partOfSpeech\">");
    out.append(term.name() ? "properNoun" : "noun");
    out.append("</termNote><termNote type=\"administrativeStatus\">").append(status);
    out.append("Term-admn-sts</termNote>");
    if (term.ambiguous()) {
      out.append("<note>ambiguous</note>");
    }
    out.append("</").append(element).append('>');
  }
}
