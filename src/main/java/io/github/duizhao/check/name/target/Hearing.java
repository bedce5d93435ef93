package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.KeptNames;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundName;
import io.github.duizhao.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names the places of a translation sound like. Bounds are log-odds. One thread. */
final class Hearing {

  /** For a name that the article has, in what speaks. */
  private static final double LEAST = 2.0;

  /** For what does not speak. */
  private static final double LEAST_SILENT = 2.5;

  /** For characters that are no word together. */
  private static final double LEAST_LOOSE = 4.0;

  /** For names that a link alone shows. */
  private static final double LEAST_BY_LINK = 2.5;

  /** For names that the termbase alone has: of thousands one always sounds a little like it. */
  private static final double LEAST_BY_LIST = 7;

  /** How many letters a character writes at most. */
  private static final int LETTERS = 4;

  private final Article article;
  private final NameBook book;
  private final Tokens tokens;
  private final ListedSounds listed;
  private final DictionaryNames dictionary;
  private final SoundModel sounds = SoundModel.builtIn();
  private final Map<Character, Set<Character>> firstLetters = new HashMap<>();

  Hearing(
      Article article,
      NameBook book,
      Tokens tokens,
      ListedSounds listed,
      DictionaryNames dictionary) {
    this.article = article;
    this.book = book;
    this.tokens = tokens;
    this.listed = listed;
    this.dictionary = dictionary;
  }

  /**
   * Adds to each place the names that it sounds like: those that are shown before those of lists.
   */
  void listen(List<SoundPlace> places) {
    for (KnownName name : book.shown()) {
      if (isSpoken(name)) {
        SoundName sound = sounds.name(name.form());
        places.forEach(place -> hear(place, name, sound));
      }
    }
    places.forEach(this::hearListed);
  }

  /** A single word of some length; known by a Latin mention or a host. */
  private boolean isSpoken(KnownName name) {
    return KeptNames.isSpoken(name.form())
        && switch (name.proof()) {
          case ARTICLE -> !book.isGlossOnly(name);
          case HOST -> true;
          case TERMBASE, PATH, FIELD, WORD -> false;
        };
  }

  /** A name that the article or a link shows. */
  private void hear(SoundPlace place, KnownName name, SoundName sound) {
    if (name.proof() != Proof.ARTICLE) {
      for (Token token : place.words()) {
        if (mayWrite(token.text().length(), name.form().length())
            && firstLetters(token).contains(Character.toLowerCase(name.form().charAt(0)))) {
          hear(place, name, token, sound, LEAST_BY_LINK);
        }
      }
      return;
    }
    NamePassage passage = place.passage();
    Sounds.Window window = place.window();
    String text = passage.text().substring(window.start(), window.end());
    if (window.speaks() && text.length() == 1) {
      double odds = sound.logOdds(text);
      if (odds > LEAST) {
        place.add(name, window.start(), window.end(), odds);
      }
      return;
    }
    boolean dotted = Sounds.isDotted(passage.text(), window);
    double least = dotted ? LEAST_LOOSE : window.speaks() ? LEAST : LEAST_SILENT;
    Optional<SoundModel.Match> match = sound.find(text, least);
    if (match.isPresent()) {
      Span span = match.get().span().shift(window.start());
      if (isWhole(passage, window, span, match.get().logOdds())) {
        place.add(name, span.start(), span.end(), match.get().logOdds());
      }
    }
  }

  private static void hear(
      SoundPlace place, KnownName name, Token token, SoundName sound, double least) {
    double odds = sound.logOdds(token.text());
    if (odds >= least) {
      place.add(name, token.start(), token.end(), odds);
    }
  }

  /** The names that the termbase alone has. */
  private void hearListed(SoundPlace place) {
    for (Token token : place.words()) {
      if (!listed.mayBe(place.passage(), token)) {
        continue;
      }
      for (char first : firstLetters(token)) {
        for (KnownName name : article.terms().kept().spoken(first)) {
          if (mayWrite(token.text().length(), name.form().length())
              && !book.isShown(Script.squash(name.form()))
              && !dictionary.isOtherWord(token.text(), name)) {
            hear(place, name, token, sounds.name(name.form()), LEAST_BY_LIST);
          }
        }
      }
    }
  }

  /** What a name that sounds like it may begin with: spares most comparisons. */
  private Set<Character> firstLetters(Token token) {
    return firstLetters.computeIfAbsent(token.text().charAt(0), sounds::firstLetters);
  }

  /** Whether so many characters may write so many letters. */
  private static boolean mayWrite(int characters, int letters) {
    return letters >= characters && letters <= LETTERS * characters;
  }

  /**
   * Whether it begins and ends where words or the parts of a name do, and holds no word of the
   * dictionary beside others; loose characters must sound very like the name.
   */
  private boolean isWhole(NamePassage passage, Sounds.Window window, Span span, double odds) {
    if (window.speaks() && span.end() == window.end() && span.start() == window.start()) {
      return true;
    }
    boolean starts = isDot(passage, span.start() - 1);
    boolean ends = isDot(passage, span.end());
    boolean dotted = starts || ends;
    int inside = 0;
    boolean words = false;
    for (Token token : tokens.of(passage)) {
      starts |= token.start() == span.start();
      ends |= token.end() == span.end();
      if (token.start() >= span.start() && token.end() <= span.end()) {
        inside++;
        words |= token.text().length() > 1 && article.lexicon().count(token.text()) > 0;
      }
    }
    return starts
        && ends
        && !(words && inside > 1)
        && (inside == 1 || dotted || odds >= LEAST_LOOSE);
  }

  private static boolean isDot(NamePassage passage, int at) {
    return at >= 0 && at < passage.text().length() && Sounds.isDot(passage.text().charAt(at));
  }
}
