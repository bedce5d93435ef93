package io.github.duizhao.check.name.mention;

import io.github.duizhao.check.name.article.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The names of the source that are not plain words, and who bears them. */
public final class Bearers {

  /**
   * A word of the source that may be part of a person's name, or a place's.
   *
   * @param next the squash of the part behind it; empty if it is the last
   * @param behind whether a part stands before it
   * @param inName whether anything with a capital stands beside it
   */
  public record Word(Mention mention, String next, boolean behind, boolean inName) {}

  private final Article article;
  private final Map<String, List<Word>> words = new LinkedHashMap<>();
  private final Map<String, List<List<Mention>>> names = new LinkedHashMap<>();

  public Bearers(Article article, List<Mention> mentions) {
    this.article = article;
    int at = 0;
    while (at < mentions.size()) {
      int end = FullNames.end(mentions, at);
      if (end > at) {
        add(FullNames.words(mentions.subList(at, end)), mentions.subList(at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** The run has the name's title, too: Mr. Tusk is a name, though a tusk is none. */
  private void add(List<Mention> name, List<Mention> run) {
    for (int i = 0; i < name.size(); i++) {
      // A plain word beside a name is its title, or has its capital from its place.
      boolean last = i + 1 == name.size() || article.isEnglish(name.get(i + 1).text());
      boolean behind = i > 0 && !article.isEnglish(name.get(i - 1).text());
      String next = last ? "" : name.get(i + 1).squash();
      words
          .computeIfAbsent(name.get(i).squash(), unused -> new ArrayList<>(1))
          .add(new Word(name.get(i), next, behind, run.size() > 1));
    }
    if (name.size() > 1) {
      names.computeIfAbsent(FullNames.key(name), unused -> new ArrayList<>(1)).add(name);
    }
  }

  /** The places of each name of several words. */
  public Collection<List<List<Mention>>> fullNames() {
    return names.values();
  }

  /** The words that are wanted, those together that name one bearer. */
  public List<List<Word>> words(Predicate<Word> wanted) {
    List<List<Word>> all = new ArrayList<>();
    for (List<Word> places : words.values()) {
      all.addAll(byBearer(places.stream().filter(wanted).toList()));
    }
    return all;
  }

  /**
   * A given name that two persons have may rightly be written in two ways, and nobody knows whose
   * it is where it stands alone. A family has one name.
   */
  private static Collection<List<Word>> byBearer(List<Word> all) {
    Set<String> nexts =
        all.stream().map(Word::next).filter(next -> !next.isEmpty()).collect(Collectors.toSet());
    if (nexts.isEmpty() || nexts.size() == 1 && all.stream().noneMatch(Word::behind)) {
      return List.of(all);
    }
    Map<String, List<Word>> byNext = new LinkedHashMap<>();
    for (Word word : all) {
      if (!word.next().isEmpty() || word.behind()) {
        byNext.computeIfAbsent(word.next(), unused -> new ArrayList<>()).add(word);
      }
    }
    return byNext.values();
  }
}
