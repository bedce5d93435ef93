package io.github.duizhao.format.html;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Run;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One side of the bitext as numbers over its content, which stands in the page once.
 *
 * <p>A sentence is {@code [start − end of the one before, number of steps, steps…]}. A step walks
 * on in the content: {@code n} is n characters of text, {@code -n} is n characters of markup, and
 * {@code 0, n, i} is n characters for which the reader's text number i stands, such as an entity.
 */
final class SideData {

  private final Side side;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  SideData(Side side) {
    this.side = side;
  }

  /**
   * @param withContent whether the content is written; it is not where the other side, in the same
   *     file, has written it
   */
  void write(JsonGenerator json, boolean withContent) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", side.document().name());
    json.writeStringField("lang", side.lang().tag());
    if (withContent) {
      json.writeStringField("content", side.document().content().text());
    }
    json.writeArrayFieldStart("sentences");
    List<Sentence> sentences = side.sentences();
    int end = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Span span = withMarkup(i);
      List<Integer> steps = steps(sentence, span);
      json.writeNumber(span.start() - end);
      json.writeNumber(steps.size());
      for (int step : steps) {
        json.writeNumber(step);
      }
      end = span.end();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("texts");
    for (String text : texts.keySet()) {
      json.writeString(text);
    }
    json.writeEndArray();
    writeBlocks(json);
    writeCodes(json);
    json.writeArrayFieldStart("skipped");
    for (Skipped skipped : side.document().skipped()) {
      json.writeNumber(skipped.span().start());
      json.writeNumber(skipped.span().length());
      json.writeNumber(skipped.reason().ordinal());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Kind, role, level and number of sentences of each block that has any. */
  private void writeBlocks(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("blocks");
    List<Sentence> sentences = side.sentences();
    for (int i = 0; i < sentences.size(); ) {
      Block block = sentences.get(i).block();
      int first = i;
      while (i < sentences.size() && sentences.get(i).block() == block) {
        i++;
      }
      json.writeNumber(block.kind().ordinal());
      json.writeNumber(block.role().ordinal());
      json.writeNumber(block.level());
      json.writeNumber(i - first);
    }
    json.writeEndArray();
  }

  /** Where code stands in running text: its distance from the end of the one before, its length. */
  private void writeCodes(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("codes");
    int end = 0;
    for (Block block : side.document().blocks()) {
      for (Mark mark : block.marks()) {
        Span span = block.toFile(mark.span());
        if (mark.kind() == Mark.Kind.CODE && !span.isEmpty() && span.start() >= end) {
          json.writeNumber(span.start() - end);
          json.writeNumber(span.length());
          end = span.end();
        }
      }
    }
    json.writeEndArray();
  }

  /**
   * Where the sentence stands in the content, with the markup that opens before it or closes after
   * it, such as the target of a link at its end, but nothing of its neighbours.
   */
  private Span withMarkup(int index) {
    Sentence sentence = side.sentences().get(index);
    Span file = sentence.file();
    int start = file.start();
    int end = file.end();
    for (Mark mark : sentence.block().marksAt(sentence.span())) {
      boolean touches =
          mark.span().overlaps(sentence.span())
              || (mark.span().isEmpty()
                  && sentence.span().start() <= mark.span().start()
                  && mark.span().start() <= sentence.span().end());
      if (touches) {
        start = Math.min(start, mark.file().start());
        end = Math.max(end, mark.file().end());
      }
    }
    if (index > 0) {
      start = Math.max(start, Math.min(file.start(), side.sentences().get(index - 1).file().end()));
    }
    if (index + 1 < side.sentences().size()) {
      end = Math.min(end, Math.max(file.end(), side.sentences().get(index + 1).file().start()));
    }
    return new Span(start, Math.min(Math.max(end, start), side.document().content().length()));
  }

  private List<Integer> steps(Sentence sentence, Span span) {
    List<Integer> steps = new ArrayList<>();
    int at = span.start();
    String text = sentence.block().text();
    for (Run run : sentence.block().runsIn(sentence.span())) {
      int from = Math.max(run.textStart(), sentence.span().start());
      int to = Math.min(run.textEnd(), sentence.span().end());
      if (from >= to) {
        continue;
      }
      int shift = run.isVerbatim() ? from - run.textStart() : 0;
      int start = run.fileStart() + shift;
      int length = run.isVerbatim() ? to - from : run.fileLength();
      if (start < at || start + length > span.end()) {
        return replaced(sentence.text(), span.length());
      }
      if (start > at) {
        steps.add(at - start);
      }
      int last = steps.size() - 1;
      if (!isCopy(text, from, to, start, length)) {
        steps.addAll(replaced(text.substring(from, to), length));
      } else if (last >= 0 && steps.get(last) > 0 && start == at && isText(steps, last)) {
        steps.set(last, steps.get(last) + length);
      } else {
        steps.add(length);
      }
      at = start + length;
    }
    if (at < span.end()) {
      steps.add(at - span.end());
    }
    return steps;
  }

  /** Whether the content has the very characters; a joined line end is a space in the text. */
  private boolean isCopy(String text, int from, int to, int start, int length) {
    return to - from == length
        && side.document().content().text().regionMatches(start, text, from, length);
  }

  /** Whether the step is no operand of a replacement. */
  private static boolean isText(List<Integer> steps, int at) {
    int i = 0;
    while (i < at) {
      i += steps.get(i) == 0 ? 3 : 1;
    }
    return i == at;
  }

  private List<Integer> replaced(String text, int length) {
    Integer known = texts.putIfAbsent(text, texts.size());
    return List.of(0, length, known == null ? texts.size() - 1 : known);
  }
}
