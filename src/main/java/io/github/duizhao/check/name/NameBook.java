package io.github.duizhao.check.name;

import io.github.duizhao.check.name.KnownName.Proof;
import io.github.duizhao.lexicon.Lexicon.Usage;
import io.github.duizhao.lexicon.Stemmer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that are known without the source, by squash and by the stems of their parts. */
final class NameBook {

  private static final double KEPT = 0.85;
  private static final double CAPITALISED = 0.6;

  private final Article article;
  private final Compounds compounds;
  private final Map<String, KnownName> names = new LinkedHashMap<>();
  private final Map<String, List<KnownName>> byStem = new HashMap<>();

  NameBook(Article article) {
    this.article = article;
    this.compounds = new Compounds(article.lexicon());
    for (LinkName link : article.links()) {
      addLink(link);
    }
    for (String squash : article.target().squashes()) {
      addForm(squash);
    }
    for (KnownName name : names.values()) {
      addStems(name, stems(name));
    }
    for (TermIndex.Kept kept : article.terms().kept()) {
      if (names.putIfAbsent(kept.squash(), kept.name()) == null) {
        addStems(kept.name(), kept.stems());
      }
    }
  }

  private void addStems(KnownName name, List<String> stems) {
    for (String stem : stems) {
      byStem.computeIfAbsent(stem, unused -> new ArrayList<>(2)).add(name);
    }
  }

  /** The stems of a name's parts, by all ways to cut it; each once. */
  static List<String> stems(KnownName name) {
    Set<String> stems = new LinkedHashSet<>();
    for (List<String> way : name.ways()) {
      for (String part : WordByWord.content(way)) {
        stems.add(Stemmer.stem(part));
      }
    }
    return List.copyOf(stems);
  }

  Collection<KnownName> all() {
    return names.values();
  }

  Compounds compounds() {
    return compounds;
  }

  List<KnownName> withStem(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  Optional<KnownName> find(String squash) {
    return Optional.ofNullable(names.get(squash));
  }

  /** The field's texts write this English word in capitals and keep it. */
  Optional<KnownName> inField(String stem) {
    Usage usage = article.lexicon().usage(stem);
    if (usage.count() < 3 || usage.kept() < KEPT || usage.capitalised() < CAPITALISED) {
      return Optional.empty();
    }
    String form = article.casing(stem).orElse(Script.capital(stem));
    return Optional.of(new KnownName(form, Proof.FIELD, "", compounds.of(form), List.of()));
  }

  private void addLink(LinkName link) {
    String text = link.text();
    if (link.kind() == LinkName.Kind.DOMAIN || text.length() < 3 || text.length() > 40) {
      return;
    }
    boolean host = link.isHost() || link.kind() == LinkName.Kind.SUBDOMAIN;
    String form = article.casing(Script.squash(text)).orElse(Script.capital(text));
    add(form, host ? Proof.HOST : Proof.PATH, text, List.of());
  }

  /** A Latin word of the article with a capital that no Chinese text would have by chance. */
  private void addForm(String squash) {
    Optional<String> best = Casing.best(article.target().forms(squash));
    if (best.isEmpty() || squash.length() < 3) {
      return;
    }
    String form = best.get();
    List<Form> places = article.target().forms(squash).get(form);
    boolean capitals = places.get(0).count() == 1 || eachCapital(form);
    if (capitals && !Script.isDigit(squash.charAt(0))) {
      add(form, Proof.ARTICLE, "", places.stream().map(Form::file).toList());
    }
  }

  private static boolean eachCapital(String form) {
    for (String word : form.split("[^\\p{Alnum}]+", 8)) {
      if (!word.isEmpty() && !Script.hasUpper(word)) {
        return false;
      }
    }
    return true;
  }

  private void add(
      String form, Proof proof, String link, List<io.github.duizhao.text.Span> places) {
    String squash = Script.squash(form);
    KnownName old = names.get(squash);
    if (old == null || proof == Proof.ARTICLE) {
      String origin = old == null ? link : old.link();
      names.put(squash, new KnownName(form, proof, origin, compounds.of(form), places));
    }
  }
}
