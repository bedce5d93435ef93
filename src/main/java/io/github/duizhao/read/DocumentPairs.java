package io.github.duizhao.read;

import io.github.duizhao.read.lang.LangOfName;
import io.github.duizhao.text.Lang;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The documents of a site or a library, each with its translation, told by their names. Either both
 * languages have a folder of their own ({@code en/guide/intro.md}, {@code zh-cn/guide/intro.md}),
 * or they share one ({@code intro.md}, {@code intro.zh.md}; {@code README.md}, {@code
 * README_CN.md}; {@code docs/intro.md}, {@code docs/zh/intro.md}). A name that several files of one
 * side answer to pairs none of them. Files that hold no text, by their ending, do not count.
 *
 * @param pairs in the order of their names
 * @param alone documents without a counterpart, in the order of their paths
 */
public record DocumentPairs(List<Pair> pairs, List<Path> alone) {

  /**
   * A document and its translation.
   *
   * @param name what both are called, with {@code /} between folders: a name for what is made of
   *     them, which no other pair has
   */
  public record Pair(String name, Path source, Path target) {}

  /**
   * @param path relative to its folder
   */
  private record Named(String path, Path file, NameParts parts) {}

  private record Couple(Named source, Named target) {}

  public DocumentPairs {
    pairs = List.copyOf(pairs);
    alone = List.copyOf(alone);
  }

  /** Pairs the documents of two folders; the languages are those that names may tell. */
  public static DocumentPairs of(
      DocumentFolder sources, DocumentFolder targets, Lang source, Lang target) {
    Predicate<Lang> known = lang -> same(lang, source) || same(lang, target);
    return paired(documents(sources, known), documents(targets, known));
  }

  /**
   * Pairs the documents of one folder: what is in the language of the targets by its name, with
   * what is in the language of the sources or does not tell its language.
   */
  public static DocumentPairs within(DocumentFolder folder, Lang source, Lang target) {
    Predicate<Lang> known = lang -> same(lang, source) || same(lang, target);
    List<Named> sources = new ArrayList<>();
    List<Named> targets = new ArrayList<>();
    for (Named document : documents(folder, known)) {
      boolean translated = document.parts().lang().filter(it -> same(it, target)).isPresent();
      (translated ? targets : sources).add(document);
    }
    DocumentPairs found = paired(sources, targets);
    // what is in a third language by its name may well be; "os.md" need not be Ossetian, though
    return new DocumentPairs(
        found.pairs(),
        found.alone().stream()
            .filter(
                file ->
                    LangOfName.of(PackedFile.inner(file.getFileName().toString()))
                        .filter(known.negate())
                        .isEmpty())
            .toList());
  }

  /**
   * The documents of a folder of translations, in the order of their paths; those that are in the
   * language of the originals by their names are left out.
   */
  public static List<Path> translations(DocumentFolder folder, Lang source, Lang target) {
    Predicate<Lang> known = lang -> same(lang, source) || same(lang, target);
    return documents(folder, known).stream()
        .filter(it -> it.parts().lang().filter(lang -> !same(lang, target)).isEmpty())
        .map(Named::file)
        .toList();
  }

  private static boolean same(Lang one, Lang other) {
    return one.sameLanguage(other) || one.isChinese() && other.isChinese();
  }

  private static List<Named> documents(DocumentFolder folder, Predicate<Lang> known) {
    List<Named> documents = new ArrayList<>();
    Set<String> files = Set.copyOf(folder.files());
    for (String path : folder.files()) {
      // web servers keep page.html.gz beside page.html
      if (PackedFile.is(path) && files.contains(PackedFile.inner(path))) {
        continue;
      }
      NameParts parts = NameParts.of(path, known);
      // an ending that is a language ("001.zh") is no ending any more
      boolean text =
          parts.ending().isEmpty() ? parts.lang().isPresent() : Documents.isDocument(path);
      if (text) {
        documents.add(new Named(path, folder.file(path), parts));
      }
    }
    return documents;
  }

  /** From the surest kind of equal names to the loosest. */
  private static DocumentPairs paired(List<Named> sources, List<Named> targets) {
    Set<Named> freeSources = new LinkedHashSet<>(sources);
    Set<Named> freeTargets = new LinkedHashSet<>(targets);
    List<Couple> couples = new ArrayList<>();
    List<Function<Named, String>> ways =
        List.of(
            Named::path,
            document -> document.parts().stem() + document.parts().ending(),
            document -> document.parts().stem());
    for (Function<Named, String> way : ways) {
      Map<String, Named> ofSources = unique(freeSources, way);
      Map<String, Named> ofTargets = unique(freeTargets, way);
      ofSources.forEach(
          (name, source) -> {
            Named target = ofTargets.get(name);
            if (target != null) {
              couples.add(new Couple(source, target));
              freeSources.remove(source);
              freeTargets.remove(target);
            }
          });
    }
    freeSources.addAll(freeTargets);
    return new DocumentPairs(
        named(couples), freeSources.stream().map(Named::file).sorted().toList());
  }

  /** Documents by a name that only one of them has. */
  private static Map<String, Named> unique(
      Collection<Named> documents, Function<Named, String> way) {
    Map<String, Integer> counts = new HashMap<>();
    documents.forEach(document -> counts.merge(way.apply(document), 1, Integer::sum));
    Map<String, Named> unique = new LinkedHashMap<>();
    for (Named document : documents) {
      String name = way.apply(document);
      if (counts.getOrDefault(name, 0) == 1) {
        unique.put(name, document);
      }
    }
    return unique;
  }

  private static List<Pair> named(List<Couple> couples) {
    List<String> names = names(couples.stream().map(Couple::source).toList());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Couple couple = couples.get(i);
      pairs.add(new Pair(names.get(i), couple.source().file(), couple.target().file()));
    }
    pairs.sort(Comparator.comparing(Pair::name));
    return pairs;
  }

  /**
   * What is made of documents is called so: by their paths without language and ending, as far as
   * that tells them apart. No name is given twice.
   *
   * @param paths relative, with {@code /} between folders
   */
  public static List<String> names(List<String> paths, Lang source, Lang target) {
    Predicate<Lang> known = lang -> same(lang, source) || same(lang, target);
    return names(
        paths.stream()
            .map(path -> new Named(path, Path.of(path), NameParts.of(path, known)))
            .toList());
  }

  private static List<String> names(List<Named> documents) {
    Map<String, Integer> counts = new HashMap<>();
    documents.forEach(document -> counts.merge(document.parts().stem(), 1, Integer::sum));
    Set<String> names = new LinkedHashSet<>();
    for (Named document : documents) {
      String stem = document.parts().stem();
      // guide.md and guide.html side by side
      String name = counts.getOrDefault(stem, 0) == 1 ? stem : document.path();
      while (!names.add(name)) {
        name += "_";
      }
    }
    return List.copyOf(names);
  }
}
