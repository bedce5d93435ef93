package io.github.duizhao.format.unit;

import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The inline codes of one segment: opened, closed, put in as marks of a {@link SegmentBuilder}. For
 * one thread.
 */
public final class CodeMarks {

  /**
   * A code in the file.
   *
   * @param key what its other end has too
   * @param type what the file calls it
   * @param content the code itself, with its places
   * @param file the whole element in the content
   */
  public record Code(String key, String type, SegmentBuilder content, Span file) {}

  private record Opened(Code code, int at) {}

  private final SegmentBuilder segment;
  private final List<Opened> open = new ArrayList<>();

  public CodeMarks(SegmentBuilder segment) {
    this.segment = segment;
  }

  public void standalone(Code code) {
    Mark.Kind kind = CodeKinds.of(code.type(), code.content().text().toString());
    add(kind, new Span(segment.length(), segment.length()), code, Optional.empty());
  }

  public void open(Code code) {
    open.add(new Opened(code, segment.length()));
  }

  /** Closes what was opened last with the same key; a code that closes nothing stands alone. */
  public void close(Code code) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Opened opened = open.get(i);
      if (opened.code().key().equals(code.key())) {
        open.remove(i);
        String content = opened.code().content().text().toString();
        Mark.Kind kind = CodeKinds.of(opened.code().type(), content);
        add(kind, new Span(opened.at(), segment.length()), opened.code(), Optional.of(code));
        return;
      }
    }
    standalone(code);
  }

  /** Ends the segment: what is still open stands alone where it was opened. */
  public void end() {
    for (Opened opened : open) {
      Code code = opened.code();
      Mark.Kind kind = CodeKinds.of(code.type(), code.content().text().toString());
      add(kind, new Span(opened.at(), opened.at()), code, Optional.empty());
    }
    open.clear();
  }

  private void add(Mark.Kind kind, Span span, Code code, Optional<Code> closing) {
    Span file = closing.map(end -> code.file().join(end.file())).orElse(code.file());
    if (kind == Mark.Kind.LINK || kind == Mark.Kind.IMAGE) {
      for (Optional<Code> place : List.of(Optional.of(code), closing)) {
        SegmentBuilder content = place.map(Code::content).orElseGet(SegmentBuilder::new);
        Optional<Span> target = CodeKinds.target(content.text().toString());
        if (target.isPresent()) {
          String value = target.get().in(content.text());
          segment.mark(new Mark(kind, span, value, file, content.toFile(target.get())));
          return;
        }
      }
    }
    Span nowhere = new Span(file.start(), file.start());
    segment.mark(new Mark(kind, span, kind == Mark.Kind.TAG ? value(code) : "", file, nowhere));
  }

  /** The code itself; where the file keeps it elsewhere, its key. */
  private static String value(Code code) {
    return code.content().length() > 0 ? code.content().text().toString() : code.key();
  }
}
