package io.github.duizhao.align.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.duizhao.align.search.Band;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.testing.ToyLanguage;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every tenth sentence has wald and berg; wald is always translated by forêt, berg by mont in one
 * of five.
 */
class WordSupportTest {

  private static final int BEADS = 1000;

  /** A sentence with both words, whose translation has the one. */
  private static final int HERE = 9;

  private TextPair texts;
  private Translations given;

  @BeforeEach
  void read() {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    for (int k = 1; k <= BEADS; k++) {
      source.add(k % 10 == 0 ? "wald berg" : "nichts hier");
      target.add(k % 10 != 0 ? "rien ici" : k % 50 == 0 ? "forêt mont" : "forêt lac");
    }
    Side german = Sides.lines(Lang.of("de"), source);
    Side french = Sides.lines(Lang.of("fr"), target);
    texts = TextPair.of(german, french, new ToyLanguage(3));
    Translations.Builder table = new Translations.Builder();
    table.add(source("wald"), target("forêt"), 1);
    table.add(source("berg"), target("mont"), 1);
    given = table.build(texts.source().vocabulary().size());
  }

  private int source(String word) {
    return texts.source().vocabulary().find(word);
  }

  private int target(String word) {
    return texts.target().vocabulary().find(word);
  }

  private WordSupport support() {
    return new WordSupport(
        texts.source(), texts.target(), Band.full(BEADS, BEADS), 1, 3, given, new Groups());
  }

  @Test
  void sumsUpWhatRunsExplain() {
    WordSupport support = support();
    double miss = 2 * Math.log(0.5);
    assertEquals(miss, support.sum(HERE, HERE - 1, 1, 0), 1e-3, "rien ici");
    // forêt lac: one of three words, the third for none
    double ratio = 1.0 / 3 / texts.source().probability(source("wald"));
    double hit = Math.log(0.5 + 0.5 * ratio) + Math.log(0.5);
    assertEquals(hit, support.sum(HERE, HERE, 1, 0), 1e-3, "forêt lac");
    assertEquals(0, support.sum(0, 0, 1, 0), "words without a known translation");
  }

  @Test
  void tellsWhatTheSentencesBesideARunExplainBetter() {
    WordSupport support = support();
    double home = support.sum(HERE, HERE, 1, 0) - support.sum(HERE, HERE - 1, 1, 0);
    assertTrue(home > 1, "forêt lac explains more than rien ici: " + home);
    assertEquals(home, support.after(HERE, HERE - 1, 1), 1e-3, "rien ici, and forêt lac after it");
    assertEquals(
        home, support.before(HERE, HERE + 1, 1), 1e-3, "rien ici, and forêt lac before it");
    assertEquals(0, support.after(HERE, HERE, 1), "at home");
    assertEquals(0, support.before(HERE, HERE, 1), "at home");
    assertEquals(0, support.after(HERE, HERE - 1, 2), "at home in the second of the run");
    assertEquals(home, support.after(HERE, HERE - 3, 3), 1e-3, "a run of three, and then it");
    assertEquals(0, support.after(HERE, HERE - 3, 2), "not right after the run");
  }

  /** Reads a sentence with its translation, and as many others as the first text. */
  private WordSupport supportOf(
      String first, String translated, String[] words, String[] renderings) {
    List<String> source = new ArrayList<>(List.of(first));
    List<String> target = new ArrayList<>(List.of(translated));
    for (int k = 0; k < 2000; k++) {
      source.add("nichts hier");
      target.add("rien ici");
    }
    texts =
        TextPair.of(
            Sides.lines(Lang.of("de"), source),
            Sides.lines(Lang.of("fr"), target),
            new ToyLanguage(3));
    Translations.Builder table = new Translations.Builder();
    for (int k = 0; k < words.length; k++) {
      table.add(source(words[k]), target(renderings[k]), 1);
    }
    given = table.build(texts.source().vocabulary().size());
    return new WordSupport(
        texts.source(), texts.target(), Band.full(2001, 2001), 1, 3, given, new Groups());
  }

  private double hit(String word, double share) {
    return Math.log(0.5 + 0.5 * share / texts.source().probability(source(word)));
  }

  @Test
  void aWordThatIsThereManyTimesCountsThirtyTimes() {
    WordSupport support =
        supportOf(
            "ja ".repeat(500) + "wald",
            "oui ".repeat(500) + "forêt",
            new String[] {"ja", "wald"},
            new String[] {"oui", "forêt"});
    double sum = 30 * hit("ja", 500 / 502.0) + hit("wald", 1 / 502.0);
    assertEquals(sum, support.sum(0, 0, 1, 0), 1e-2);
    double miss = 31 * Math.log(0.5);
    assertEquals(sum - miss, support.before(0, 1, 1), 1e-2, "its translation stands right before");
  }

  @Test
  void moreWordsThanAProductHoldsAreSummedUp() {
    String[] words = new String[600];
    String[] renderings = new String[words.length];
    for (int k = 0; k < words.length; k++) {
      String letters = "" + (char) ('a' + k / 26) + (char) ('a' + k % 26);
      words[k] = "wald" + letters;
      renderings[k] = "bois" + letters;
    }
    WordSupport support =
        supportOf(String.join(" ", words), String.join(" ", renderings), words, renderings);
    double sum = 0;
    for (String word : words) {
      sum += hit(word, 1.0 / (words.length + 1));
    }
    assertTrue(sum - words.length * Math.log(0.5) > 709, "no number holds the product: " + sum);
    assertEquals(sum, support.sum(0, 0, 1, 0), 1e-1);
  }

  private record Groups() implements WordSupport.Groups {
    @Override
    public int count() {
      return 1;
    }

    @Override
    public int group(int word) {
      return 0;
    }

    @Override
    public boolean looksBeside() {
      return true;
    }

    @Override
    public boolean looksBeside(int word) {
      return true;
    }
  }
}
