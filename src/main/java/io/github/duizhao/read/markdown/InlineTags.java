package io.github.duizhao.read.markdown;

import io.github.duizhao.read.block.BlockBuilder;
import io.github.duizhao.read.block.BlockList;
import io.github.duizhao.read.block.LineJoin;
import io.github.duizhao.read.block.TagMarks;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The HTML tags inside of one Markdown paragraph, and the block that they are part of. */
final class InlineTags {

  private static final Span NOWHERE = new Span(0, 0);
  private static final int FAR = 64;

  private static final Set<String> EMPTY =
      Set.of("area", "base", "col", "embed", "hr", "input", "link", "meta", "source", "wbr");

  private record Open(String name, int textStart, int fileStart, String value, Span valueFile) {}

  private final Content content;
  private final LineJoin join;
  private final BlockList blocks;
  private final List<Open> open = new ArrayList<>();
  private BlockBuilder main;
  private Optional<BlockBuilder> aside = Optional.empty();
  private final List<BlockBuilder> leftovers = new ArrayList<>();
  private String asideName = "";
  private int asideStart;
  private boolean inGloss;
  private int glossStart;
  private Span glossed = NOWHERE;

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
      if (inGloss && tag.name().equals("ruby")) {
        rubyText(Tag.of("</rt>"), from, from);
      }
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
      inGloss = last >= 0 && open.get(last).name().equals("ruby");
      if (inGloss) {
        Open ruby = open.get(last);
        glossed = new Span(ruby.textStart(), main.length());
        main.replaced("（", from, to);
        glossStart = main.length();
      }
    } else if (inGloss) {
      inGloss = false;
      String gloss = main.text().toString().substring(glossStart);
      Span place = main.place(glossStart);
      main.replaced("）", from, to);
      Open ruby = open.get(open.size() - 1);
      main.mark(Mark.Kind.RUBY, glossed, gloss, new Span(ruby.fileStart(), to), place);
      open.set(open.size() - 1, new Open("ruby", main.length(), ruby.fileStart(), "", NOWHERE));
    }
  }

  private void close(Tag tag, int to) {
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - FAR); i--) {
      Open opened = open.get(i);
      if (opened.name().equals(tag.name())) {
        open.subList(i, open.size()).clear();
        Mark.Kind kind = TagMarks.KINDS.getOrDefault(tag.name(), Mark.Kind.TAG);
        String value =
            kind == Mark.Kind.LINK ? opened.value() : kind == Mark.Kind.TAG ? tag.name() : "";
        Span file = new Span(opened.fileStart(), to);
        if (kind == Mark.Kind.RUBY) {
          main.endRuby(file);
        } else {
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
      leftover(done, to);
    }
  }

  /**
   * Adds the block, and behind it the blocks of what is left of a scraped page; a new one begins.
   */
  void finish(Block.Kind kind, int level) {
    aside.ifPresent(unclosed -> leftover(unclosed, asideStart));
    for (Open opened : open) {
      Span file = new Span(opened.fileStart(), opened.fileStart() + 1);
      main.mark(Mark.Kind.TAG, main.length(), opened.name(), file, NOWHERE);
    }
    boolean caption = kind == Block.Kind.PARAGRAPH && main.isAllInImages();
    blocks.add(main, caption ? Block.Kind.CAPTION : kind, level);
    for (BlockBuilder leftover : leftovers) {
      blocks.add(leftover, Block.Kind.PARAGRAPH, Block.Role.LEFTOVER, 0);
    }
    main = new BlockBuilder(join);
    aside = Optional.empty();
    open.clear();
    leftovers.clear();
  }

  private void leftover(BlockBuilder text, int end) {
    text.mark(Mark.Kind.TAG, 0, asideName, new Span(asideStart, end), NOWHERE);
    leftovers.add(text);
  }
}
