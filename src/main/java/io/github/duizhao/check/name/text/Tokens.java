package io.github.duizhao.check.name.text;

import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of each passage of the translation, in order; hidden text left out. One thread. */
public final class Tokens {

  private final ChineseWords words;
  private final Map<NamePassage, List<Token>> cache = new HashMap<>();

  public Tokens(ChineseWords words) {
    this.words = words;
  }

  public List<Token> of(NamePassage passage) {
    return cache.computeIfAbsent(passage, this::make);
  }

  /** Whether a stretch of the passage begins and ends where tokens do. */
  public boolean isWords(NamePassage passage, Span span) {
    return isWords(of(passage), span);
  }

  public static boolean isWords(List<Token> tokens, Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == tokens.size() || tokens.get(low).start() != span.start()) {
      return false;
    }
    while (low < tokens.size() && tokens.get(low).end() < span.end()) {
      low++;
    }
    return low < tokens.size() && tokens.get(low).end() == span.end();
  }

  /** The Chinese words of a short text. */
  public List<String> words(String text) {
    return words.of(text).stream().map(span -> span.in(text)).toList();
  }

  private List<Token> make(NamePassage passage) {
    List<Token> tokens = new ArrayList<>();
    for (Piece piece : passage.pieces()) {
      tokens.add(new Token(piece.start(), piece.end(), piece.text(), false));
    }
    for (Span word : words.of(passage.text())) {
      if (!passage.isHidden(word.start())) {
        tokens.add(new Token(word.start(), word.end(), word.in(passage.text()), true));
      }
    }
    tokens.sort(Comparator.comparingInt(Token::start));
    return List.copyOf(tokens);
  }

  /** Whether hanzi and letters stand without a space: 容器d. */
  public static boolean touch(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).start() == tokens.get(i - 1).end()
          && tokens.get(i).han() != tokens.get(i - 1).han()) {
        return true;
      }
    }
    return false;
  }
}
