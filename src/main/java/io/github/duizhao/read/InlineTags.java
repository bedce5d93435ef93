package io.github.duizhao.read;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The HTML tags inside of one Markdown paragraph, and the block that they are part of. */
final class InlineTags {

  private static final Span NOWHERE = new Span(0, 0);
  private static final int FAR = 64;

  private static final Map<String, Mark.Kind> KINDS =
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
          Map.entry("ruby", Mark.Kind.RUBY));

  private static final Set<String> EMPTY =
      Set.of("area", "base", "col", "embed", "hr", "input", "link", "meta", "source", "wbr");

  private record Open(String name, int textStart, int fileStart, String value, Span valueFile) {}

  private final Content content;
  private final LineJoin join;
  private final BlockList blocks;
  private final List<Open> open = new ArrayList<>();
  private final BlockBuilder main;
  private Optional<BlockBuilder> aside = Optional.empty();
  private final List<BlockBuilder> leftovers = new ArrayList<>();
  private String asideName = "";
  private int asideStart;
  private boolean rubyText;
  private int rubyStart;

  InlineTags(Content content, LineJoin join, BlockList blocks) {
    this.content = content;
    this.join = join;
    this.blocks = blocks;
    this.main = new BlockBuilder(join);
  }

  /** The block that text goes to now. */
  BlockBuilder block() {
    return aside.orElse(main);
  }

  void add(String literal, int from, int to) {
    Tag tag = Tag.of(literal);
    if (tag.name().isEmpty()) {
      blocks.skip(from, to, Skipped.Reason.COMMENT);
    } else if (aside.isPresent()) {
      if (tag.closing() && tag.name().equals(asideName)) {
        closeAside(to);
      } else {
        block().gap(from, to, false);
      }
    } else if (tag.name().equals("svg")
        || tag.name().equals("script")
        || tag.name().equals("style")) {
      if (!tag.closing() && !tag.isSelfClosing()) {
        aside = Optional.of(new BlockBuilder(join));
        asideName = tag.name();
        asideStart = from;
      }
    } else if (tag.name().equals("br")) {
      main.lineBreak(from, to);
    } else if (tag.name().equals("img")) {
      mark(Mark.Kind.IMAGE, main.length(), tag, "src", from, to);
    } else if (tag.name().equals("rt")) {
      rubyText(tag, from, to);
    } else if (tag.closing()) {
      close(tag, to);
    } else if (tag.isSelfClosing() || EMPTY.contains(tag.name())) {
      main.mark(Mark.Kind.TAG, main.length(), tag.name(), new Span(from, to), NOWHERE);
    } else {
      Optional<Span> href = tag.attribute("href").map(span -> span.shift(from));
      String value = href.map(span -> span.in(content)).orElse("");
      open.add(new Open(tag.name(), main.length(), from, value, href.orElse(NOWHERE)));
    }
  }

  private void mark(Mark.Kind kind, int start, Tag tag, String attribute, int from, int to) {
    Optional<Span> place = tag.attribute(attribute).map(span -> span.shift(from));
    String value = place.map(span -> span.in(content)).orElse("");
    main.mark(kind, start, value, new Span(from, to), place.orElse(NOWHERE));
  }

  /** The gloss of a ruby is shown in brackets behind the words that it explains. */
  private void rubyText(Tag tag, int from, int to) {
    if (!tag.closing()) {
      int last = open.size() - 1;
      rubyText = last >= 0 && open.get(last).name().equals("ruby");
      if (rubyText) {
        Open ruby = open.get(last);
        main.mark(Mark.Kind.RUBY, ruby.textStart(), "", new Span(ruby.fileStart(), to), NOWHERE);
        main.replaced("（", from, to);
        rubyStart = main.length();
      }
    } else if (rubyText) {
      rubyText = false;
      main.rubyValue(rubyStart, content);
      main.replaced("）", from, to);
    }
  }

  private void close(Tag tag, int to) {
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - FAR); i--) {
      Open opened = open.get(i);
      if (opened.name().equals(tag.name())) {
        open.subList(i, open.size()).clear();
        Mark.Kind kind = KINDS.getOrDefault(tag.name(), Mark.Kind.TAG);
        String value =
            kind == Mark.Kind.LINK ? opened.value() : kind == Mark.Kind.TAG ? tag.name() : "";
        if (kind != Mark.Kind.RUBY) {
          Span file = new Span(opened.fileStart(), to);
          main.mark(kind, opened.textStart(), value, file, opened.valueFile());
        }
        return;
      }
    }
  }

  private void closeAside(int to) {
    BlockBuilder done = aside.orElseThrow();
    aside = Optional.empty();
    if (!asideName.equals("svg")) {
      blocks.skip(asideStart, to, Skipped.Reason.SCRIPT);
    } else if (done.length() == 0) {
      blocks.skip(asideStart, to, Skipped.Reason.GRAPHIC);
    } else {
      leftovers.add(done);
    }
  }

  /** Adds the block, and behind it the blocks of what is left of a scraped page. */
  void finish(Block.Kind kind, int level) {
    if (aside.isPresent()) {
      leftovers.add(aside.get());
    }
    for (Open opened : open) {
      Span file = new Span(opened.fileStart(), opened.fileStart() + 1);
      main.mark(Mark.Kind.TAG, main.length(), opened.name(), file, NOWHERE);
    }
    boolean caption = kind == Block.Kind.PARAGRAPH && main.isAllInImages();
    blocks.add(main, caption ? Block.Kind.CAPTION : kind, level);
    for (BlockBuilder leftover : leftovers) {
      blocks.add(leftover, Block.Kind.PARAGRAPH, Block.Role.LEFTOVER, 0);
    }
  }
}
