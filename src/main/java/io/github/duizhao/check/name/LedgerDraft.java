package io.github.duizhao.check.name;

import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger.Rendering;
import io.github.duizhao.check.NameLedger.Row;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A row of the ledger while it is filled: its forms by count, renderings by text and verdict. */
final class LedgerDraft {

  private record Place(Span span, int bead) {}

  private static final Pattern TIME = Pattern.compile("[一二三四五六七八九十]{1,2}月份?|(?:周|星期|礼拜).");

  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final Map<String, Integer> whole = new LinkedHashMap<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final Map<String, Map<Verdict, List<Place>>> renderings = new LinkedHashMap<>();
  private final Map<String, Place> glosses = new LinkedHashMap<>();
  private final Map<String, List<Message>> evidence = new LinkedHashMap<>();
  private final Map<String, Double> confidence = new LinkedHashMap<>();

  /** A place of the source: the words of the name side by side. */
  void stands(List<Mention> words) {
    String text = Runs.name(words);
    forms.merge(text, 1, Integer::sum);
    if (words.size() > 1) {
      whole.merge(text, 1, Integer::sum);
    }
    mentions.add(words);
  }

  /** A form that was seen so often. */
  void form(String text, int times) {
    forms.merge(text, times, Integer::sum);
  }

  /** The places of the source. */
  List<List<Mention>> mentions() {
    return mentions;
  }

  /** Whether it stands in the source, and no word of it is a name but these, by their squash. */
  boolean isOf(Set<String> words, Set<String> names) {
    return !mentions.isEmpty()
        && mentions.stream()
            .flatMap(List::stream)
            .map(Mention::squash)
            .noneMatch(word -> names.contains(word) && !words.contains(word));
  }

  boolean isRendered() {
    return !renderings.isEmpty();
  }

  /** Whether anything renders it in a bead. */
  boolean isRendered(int bead) {
    return renderings.values().stream()
        .flatMap(byVerdict -> byVerdict.values().stream())
        .flatMap(List::stream)
        .anyMatch(place -> place.bead() == bead);
  }

  /** Its right renderings in hanzi. */
  List<String> inHanzi() {
    return renderings.entrySet().stream()
        .filter(one -> Script.hasHan(one.getKey()))
        .filter(
            one ->
                one.getValue().containsKey(Verdict.BY_SOUND)
                    || one.getValue().containsKey(Verdict.ACCEPTED))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether it is a day or a month, which have capitals in English. */
  boolean isOfTime() {
    return renderings.keySet().stream().allMatch(text -> TIME.matcher(text).matches());
  }

  /** Whether a right rendering in hanzi is one that is accepted. */
  Verdict verdict(String text) {
    return renderings.get(text).containsKey(Verdict.ACCEPTED) ? Verdict.ACCEPTED : Verdict.BY_SOUND;
  }

  /** Latin letters in brackets that explain its hanzi, in case nothing shows which. */
  void gloss(String text, Span span, int bead) {
    glosses.put(text, new Place(span, bead));
  }

  /** Adds what only explains hanzi, if no hanzi were found. */
  void closeGlosses() {
    if (renderings.isEmpty()) {
      glosses.forEach((text, place) -> add(text, Verdict.KEPT, place.span(), place.bead()));
    }
  }

  void add(String text, Verdict verdict, Span span, int bead) {
    renderings
        .computeIfAbsent(text, unused -> new TreeMap<>())
        .computeIfAbsent(verdict, unused -> new ArrayList<>())
        .add(new Place(span, bead));
  }

  /** How we know what a rendering is; who tells it first is believed. */
  void because(String text, List<Message> why) {
    evidence.putIfAbsent(text, why);
  }

  void confidence(String text, double value) {
    confidence.putIfAbsent(text, value);
  }

  /** The row; of a name of the source with no rendering it says that it is missing. */
  Row row() {
    if (!mentions.isEmpty() && renderings.isEmpty()) {
      renderings.put("", Map.of(Verdict.MISSING, List.of()));
    }
    List<String> usual = new ArrayList<>(forms.keySet());
    usual.sort(
        Comparator.comparing((String form) -> -whole.getOrDefault(form, 0))
            .thenComparing(form -> -forms.get(form))
            .thenComparing(Comparator.naturalOrder()));
    List<Rendering> list = new ArrayList<>();
    renderings.forEach(
        (text, byVerdict) ->
            byVerdict.forEach((verdict, places) -> list.add(rendering(text, verdict, places))));
    List<Span> source =
        mentions.stream()
            .map(
                words ->
                    words
                        .get(0)
                        .passage()
                        .file(words.get(0).start(), words.get(words.size() - 1).end()))
            .toList();
    return new Row(usual.get(0), usual, source, list);
  }

  private Rendering rendering(String text, Verdict verdict, List<Place> places) {
    Set<Span> seen = new HashSet<>();
    List<Place> sorted =
        places.stream()
            .filter(place -> seen.add(place.span()))
            .sorted(Comparator.comparing(Place::span))
            .toList();
    boolean right = verdict == Verdict.KEPT || verdict == Verdict.ACCEPTED;
    return new Rendering(
        text,
        verdict,
        sorted.stream().map(Place::span).toList(),
        sorted.stream().map(Place::bead).toList(),
        evidence.getOrDefault(text, List.of()),
        right ? 1 : confidence.getOrDefault(text, 0.5));
  }
}
