package io.github.duizhao.train;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A pair of texts cut into numbered words.
 *
 * @param sourceIds numbers of the English stems
 * @param targetIds numbers of the Chinese words, then of the words kept in Latin letters
 * @param sourceSpans the English words in the text
 * @param targetSpans the Chinese words in the text, without the kept ones
 */
record TokenPair(
    ParallelText text,
    int[] sourceIds,
    int[] targetIds,
    List<Span> sourceSpans,
    List<Span> targetSpans) {

  /** Before a word that the translation keeps in Latin letters. */
  static final String KEPT = "=";

  /** Pairs with more words on a side teach little and cost much. */
  private static final int LONGEST = 100;

  static List<TokenPair> cut(
      List<ParallelText> texts, Lexicon lexicon, Vocabulary english, Vocabulary chinese) {
    ChineseWords cutter = new ChineseWords(lexicon);
    List<TokenPair> pairs = new ArrayList<>();
    for (ParallelText text : texts) {
      List<Span> left = EnglishWords.of(text.english());
      List<Span> right = cutter.of(text.chinese());
      List<Span> latin = EnglishWords.of(text.chinese());
      if (left.isEmpty()
          || right.isEmpty()
          || left.size() > LONGEST
          || right.size() + latin.size() > LONGEST) {
        continue;
      }
      int[] source =
          left.stream().mapToInt(s -> english.id(Stemmer.stem(s.in(text.english())))).toArray();
      int[] target = new int[right.size() + latin.size()];
      int at = 0;
      for (Span span : right) {
        target[at++] = chinese.id(lexicon.simplify(span.in(text.chinese())));
      }
      // kept words stand across from themselves, so that they do not seem to mean their neighbours
      for (Span span : latin) {
        target[at++] = chinese.id(KEPT + Stemmer.stem(span.in(text.chinese())));
      }
      pairs.add(new TokenPair(text, source, target, left, right));
    }
    return pairs;
  }
}
