package io.github.duizhao.check.name.source;

import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.LikeSounds;
import io.github.duizhao.check.name.article.Spellings;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Bearers;
import io.github.duizhao.check.name.mention.Bearers.Word;
import io.github.duizhao.check.name.mention.Demonyms;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds names of the source that the translation writes in hanzi in two ways: 贝索斯 here and 贝佐斯
 * there for Bezos. Both must stand in sure beads that have the name, and sound like it.
 */
public final class SourceSpellings {

  /** The fewest letters of a name that shows itself by its sound. */
  private static final int SHORTEST = 3;

  /** Two writings of one name differ by no more characters in length. */
  private static final int LONGER = 2;

  private final Article article;
  private final List<Mention> mentions;
  private final KeepPrior prior;
  private final BeadText text;
  private final HeardForms heard;
  private final PersonForms persons;
  private final SoundModel sounds;
  private final LikeSounds like;

  /** What stands in a name of several words somewhere: Rose, whom Rose Adeyemi shows. */
  private final Set<String> inName = new HashSet<>();

  public SourceSpellings(SourceEvidence evidence) {
    this.article = evidence.article();
    this.mentions = evidence.mentions();
    this.prior = evidence.prior();
    this.text = evidence.text();
    this.heard = new HeardForms(evidence);
    this.sounds = evidence.culprits().sounds();
    this.persons = new PersonForms(article, text, sounds);
    this.like = new LikeSounds(sounds);
  }

  public void find(Consumer<Spellings> out) {
    Bearers bearers = new Bearers(article, mentions);
    bearers.fullNames().stream()
        .flatMap(names -> names.get(0).stream())
        .forEach(word -> inName.add(word.squash()));
    for (List<Word> words : bearers.words(this::isAbsent)) {
      compare(words, out);
    }
    bearers.fullNames().forEach(names -> compareRead(names, out));
  }

  /** Whether it may be a name and the translation of its sentence has it not in Latin letters. */
  private boolean isAbsent(Word word) {
    Mention mention = word.mention();
    return article.beads().isSure(mention.bead())
        && prior.absent(mention) > 0
        && text.mayBeName(mention)
        && SoundModel.letters(mention.text()).length() >= SHORTEST
        && (word.inName()
            || !article.isEnglish(mention.text())
            || inName.contains(mention.squash()))
        && !Demonyms.is(mention.text(), article.lexicon());
  }

  private void compare(List<Word> words, Consumer<Spellings> out) {
    if (words.stream().map(word -> word.mention().bead()).distinct().count() < 2) {
      return;
    }
    Mention first = words.get(0).mention();
    SoundName sound = sounds.name(first.text());
    Map<String, List<Word>> forms = new LinkedHashMap<>();
    for (Word word : words) {
      known(forms.keySet(), word.mention().bead())
          .or(() -> heard.find(sound, word.mention()))
          .ifPresent(form -> forms.computeIfAbsent(form, k -> new ArrayList<>()).add(word));
    }
    if (forms.isEmpty()) {
      return;
    }
    String most = most(forms);
    for (Word word : words) {
      if (known(forms.keySet(), word.mention().bead()).isEmpty()) {
        heard
            .near(most, sound, word.mention())
            .ifPresent(form -> forms.computeIfAbsent(form, k -> new ArrayList<>()).add(word));
      }
    }
    List<String> same = new ArrayList<>(List.of(most));
    for (String form : forms.keySet()) {
      if (!form.equals(most) && isSame(first.text(), most, form, forms)) {
        same.add(form);
      }
    }
    if (same.size() > 1) {
      out.accept(new Spellings(first.text(), Optional.of(first.file()), same));
    }
  }

  /** The one with the most places, of equals the first. */
  private static <T> String most(Map<String, List<T>> forms) {
    return forms.entrySet().stream()
        .max(Comparator.comparingInt(form -> form.getValue().size()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private Optional<String> known(Set<String> forms, int bead) {
    return forms.stream().filter(form -> stands(form, bead)).findFirst();
  }

  private boolean stands(String form, int bead) {
    return text.target(bead).stream().anyMatch(stretch -> stretch.text().contains(form));
  }

  /**
   * Whether they are two writings of one name. 约旦 and 乔丹 are both right for Jordan, the one a
   * country and the other a man.
   */
  private boolean isSame(String name, String most, String form, Map<String, List<Word>> forms) {
    boolean part = most.contains(form) || form.contains(most);
    boolean alike =
        like.isLike(most.charAt(0), form.charAt(0))
            || like.isLike(most.charAt(most.length() - 1), form.charAt(form.length() - 1));
    if (part || !alike || Math.abs(most.length() - form.length()) > LONGER) {
      return false;
    }
    if (like.skeleton(most).equals(like.skeleton(form))) {
      return true;
    }
    boolean known = heard.isKnown(most, name);
    boolean other = heard.isKnown(form, name);
    return !(known && other) && (known == other || !areApart(forms.get(most), forms.get(form)));
  }

  /** Whether one stands in full names only and the other by itself only. */
  private static boolean areApart(List<Word> a, List<Word> b) {
    return a.stream().allMatch(Word::inName) && b.stream().noneMatch(Word::inName)
        || b.stream().allMatch(Word::inName) && a.stream().noneMatch(Word::inName);
  }

  /** Chinese persons: 王磊 and 王雷 are both read Wang Lei. */
  private void compareRead(List<List<Mention>> names, Consumer<Spellings> out) {
    Map<String, List<Integer>> forms = new LinkedHashMap<>();
    if (names.size() < 2) {
      return;
    }
    for (List<Mention> name : names) {
      int bead = name.get(0).bead();
      if (article.beads().isSure(bead)
          && !text.isTooLong(bead)
          && name.stream().allMatch(word -> prior.missing(word) > 0)) {
        known(forms.keySet(), bead)
            .or(() -> persons.read(name))
            .ifPresent(form -> forms.computeIfAbsent(form, k -> new ArrayList<>()).add(bead));
      }
    }
    if (forms.size() > 1) {
      String most = most(forms);
      List<String> same = new ArrayList<>(List.of(most));
      forms.keySet().stream()
          .filter(form -> !form.equals(most) && form.charAt(0) == most.charAt(0))
          .forEach(same::add);
      Mention first = names.get(0).get(0);
      out.accept(new Spellings(Runs.name(names.get(0)), Optional.of(first.file()), same));
    }
  }
}
