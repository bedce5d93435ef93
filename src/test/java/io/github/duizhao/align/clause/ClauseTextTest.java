package io.github.duizhao.align.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.testing.Sides;
import io.github.duizhao.text.Lang;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTextTest {

  private final Text text =
      Text.of(
          Sides.lines(
              Lang.of("en"),
              "When the rain stopped, he got up and left; nobody saw him.",
              "Yes, he came.",
              "She waited for him, too."),
          Lexicon.EMPTY);

  private static List<Integer> words(ClauseText clauses) {
    List<Integer> words = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      words.add(clauses.text().words(k, k + 1));
    }
    return words;
  }

  private ClauseText read(Stretch... places) {
    return ClauseText.of(text, List.of(places), Stretch::sourceFrom, Stretch::sourceTo);
  }

  @Test
  void cutsAtMarksBetweenWordsEnough() {
    ClauseText clauses = read(new Stretch(0, 3, 0, 3));
    // marks are words; "Yes," is too short for a clause
    assertEquals(List.of(5, 6, 4, 5, 5, 2), words(clauses));
    List<Integer> sentences = new ArrayList<>();
    List<Integer> boundaries = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      sentences.add(clauses.sentence(k));
      boundaries.add(clauses.boundaryAfter(k));
    }
    assertEquals(List.of(0, 0, 0, 1, 2, 2), sentences);
    assertEquals(List.of(-1, -1, 1, 2, -1, 3), boundaries);
  }

  @Test
  void sharesOutTheLengthOfEachSentence() {
    ClauseText clauses = read(new Stretch(0, 3, 0, 3));
    assertEquals(text.length(0, 1), clauses.text().length(0, 3));
    assertEquals(text.length(1, 2), clauses.text().length(3, 4));
    assertEquals(text.length(2, 3), clauses.text().length(4, 6));
    // stems are shorter than words: 19 of 47 characters, roughly
    assertEquals(19, clauses.text().length(0, 1), 2);
  }

  @Test
  void readsOnlyThePlacesAskedFor() {
    ClauseText clauses = read(new Stretch(0, 1, 0, 1), new Stretch(2, 3, 2, 3));
    assertEquals(5, clauses.size());
    assertEquals(2, clauses.sentence(3));
    int him = text.vocabulary().find("him");
    assertEquals(text.probability(him), clauses.text().probability(him), 1e-12);
  }

  @Test
  void theLastClauseOfAVeryLongListHasTheRest() {
    Text list =
        Text.of(
            Sides.lines(Lang.of("en"), "one two, ".repeat(300) + "three.", "So."), Lexicon.EMPTY);
    ClauseText clauses =
        ClauseText.of(
            list, List.of(new Stretch(0, 2, 0, 2)), Stretch::sourceFrom, Stretch::sourceTo);
    assertEquals(101, clauses.size());
    assertEquals(3 * 300 + 2 - 99 * 3, clauses.text().words(99, 100));
    assertEquals(1, clauses.boundaryAfter(99));
  }
}
