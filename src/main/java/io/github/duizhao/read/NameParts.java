package io.github.duizhao.read;

import io.github.duizhao.read.lang.LangOfName;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file's name taken apart: what the file is called in every language, and which one it is in.
 * {@code docs/zh-cn/guide.md}, {@code docs/guide.zh.md} and {@code docs/guide_CN.md} are all called
 * {@code docs/guide}.
 *
 * @param stem the path without its language and its ending
 * @param ending with its dot; empty where there is none, or where it is the language ({@code
 *     001.zh})
 * @param lang empty where the name does not tell it
 */
record NameParts(String stem, String ending, Optional<Lang> lang) {

  /** What a file is called of which nothing is left without its language. */
  private static final String NAMELESS = "index";

  /**
   * @param path relative, with {@code /} between its parts
   * @param wanted the languages that count: a folder {@code io} may hold anything but Ido
   */
  static NameParts of(String path, Predicate<Lang> wanted) {
    String[] parts = PackedFile.inner(path).split("/", -1);
    List<String> kept = new ArrayList<>();
    Optional<Lang> lang = Optional.empty();
    for (int k = 0; k < parts.length - 1; k++) {
      Optional<Lang> folder = LangOfName.ofPart(parts[k]).filter(wanted);
      lang = folder.isPresent() ? folder : lang;
      if (folder.isEmpty()) {
        kept.add(parts[k]);
      }
    }
    String file = parts[parts.length - 1];
    int dot = file.lastIndexOf('.');
    String stem = dot <= 0 ? file : file.substring(0, dot);
    String ending = file.substring(stem.length());
    Optional<Lang> ofEnding =
        ending.isEmpty() ? Optional.empty() : LangOfName.ofPart(ending.substring(1)).filter(wanted);
    int start = LangOfName.start(stem, wanted);
    if (ofEnding.isPresent()) {
      lang = ofEnding;
      ending = "";
    } else if (start >= 0) {
      lang = LangOfName.ofPart(stem.substring(start));
      stem = stem.substring(0, Math.max(0, start - 1));
    }
    if (!stem.isEmpty()) {
      kept.add(stem);
    }
    return new NameParts(kept.isEmpty() ? NAMELESS : String.join("/", kept), ending, lang);
  }
}
