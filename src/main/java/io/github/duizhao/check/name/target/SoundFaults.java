package io.github.duizhao.check.name.target;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.KeptNames;
import io.github.duizhao.check.name.article.KnownName;
import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.article.NameForms;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.target.SoundPlace.Heard;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundName;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names written by their sound though the translation has them in Latin letters elsewhere, a
 * link shows them, or the termbase keeps them.
 */
public final class SoundFaults {

  private static final double LEAST = 2.0;

  /** For what does not speak. */
  private static final double LEAST_SILENT = 2.5;

  /** For characters that are no word together. */
  private static final double LEAST_LOOSE = 4.0;

  /** For names that a link alone shows. */
  private static final double LEAST_BY_LINK = 2.5;

  /** For names that the termbase alone has: of thousands one always sounds a little like it. */
  private static final double LEAST_BY_LIST = 7;

  /** For a writing of three characters at least that is looked for in the whole text. */
  private static final double LEAST_AGAIN = 5;

  private final Article article;
  private final Map<Character, Set<Character>> firstLetters = new HashMap<>();
  private final Map<String, Heard> sure = new LinkedHashMap<>();
  private final NameBook book;
  private final ListedSounds listed;
  private final DictionaryNames dictionary;
  private final SoundModel sounds;
  private final Tokens tokens;
  private final Faults faults;

  public SoundFaults(Article article, NameBook book, Tokens tokens, Faults faults) {
    this.article = article;
    this.book = book;
    this.listed = new ListedSounds(article);
    this.dictionary = new DictionaryNames(article);
    this.sounds = SoundModel.builtIn();
    this.tokens = tokens;
    this.faults = faults;
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

  public void find() {
    List<SoundPlace> places = new ArrayList<>();
    for (NamePassage passage : article.target().passages()) {
      for (Sounds.Window window : Sounds.of(passage)) {
        places.add(new SoundPlace(passage, window, tokens.of(passage)));
      }
    }
    for (KnownName name : book.shown()) {
      if (isSpoken(name)) {
        SoundName sound = sounds.name(name.form());
        places.forEach(place -> hear(place, name, sound));
      }
    }
    places.forEach(this::hearListed);
    for (SoundPlace place : places) {
      place.best().ifPresent(heard -> judge(place.passage(), place.window(), heard));
    }
    sure.forEach(this::findAgain);
  }

  private void judge(NamePassage passage, Sounds.Window window, Heard heard) {
    if (!isRight(passage, window, heard)
        && report(passage, window, heard)
        && heard.logOdds() >= LEAST_AGAIN
        && heard.span().length() >= 3) {
      sure.putIfAbsent(heard.span().in(passage.text()), heard);
    }
  }

  /** The same writing of a name elsewhere, where its characters alone would not show a name. */
  private void findAgain(String text, Heard heard) {
    for (NamePassage passage : article.target().passages()) {
      int at = passage.text().indexOf(text);
      while (at >= 0) {
        Sounds.Window window = new Sounds.Window(at, at + text.length(), false);
        Heard again = new Heard(heard.name(), new Span(at, window.end()), heard.logOdds());
        if (!passage.isHidden(at) && !isRight(passage, window, again)) {
          report(passage, window, again);
        }
        at = passage.text().indexOf(text, window.end());
      }
    }
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
    return letters >= characters && letters <= 4 * characters;
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

  private boolean isRight(NamePassage passage, Sounds.Window window, Heard heard) {
    String text = heard.span().in(passage.text());
    if (article.terms().isAccepted(passage.text(), heard.span().start(), heard.span().end())
        || Glosses.follows(passage.text(), window.end(), heard.name().form())
        || isLatinBracket(passage.text(), window.end())) {
      return true;
    }
    if (listed.isListed(heard.name().form()) && listed.isPerson(text)) {
      return true;
    }
    if (window.speaks() || Sounds.isDotted(passage.text(), window)) {
      return false;
    }
    return dictionary.isOf(text, passage, heard);
  }

  private static boolean isLatinBracket(String text, int end) {
    return end + 1 < text.length()
        && "(（".indexOf(text.charAt(end)) >= 0
        && Script.isLatin(text.charAt(end + 1));
  }

  private boolean report(NamePassage passage, Sounds.Window window, Heard heard) {
    Span in = Sounds.whole(passage.text(), window, heard.span());
    Span span = passage.file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    String form = NameForms.display(heard.name(), book.compounds());
    boolean person = window.speaks() || in.in(passage.text()).indexOf('·') >= 0;
    CheckInfo info = person ? NameInfos.INCONSISTENT : NameInfos.GARBLED;
    Message message =
        person
            ? new Message(
                "“%s” and %s seem to be one person".formatted(found, form),
                "“%s”与 %s 疑为同一人".formatted(found, form))
            : new Message(
                "“%s” seems to be %s, written by its sound".formatted(found, form),
                "“%s”疑为 %s 的音译".formatted(found, form));
    Finding.Builder finding =
        Finding.of(info, article.beads().ofTarget(passage, in.start()), span, found, message)
            .expected(form)
            .confidence(Math.min(0.97, 1 / (1 + Math.exp(-heard.logOdds()))));
    NameForms.proof(article, heard.name(), finding);
    String odds = String.format(Locale.ROOT, "%.1f", heard.logOdds());
    finding.because(
        "“%s” sounds like %s (log-odds %s)".formatted(heard.span().in(passage.text()), form, odds),
        "“%s”读音近似 %s（对数几率 %s）".formatted(heard.span().in(passage.text()), form, odds));
    if (in.equals(heard.span()) && found.equals(in.in(passage.text()))) {
      finding.fix(new Fix(span, form, false));
    }
    return faults.add(finding.build());
  }
}
