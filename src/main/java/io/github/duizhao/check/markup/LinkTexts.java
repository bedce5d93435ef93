package io.github.duizhao.check.markup;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the words of a link, seen without the source. */
final class LinkTexts {

  /** A link of as many Chinese characters holds a clause, not a name. */
  private static final int LONG = 12;

  private static final Pattern PROFILE =
      Pattern.compile("linkedin\\.com/in/([A-Za-z0-9%_-]{1,100})", Pattern.CASE_INSENSITIVE);

  private LinkTexts() {}

  static void check(Passage passage, List<Finding> findings) {
    List<Mark> links = passage.marks(Mark.Kind.LINK);
    List<Mark> images = passage.marks(Mark.Kind.IMAGE);
    String text = passage.block().text();
    for (int i = 0; i < links.size(); i++) {
      Mark link = links.get(i);
      boolean pictured = images.stream().anyMatch(image -> link.file().contains(image.file()));
      String words = link.span().in(text);
      if (link.value().isEmpty() || pictured) {
        continue;
      }
      if (words.isBlank()) {
        add(passage, link, link.file(), "a link without text", "链接没有文字", 0.95, findings);
      } else if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
        add(passage, link, link.file(), "a link on a mark", "链接只落在标点上", 0.9, findings);
      } else if (swallows(passage, link, words)) {
        Span head = new Span(link.span().start(), link.span().start() + firstClause(words));
        add(
            passage,
            link,
            passage.block().toFile(head),
            "a link that swallows the sentence after it",
            "链接文字吞掉了后面的句子",
            0.85,
            findings);
      } else if ("，、；：".indexOf(words.charAt(words.length() - 1)) >= 0) {
        Span tail = new Span(link.span().end() - 1, link.span().end());
        add(
            passage,
            link,
            passage.block().toFile(tail),
            "a mark that belongs after the link",
            "标点应在链接之外",
            0.85,
            findings);
      } else if (isOnOtherWords(link, words)) {
        add(
            passage,
            link,
            passage.block().toFile(link.span()),
            "a person's profile linked on words that are no name",
            "个人主页链接落在不是人名的文字上",
            0.7,
            findings);
      }
      if (i > 0 && touches(passage, links.get(i - 1), link)) {
        int at = link.span().start();
        add(
            passage,
            link,
            passage.block().toFile(new Span(at, at + 1)),
            "two links without a mark between them",
            "相邻链接之间缺少分隔",
            0.7,
            findings);
      }
    }
  }

  /** Whether a link that starts in mid-sentence runs to a sentence's end. */
  private static boolean swallows(Passage passage, Mark link, String words) {
    String stripped = words.stripTrailing();
    int stop = firstStop(stripped);
    if (Han.count(stripped) < LONG || stop < 0) {
      return false;
    }
    String text = passage.text();
    int before = link.span().start() - 1;
    while (before >= 0 && " “‘（「".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    boolean midSentence = before >= 0 && "。！？：；\n".indexOf(text.charAt(before)) < 0;
    return midSentence || "，、。；".indexOf(words.charAt(0)) >= 0;
  }

  private static int firstStop(String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean question = "！？".indexOf(words.charAt(i)) >= 0 && i + 1 < words.length();
      if (words.charAt(i) == '。' || question) {
        boolean titled =
            words.indexOf('《') >= 0 && words.indexOf('《') < i && words.indexOf('》') > i;
        return titled ? -1 : i;
      }
    }
    return -1;
  }

  private static int firstClause(String words) {
    for (int i = 1; i < words.length() && i < 40; i++) {
      if (Han.isFullMark(words.charAt(i))) {
        return i + 1;
      }
    }
    return Math.min(words.length(), 20);
  }

  private static boolean touches(Passage passage, Mark first, Mark second) {
    int at = second.span().start();
    if (first.span().end() != at || first.file().end() != second.file().start()) {
      return false;
    }
    return at > 0
        && at < passage.text().length()
        && Character.isLetterOrDigit(passage.text().charAt(at - 1))
        && Character.isLetterOrDigit(passage.text().charAt(at))
        && first.span().length() > 2
        && second.span().length() > 2;
  }

  /** A profile's address names a person; the words should be that name in some script. */
  private static boolean isOnOtherWords(Mark link, String words) {
    Matcher profile = PROFILE.matcher(link.value());
    if (!profile.find() || words.indexOf('·') >= 0 || words.indexOf('•') >= 0) {
      return false;
    }
    String slug = profile.group(1).toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]{1,9}", 12)) {
      if (word.length() > 1 && sharesStem(slug, word)) {
        return false;
      }
    }
    if (Han.count(words) > 0) {
      return Han.count(words) > 6;
    }
    return slug.codePoints().filter(Character::isLetter).count() >= 6;
  }

  private static boolean sharesStem(String slug, String word) {
    return slug.contains(word.substring(0, Math.min(3, word.length())));
  }

  private static void add(
      Passage passage,
      Mark mark,
      Span file,
      String english,
      String chinese,
      double confidence,
      List<Finding> findings) {
    findings.add(
        passage
            .finding(MarkupCheck.INFO, mark, file, english, chinese)
            .confidence(confidence)
            .build());
  }
}
