package io.github.duizhao.format;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** The text of a bead: its sentences joined as their language joins them. */
final class BeadText {

  /** Languages that put no space between sentences. */
  private static final Set<String> WITHOUT_SPACE =
      Set.of("zh", "yue", "cmn", "ja", "th", "lo", "km", "my", "bo");

  private BeadText() {}

  static String source(Bead bead, Side side) {
    return join(bead.source(), side.lang());
  }

  static String target(Bead bead, Side side) {
    return join(bead.target(), side.lang());
  }

  static String join(List<Sentence> sentences, Lang lang) {
    if (sentences.size() == 1) {
      return sentences.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      if (!text.isEmpty()) {
        text.append(joiner(text, lang));
      }
      text.append(sentence.text());
    }
    return text.toString();
  }

  /**
   * What stands between a sentence and the next one: a space, or nothing. A heading or a line of
   * subtitles ends without a mark that parts it from what follows.
   */
  static String joiner(CharSequence before, Lang lang) {
    boolean bare =
        before.length() > 0 && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    return WITHOUT_SPACE.contains(lang.language()) && !bare ? "" : " ";
  }

  /** A confidence as files show it, in two decimals; only 1 itself is 1.00. */
  static String confidence(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    if (value < 1 && rounded.compareTo(BigDecimal.ONE) >= 0) {
      return "0.99";
    }
    return rounded.toPlainString();
  }
}
