package io.github.duizhao.align.word;

import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of one side, cut and numbered in the order in which they turn up. Long texts are cut
 * many sentences at once; which thread does it changes nothing.
 */
record TextWords(Vocabulary vocabulary, Tokens tokens) {

  /** Sentences cut in one go. */
  private static final int SHARE = 4096;

  static TextWords of(Side side, Lexicon lexicon) {
    List<Sentence> sentences = side.sentences();
    int size = sentences.size();
    ChineseWords chinese = Tokenizer.chineseWords(lexicon);
    if (size <= SHARE) {
      return part(side, chinese, 0, size);
    }
    List<TextWords> parts =
        IntStream.rangeClosed(0, (size - 1) / SHARE)
            .parallel()
            .mapToObj(k -> part(side, chinese, k * SHARE, Math.min(size, (k + 1) * SHARE)))
            .toList();
    return joined(parts);
  }

  private static TextWords part(Side side, ChineseWords chinese, int from, int to) {
    TextWords part = new TextWords(new Vocabulary(), new Tokens());
    Tokenizer tokenizer = new Tokenizer(side.lang(), chinese, part.vocabulary, part.tokens);
    for (Sentence sentence : side.sentences().subList(from, to)) {
      tokenizer.add(sentence.text());
      part.tokens.endSentence();
    }
    return part;
  }

  /** Part by part: numbers are then those of reading all sentences one after the other. */
  private static TextWords joined(List<TextWords> parts) {
    TextWords all = new TextWords(new Vocabulary(), new Tokens());
    for (TextWords part : parts) {
      int[] numbers = new int[part.vocabulary.size()];
      for (int word = 0; word < numbers.length; word++) {
        numbers[word] = all.vocabulary.addFrom(part.vocabulary, word);
      }
      for (int s = 0; s < part.tokens.sentences(); s++) {
        for (int k = part.tokens.from(s); k < part.tokens.to(s); k++) {
          all.tokens.add(numbers[part.tokens.get(k)]);
        }
        all.tokens.endSentence();
      }
    }
    return all;
  }
}
