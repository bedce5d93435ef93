package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Stemmer;
import java.util.List;

/**
 * Tells the words of a program, which have several right writings ({@code caFile, CAFile,
 * ca-file}), from names with a slip. Texts are full of them, and not all are marked as code.
 */
final class Identifiers {

  /** A word that the field has so often is one, though the dictionary has it not. */
  private static final int USED = 3;

  /** An acronym is no longer. */
  private static final int ACRONYM = 5;

  /** So long is the first word of two that are no letter beside a word: content in contentType. */
  private static final int WORD = 3;

  private final Article article;

  Identifiers(Article article) {
    this.article = article;
  }

  /**
   * Whether a dot or underscore ties it to more letters (security.beta.kubernetes.io, default_key),
   * or, itself in small letters with hyphens, a hyphen does: client-key-data.
   */
  static boolean isPartOfLonger(Form form) {
    String text = form.passage().text();
    boolean kebab = form.text().indexOf('-') > 0 && Casing.isSmall(form.text());
    return isTie(text, form.start() - 1, form.start() - 2, kebab)
        || isTie(text, form.end(), form.end() + 1, kebab);
  }

  private static boolean isTie(String text, int at, int beyond, boolean kebab) {
    if (Math.min(at, beyond) < 0 || Math.max(at, beyond) >= text.length()) {
      return false;
    }
    char tie = text.charAt(at);
    return (tie == '.' || tie == '_' || kebab && tie == '-') && Script.isLatin(text.charAt(beyond));
  }

  /** Whether only the first part's case differs, which is small or all capitals: caFile, CAFile. */
  static boolean isFirstPartOnly(String a, String b) {
    List<String> small = Compounds.written(a);
    if (a.length() != b.length() || small.size() < 2 || !Script.allLatin(a)) {
      return false;
    }
    int first = Math.min(small.get(0).length(), Compounds.written(b).get(0).length());
    return first > 1
        && a.substring(first).equals(b.substring(first))
        && Casing.isSmall(a.substring(0, first)) != Casing.isSmall(b.substring(0, first))
        && Casing.isUpper(a.substring(0, first)) != Casing.isUpper(b.substring(0, first));
  }

  /** Whether the translation writes with capitals what the source has in small letters. */
  static boolean isRaised(String text, String source) {
    if (text.length() != source.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != source.charAt(i) && !isSmallWord(source, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmallWord(String text, int at) {
    int start = at;
    int end = at;
    while (start > 0 && Script.isLatin(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Script.isLatin(text.charAt(end))) {
      end++;
    }
    return Casing.isSmall(text.substring(start, end));
  }

  /**
   * Whether a small word is another thing than the source's acronym: a field's name, which is all
   * of its block, or a word of a sentence whose source has no such acronym.
   */
  boolean isNoAcronym(Form form, String acronym) {
    String text = form.text();
    if (acronym.length() > ACRONYM + 1
        || !Casing.isSmall(text)
        || form.count() > 1
        || isGloss(form)) {
      return false;
    }
    int bead = article.beads().ofTarget(form.passage(), form.start());
    return form.passage().text().strip().equals(text)
        || bead >= 0 && article.sourceForms().in(form.squash(), bead).isEmpty();
  }

  /** Whether spaces, hyphens and capitals make it another writing of the source's words. */
  boolean isOtherWriting(Form form, String source) {
    String text = form.text();
    boolean spaced = text.indexOf(' ') > 0;
    if (!spaced && text.chars().anyMatch(c -> "-_/".indexOf(c) >= 0)) {
      return Casing.isSmall(text) && Script.isCamel(source) && allWords(text);
    }
    if (!spaced) {
      boolean words = Character.isLowerCase(text.charAt(0)) || hasSmallWord(source);
      return Script.isCamel(text) && source.indexOf(' ') > 0 && words;
    }
    boolean field =
        Character.isLowerCase(source.charAt(0))
            && Compounds.written(source).get(0).length() >= WORD
            && Script.isCamel(source);
    return (field || isGloss(form)) && !hasSmallWord(text) && allWords(text);
  }

  private static boolean hasSmallWord(String text) {
    for (String word : text.split(" ", 8)) {
      if (Casing.isSmall(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins and ends brackets that follow Chinese: 卷快照（Volume Snapshots）. */
  static boolean isGloss(Form form) {
    return !form.before().isEmpty()
        && "(（".contains(form.before())
        && !form.after().isEmpty()
        && ")）".contains(form.after())
        && form.start() > 1
        && Script.isHan(form.passage().text().charAt(form.start() - 2));
  }

  /**
   * Whether a word made of words is no misspelt name of the source: the source's own form has the
   * slip (mminSyncPeriod), or the word is another thing of the same make (ResourceClass beside
   * ResourceClaim).
   */
  boolean isOwnWord(Form form, Form source) {
    List<String> parts = Compounds.written(form.text());
    List<String> others = Compounds.written(source.text());
    if (parts.size() < 2 || !allWords(form.text())) {
      return false;
    }
    if (!allWords(source.text())) {
      return others.size() >= parts.size();
    }
    if (form.text().indexOf(' ') > 0) {
      return false;
    }
    if (parts.size() != others.size()) {
      return true;
    }
    boolean same = true;
    for (int i = 0; i < parts.size(); i++) {
      same &= Stemmer.stem(parts.get(i)).equals(Stemmer.stem(others.get(i)));
    }
    return form.text().indexOf('/') > 0
        || Script.isCamel(form.text()) && !same && !isMissing(form, source.squash());
  }

  /** Whether the form's bead has this word more often in the source than in the translation. */
  private boolean isMissing(Form form, String squash) {
    int bead = article.beads().ofTarget(form.passage(), form.start());
    long kept =
        article.target().forms(squash).values().stream()
            .flatMap(List::stream)
            .filter(it -> article.beads().ofTarget(it.passage(), it.start()) == bead)
            .count();
    return bead < 0 || article.sourceForms().in(squash, bead).size() > kept;
  }

  private boolean allWords(String text) {
    return Compounds.written(text).stream()
        .allMatch(
            part ->
                Script.isDigit(part.charAt(0))
                    || part.length() > 1
                        && (article.isEnglish(part)
                            || article.lexicon().usage(part).count() >= USED));
  }
}
