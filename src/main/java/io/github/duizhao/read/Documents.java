package io.github.duizhao.read;

import io.github.duizhao.read.block.DocumentReader;
import io.github.duizhao.read.html.HtmlReader;
import io.github.duizhao.read.lang.LangGuess;
import io.github.duizhao.read.lang.LangOfName;
import io.github.duizhao.read.markdown.MarkdownReader;
import io.github.duizhao.read.office.OfficeFiles;
import io.github.duizhao.read.plain.LineReader;
import io.github.duizhao.read.plain.PlainTextReader;
import io.github.duizhao.read.subtitle.SubtitleReader;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The door of this package: files and texts become documents. Which reader takes a file is told by
 * its name: {@code .md} and {@code .markdown} are Markdown, {@code .html}, {@code .htm} and {@code
 * .xhtml} are HTML, {@code .docx}, {@code .odt}, {@code .rtf}, {@code .epub} and {@code .pdf} are
 * office files, {@code .srt} and {@code .vtt} are subtitles, everything else is plain text.
 * Thread-safe.
 */
public final class Documents {

  private static final int GUESSED_LENGTH = 100_000;

  private Documents() {}

  /**
   * Reads a file. A packed one ({@code article.md.gz}) is called as what is in it.
   *
   * @param lang its language; empty: it is told by its script
   * @throws FormatException if it cannot be decoded, or is too large for the memory
   */
  public static Document read(Path file, Optional<Lang> lang, ReadOptions options)
      throws IOException {
    return read(PackedFile.inner(file.toString()), WholeFile.read(file), lang, options);
  }

  /**
   * As {@link #read(Path, Optional, ReadOptions)}, for bytes that are read already. The content of
   * an office file's document is the HTML that was made of it.
   */
  public static Document read(String name, byte[] bytes, Optional<Lang> lang, ReadOptions options)
      throws IOException {
    try {
      if (OfficeFiles.is(name)) {
        Content html = Content.of(OfficeFiles.html(name, bytes));
        Document document = HtmlReader.whole(name, lang.orElse(Lang.EN), html);
        return lang.isPresent() ? document : document.withLang(guess(document));
      }
      return parse(name, lang, Encodings.decode(name, bytes, options.encoding()));
    } catch (OutOfMemoryError e) {
      // A file may be nothing but markup, and a tag takes a hundred times its size in memory.
      throw new FormatException(
          name, 0, 0, "takes more memory than there is; give Java more (-Xmx2g), or cut it up");
    }
  }

  /** Makes a document of a text that is decoded already. */
  public static Document parse(String name, Lang lang, String text) throws IOException {
    return parse(name, Optional.of(lang), Content.of(text));
  }

  /**
   * Makes a document of a text that is decoded already.
   *
   * @param lang its language; empty: it is told by its script, English where there is no letter
   */
  public static Document parse(String name, Optional<Lang> lang, Content content)
      throws IOException {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(content, "content must not be null");
    Document document = reader(name).read(name, lang.orElse(Lang.EN), content);
    return lang.isPresent() ? document : document.withLang(guess(document));
  }

  /** Makes a document of a text that holds one sentence a line; empty lines count as well. */
  public static Document lines(String name, Lang lang, Content content) {
    return new LineReader().read(name, lang, content);
  }

  /** As {@link #lines(String, Lang, Content)}; an empty language is told by its script. */
  public static Document lines(String name, Optional<Lang> lang, Content content) {
    Document document = lines(name, lang.orElse(Lang.EN), content);
    return lang.isPresent() ? document : document.withLang(guess(document));
  }

  /**
   * A document in the language that the name of its file tells ({@code article.zh.md}, {@code
   * zh/article.md}): for a translation that looks like its source because it was not translated. As
   * it is, where the name tells none.
   */
  public static Document inLangOfName(Document document) {
    return LangOfName.of(document.name()).map(document::withLang).orElse(document);
  }

  static Lang guess(Document document) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (text.length() > GUESSED_LENGTH) {
        break;
      }
      if (block.kind() != Block.Kind.CODE) {
        text.append(block.text()).append('\n');
      }
    }
    return LangGuess.of(text.toString()).orElse(Lang.EN);
  }

  /** Whether a file's name tells that it is a text: a folder holds much that is none. */
  public static boolean isDocument(String name) {
    String inner = PackedFile.inner(name);
    String lower = inner.toLowerCase(Locale.ROOT);
    return isMarkedUp(inner)
        || OfficeFiles.is(inner)
        || lower.endsWith(".txt")
        || lower.endsWith(".text");
  }

  /** Whether a file's name tells of Markdown, HTML or subtitles: not all in it is text. */
  public static boolean isMarkedUp(String name) {
    return isMarkdown(name) || isHtml(name) || isSubtitles(name);
  }

  static boolean isSubtitles(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".srt") || lower.endsWith(".vtt");
  }

  private static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  static boolean isHtml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  private static DocumentReader reader(String name) {
    if (isMarkdown(name)) {
      return new MarkdownReader();
    }
    if (isHtml(name)) {
      return new HtmlReader();
    }
    if (isSubtitles(name)) {
      return new SubtitleReader();
    }
    return new PlainTextReader();
  }
}
