package io.github.duizhao.read.subtitle;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.TagMarks;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of one cue: tags of SubRip and WebVTT, and what other programs leave in braces.
 * Italics and bold are marks; colours, voices, places and times within a line are skipped. What
 * only looks like a tag is text.
 */
final class CueMarkup {

  private static final int LONGEST = 200;

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(/?)(i|em|b|strong|u|s|c|v|lang|ruby|rt|rp|font|span)(?:[.\\s][^<>]{0,"
              + LONGEST
              + "})?/?>"
              + "|<\\d{1,3}:\\d{2}[:.][\\d:.]{2,9}>"
              + "|\\{(?:\\\\|[a-zA-Z]:)[^{}]{0,"
              + LONGEST
              + "}\\}"
              + "|(\\\\[Nh]|<br ?/?>)"
              + "|&(amp|lt|gt|nbsp|quot|lrm|rlm);",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "quot", "\"", "lrm", "", "rlm", "");

  private record Open(Mark.Kind kind, int textStart, int fileStart) {}

  private static final Span NOWHERE = new Span(0, 0);

  private final Content content;
  private final BlockBuilder block;
  private final BlockList skipped;
  private final List<Open> open = new ArrayList<>();

  CueMarkup(Content content, BlockBuilder block, BlockList skipped) {
    this.content = content;
    this.block = block;
    this.skipped = skipped;
  }

  /** What a viewer sees of a line. */
  static String plain(String line) {
    return MARKUP
        .matcher(line)
        .replaceAll(
            found ->
                found.group(4) != null
                    ? Matcher.quoteReplacement(entity(found.group(4)))
                    : found.group(3) != null ? " " : "");
  }

  private static String entity(String name) {
    return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** Adds a line of the cue to the block. */
  void add(Span line) {
    Matcher markup = MARKUP.matcher(content).region(line.start(), line.end());
    int at = line.start();
    while (markup.find()) {
      verbatim(at, markup.start());
      at = markup.end();
      if (markup.group(4) != null) {
        entity(markup.group(4), markup.start(), at);
      } else if (markup.group(3) != null) {
        block.gap(markup.start(), at, true);
      } else {
        tag(markup, at);
      }
    }
    verbatim(at, line.end());
  }

  private void verbatim(int from, int to) {
    int start = from;
    while (start < to && BlockBuilder.isSpace(content.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && BlockBuilder.isSpace(content.charAt(end - 1))) {
      end--;
    }
    if (start > from) {
      block.gap(from, start, false);
    }
    block.verbatim(content, start, end);
    if (end < to && end > start) {
      block.gap(end, to, false);
    }
  }

  private void entity(String name, int from, int to) {
    String shown = entity(name);
    if (shown.isBlank()) {
      block.gap(from, to, shown.isEmpty());
    } else {
      block.replaced(shown, from, to);
    }
  }

  private void tag(Matcher markup, int end) {
    String name = markup.group(2) == null ? "" : markup.group(2).toLowerCase(Locale.ROOT);
    Mark.Kind kind = TagMarks.KINDS.getOrDefault(name, Mark.Kind.TAG);
    boolean marks = kind == Mark.Kind.EMPHASIS || kind == Mark.Kind.STRONG;
    if (!marks) {
      skipped.skip(markup.start(), end, Skipped.Reason.CUE);
    } else if (markup.group(1).isEmpty()) {
      open.add(new Open(kind, block.length(), markup.start()));
    } else {
      close(kind, markup.start(), end);
    }
  }

  private void close(Mark.Kind kind, int start, int end) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).kind() == kind) {
        mark(open.remove(i), end);
        return;
      }
    }
    skipped.skip(start, end, Skipped.Reason.CUE);
  }

  private void mark(Open opened, int end) {
    if (block.length() > opened.textStart()) {
      Span file = new Span(opened.fileStart(), end);
      block.mark(opened.kind(), opened.textStart(), "", file, NOWHERE);
    } else {
      skipped.skip(opened.fileStart(), end, Skipped.Reason.CUE);
    }
  }

  /** Ends the cue: players close there what is still open. */
  void finish(int end) {
    open.forEach(it -> mark(it, end));
    open.clear();
  }
}
