package io.github.duizhao.read;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the address of the original that a translation names, as in {@code 原文：<URL>}. */
public final class SourceAddress {

  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"）】]{1,2000}");

  private SourceAddress() {}

  /** The address; empty if the translation names none. */
  public static Optional<String> of(Document translation) {
    Optional<String> credit = Optional.empty();
    for (Block block : translation.blocks()) {
      if (block.role() == Block.Role.SOURCE_LINE) {
        Optional<String> found = in(block);
        if (found.isPresent()) {
          return found;
        }
      } else if (block.role() == Block.Role.TRANSLATOR_CREDIT && block.text().startsWith("via")) {
        credit = in(block);
      }
    }
    return credit;
  }

  private static Optional<String> in(Block block) {
    for (Mark mark : block.marks()) {
      if (mark.kind() == Mark.Kind.LINK && mark.value().startsWith("http")) {
        return Optional.of(mark.value());
      }
    }
    Matcher url = URL.matcher(block.text());
    return url.find() ? Optional.of(url.group()) : Optional.empty();
  }
}
