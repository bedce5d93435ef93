package io.github.duizhao.check.term;

import io.github.duizhao.check.term.TermFault.Reason;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds acronyms taken for another phrase with the same initials: 首相 (prime minister) for a PM
 * where the document says "product managers (PMs)".
 */
final class OtherAcronym implements TermFaults.Finder {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final double CONFIDENCE = 0.85;

  /**
   * What the document abbreviates.
   *
   * @param words stems of the long form
   * @param right Chinese forms of it, the document's own first
   */
  private record Definition(List<String> words, List<String> right) {}

  private final Meanings meanings;
  private final Map<String, Definition> definitions;

  private OtherAcronym(Meanings meanings, Map<String, Definition> definitions) {
    this.meanings = meanings;
    this.definitions = definitions;
  }

  static OtherAcronym of(List<TermBead> beads, Meanings meanings) {
    Map<String, Definition> definitions = new TreeMap<>();
    for (TermBead bead : beads) {
      for (int i = SHORTEST; i < bead.source().size(); i++) {
        if (!isBehindBracket(bead.source().get(i))) {
          continue;
        }
        String letters = letters(bead.source().get(i).form());
        if (!letters.isEmpty() && !definitions.containsKey(letters)) {
          longForm(bead.source(), i, letters)
              .map(words -> new Definition(words, right(bead, words, meanings)))
              .filter(definition -> !definition.right().isEmpty())
              .ifPresent(definition -> definitions.put(letters, definition));
        }
      }
    }
    return new OtherAcronym(meanings, definitions);
  }

  /** The letters of an acronym without the s of its plural; empty for another word. */
  private static String letters(String form) {
    boolean plural = form.length() > SHORTEST && form.endsWith("s");
    String letters = plural ? form.substring(0, form.length() - 1) : form;
    boolean acronym =
        letters.length() >= SHORTEST
            && letters.length() <= LONGEST
            && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return acronym ? letters : "";
  }

  private static boolean isBehindBracket(TermWord word) {
    int before = word.span().start() - 1;
    return before >= 0 && word.block().text().charAt(before) == '(';
  }

  /** The words with these initials right before an acronym in brackets. */
  private static Optional<List<String>> longForm(List<TermWord> source, int at, String letters) {
    TermWord acronym = source.get(at);
    int first = at - letters.length();
    if (first < 0 || !isBehindBracket(acronym)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i < at; i++) {
      TermWord word = source.get(i);
      boolean beside =
          word.span().end() + (i == at - 1 ? 2 : 1) == source.get(i + 1).span().start();
      if (!beside || Character.toUpperCase(word.form().charAt(0)) != letters.charAt(i - first)) {
        return Optional.empty();
      }
      words.add(word.key());
    }
    return Optional.of(words);
  }

  private static List<String> right(TermBead bead, List<String> words, Meanings meanings) {
    String phrase = String.join(" ", words);
    Stream<String> here =
        runs(bead, words.size()).stream()
            .filter(run -> isWordByWord(run, words, meanings))
            .map(run -> TermWord.joined(run));
    Stream<String> known =
        Stream.concat(
                meanings.lexicon().senses(phrase).stream(),
                meanings.lexicon().renderings(phrase).stream())
            .map(translation -> translation.text());
    return Stream.concat(here, known).distinct().toList();
  }

  private static boolean isWordByWord(List<TermWord> run, List<String> words, Meanings meanings) {
    for (int i = 0; i < words.size(); i++) {
      if (!means(run.get(i), words.get(i), meanings)) {
        return false;
      }
    }
    return true;
  }

  private static boolean means(TermWord chinese, String stem, Meanings meanings) {
    return meanings.join(chinese.key(), stem);
  }

  /** All runs of so many Chinese words side by side. */
  private static List<List<TermWord>> runs(TermBead bead, int length) {
    List<List<TermWord>> runs = new ArrayList<>();
    for (int i = 0; i + length <= bead.target().size(); i++) {
      List<TermWord> run = bead.target().subList(i, i + length);
      boolean beside = true;
      for (int j = 0; j + 1 < length; j++) {
        beside &= run.get(j).touches(run.get(j + 1));
      }
      if (beside) {
        runs.add(run);
      }
    }
    return runs;
  }

  @Override
  public List<TermFault> find(TermBead bead, Relations relations) {
    List<TermFault> faults = new ArrayList<>();
    if (definitions.isEmpty()) {
      return faults;
    }
    for (TermWord english : bead.source()) {
      String letters = letters(english.form());
      Definition definition = definitions.get(letters);
      if (definition == null
          || bead.text().contains(letters)
          || bead.text().contains(letters.toLowerCase(Locale.ROOT))
          || definition.right().stream().anyMatch(bead.text()::contains)) {
        continue;
      }
      other(bead, letters, definition)
          .ifPresent(
              found ->
                  faults.add(
                      new TermFault(
                          bead,
                          found,
                          List.of(english),
                          definition.right().get(0),
                          Reason.OTHER_ACRONYM,
                          CONFIDENCE)));
    }
    return faults;
  }

  private Optional<List<TermWord>> other(TermBead bead, String letters, Definition definition) {
    for (TermWord word : bead.target()) {
      if (isPhrase(word.key(), letters, bead)) {
        return Optional.of(List.of(word));
      }
    }
    return runs(bead, letters.length()).stream()
        .filter(run -> isAlike(run, letters, definition))
        .findFirst();
  }

  /**
   * Whether a gloss of the word is a phrase with these initials, which the source does not have.
   */
  private boolean isPhrase(String chinese, String letters, TermBead bead) {
    return meanings.lexicon().glosses(chinese).stream()
        .anyMatch(
            gloss ->
                initials(gloss.text()).equals(letters)
                    && meanings.dictionary(chinese).stream().noneMatch(bead::hasSource));
  }

  private static String initials(String phrase) {
    StringBuilder letters = new StringBuilder();
    for (Span word : EnglishWords.of(phrase)) {
      letters.append(Character.toUpperCase(phrase.charAt(word.start())));
    }
    return letters.toString();
  }

  /** Whether some of the words are those of the long form and the others only begin alike. */
  private boolean isAlike(List<TermWord> run, String letters, Definition definition) {
    int same = 0;
    for (int i = 0; i < run.size(); i++) {
      if (means(run.get(i), definition.words().get(i), meanings)) {
        same++;
      } else if (!begins(run.get(i).key(), letters.charAt(i))) {
        return false;
      }
    }
    return same > 0;
  }

  private boolean begins(String chinese, char letter) {
    char lower = Character.toLowerCase(letter);
    return Stream.of(meanings.dictionary(chinese), meanings.field(chinese))
        .flatMap(Set::stream)
        .anyMatch(stem -> stem.charAt(0) == lower);
  }
}
