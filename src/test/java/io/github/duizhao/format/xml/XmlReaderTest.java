package io.github.duizhao.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.text.FormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

  /** All events in one line; text that stands in the file as it is has no mark, other has "~". */
  private static String events(String xml) throws IOException {
    return events(xml, new StringReader(xml));
  }

  private static String events(String xml, Reader in) throws IOException {
    XmlReader reader = new XmlReader("x.tmx", in);
    StringBuilder out = new StringBuilder();
    StringBuilder text = new StringBuilder();
    while (true) {
      XmlReader.Event event = reader.next();
      if (event == XmlReader.Event.TEXT) {
        String piece = xml.substring((int) reader.start(), (int) reader.end());
        int from = text.length();
        reader.appendText(text);
        String read = text.substring(from);
        assertEquals(read.length(), reader.textLength());
        if (piece.length() == read.length()) {
          // The rule of runs: equal lengths mean equal characters, but for a lone CR.
          assertEquals(piece.replace('\r', '\n'), read);
        }
        continue;
      }
      if (!text.isEmpty()) {
        out.append('"').append(text).append('"');
        text.setLength(0);
      }
      switch (event) {
        case START -> out.append('<').append(reader.name()).append('>');
        case END -> out.append("</").append(reader.name()).append('>');
        default -> {
          return out.toString();
        }
      }
    }
  }

  @Test
  void readsElementsTextAndReferences() throws IOException {
    assertEquals(
        "<a><b>\"x < y & 😀 \"</b><c></c>\"]] > ]]\"</a>",
        events(
            "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\">\n<!-- - -->"
                + "<a><p:b k=\"&lt;1&#x41;\n2\">x &lt; y &amp; &#x1F600; </p:b ><c/>]] &gt; "
                + "<![CDATA[]]]]><?pi ?></a>\n<!--end-->"));
  }

  @Test
  void readsAttributes() throws IOException {
    XmlReader reader =
        new XmlReader(
            "x", new StringReader("<a xml:lang = 'zh-CN'\r\nb=\"&quot;1&#10;\t2\r\n3\"/>"));
    reader.next();
    assertEquals("zh-CN", reader.attribute("xml:lang").orElseThrow());
    assertEquals("\"1\n 2 3", reader.attribute("b").orElseThrow());
    assertTrue(reader.attribute("lang").isEmpty());
  }

  @Test
  void refusesWithPlaceAndRule() {
    refuses("<a>\n 中😀&nbsp;</a>", "x.tmx:2:10: the entity &nbsp; is not one of XML's");
    refuses("<a><b></a>", "x.tmx:1:10: </a> closes <b>");
    refuses("<a>\r\n\r\n<b", "x.tmx:3:3: the file ends inside of a tag");
    refuses("<a>", "the file ends inside of <a>: is it cut off?");
    refuses("", "the file has no root element");
    refuses("plain", "text outside of the root element");
    refuses("<a/><b/>", "a second root element");
    refuses("<a x='1' x='2'/>", "attribute x stands twice in <a>");
    refuses("<a>\u0001</a>", "XML cannot hold the character U+0001");
    refuses("<a>&#0;</a>", "XML cannot hold the character U+0000");
    refuses("<a>&#99999999999;</a>", "XML cannot hold");
    refuses("<a>\ud800</a>", "XML cannot hold the character U+D800");
    refuses("<a>]]></a>", "must not stand in text");
    refuses("<a><!-- -- --></a>", "must not stand in a comment");
    refuses("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "a DTD inside of the file is refused");
    refuses("<a>" + "<b>".repeat(100_000), "nested more than 256 deep");
  }

  private static void refuses(String xml, String message) {
    FormatException e = assertThrows(FormatException.class, () -> events(xml), xml);
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void textRunsOnOverTheBuffersEnd() throws IOException {
    for (int pad = 65_530; pad < 65_540; pad++) {
      String text = "x".repeat(pad) + "\r\n😀]]&gt;<![CDATA[]]]]]>&amp;";
      assertEquals("<a>\"" + "x".repeat(pad) + "\n😀]]>]]]&\"</a>", events("<a>" + text + "</a>"));
    }
  }

  @Test
  void agreesWithStaxOnMangledFiles() throws IOException {
    String[] pieces = {
      "<a>",
      "</a>",
      "<b k='v'>",
      "</b>",
      "<c/>",
      "x",
      "]]>",
      "]]",
      "&amp;",
      "&#65;",
      "&x;",
      "&",
      "<",
      ">",
      "<![CDATA[",
      "]]>",
      "]",
      "<!--",
      "-->",
      "--",
      "<?p i?>",
      "\r\n",
      "\r",
      "\n",
      "\t",
      "😀",
      "\u0001",
      "\ufffe",
      "中",
      "<d e=\"1\" f='&lt;'>",
      "</d>",
      "\"",
      "'",
      "="
    };
    Random random = new Random(20261123);
    int accepted = 0;
    for (int run = 0; run < 20_000; run++) {
      StringBuilder xml = new StringBuilder("<a>");
      int length = random.nextInt(8);
      for (int i = 0; i < length; i++) {
        xml.append(pieces[random.nextInt(pieces.length)]);
      }
      if (random.nextInt(4) > 0) {
        xml.append("</a>");
      }
      String file = xml.toString();
      String theirs = stax(file);
      String ours;
      try {
        ours = events(file);
        accepted++;
      } catch (FormatException e) {
        ours = "refused";
      }
      assertEquals(theirs, ours, "run " + run + ": " + file);
    }
    assertTrue(accepted > 2_000, "accepted only " + accepted);
  }

  private static String stax(String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    StringBuilder out = new StringBuilder();
    StringBuilder text = new StringBuilder();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (true) {
        int event = reader.next();
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          text.append(reader.getText());
          continue;
        }
        if (event == XMLStreamConstants.COMMENT
            || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          continue;
        }
        if (!text.isEmpty()) {
          out.append('"').append(text).append('"');
          text.setLength(0);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          out.append('<').append(reader.getLocalName()).append('>');
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          out.append("</").append(reader.getLocalName()).append('>');
        } else if (event == XMLStreamConstants.END_DOCUMENT) {
          return out.toString();
        } else {
          return "refused";
        }
      }
    } catch (XMLStreamException e) {
      return "refused";
    }
  }

  @Test
  void readsTheEncodingThatTheFileNames() throws IOException {
    for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "GB18030", "UTF-8", "Shift_JIS"}) {
      String declared = charset.startsWith("UTF-16") ? "UTF-16" : charset;
      String xml = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?><a>中文</a>";
      assertEquals("<a>\"中文\"</a>", decoded(xml, xml.getBytes(Charset.forName(charset))));
    }
    String marked = "\ufeff<a>中😀</a>";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      assertEquals("<a>\"中😀\"</a>", decoded(marked.substring(1), marked.getBytes(charset)));
    }
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = "<a>\n中文xx</a>".getBytes(StandardCharsets.UTF_8);
    bytes[8] = 'x';
    FormatException e = assertThrows(FormatException.class, () -> decoded("<a>\n中文xx</a>", bytes));
    assertEquals(
        "x.tmx:2:2: these bytes are no text in the file's encoding; save it as UTF-8",
        e.getMessage());
    FormatException unknown =
        assertThrows(
            FormatException.class,
            () ->
                decoded(
                    "",
                    "<?xml version='1.0' encoding='klingon'?><a/>"
                        .getBytes(StandardCharsets.US_ASCII)));
    assertTrue(unknown.getMessage().contains("unknown encoding klingon"));
  }

  private static String decoded(String xml, byte[] bytes) throws IOException {
    return events(xml, XmlDecoder.open("x.tmx", new ByteArrayInputStream(bytes)));
  }
}
