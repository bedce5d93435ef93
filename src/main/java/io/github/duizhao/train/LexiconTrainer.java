package io.github.duizhao.train;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.LexiconFile;
import io.github.duizhao.lexicon.Lexicons;
import io.github.duizhao.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Makes a lexicon file of a dictionary and parallel texts: senses and glosses from the one,
 * renderings, origins, usage and word counts from the other. Deterministic; for one thread.
 */
public final class LexiconTrainer {

  private static final double LEAST_PROBABILITY = 0.01;
  private static final double LEAST_PRODUCT = 0.0004;
  private static final double LEAST_COUNT = 1.5;

  private final LexiconFile file = new LexiconFile();
  private final BiConsumer<String, Double> progress;

  /**
   * @param progress told what is being done and how much of it is done, 0 to 1
   */
  public LexiconTrainer(BiConsumer<String, Double> progress) {
    this.progress = progress;
  }

  /**
   * The file, ready to be written.
   *
   * @param headwords an English–Chinese dictionary beside the Chinese–English one; may be empty
   */
  public LexiconFile train(
      List<Cedict> dictionary, List<Headword> headwords, List<ParallelText> texts)
      throws IOException {
    progress.accept("dictionary", 0.0);
    DictionaryPart.put(dictionary, file);
    CharacterPart.put(dictionary, file);
    HeadwordPart.put(headwords, file);
    progress.accept("dictionary", 1.0);
    countWords(texts);
    new UsagePart(file).put(texts);
    learn(texts);
    return file;
  }

  /** The lexicon as it stands now. */
  private Lexicon snapshot() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return Lexicons.read(new ByteArrayInputStream(out.toByteArray()));
  }

  /** Twice: the second cut knows how frequent the words are. */
  private void countWords(List<ParallelText> texts) throws IOException {
    for (int round = 0; round < 2; round++) {
      ChineseWords cutter = new ChineseWords(snapshot());
      Map<String, Integer> counts = new TreeMap<>();
      for (int i = 0; i < texts.size(); i++) {
        String chinese = texts.get(i).chinese();
        for (Span span : cutter.of(chinese)) {
          counts.merge(span.in(chinese), 1, Integer::sum);
        }
        tell("words", round, 2, i, texts.size());
      }
      counts.forEach(
          (word, count) -> {
            if (count >= 2) {
              file.chinese(word).count = count;
            }
          });
    }
  }

  private void tell(String what, int part, int parts, int at, int of) {
    if (at % 1000 == 0) {
      progress.accept(what, (part + (double) at / of) / parts);
    }
  }

  /**
   * Twice: strings that render one English word and are no words of the dictionary, such as 控制器,
   * become words after the first round.
   */
  private void learn(List<ParallelText> texts) throws IOException {
    for (int round = 1; round <= 2; round++) {
      Vocabulary english = new Vocabulary();
      Vocabulary chinese = new Vocabulary();
      List<TokenPair> pairs = TokenPair.cut(texts, snapshot(), english, chinese);
      List<int[]> sources = pairs.stream().map(TokenPair::sourceIds).toList();
      List<int[]> targets = pairs.stream().map(TokenPair::targetIds).toList();
      String name = round == 1 ? "words of several words" : "renderings";
      ModelOne forth =
          ModelOne.learn(sources, targets, english.size(), done -> progress.accept(name, done / 2));
      ModelOne back =
          ModelOne.learn(
              targets, sources, chinese.size(), done -> progress.accept(name, 0.5 + done / 2));
      PhraseTable phrases = new PhraseTable(english, chinese);
      for (TokenPair pair : pairs) {
        phrases.add(pair, new WordLinks(pair, forth, back));
      }
      if (round == 1) {
        PhrasePart.putWords(phrases, file);
      } else {
        putWords(forth, back, english, chinese);
        PhrasePart.putPhrases(phrases, file);
      }
    }
  }

  private void putWords(ModelOne forth, ModelOne back, Vocabulary english, Vocabulary chinese) {
    for (int word = 1; word < english.size(); word++) {
      for (int partner : forth.partners(word)) {
        double there = forth.probability(word, partner);
        double here = back.probability(partner, word);
        if (!chinese.word(partner).startsWith(TokenPair.KEPT)
            && there >= LEAST_PROBABILITY
            && here >= LEAST_PROBABILITY
            && there * here >= LEAST_PRODUCT
            && forth.expected(word, partner) >= LEAST_COUNT) {
          file.english(english.word(word)).renderings.put(chinese.word(partner), there);
          file.chinese(chinese.word(partner)).origins.put(english.word(word), here);
        }
      }
    }
  }
}
