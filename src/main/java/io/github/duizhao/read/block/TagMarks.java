package io.github.duizhao.read.block;

import io.github.duizhao.text.Mark;
import java.util.Map;

/** What the inline elements of HTML mark, in pages and in Markdown alike. */
public final class TagMarks {

  public static final Map<String, Mark.Kind> KINDS =
      Map.ofEntries(
          Map.entry("a", Mark.Kind.LINK),
          Map.entry("code", Mark.Kind.CODE),
          Map.entry("kbd", Mark.Kind.CODE),
          Map.entry("samp", Mark.Kind.CODE),
          Map.entry("tt", Mark.Kind.CODE),
          Map.entry("em", Mark.Kind.EMPHASIS),
          Map.entry("i", Mark.Kind.EMPHASIS),
          Map.entry("strong", Mark.Kind.STRONG),
          Map.entry("b", Mark.Kind.STRONG),
          Map.entry("sub", Mark.Kind.TAG),
          Map.entry("sup", Mark.Kind.TAG),
          Map.entry("ruby", Mark.Kind.RUBY));

  private TagMarks() {}
}
