package io.github.duizhao.read.office;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.SAXException;

/** The text of DOCX, ODT, RTF and EPUB by Tika's parsers, which are named: nothing is detected. */
final class TikaText {

  private TikaText() {}

  static String html(String name, byte[] bytes, OfficeKind kind) throws FormatException {
    XhtmlHandler handler = new XhtmlHandler(kind == OfficeKind.RTF);
    ParseContext context = new ParseContext();
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeShapeBasedContent(true);
    context.set(OfficeParserConfig.class, config);
    context.set(org.apache.tika.extractor.EmbeddedDocumentExtractor.class, new NoAttachments());
    try (TikaInputStream in = TikaInputStream.get(prepared(bytes, kind))) {
      parser(kind).parse(in, handler, new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      throw new FormatException(name, 0, 0, "encrypted; save it without a password");
    } catch (SAXException
        | TikaException
        | IOException
        | RuntimeException
        // Tika asserts what damaged files break, where a program runs with assertions.
        | AssertionError e) {
      throw new FormatException(name, 0, 0, refusal(e, kind));
    }
    return handler.html();
  }

  private static byte[] prepared(byte[] bytes, OfficeKind kind) throws IOException {
    return switch (kind) {
      case RTF -> RtfGroups.arranged(bytes);
      case ODT -> OdtPages.without(bytes);
      default -> bytes;
    };
  }

  private static Parser parser(OfficeKind kind) {
    return switch (kind) {
      case DOCX -> new OOXMLParser();
      case ODT -> new OpenDocumentParser();
      case RTF -> new RTFParser();
      case EPUB -> new EpubParser();
      case PDF -> throw new IllegalStateException("a PDF is not Tika's");
    };
  }

  private static String refusal(Throwable thrown, OfficeKind kind) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof XhtmlHandler.TooMuchException) {
        return cause.getMessage();
      }
      if (cause instanceof EncryptedDocumentException) {
        return "encrypted; save it without a password";
      }
    }
    return "damaged, or not " + kind.words();
  }
}
