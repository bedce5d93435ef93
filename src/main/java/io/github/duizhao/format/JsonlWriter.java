package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Beads as JSON lines, one object each: {@code source} and {@code target} hold the visible text,
 * {@code sourceSentences} and {@code targetSentences} the 0-based numbers of the sentences, {@code
 * confidence} a number from 0 to 1. {@code sourceFile} and {@code targetFile} are the names of the
 * files; {@code sourceLines}, {@code sourceSpans} and {@code sourceBlocks} (and those of the
 * target) have an entry for each sentence: its line, from 1; its first and one after its last place
 * in the file, in UTF-16 code units of the decoded text without a byte order mark, from 0; the
 * index of its block, from 0. {@code moved} is there, and true, only in a bead that crosses its
 * neighbours.
 */
public final class JsonlWriter implements BitextWriter {

  private final Optional<String> document;

  public JsonlWriter() {
    this(Optional.empty());
  }

  private JsonlWriter(Optional<String> document) {
    this.document = document;
  }

  /** A writer for one document of many in a file: {@code document} is its name. */
  public static JsonlWriter of(String document) {
    return new JsonlWriter(Optional.of(document));
  }

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    Objects.requireNonNull(out, "out must not be null");
    StringBuilder line = new StringBuilder();
    for (Bead bead : bitext.beads()) {
      line.setLength(0);
      line.append('{');
      if (document.isPresent()) {
        line.append("\"document\":");
        JsonText.quote(document.get(), line);
        line.append(',');
      }
      line.append("\"source\":");
      JsonText.quote(BeadText.source(bead, bitext.source()), line);
      line.append(",\"target\":");
      JsonText.quote(BeadText.target(bead, bitext.target()), line);
      line.append(",\"sourceSentences\":");
      LinksWriter.numbers(bead.source(), line);
      line.append(",\"targetSentences\":");
      LinksWriter.numbers(bead.target(), line);
      line.append(",\"confidence\":").append(BeadText.confidence(bead.confidence()));
      places("source", bead.source(), bitext.source().document(), line);
      places("target", bead.target(), bitext.target().document(), line);
      line.append(bead.moved() ? ",\"moved\":true}\n" : "}\n");
      out.append(line);
    }
  }

  private static void places(
      String side, List<Sentence> sentences, Document document, StringBuilder line) {
    Content content = document.content();
    StringBuilder lines = new StringBuilder();
    StringBuilder spans = new StringBuilder();
    StringBuilder blocks = new StringBuilder();
    for (Sentence sentence : sentences) {
      String comma = lines.isEmpty() ? "" : ",";
      Span place = sentence.file();
      lines.append(comma).append(content.position(place.start()).line());
      spans.append(comma).append('[').append(content.base() + place.start());
      spans.append(',').append(content.base() + place.end()).append(']');
      blocks.append(comma).append(sentence.block().index());
    }
    line.append(",\"").append(side).append("File\":");
    JsonText.quote(document.name(), line);
    line.append(",\"").append(side).append("Lines\":[").append(lines);
    line.append("],\"").append(side).append("Spans\":[").append(spans);
    line.append("],\"").append(side).append("Blocks\":[").append(blocks).append(']');
  }
}
