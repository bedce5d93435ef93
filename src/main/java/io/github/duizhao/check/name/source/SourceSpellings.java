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
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.SoundName;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** So like the name each of its writings must sound. */
  private static final double LIKE = 2;

  /** The same for two characters. */
  private static final double VERY_LIKE = 4;

  /** Of so many characters one may be none that foreign names are usually written with. */
  private static final int LONG = 4;

  /** What differs in one character from the other writing must not be less like the name. */
  private static final double UNLIKE = -1;

  private static final List<BeadText.Stretch> NOWHERE = List.of();

  /** The fewest letters of a name that shows itself by its sound. */
  private static final int SHORTEST = 3;

  /** Two writings of one name differ by no more characters in length. */
  private static final int LONGER = 2;

  /** The most hanzi of a part of a name with middle dots. */
  private static final int LONGEST_PART = 8;

  private final Article article;
  private final List<Mention> mentions;
  private final KeepPrior prior;
  private final BeadText text;
  private final Explained explained;
  private final PersonForms persons;
  private final SoundModel sounds;
  private final LikeSounds like;

  public SourceSpellings(SourceEvidence evidence) {
    this.article = evidence.article();
    this.mentions = evidence.mentions();
    this.prior = evidence.prior();
    this.text = evidence.text();
    this.explained = evidence.culprits().explained();
    this.sounds = evidence.culprits().sounds();
    this.persons = new PersonForms(article, text, sounds);
    this.like = new LikeSounds(sounds);
  }

  public void find(Consumer<Spellings> out) {
    Bearers bearers = new Bearers(article, mentions);
    for (List<Word> words : bearers.words(this::isAbsent)) {
      compare(words, out);
    }
    bearers.fullNames().forEach(names -> compareRead(names, out));
  }

  /** Whether it may be a name and the translation of its sentence has it not in Latin letters. */
  private boolean isAbsent(Word word) {
    Mention mention = word.mention();
    return article.beads().isSure(mention.bead())
        && prior.missing(mention) > 0
        && text.mayBeName(mention)
        && SoundModel.letters(mention.text()).length() >= SHORTEST
        && (word.inName() || !article.isEnglish(mention.text()))
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
          .or(() -> hear(sound, word.mention()))
          .ifPresent(form -> forms.computeIfAbsent(form, k -> new ArrayList<>()).add(word));
    }
    if (forms.isEmpty()) {
      return;
    }
    String most = most(forms);
    for (Word word : words) {
      if (known(forms.keySet(), word.mention().bead()).isEmpty()) {
        near(most, sound, word.mention())
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

  /** What sounds like the name in its bead: words, or a part of a name with middle dots. */
  private Optional<String> hear(SoundName sound, Mention mention) {
    Set<String> stems = stems(mention);
    for (BeadText.Stretch stretch : text.target(mention.bead())) {
      Optional<String> heard =
          sound
              .find(stretch.text(), LIKE)
              .map(match -> part(stretch, match.span().shift(stretch.start())))
              .filter(span -> stretch.isWords(span))
              .filter(span -> sound.logOdds(stretch.in(span)) >= least(stretch, span))
              .map(stretch::in)
              .filter(form -> isFree(form, mention, stems));
      if (heard.isPresent()) {
        return heard;
      }
    }
    return Optional.empty();
  }

  /**
   * How like the name it must sound: characters with which names are not written show none, unless
   * a middle dot does, and two characters show little.
   */
  private static double least(BeadText.Stretch stretch, Span span) {
    String text = stretch.passage().text();
    boolean dotted =
        span.start() > 0 && Sounds.isDot(text.charAt(span.start() - 1))
            || span.end() < text.length() && Sounds.isDot(text.charAt(span.end()));
    if (dotted) {
      return LIKE;
    }
    long others = stretch.in(span).chars().filter(c -> !Sounds.isOfName((char) c)).count();
    return others > span.length() / LONG
        ? Double.POSITIVE_INFINITY
        : span.length() < SHORTEST ? VERY_LIKE : LIKE;
  }

  /** What differs in one character from a known writing, and might sound like the name. */
  private Optional<String> near(String form, SoundName sound, Mention mention) {
    int length = form.length();
    Set<String> stems = stems(mention);
    for (BeadText.Stretch stretch : length < SHORTEST ? NOWHERE : text.target(mention.bead())) {
      String target = stretch.text();
      for (int at = 0; at + length <= target.length(); at++) {
        int same = 0;
        for (int i = 0; i < length && same >= i - 1; i++) {
          same += target.charAt(at + i) == form.charAt(i) ? 1 : 0;
        }
        if (same == length - 1) {
          String found = target.substring(at, at + length);
          Span span = new Span(at, at + length).shift(stretch.start());
          if (stretch.isWords(span)
              && sound.logOdds(found) > UNLIKE
              && isFree(found, mention, stems)) {
            return Optional.of(found);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Set<String> stems(Mention mention) {
    return text.stems(mention.bead(), word -> word.squash().equals(mention.squash()));
  }

  /** Whether neither the dictionary nor another word of the source accounts for the characters. */
  private boolean isFree(String form, Mention mention, Set<String> stems) {
    return !isOther(form, mention.text()) && !explained.is(form, stems);
  }

  /** With all that stands between the same middle dots. */
  private static Span part(BeadText.Stretch stretch, Span heard) {
    String text = stretch.passage().text();
    int start = heard.start();
    while (start > stretch.start() && Script.isHan(text.charAt(start - 1))) {
      start--;
    }
    int end = heard.end();
    while (end < stretch.end() && Script.isHan(text.charAt(end))) {
      end++;
    }
    boolean after = start > stretch.start() && Sounds.isDot(text.charAt(start - 1));
    boolean before = end < stretch.end() && Sounds.isDot(text.charAt(end));
    return new Span(
        after && heard.end() - start <= LONGEST_PART ? start : heard.start(),
        before && end - heard.start() <= LONGEST_PART ? end : heard.end());
  }

  /** Whether the dictionary has the characters for something else than this name. */
  private boolean isOther(String form, String name) {
    return article.lexicon().isChineseWord(form) && !isKnown(form, name);
  }

  private boolean isKnown(String form, String name) {
    String lower = Script.lower(name);
    return article.lexicon().senses(lower).stream().anyMatch(sense -> sense.text().equals(form))
        || article.lexicon().glosses(form).stream()
            .anyMatch(gloss -> Script.lower(gloss.text()).contains(lower));
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
    boolean known = isKnown(most, name);
    boolean other = isKnown(form, name);
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
      if (article.beads().isSure(bead) && name.stream().allMatch(word -> prior.missing(word) > 0)) {
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
