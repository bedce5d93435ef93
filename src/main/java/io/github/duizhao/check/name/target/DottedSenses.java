package io.github.duizhao.check.name.target;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.text.Span;
import java.util.List;

/**
 * Finds persons whose family name is put into a Chinese word behind the middle dot (莉娜·沼泽 for Lena
 * Marsh): foreign names are written with few characters, of which words for things are not made.
 */
public final class DottedSenses {

  private static final double CONFIDENCE = 0.7;

  /** The most characters of a given name. */
  private static final int LONGEST = 8;

  private final Article article;
  private final Tokens tokens;
  private final Faults faults;

  public DottedSenses(Article article, Tokens tokens, Faults faults) {
    this.article = article;
    this.tokens = tokens;
    this.faults = faults;
  }

  public void find() {
    for (NamePassage passage : article.target().passages()) {
      for (Token token : tokens.of(passage)) {
        int dot = token.start() - 1;
        if (token.han() && dot > 0 && Sounds.isDot(passage.text().charAt(dot))) {
          judge(passage, dot, token);
        }
      }
    }
  }

  private void judge(NamePassage passage, int dot, Token word) {
    String text = passage.text();
    int start = dot;
    while (start > 0 && dot - start < LONGEST && Sounds.isOfName(text.charAt(start - 1))) {
      start--;
    }
    boolean third =
        start > 0 && Sounds.isDot(text.charAt(start - 1))
            || word.end() < text.length() && Sounds.isDot(text.charAt(word.end()));
    Span in = new Span(start, word.end());
    if (dot - start < 2
        || third
        || !isThing(word.text())
        || article.terms().isAccepted(text, in.start(), in.end())) {
      return;
    }
    report(passage, in, word.text());
  }

  /**
   * Whether the dictionary has it as a word for something, and foreign names are not so written.
   */
  private boolean isThing(String word) {
    List<Translation> glosses = article.lexicon().glosses(word);
    return word.length() > 1
        && !Sounds.allOfName(word)
        && !glosses.isEmpty()
        && glosses.stream().anyMatch(gloss -> isPlain(gloss.text()))
        && glosses.stream()
            .noneMatch(gloss -> Script.hasUpper(gloss.text()) && !isPlainInCapitals(gloss.text()));
  }

  private boolean isPlain(String gloss) {
    return gloss.indexOf(' ') < 0 && article.isEnglish(gloss);
  }

  /** Duke: a word that the dictionary has with a capital, and others without. */
  private boolean isPlainInCapitals(String gloss) {
    return !Casing.isUpper(gloss) && isPlain(Script.lower(gloss));
  }

  private void report(NamePassage passage, Span in, String word) {
    Span span = passage.file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    String english =
        article.lexicon().glosses(word).stream()
            .map(Translation::text)
            .filter(gloss -> isPlain(Script.lower(gloss)))
            .findFirst()
            .orElse("");
    Message message =
        new Message(
            "“%s” seems to have a family name translated by its sense".formatted(found),
            "“%s”疑将姓氏按字面意思译出".formatted(found));
    faults.add(
        Finding.of(
                NameInfos.LITERAL,
                article.beads().ofTarget(passage, in.start()),
                span,
                found,
                message)
            .severity(Severity.WARNING)
            .confidence(CONFIDENCE)
            .because(
                "“%s” is %s in the dictionary".formatted(word, Script.lower(english)),
                "词典释“%s”为 %s".formatted(word, Script.lower(english)))
            .build());
  }
}
