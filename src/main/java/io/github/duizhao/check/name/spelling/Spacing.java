package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a wrong spacing of a Latin name from one that English leaves open. */
final class Spacing {

  private final Article article;

  Spacing(Article article) {
    this.article = article;
  }

  /** Whether a name of one word stands as several small words: simple cast for Simplecast. */
  boolean isCut(String text, String right) {
    boolean small = text.length() > 1 && Casing.isSmall(text.substring(1));
    return text.indexOf(' ') > 0
        && (Casing.isSmall(text) || small && !article.isEnglish(right))
        && Script.hasUpper(right)
        && !Casing.isUpper(right)
        && Script.allLatin(right);
  }

  /** A space before a dot, or on one side of a plus sign only. */
  static boolean hasOddGap(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean before = text.charAt(i - 1) == ' ';
      boolean after = text.charAt(i + 1) == ' ';
      if (c == '.' && before || c == '+' && before != after) {
        return true;
      }
    }
    return false;
  }

  /** Whether a wrong spacing of {@code right}, not one that English leaves open. */
  boolean isOther(String text, String right) {
    if (text.equalsIgnoreCase(right) || bare(text).equals(bare(right)) && !text.contains(" ")) {
      return false;
    }
    if (bordersOfNumbersOnly(text) && bordersOfNumbersOnly(right)) {
      return false;
    }
    boolean joinedRight = Script.allLatin(right);
    if (joinedRight) {
      return Script.hasUpper(right) && Script.isCamel(right)
          || !allEnglish(text)
          || Character.isUpperCase(text.charAt(0)) && isCut(text, right);
    }
    boolean joinedText = Script.allLatin(text);
    if (joinedText) {
      return Script.isCamel(text) && !Casing.isSmall(right);
    }
    return hasOddGap(text);
  }

  private static String bare(String text) {
    return text.replace("'", "").replace("’", "");
  }

  boolean allEnglish(String text) {
    for (String word : text.split("[^\\p{Alnum}]", 12)) {
      if (word.length() < 2 || !article.isEnglish(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all its gaps touch a digit: {@code Kubernetes 1.24} for {@code Kubernetes1.24}. */
  private static boolean bordersOfNumbersOnly(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (!Script.isLatin(text.charAt(i))
          && !Script.isDigit(text.charAt(i - 1))
          && !Script.isDigit(text.charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A name in small words that the article writes in one word or with capitals: light room for
   * Lightroom; capitals need a link to the name's owner.
   */
  Optional<Form> asWritten(String squash, Form form) {
    String text = form.text();
    if (!Casing.isSmall(text) || text.indexOf(' ') < 0) {
      return Optional.empty();
    }
    boolean linked = article.host(squash).isPresent();
    for (Map.Entry<String, List<Form>> other : article.target().forms(squash).entrySet()) {
      String right = other.getKey();
      boolean joined =
          other.getValue().get(0).count() < form.count()
              && right.indexOf('-') < 0
              && right.indexOf('_') < 0
              && (Script.hasUpper(right) && !article.isEnglish(right) || !allEnglish(text));
      boolean capitals = linked && eachCapital(right) && right.equalsIgnoreCase(text);
      if (joined && !Casing.isUpper(right) || capitals) {
        return Optional.of(other.getValue().get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean eachCapital(String text) {
    for (String word : text.split(" ", 8)) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
