package io.github.duizhao.check.name.article;

import io.github.duizhao.check.name.article.KnownName.Proof;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Compounds;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.LinkName;
import io.github.duizhao.check.name.text.Page;
import io.github.duizhao.check.name.text.Piece;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.lexicon.Lexicon.Usage;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that are known without the source, by squash and by the stems of their parts: those
 * that the article and its links show, and those that the termbase keeps.
 */
public final class NameBook {

  private static final double KEPT = 0.85;
  private static final double CAPITALISED = 0.6;

  /** Letters that two forms of a word share: buoyant and buoyancy. */
  private static final int BEGINNING = 4;

  private final Article article;
  private final Compounds compounds;
  private final KeptNames kept;
  private final Map<String, KnownName> names = new LinkedHashMap<>();
  private final Map<String, List<KnownName>> byStem = new HashMap<>();
  private final Map<String, List<KnownName>> byBeginning = new HashMap<>();
  private final Map<String, Optional<KnownName>> inField = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> glosses = new HashSet<>();

  public NameBook(Article article) {
    this.article = article;
    this.kept = article.terms().kept();
    this.compounds = new Compounds(article.lexicon());
    for (LinkName link : article.links()) {
      addLink(link);
    }
    for (String squash : article.target().squashes()) {
      addForm(squash);
    }
    for (KnownName name : names.values()) {
      List<String> stems = name.stems();
      addStems(name, stems);
      addBeginnings(name, stems);
    }
  }

  private void addBeginnings(KnownName name, List<String> stems) {
    for (String stem : stems) {
      if (stem.length() >= BEGINNING) {
        byBeginning
            .computeIfAbsent(stem.substring(0, BEGINNING), unused -> new ArrayList<>(2))
            .add(name);
      }
    }
  }

  private void addStems(KnownName name, List<String> stems) {
    for (String stem : stems) {
      byStem.computeIfAbsent(stem, unused -> new ArrayList<>(2)).add(name);
    }
  }

  /** The names that the article and its links show. */
  public Collection<KnownName> shown() {
    return names.values();
  }

  /** Whether the article or a link shows a name with this squash: then no listed one counts. */
  public boolean isShown(String squash) {
    return names.containsKey(squash);
  }

  public Compounds compounds() {
    return compounds;
  }

  /** The names with a part of this stem, those of the article first. */
  public List<KnownName> withStem(String stem) {
    List<KnownName> shown = byStem.getOrDefault(stem, List.of());
    List<KnownName> listed = kept.withStem(stem);
    if (listed.isEmpty()) {
      return shown;
    }
    List<KnownName> all = new ArrayList<>(shown);
    for (KnownName name : listed) {
      if (!isShown(Script.squash(name.form()))) {
        all.add(name);
      }
    }
    return all;
  }

  /** The names of the article and its links with a part whose stem begins as this one does. */
  public List<KnownName> withBeginning(String stem) {
    return stem.length() < BEGINNING
        ? List.of()
        : byBeginning.getOrDefault(stem.substring(0, BEGINNING), List.of());
  }

  public Optional<KnownName> find(String squash) {
    KnownName shown = names.get(squash);
    return Optional.ofNullable(shown != null ? shown : kept.bySquash().get(squash));
  }

  /** The field's texts write this English word in capitals and keep it. */
  public Optional<KnownName> inField(String stem) {
    return inField.computeIfAbsent(stem, this::fieldName);
  }

  private Optional<KnownName> fieldName(String stem) {
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
      if (article.host(squash).isEmpty() && places.stream().allMatch(NameBook::isInLonger)) {
        parts.add(squash);
      }
      if (places.stream().allMatch(Glosses::is)) {
        glosses.add(squash);
      }
    }
  }

  /** Whether another word with a capital stands beside it: Podcast Addict. */
  private static boolean isInLonger(Form form) {
    List<Piece> pieces = form.passage().pieces();
    int next = form.first() + form.count();
    return form.first() > 0
            && Script.hasUpper(pieces.get(form.first() - 1).text())
            && Page.isSoft(form.passage(), pieces.get(form.first() - 1).end(), form.start())
        || next < pieces.size()
            && (Script.hasUpper(pieces.get(next).text())
                || Script.hasLetter(pieces.get(next).text())
                    && !Script.hasHan(form.passage().text()))
            && Page.isSoft(form.passage(), form.end(), pieces.get(next).start());
  }

  /** Whether the article has it as a word of longer names only. */
  public boolean isPart(KnownName name) {
    return parts.contains(Script.squash(name.form()));
  }

  /** Whether its Latin form stands only in brackets after Chinese: 杰伊·莱曼(Jay Lyman). */
  public boolean isGlossOnly(KnownName name) {
    return glosses.contains(Script.squash(name.form()));
  }

  private static boolean eachCapital(String form) {
    for (String word : form.split("[^\\p{Alnum}]+", 8)) {
      if (!word.isEmpty() && !Script.hasUpper(word)) {
        return false;
      }
    }
    return true;
  }

  private void add(String form, Proof proof, String link, List<Span> places) {
    String squash = Script.squash(form);
    KnownName old = names.get(squash);
    if (old == null || proof == Proof.ARTICLE) {
      String origin = old == null ? link : old.link();
      names.put(squash, new KnownName(form, proof, origin, compounds.of(form), places));
    }
  }
}
