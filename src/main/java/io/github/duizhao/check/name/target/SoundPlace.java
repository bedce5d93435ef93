package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;

/** A stretch that may write a name by its sound, and what it sounds most like so far. */
final class SoundPlace {

  /**
   * A rendering of a name.
   *
   * @param span in the passage's text
   */
  record Heard(KnownName name, Span span, double logOdds) {

    /** What the article itself shows goes before what lists know. */
    private double weight() {
      return logOdds + (name.proof() == Proof.ARTICLE ? 2 : 0);
    }
  }

  /** Shorter, a word of its own shows no name. */
  private static final int SHORTEST = 3;

  private final NamePassage passage;
  private final Sounds.Window window;
  private final List<Token> words;
  private Optional<Heard> best = Optional.empty();

  SoundPlace(NamePassage passage, Sounds.Window window, List<Token> tokens) {
    this.passage = passage;
    this.window = window;
    this.words =
        Sounds.isDotted(passage.text(), window)
            ? List.of()
            : tokens.stream()
                .filter(token -> token.start() >= window.start() && token.end() <= window.end())
                .filter(token -> token.text().length() >= SHORTEST)
                .toList();
  }

  NamePassage passage() {
    return passage;
  }

  Sounds.Window window() {
    return window;
  }

  /** The words in it that may write a name which the article has not in Latin letters. */
  List<Token> words() {
    return words;
  }

  /** Of equal ones the first that was added. */
  Optional<Heard> best() {
    return best;
  }

  void add(KnownName name, int start, int end, double logOdds) {
    Heard heard = new Heard(name, new Span(start, end), logOdds);
    if (best.isEmpty() || heard.weight() > best.get().weight()) {
      best = Optional.of(heard);
    }
  }
}
