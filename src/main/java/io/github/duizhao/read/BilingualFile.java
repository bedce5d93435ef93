package io.github.duizhao.read;

import io.github.duizhao.read.subtitle.BilingualCues;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.util.Optional;

/** The door to files that hold a text and its translation as people write them. */
public final class BilingualFile {

  private BilingualFile() {}

  /**
   * Parts a file in its two texts.
   *
   * @param source language of the source; empty: told by script, the one that is not Chinese
   * @param target language of the translation; empty: told by script
   * @return empty if the file does not look like two texts, or not like two in this layout
   */
  public static Optional<TwoTexts> read(
      String name,
      byte[] bytes,
      Layout layout,
      Optional<Lang> source,
      Optional<Lang> target,
      ReadOptions options)
      throws IOException {
    if (Documents.isSubtitles(name) && (layout == Layout.AUTO || layout == Layout.CUES)) {
      Content content = Encodings.decode(name, bytes, options.encoding());
      return new BilingualCues(name, content, source)
          .read(layout == Layout.CUES)
          .map(texts -> named(texts, source, target));
    }
    Document file = Documents.read(name, bytes, Optional.of(target.orElse(Lang.ZH)), options);
    Optional<TwoTexts> found = Optional.empty();
    if (layout == Layout.AUTO || layout == Layout.COMMENTS) {
      found = new CommentedSource(file).read(layout == Layout.COMMENTS);
    }
    if (found.isEmpty() && (layout == Layout.AUTO || layout == Layout.TABLE)) {
      found = new TurnTaking(file, source, true).read(layout == Layout.TABLE);
    }
    if (found.isEmpty() && (layout == Layout.AUTO || layout == Layout.ALTERNATING)) {
      found = new TurnTaking(file, source, false).read(layout == Layout.ALTERNATING);
    }
    return found.map(texts -> named(texts, source, target));
  }

  private static TwoTexts named(TwoTexts texts, Optional<Lang> source, Optional<Lang> target) {
    return new TwoTexts(
        named(texts.source(), source), named(texts.target(), target), texts.passages());
  }

  private static Document named(Document document, Optional<Lang> lang) {
    return document.withLang(lang.orElseGet(() -> Documents.guess(document)));
  }
}
