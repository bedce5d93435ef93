package io.github.duizhao.read;

import io.github.duizhao.read.block.DocumentReader;
import io.github.duizhao.read.html.HtmlReader;
import io.github.duizhao.read.lang.LangGuess;
import io.github.duizhao.read.markdown.MarkdownReader;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Skipped;
import io.github.duizhao.text.Span;
import io.github.duizhao.text.TwoTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A translation with its source in comments, each before its passage. The source is read from the
 * same content with everything but the insides of its comments blanked out, so that its places are
 * right without further ado.
 */
final class CommentedSource {

  private static final int LEAST = 2;

  /** Of the translation's blocks of prose, so many must follow a comment. */
  private static final double SHARE = 0.4;

  private static final int OPENER = 4;
  private static final int CLOSER = 3;

  /** A line of settings, which is no text. */
  private static final Pattern SETTING =
      Pattern.compile("^(?:[a-z_-]{1,30}\\s?:.*|- .*|---|\\s*)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern SETTINGS_START = Pattern.compile("^\\s*[a-z_-]{1,30}\\s?:");

  private final Document file;
  private final String text;

  CommentedSource(Document file) {
    this.file = file;
    this.text = file.content().text();
  }

  Optional<TwoTexts> read(boolean asked) throws IOException {
    List<Span> comments = comments();
    if (comments.isEmpty() || (!asked && !isUsual(comments))) {
      return Optional.empty();
    }
    Document source = source(comments);
    return Optional.of(new TwoTexts(source, file, passages(source, comments)));
  }

  private boolean isUsual(List<Span> comments) {
    long prose = file.blocks().stream().filter(Block::isProse).count();
    return comments.size() >= LEAST && comments.size() >= SHARE * prose;
  }

  /** The insides of the comments that hold text of the source. */
  private List<Span> comments() {
    List<Span> comments = new ArrayList<>();
    int next = 0;
    List<Skipped> skipped = file.skipped();
    for (int k = 0; k < skipped.size(); k++) {
      Span span = skipped.get(k).span();
      if (skipped.get(k).reason() != Skipped.Reason.COMMENT || span.start() < next) {
        continue;
      }
      // Readers skip comments line by line, markup or not; the comment itself tells its ends.
      int start = text.indexOf("<!--", span.start());
      int end = start < 0 ? -1 : text.indexOf("-->", start + OPENER);
      if (end < 0 || start >= span.end()) {
        continue;
      }
      Span inside = new Span(start + OPENER, end);
      next = end + CLOSER;
      if (isSource(inside, next)) {
        comments.add(inside);
      }
    }
    return comments;
  }

  private boolean isSource(Span inside, int end) {
    String comment = inside.in(text).strip();
    Optional<Lang> lang = LangGuess.of(comment);
    if (lang.isEmpty() || lang.get().isChinese() || isSettings(comment)) {
      return false;
    }
    // A sign for a program, such as "more" or "body", stands before another comment.
    boolean word = comment.length() <= 30 && comment.equals(comment.toLowerCase(Locale.ROOT));
    return !(word && comment.chars().allMatch(c -> Character.isLetter(c) || " _-".indexOf(c) >= 0))
        || !text.startsWith("<!--", afterSpace(end));
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSettings(String comment) {
    return SETTINGS_START.matcher(comment).find()
        && comment.lines().count() > 1
        && comment.lines().allMatch(line -> SETTING.matcher(line).matches());
  }

  private Document source(List<Span> comments) throws IOException {
    boolean html = Documents.isHtml(file.name());
    char[] blank = new char[text.length()];
    for (int i = 0; i < blank.length; i++) {
      char c = text.charAt(i);
      blank[i] = c == '\n' || c == '\r' ? c : ' ';
    }
    for (Span inside : comments) {
      text.getChars(inside.start(), inside.end(), blank, inside.start());
      // Each comment stands on lines of its own, so that no indentation makes code of it.
      // In HTML that takes a tag.
      (html ? "<p>\n" : "  \n\n").getChars(0, OPENER, blank, inside.start() - OPENER);
      blank[inside.end()] = '\n';
      blank[inside.end() + 1] = '\n';
    }
    Content alone = Content.of(new String(blank));
    DocumentReader reader = html ? HtmlReader::whole : new MarkdownReader();
    Document read = reader.read(file.name(), Lang.EN, alone);
    return new Document(read.name(), read.lang(), file.content(), read.blocks(), read.skipped());
  }

  /** Comments that follow each other without translation between them are one passage. */
  private List<TwoTexts.Passage> passages(Document source, List<Span> comments) {
    List<TwoTexts.Passage> passages = new ArrayList<>();
    int sources = 0;
    int targets = blocksBefore(file, 0, comments.get(0).start());
    if (targets > 0) {
      passages.add(new TwoTexts.Passage(0, 0, 0, targets));
    }
    int fromSource = 0;
    for (int k = 0; k < comments.size(); k++) {
      int next = k + 1 < comments.size() ? comments.get(k + 1).start() : Integer.MAX_VALUE;
      sources = blocksBefore(source, sources, next);
      int to = blocksBefore(file, targets, next);
      if (to > targets || next == Integer.MAX_VALUE) {
        passages.add(new TwoTexts.Passage(fromSource, sources, targets, to));
        fromSource = sources;
        targets = to;
      }
    }
    return passages;
  }

  private static int blocksBefore(Document document, int from, int place) {
    int at = from;
    while (at < document.blocks().size() && document.blocks().get(at).file().start() < place) {
      at++;
    }
    return at;
  }
}
