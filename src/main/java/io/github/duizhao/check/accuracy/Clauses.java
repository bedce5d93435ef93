package io.github.duizhao.check.accuracy;

import io.github.duizhao.check.Passage;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts sentences into clauses at their marks. */
final class Clauses {

  private static final Pattern ENGLISH = Pattern.compile("(?<=[,;:—)])\\s|\\s(?=[(—])");
  private static final Pattern CHINESE = Pattern.compile("(?<=[，；：）。？！])|(?=（)");

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
  }

  /** What translators add of their own. */
  private static final Pattern NOTE = Pattern.compile("译注|译者注|校注|编者注|译者按|LCTT|原文为|题图|注：");

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
      Matcher cut = (chinese ? CHINESE : ENGLISH).matcher(text);
      int start = 0;
      while (cut.find()) {
        if (cut.start() > start) {
          clauses.add(new Clause(sentence, new Span(start, cut.start()), false));
        }
        start = cut.end();
      }
      if (start < text.length()) {
        clauses.add(new Clause(sentence, new Span(start, text.length()), start == 0));
      }
    }
    return clauses;
  }
}
