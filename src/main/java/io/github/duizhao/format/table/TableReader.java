package io.github.duizhao.format.table;

import io.github.duizhao.format.unit.Langs;
import io.github.duizhao.format.unit.Recorder;
import io.github.duizhao.format.unit.Segment;
import io.github.duizhao.format.unit.SegmentBuilder;
import io.github.duizhao.format.unit.TranslationUnit;
import io.github.duizhao.format.unit.UnitReader;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tables of two texts. A first row that names a source and a target column is a heading; the
 * names may be language tags. Without one the first two columns are source and target, and a number
 * from 0 to 1 in the third, beside a shape such as {@code 1-2} in the fourth, is the confidence.
 * For one thread.
 */
public final class TableReader implements UnitReader {

  private static final Set<String> SOURCES =
      Set.of(
          "source",
          "src",
          "source text",
          "source_text",
          "original",
          "english",
          "msgid",
          "原文",
          "英文",
          "源文");
  private static final Set<String> TARGETS =
      Set.of(
          "target",
          "tgt",
          "target text",
          "target_text",
          "translation",
          "chinese",
          "msgstr",
          "译文",
          "中文",
          "翻译",
          "目标");
  private static final Set<String> CONFIDENCES = Set.of("confidence", "score", "置信度");

  private final Cells cells;
  private Optional<Lang> source;
  private Optional<Lang> target;
  private boolean headSeen;
  private int from = 0;
  private int to = 1;
  private int confidence = -1;

  private TableReader(Cells cells, Langs wanted) {
    this.cells = cells;
    this.source = wanted.source();
    this.target = wanted.target();
  }

  /** For cells parted by tabs. */
  public static TableReader tabs(String file, Recorder recorder, Langs wanted) {
    return new TableReader(new TabCells(file, recorder), wanted);
  }

  /**
   * For CSV.
   *
   * @param comma what parts the cells
   */
  public static TableReader csv(String file, Recorder recorder, Langs wanted, char comma) {
    return new TableReader(new CsvCells(file, recorder, comma), wanted);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (true) {
      Optional<List<SegmentBuilder>> row = cells.next();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      if (!headSeen) {
        headSeen = true;
        if (isHead(row.get())) {
          continue;
        }
      }
      return Optional.of(unit(row.get()));
    }
  }

  private TranslationUnit unit(List<SegmentBuilder> row) {
    double sure = confidence >= 0 && confidence < row.size() ? value(row.get(confidence)) : 1;
    boolean ours = confidence < 0 && row.size() == 4 && isShape(row.get(3).text());
    return new TranslationUnit(cell(row, from), cell(row, to), ours ? value(row.get(2)) : sure);
  }

  private static double value(SegmentBuilder cell) {
    return TranslationUnit.confidence(cell.text().toString());
  }

  private static boolean isShape(CharSequence text) {
    int dash = text.toString().indexOf('-');
    return dash > 0
        && text.length() < 12
        && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }

  private static Segment cell(List<SegmentBuilder> row, int column) {
    return column < row.size() ? row.get(column).build() : Segment.EMPTY;
  }

  private boolean isHead(List<SegmentBuilder> row) {
    int sourceAt = -1;
    int targetAt = -1;
    Optional<Lang> first = Optional.empty();
    Optional<Lang> second = Optional.empty();
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).text().toString().strip().toLowerCase(Locale.ROOT);
      name = name.startsWith("\ufeff") ? name.substring(1) : name;
      if (SOURCES.contains(name) && sourceAt < 0) {
        sourceAt = i;
      } else if (TARGETS.contains(name) && targetAt < 0) {
        targetAt = i;
      } else if (CONFIDENCES.contains(name)) {
        confidence = i;
      } else if (isTag(name)) {
        if (sourceAt < 0) {
          sourceAt = i;
          first = Langs.tag(name);
        } else if (targetAt < 0) {
          targetAt = i;
          second = Langs.tag(name);
        }
      }
    }
    if (sourceAt < 0 || targetAt < 0) {
      confidence = -1;
      return false;
    }
    from = sourceAt;
    to = targetAt;
    source = source.isPresent() ? source : first;
    target = target.isPresent() ? target : second;
    return true;
  }

  /**
   * Tags of a known language only, since most words are well-formed as tags; "id" is a number's
   * column, not Indonesian.
   */
  private static boolean isTag(String name) {
    int end = name.indexOf('-') < 0 ? name.indexOf('_') : name.indexOf('-');
    String language = end < 0 ? name : name.substring(0, end);
    return language.length() == 2
        && !language.equals("id")
        && Set.of(Locale.getISOLanguages()).contains(language)
        && Langs.tag(name).isPresent();
  }

  @Override
  public long end() {
    return cells.end();
  }

  @Override
  public Optional<Lang> source() {
    return source;
  }

  @Override
  public Optional<Lang> target() {
    return target;
  }
}
