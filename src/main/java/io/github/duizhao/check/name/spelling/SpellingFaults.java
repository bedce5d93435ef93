package io.github.duizhao.check.name.spelling;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.article.Spellings;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Tokens;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports names that stand in hanzi in two spellings: the rarer one is wrong, of equals the later.
 */
public final class SpellingFaults {

  private record Place(NamePassage passage, Span part, Span whole, int bead) {}

  /** One name, or part of it. */
  private record Name(String text, Optional<Span> source, String right, List<Place> places) {}

  /** A place of a wrong form of a name, and how many such places there are. */
  private record Wrong(Name name, Place place, int count) {
    String text() {
      return place.part().in(place.passage().text());
    }
  }

  private final Article article;
  private final Tokens tokens;
  private final Faults faults;
  private final Map<Span, List<Wrong>> wrong = new LinkedHashMap<>();

  public SpellingFaults(Article article, Tokens tokens, Faults faults) {
    this.article = article;
    this.tokens = tokens;
    this.faults = faults;
  }

  /** Adds a name, unless fewer than two of its spellings stand in the translation. */
  public void add(Spellings name) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    Set<Integer> beads = new HashSet<>();
    for (String form : name.forms()) {
      List<Place> all = places(form);
      Set<Integer> here = new HashSet<>();
      all.forEach(place -> here.add(place.bead()));
      // Who stands beside the other in one sentence is somebody else.
      boolean together = here.stream().anyMatch(beads::contains);
      if (together || all.stream().anyMatch(p -> faults.isTaken(file(p.passage(), p.part())))) {
        return;
      }
      if (!all.isEmpty()) {
        beads.addAll(here);
        places.put(form, all);
      }
    }
    if (places.size() < 2) {
      return;
    }
    String right = right(places);
    Name one = new Name(name.name(), name.source(), right, places.get(right));
    places.forEach(
        (form, all) -> {
          for (Place place : form.equals(right) ? List.<Place>of() : all) {
            wrong
                .computeIfAbsent(file(place.passage(), place.whole()), k -> new ArrayList<>())
                .add(new Wrong(one, place, all.size()));
          }
        });
    for (Place place : one.places()) {
      note(one, place, Verdict.ACCEPTED);
    }
  }

  /** Adds the findings for all names that were added. */
  public void report() {
    wrong.forEach(this::report);
  }

  private static String right(Map<String, List<Place>> places) {
    return places.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, List<Place>>>comparingInt(e -> -e.getValue().size())
                .thenComparing(e -> file(e.getValue().get(0))))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static Span file(Place place) {
    return file(place.passage(), place.part());
  }

  private static Span file(NamePassage passage, Span span) {
    return passage.file(span.start(), span.end());
  }

  /** Where the form stands by itself or as a part of a name with middle dots. */
  private List<Place> places(String form) {
    List<Place> places = new ArrayList<>();
    for (NamePassage passage : article.target().passages()) {
      String text = passage.text();
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
        Span part = new Span(at, at + form.length());
        if (!passage.isHidden(at) && tokens.isWords(passage, part)) {
          int bead = article.beads().ofTarget(passage, at);
          places.add(new Place(passage, part, Sounds.whole(text, part), bead));
        }
      }
    }
    return places;
  }

  private void note(Name name, Place place, Verdict verdict) {
    Span span = file(place.passage(), place.whole());
    String text = place.whole().in(place.passage().text());
    faults.note(new Faults.Note(name.text(), text, verdict, span, place.bead()));
  }

  private void report(Span span, List<Wrong> parts) {
    Wrong last = parts.get(0);
    for (Wrong part : parts) {
      last = part.place().part().start() > last.place().part().start() ? part : last;
    }
    Place place = last.place();
    String text = place.passage().text();
    StringBuilder right = new StringBuilder(place.whole().in(text));
    parts.stream()
        .sorted(Comparator.comparing((Wrong part) -> -part.place().part().start()))
        .forEach(
            part -> {
              Span at = part.place().part().shift(-place.whole().start());
              right.replace(at.start(), at.end(), part.name().right());
            });
    String found = span.in(article.target().document().content());
    Finding.Builder finding =
        Finding.of(NameInfos.INCONSISTENT, place.bead(), span, found, message(last))
            .expected(right.toString())
            .confidence(last.name().source().isPresent() ? 0.9 : 0.75)
            .related(file(last.name().places().get(0)));
    for (Wrong part : parts) {
      because(part, finding);
      part.name().source().ifPresent(finding::source);
      if (part != last) {
        note(part.name(), part.place(), Verdict.GARBLED);
      }
    }
    if (found.equals(place.whole().in(text))) {
      finding.fix(new Fix(span, right.toString(), false));
    }
    faults.add(finding.build(), last.name().text(), Verdict.GARBLED);
  }

  private static Message message(Wrong wrong) {
    int count = wrong.name().places().size();
    String form = wrong.text();
    String right = wrong.name().right();
    return new Message(
        "“%s” (%s) and “%s” (%s) are two spellings of one name"
            .formatted(form, times(wrong.count()), right, times(count)),
        "“%s”（%d 处）与“%s”（%d 处）是同一名称的两种写法".formatted(form, wrong.count(), right, count));
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static void because(Wrong wrong, Finding.Builder finding) {
    String form = wrong.text();
    String right = wrong.name().right();
    if (wrong.name().source().isPresent()) {
      String name = wrong.name().text();
      finding.because(
          "the source has %s where the translation has “%s” or “%s”".formatted(name, form, right),
          "译文作“%s”或“%s”之处，原文均为 %s".formatted(form, right, name));
    } else {
      finding.because(
          "“%s” and “%s” sound alike and stand for a person".formatted(form, right),
          "“%s”与“%s”读音相近，都指人".formatted(form, right));
    }
  }
}
