package io.github.duizhao.format.po;

import io.github.duizhao.format.unit.Segment;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of a PO file while it is read. */
final class PoEntry {

  private static final int MAX_FORMS = 100;

  private Optional<SegmentBuilder> context = Optional.empty();
  private Optional<SegmentBuilder> id = Optional.empty();
  private Optional<SegmentBuilder> plural = Optional.empty();
  private final List<SegmentBuilder> translations = new ArrayList<>();
  double confidence = 1;

  /** Where the next string goes. */
  Optional<SegmentBuilder> into = Optional.empty();

  Optional<SegmentBuilder> context() {
    context = Optional.of(new SegmentBuilder());
    return context;
  }

  Optional<SegmentBuilder> id() {
    id = Optional.of(new SegmentBuilder());
    return id;
  }

  Optional<SegmentBuilder> plural() {
    plural = Optional.of(new SegmentBuilder());
    return plural;
  }

  /** The translation of a plural form; empty if its number is beyond all languages. */
  Optional<SegmentBuilder> translation(int form) {
    if (form < 0 || form > MAX_FORMS) {
      return Optional.empty();
    }
    while (translations.size() <= form) {
      translations.add(new SegmentBuilder());
    }
    return Optional.of(translations.get(form));
  }

  List<SegmentBuilder> translations() {
    return translations;
  }

  boolean isComplete() {
    return !translations.isEmpty();
  }

  boolean isHeader() {
    return isComplete() && context.isEmpty() && id.isPresent() && id.get().length() == 0;
  }

  List<TranslationUnit> units() {
    if (id.isEmpty()) {
      return List.of();
    }
    Segment one = id.get().build();
    Segment many = plural.map(SegmentBuilder::build).orElse(one);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < Math.max(1, translations.size()); i++) {
      Segment text = i < translations.size() ? translations.get(i).build() : Segment.EMPTY;
      units.add(
          new TranslationUnit(i == 0 && translations.size() > 1 ? one : many, text, confidence));
    }
    return units;
  }
}
