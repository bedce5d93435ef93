package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Han;
import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts sentences into clauses at their marks. */
final class Clauses {

  /** Marks that end a clause; an English one only before a space. */
  private static final String ENDS = ",;:—)";

  private static final String STARTS = "(—";

  private static final String CHINESE_ENDS = "，；：）。？！";

  /**
   * A clause.
   *
   * @param span within the sentence's text
   * @param whole whether it is the whole sentence
   */
  record Clause(Sentence sentence, Span span, boolean whole) {
    /** Its text with code, which words of a language are not looked for in, as it stands. */
    String text() {
      return span.in(sentence.text());
    }

    boolean isNote() {
      return NOTE.matcher(text()).find();
    }

    boolean isAddress() {
      return ADDRESS.matcher(text().strip()).matches();
    }

    /** Whether it says of another what was said before: neither has anyone else. */
    boolean isEcho() {
      return ECHO.matcher(text()).matches();
    }
  }

  /** What translators add of their own. */
  private static final Pattern NOTE = Pattern.compile("译注|译者注|校注|编者注|译者按|LCTT|原文为|题图|注：");

  private static final Pattern ECHO =
      Pattern.compile(
          "\\W{0,3}(?:(?:and|but) )?(?:neither|nor|so) (?:ha[sd]|have|do|does|did|is|are|was|were|can"
              + "|could|will|would|should) (?:i|you|he|she|it|we|they|(?:any|every)(?:one|body|thing)|(?:the )?others?|most|many)(?: else)?\\W{0,3}",
          Pattern.CASE_INSENSITIVE);

  /** An address as it stands, with the marks beside it; what it says is another check's. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\W{0,3}(?:\\w{2,8}://|www\\.)\\S{1,500}");

  private Clauses() {}

  static List<Clause> whole(List<Sentence> sentences) {
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : sentences) {
      clauses.add(new Clause(sentence, new Span(0, sentence.text().length()), true));
    }
    return clauses;
  }

  static List<Clause> of(List<Sentence> sentences, boolean chinese) {
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = Passage.mask(sentence);
      int start = 0;
      for (int at = 0; at <= text.length(); at++) {
        if (chinese ? isChineseCut(text, at) : isEnglishCut(text, at)) {
          if (at > start) {
            clauses.add(new Clause(sentence, new Span(start, at), false));
          }
          start = chinese ? at : at + 1;
        }
      }
      if (start < text.length()) {
        clauses.add(new Clause(sentence, new Span(start, text.length()), start == 0));
      }
    }
    return clauses;
  }

  /** The clause of an English sentence that holds a place, as it stands. */
  static String around(Sentence sentence, Span place) {
    for (Clause clause : of(List.of(sentence), false)) {
      if (clause.span().contains(place)) {
        return clause.text().strip();
      }
    }
    return sentence.text().strip();
  }

  /** Whether a clause ends before a place. */
  private static boolean isChineseCut(String text, int at) {
    return CHINESE_ENDS.indexOf(Han.at(text, at - 1)) >= 0 || Han.at(text, at) == '（';
  }

  /** Whether a place is a space between clauses. */
  private static boolean isEnglishCut(String text, int at) {
    char c = Han.at(text, at);
    return (c == ' ' || (c >= '\t' && c <= '\r'))
        && (ENDS.indexOf(Han.at(text, at - 1)) >= 0 || STARTS.indexOf(Han.at(text, at + 1)) >= 0);
  }
}
