package io.github.duizhao.check.accuracy;

import io.github.duizhao.text.Lang;
import io.github.duizhao.text.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a translation says twice, in brackets: the Latin name of what stands in hanzi before it
 * (欧盟（EU）), or the sense of a Latin name (OOMKilled（内存不足终止）). It stands for no words of the source.
 */
final class Glosses {

  private static final Pattern GLOSS =
      Pattern.compile(
          "（[\\p{IsLatin}][\\p{IsLatin}0-9 .'’·-]{1,60}）|(?<=[A-Za-z`]) ?（[\\p{IsHan}]{2,20}）");

  private Glosses() {}

  /** How long Chinese sentences are without their glosses; others are as long as they are. */
  static double lengthWithout(List<Sentence> sentences, Lang lang) {
    double length = LengthRatio.length(sentences, lang);
    for (Sentence sentence : lang.isChinese() ? sentences : List.<Sentence>of()) {
      Matcher gloss = GLOSS.matcher(sentence.text());
      while (gloss.find()) {
        length -= LengthRatio.length(gloss.group(), lang);
      }
    }
    return length;
  }
}
