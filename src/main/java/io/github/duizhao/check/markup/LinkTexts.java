package io.github.duizhao.check.markup;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be wrong with the words of a link, seen without the source. */
final class LinkTexts {

  /** A link of as many Chinese characters holds a clause, not a name. */
  private static final int LONG = 12;

  /** The head that stands for a link which is too long: its first clause, or so many characters. */
  private static final int LONGEST_CLAUSE = 40;

  private static final int HEAD = 20;

  /** A name in hanzi has at most so many; one in Latin letters has at least so many letters. */
  private static final int LONGEST_NAME = 6;

  private static final int SHORTEST_SLUG = 6;

  private static final Pattern PROFILE =
      Pattern.compile("linkedin\\.com/in/([A-Za-z0-9%_-]{1,100})", Pattern.CASE_INSENSITIVE);

  private LinkTexts() {}

  /** A fault, with how sure it is. */
  private enum Fault {
    EMPTY("a link without text", "链接没有文字", 0.95),
    ON_A_MARK("a link on a mark", "链接只落在标点上", 0.9),
    TOO_LONG("a link that swallows the sentence after it", "链接文字吞掉了后面的句子", 0.85),
    ENDS_ON_A_MARK("a mark that belongs after the link", "标点应在链接之外", 0.85),
    ON_OTHER_WORDS("a person's profile linked on words that are no name", "个人主页链接落在不是人名的文字上", 0.7),
    TOUCHING("two links without a mark between them", "相邻链接之间缺少分隔", 0.7);

    private final String english;
    private final String chinese;
    private final double confidence;

    Fault(String english, String chinese, double confidence) {
      this.english = english;
      this.chinese = chinese;
      this.confidence = confidence;
    }

    Finding at(Span file, Mark link, Passage passage) {
      return passage
          .finding(MarkupCheck.INFO, link, file, english, chinese)
          .confidence(confidence)
          .build();
    }
  }

  static void check(Passage passage, List<Finding> findings) {
    List<Mark> links = passage.marks(Mark.Kind.LINK);
    List<Mark> images = passage.marks(Mark.Kind.IMAGE);
    for (int i = 0; i < links.size(); i++) {
      Mark link = links.get(i);
      boolean pictured = images.stream().anyMatch(image -> link.file().contains(image.file()));
      if (link.value().isEmpty() || pictured) {
        continue;
      }
      words(passage, link).ifPresent(findings::add);
      if (i > 0 && touches(passage, links.get(i - 1), link)) {
        int at = link.span().start();
        Span first = passage.block().toFile(new Span(at, at + 1));
        findings.add(Fault.TOUCHING.at(first, link, passage));
      }
    }
  }

  /** What is wrong with the words of one link. */
  private static Optional<Finding> words(Passage passage, Mark link) {
    Block block = passage.block();
    Span span = link.span();
    String words = span.in(block.text());
    Finding fault = null;
    if (words.isBlank()) {
      fault = Fault.EMPTY.at(link.file(), link, passage);
    } else if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      fault = Fault.ON_A_MARK.at(link.file(), link, passage);
    } else if (swallows(passage, link, words)) {
      Span head = new Span(span.start(), span.start() + firstClause(words));
      fault = Fault.TOO_LONG.at(block.toFile(head), link, passage);
    } else if ("，、；：".indexOf(words.charAt(words.length() - 1)) >= 0) {
      Span tail = new Span(span.end() - 1, span.end());
      fault = Fault.ENDS_ON_A_MARK.at(block.toFile(tail), link, passage);
    } else if (isOnOtherWords(link, words)) {
      fault = Fault.ON_OTHER_WORDS.at(block.toFile(span), link, passage);
    }
    return Optional.ofNullable(fault);
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
    for (int i = 1; i < words.length() && i < LONGEST_CLAUSE; i++) {
      if (Han.isFullMark(words.charAt(i))) {
        return i + 1;
      }
    }
    return Math.min(words.length(), HEAD);
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
      return Han.count(words) > LONGEST_NAME;
    }
    return slug.codePoints().filter(Character::isLetter).count() >= SHORTEST_SLUG;
  }

  private static boolean sharesStem(String slug, String word) {
    return slug.contains(word.substring(0, Math.min(3, word.length())));
  }
}
