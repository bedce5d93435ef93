package io.github.duizhao.check.name.target;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.LikeSounds;
import io.github.duizhao.check.name.article.Spellings;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.PersonPlaces;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.lexicon.Lexicon.Translation;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds persons whom a translation writes in hanzi in two ways, without its source: 达娜·奥卡福 here and
 * 黛娜·奥卡弗 there. Their names must be such as are written by their sound, of one length, and differ
 * in a character or two that sound alike; and both must stand where only a person can. Who shares a
 * family name is somebody else, unless the given names are read the same.
 */
public final class SpellingsAlone {

  /** Shorter names that differ in a character are other names: 李明 and 李敏. */
  private static final int SHORTEST = 3;

  /** From so many characters on two of them may differ. */
  private static final int LONG = 5;

  /** More spellings of one sound are no slips. */
  private static final int MOST = 6;

  /** Characters that stand for a consonant alone, and in no Chinese person's given name. */
  private static final String LONE_CONSONANTS = "斯尔特克姆兹夫布普茨弗格蒂";

  /**
   * A name with middle dots.
   *
   * @param parts given names first
   */
  private record Full(List<String> parts) {
    String last() {
      return parts.get(parts.size() - 1);
    }

    List<String> given() {
      return parts.subList(0, parts.size() - 1);
    }
  }

  private final Article article;
  private final Tokens tokens;
  private final LikeSounds like;

  /** By what they sound like. */
  private final Map<String, Set<Full>> full = new LinkedHashMap<>();

  private final Map<String, Set<String>> single = new LinkedHashMap<>();

  /** The family names of {@link #full}, and whose they are. */
  private final Map<String, Set<Full>> families = new LinkedHashMap<>();

  public SpellingsAlone(Article article, Tokens tokens) {
    this.article = article;
    this.tokens = tokens;
    this.like = new LikeSounds(SoundModel.builtIn());
  }

  public void find(Consumer<Spellings> out) {
    for (NamePassage passage : article.target().passages()) {
      for (Sounds.Window window : Sounds.of(passage)) {
        add(passage, window);
      }
    }
    Set<Set<String>> same = new LinkedHashSet<>();
    for (Set<Full> names : full.values()) {
      pairs(List.copyOf(names)).forEach(pair -> same.addAll(parts(pair.get(0), pair.get(1))));
    }
    for (Set<String> names : single.values()) {
      for (List<String> pair : pairs(List.copyOf(names))) {
        if (isOne(pair.get(0), pair.get(1))) {
          same.add(new LinkedHashSet<>(pair));
        }
      }
    }
    for (Set<String> forms : joined(same)) {
      List<String> all = List.copyOf(forms);
      out.accept(new Spellings(all.get(0), Optional.empty(), all));
    }
  }

  private static <T> List<List<T>> pairs(List<T> all) {
    List<List<T>> pairs = new ArrayList<>();
    for (int i = 0; i < all.size() && all.size() <= MOST; i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pairs.add(List.of(all.get(i), all.get(j)));
      }
    }
    return pairs;
  }

  private void add(NamePassage passage, Sounds.Window window) {
    String text = passage.text();
    if (!Sounds.isDotted(text, window)) {
      Span span = new Span(window.start(), window.end());
      boolean person = window.speaks() || PersonPlaces.is(text, window.start(), window.end());
      if (person && span.length() >= SHORTEST && tokens.isWords(passage, span)) {
        addSingle(span.in(text));
      }
      return;
    }
    List<String> parts = new ArrayList<>();
    int from = window.start();
    for (int at = from; at <= window.end(); at++) {
      if (at == window.end() || Sounds.isDot(text.charAt(at))) {
        if (at > from) {
          parts.add(new Span(from, at).in(text));
        }
        from = at + 1;
      }
    }
    if (parts.size() > 1) {
      Full name = new Full(List.copyOf(parts));
      String sound = like.skeleton(String.join("·", parts));
      full.computeIfAbsent(sound, unused -> new LinkedHashSet<>()).add(name);
      families.computeIfAbsent(name.last(), unused -> new LinkedHashSet<>()).add(name);
      addSingle(name.last());
    }
  }

  private void addSingle(String name) {
    single.computeIfAbsent(like.skeleton(name), unused -> new LinkedHashSet<>()).add(name);
    for (int i = 1; i < name.length() && name.length() >= LONG; i++) {
      String others = name.substring(0, i) + "*" + name.substring(i + 1);
      single.computeIfAbsent(others, unused -> new LinkedHashSet<>()).add(name);
    }
  }

  /** The parts in which two names differ that are one; none if they are not. */
  private List<Set<String>> parts(Full a, Full b) {
    List<Set<String>> parts = new ArrayList<>();
    boolean sameFamily = a.last().equals(b.last());
    for (int i = 0; i < a.parts().size(); i++) {
      String one = a.parts().get(i);
      String other = b.parts().get(i);
      int most = one.length() >= LONG ? 2 : 1;
      if (differing(one, other) > most || sameFamily && !isReadSame(one, other)) {
        return List.of();
      }
      if (!one.equals(other)) {
        parts.add(new LinkedHashSet<>(List.of(one, other)));
      }
    }
    return parts;
  }

  private static int differing(String a, String b) {
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differing;
  }

  private boolean isReadSame(String a, String b) {
    for (int i = 0; i < a.length(); i++) {
      if (!like.isSame(a.charAt(i), b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two names that stand by themselves, or with given names, are one person's. */
  private boolean isOne(String a, String b) {
    return a.length() >= SHORTEST
        && a.length() == b.length()
        && differing(a, b) <= (a.length() >= LONG ? 2 : 1)
        && isLike(a, b)
        && isForeign(a)
        && isForeign(b)
        && !areOthers(a, b)
        && !haveOtherGivenNames(a, b);
  }

  /** Whether all characters sound alike, or begin alike in a long name. */
  private boolean isLike(String a, String b) {
    for (int i = 0; i < a.length(); i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      boolean begins = i > 0 && a.length() >= LONG && like.beginAlike(one, other);
      if (!begins && !like.isLike(one, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForeign(String name) {
    return name.chars().anyMatch(c -> LONE_CONSONANTS.indexOf(c) >= 0);
  }

  /** Whether the dictionary has them for different names. */
  private boolean areOthers(String a, String b) {
    Set<String> one = glosses(a);
    Set<String> other = glosses(b);
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private Set<String> glosses(String name) {
    Set<String> glosses = new HashSet<>();
    for (Translation gloss : article.lexicon().glosses(name)) {
      glosses.add(Script.lower(gloss.text()));
    }
    return glosses;
  }

  /** Whether both stand with given names, and never with the same one. */
  private boolean haveOtherGivenNames(String a, String b) {
    Set<Full> ones = families.getOrDefault(a, Set.of());
    Set<Full> others = families.getOrDefault(b, Set.of());
    return !ones.isEmpty()
        && !others.isEmpty()
        && ones.stream()
            .noneMatch(one -> others.stream().anyMatch(other -> one.given().equals(other.given())));
  }

  /** Spellings of one name together: 甲 is 乙 and 乙 is 丙. */
  private static List<Set<String>> joined(Set<Set<String>> pairs) {
    List<Set<String>> all = new ArrayList<>();
    for (Set<String> pair : pairs) {
      Set<String> joined = new LinkedHashSet<>();
      for (Set<String> old : List.copyOf(all)) {
        if (old.stream().anyMatch(pair::contains)) {
          joined.addAll(old);
          all.remove(old);
        }
      }
      joined.addAll(pair);
      all.add(joined);
    }
    return all;
  }
}
