package io.github.duizhao.check.name.target;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Token;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds common words where only a name can stand, though nothing else shows the name, in a
 * translation that has translated other names: see {@link NameSlots} and {@link NameLists}. The
 * word must be one that the field's texts hardly have, and that says no kind of house.
 */
public final class NamePlaces {

  /** A word that the field's texts have more often is a plain one. */
  private static final int RARE = 3;

  private static final int LONGEST = 6;

  /** A longer word that is a phrase in English is a term of something: 神经网络. */
  private static final int LONGEST_PHRASE = 3;

  /** What is found makes more lists ones of names. */
  private static final int ROUNDS = 2;

  /** Ends of words for kinds of houses and places: 银行, 大学. */
  private static final String HOUSES = "司行学院医局部所馆厂店社会团队组校室界站台网园市州国省县方业圈坛厅处署委";

  private final Article article;
  private final Tokens tokens;
  private final Faults faults;

  public NamePlaces(Article article, Tokens tokens, Faults faults) {
    this.article = article;
    this.tokens = tokens;
    this.faults = faults;
  }

  public void find() {
    if (Stream.of(NameInfos.LITERAL, NameInfos.HALF, NameInfos.GARBLED)
        .allMatch(info -> faults.of(info).isEmpty())) {
      // A translation that keeps its names is believed.
      return;
    }
    for (NamePassage passage : article.target().passages()) {
      List<Token> all = tokens.of(passage);
      for (int i = 0; i < all.size(); i++) {
        Token token = all.get(i);
        if (token.han() && mayBeName(token.text())) {
          Optional<Token> before = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
          NameSlots.reason(passage.text(), token, before)
              .ifPresent(why -> judge(passage, new Span(token.start(), token.end()), why));
        }
      }
    }
    findInLists();
  }

  private void findInLists() {
    Message why = new Message("its neighbours in the list are names", "并列的各项是名称");
    for (int round = 0; round < ROUNDS; round++) {
      for (NameLists.Item item : NameLists.of(article.target(), faults)) {
        String text = item.text();
        if (isWritten(text) && item.faults() + item.names() > 1
            || item.names() > 1 && mayBeName(text) && tokens.words(text).size() == 1) {
          judge(item.passage(), item.span(), why);
        } else if (item.faults() > 1 && isPersonOrPair(text)) {
          judgeAnyway(item.passage(), item.span(), why);
        }
      }
    }
  }

  private boolean mayBeName(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && article.lexicon().count(text) <= RARE
        && HOUSES.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private void judge(NamePassage passage, Span in, Message why) {
    String text = in.in(passage.text());
    if (passage.isHidden(in.start())
        || article.terms().isAccepted(passage.text(), in.start(), in.end())) {
      return;
    }
    if (isWritten(text)) {
      report(passage, in, "", why, true);
    } else {
      gloss(text).ifPresent(gloss -> report(passage, in, Script.capital(gloss), why, false));
    }
  }

  /**
   * Among names that are all wrong: somebody's name by its sound, which the dictionary has (卡夫卡),
   * or two words with a rare one (动物园管理员).
   */
  private boolean isPersonOrPair(String text) {
    List<String> words = tokens.words(text);
    return text.length() <= LONGEST
        && article.lexicon().count(text) <= 0
        && (text.length() > 2 && words.size() == 1 && Sounds.allOfName(text)
            || words.size() == 2
                && words.stream().allMatch(word -> word.length() > 1)
                && words.stream().anyMatch(word -> article.lexicon().count(word) <= RARE));
  }

  private void judgeAnyway(NamePassage passage, Span in, Message why) {
    if (!passage.isHidden(in.start())
        && !article.terms().isAccepted(passage.text(), in.start(), in.end())) {
      report(passage, in, "", why, Sounds.allOfName(in.in(passage.text())));
    }
  }

  /** Whether it writes a foreign name by its sound, and is no word of the dictionary. */
  private boolean isWritten(String text) {
    return text.length() >= 3 && !article.lexicon().isChineseWord(text) && Sounds.allOfName(text);
  }

  /** The first sense of a word that stands for a thing; none if it has names among its senses. */
  private Optional<String> gloss(String text) {
    List<Translation> glosses = article.lexicon().glosses(text);
    return glosses.isEmpty()
            || article.lexicon().isChineseVerb(text)
            || glosses.stream().anyMatch(gloss -> Script.hasUpper(gloss.text()))
            || text.length() > LONGEST_PHRASE && glosses.get(0).text().indexOf(' ') >= 0
        ? Optional.empty()
        : Optional.of(glosses.get(0).text());
  }

  private void report(NamePassage passage, Span in, String form, Message why, boolean sound) {
    Span span = passage.file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    Finding.Builder finding =
        Finding.of(
                sound ? NameInfos.GARBLED : NameInfos.LITERAL,
                article.beads().ofTarget(passage, in.start()),
                span,
                found,
                new Message(
                    "“%s” stands where a name must stand".formatted(found),
                    "“%s”所在之处应为名称".formatted(found)))
            .severity(Severity.WARNING)
            .because(why.english(), why.chinese())
            .confidence(0.6);
    if (sound) {
      finding.because("it writes a name by its sound", "以汉字记音");
    } else if (!form.isEmpty()) {
      finding
          .expected(form)
          .because(
              "“%s” is %s in the dictionary".formatted(found, Script.lower(form)),
              "词典释“%s”为 %s".formatted(found, Script.lower(form)));
    }
    faults.add(finding.build());
  }
}
