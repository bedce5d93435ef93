package io.github.duizhao.check.accuracy;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Passage;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the placeholders of a program's texts, which must stand in the translation as they are:
 * {@code {name}}, {@code ${price}}, {@code %d}, {@code %(file)s}; and the boxes of a task list. In
 * files of units each one counts. In prose they are told where one was changed or translated, or
 * where one in braces is gone.
 */
final class LostPlaceholders {

  private static final String PRINTF =
      "(?<![0-9%])%(?:\\d{1,2}\\$)?[-+0#]{0,3}\\d{0,3}(?:\\.\\d{1,2})?(?:hh|ll|[hlLqjzt])?"
          + "[diouxXeEfgGscp@](?![a-zA-Z]{3})";

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          // { and }: two braces told of in prose
          "[$#]?\\{\\{?(?! (?:and|or|to) \\}) ?[A-Za-z_][A-Za-z0-9_.]{0,40}(?:[:!][^{}\\s]{1,20})? ?\\}{1,2}"
              + "|\\$?\\{\\d{0,2}\\}"
              + "|%\\([A-Za-z_]\\w{0,40}\\)[sdrf]"
              + "|"
              + PRINTF
              + "|^\\[[ xX]\\](?= )");

  /** One whose name was translated. */
  private static final Pattern TRANSLATED =
      Pattern.compile(
          "[$#%]?\\{\\{? ?[^{}\\s，。、；：]{0,20}[\\u4e00-\\u9fff][^{}\\s，。、；：]{0,20} ?\\}{1,2}");

  /** How many beads away one of prose may have moved. */
  private static final int REACH = 2;

  /** Of more that one bead lost the first are told. */
  private static final int MOST = 100;

  /** A placeholder at its place. */
  private record Placed(Sentence sentence, Span span, String text) {
    boolean isPrintf() {
      return text.startsWith("%") && !text.startsWith("%(");
    }

    /** Placeholders of one kind may stand for each other. */
    String family() {
      return isPrintf() ? "%" : text.startsWith("[") ? "[" : "{";
    }
  }

  private final CheckInfo info;
  private final List<Bead> beads;
  private final boolean units;
  private final List<Finding> findings;

  private LostPlaceholders(
      CheckInfo info, List<Bead> beads, boolean units, List<Finding> findings) {
    this.info = info;
    this.beads = beads;
    this.units = units;
    this.findings = findings;
  }

  static void check(CheckInfo info, Bitext bitext, List<Finding> findings) {
    LostPlaceholders search =
        new LostPlaceholders(info, bitext.beads(), isSoftware(bitext), findings);
    for (int i = 0; i < bitext.beads().size(); i++) {
      if (!bitext.beads().get(i).isGap()) {
        search.compare(i);
      }
    }
  }

  /** Whether the texts are a program's: units in one file, or a file of strings. */
  private static boolean isSoftware(Bitext bitext) {
    String name = bitext.target().document().name();
    return EmptyCheck.isOfUnits(bitext)
        || name.endsWith(".json")
        || name.endsWith(".properties")
        || name.endsWith(".strings");
  }

  private void compare(int index) {
    Bead bead = beads.get(index);
    List<Placed> source = placeholders(bead.source(), PLACEHOLDER);
    List<Placed> target = placeholders(bead.target(), PLACEHOLDER);
    if (source.isEmpty() && (target.isEmpty() || !units)) {
      return;
    }
    List<Placed> missing = less(source, target);
    List<Placed> extra = less(target, source);
    if (!units) {
      missing.removeIf(it -> isNear(index, it, false));
      extra.removeIf(it -> isNear(index, it, true));
    }
    for (Placed translated : placeholders(bead.target(), TRANSLATED)) {
      int at = first(missing, "{");
      if (at >= 0) {
        changed(index, translated, missing.remove(at), true);
      }
    }
    for (Placed other : extra) {
      int at = first(missing, other.family());
      if (at >= 0) {
        changed(index, other, missing.remove(at), false);
      } else if (units && !source.isEmpty()) {
        added(index, other);
      }
    }
    for (Placed lost : missing) {
      if (units || lost.family().equals("{")) {
        lost(index, lost);
      }
    }
    if (units && missing.isEmpty() && extra.isEmpty()) {
      order(index, source, target);
    }
  }

  /** {@code %d … %s} must not change places, for they are filled in by their order. */
  private void order(int index, List<Placed> source, List<Placed> target) {
    List<Placed> before = source.stream().filter(Placed::isPrintf).toList();
    List<Placed> after = target.stream().filter(Placed::isPrintf).toList();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      boolean numbered = before.get(i).text().indexOf('$') > 0;
      if (!numbered && !before.get(i).text().equals(after.get(i).text())) {
        changed(index, after.get(i), before.get(i), false);
        return;
      }
    }
  }

  private static List<Placed> placeholders(List<Sentence> sentences, Pattern pattern) {
    List<Placed> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = sentence.text();
      boolean some = text.indexOf('{') >= 0 || text.indexOf('%') >= 0 || text.startsWith("[");
      if (!some || sentence.block().kind() == Block.Kind.CODE) {
        continue;
      }
      Matcher matcher = pattern.matcher(Passage.mask(sentence));
      while (matcher.find()) {
        found.add(new Placed(sentence, new Span(matcher.start(), matcher.end()), matcher.group()));
      }
    }
    return found;
  }

  /** Those of one side without those of the other, each counted once. */
  private static List<Placed> less(List<Placed> all, List<Placed> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(it -> left.merge(plain(it), 1, Integer::sum));
    List<Placed> rest = new ArrayList<>();
    for (Placed placed : all) {
      if (left.merge(plain(placed), -1, Integer::sum) < 0 && rest.size() < MOST) {
        rest.add(placed);
      }
    }
    return rest;
  }

  /** Spaces within do not matter; nor does where a numbered one stands. */
  private static String plain(Placed placed) {
    String text = placed.text();
    return placed.family().equals("[") ? text : text.replace(" ", "").replaceFirst("\\d\\$", "");
  }

  private boolean isNear(int index, Placed placed, boolean inSource) {
    if (placed.family().equals("[")) {
      return false; // a list has many boxes alike, and none of them moves
    }
    int to = Math.min(beads.size() - 1, index + REACH);
    for (int i = Math.max(0, index - REACH); i <= to; i++) {
      List<Sentence> side = inSource ? beads.get(i).source() : beads.get(i).target();
      if (i != index && side.stream().anyMatch(it -> it.text().contains(placed.text()))) {
        return true;
      }
    }
    // in code, where it is no placeholder here
    List<Sentence> here = inSource ? beads.get(index).source() : beads.get(index).target();
    return placeholders(here, PLACEHOLDER).stream()
            .noneMatch(it -> it.text().contains(placed.text()))
        && here.stream().anyMatch(it -> it.text().contains(placed.text()));
  }

  private static int first(List<Placed> missing, String family) {
    for (int i = 0; i < missing.size(); i++) {
      if (missing.get(i).family().equals(family)) {
        return i;
      }
    }
    return -1;
  }

  private void changed(int index, Placed placed, Placed source, boolean translated) {
    Span file = placed.sentence().file(placed.span());
    String was = source.text();
    findings.add(
        Finding.of(
                info,
                index,
                file,
                placed.text(),
                translated
                    ? new Message(
                        "the placeholder " + was + " was translated", "占位符 " + was + " 被翻译了")
                    : new Message(
                        placed.text() + ": the source has the placeholder " + was,
                        "“" + placed.text() + "”在原文中是占位符 " + was))
            .expected(was)
            .source(source.sentence().file(source.span()))
            .fix(new Fix(file, was, false))
            .severity(units || translated ? Severity.ERROR : Severity.WARNING)
            .confidence(translated ? 0.95 : 0.85)
            .build());
  }

  private void added(int index, Placed placed) {
    findings.add(
        Finding.of(
                info,
                index,
                placed.sentence().file(placed.span()),
                placed.text(),
                new Message(
                    "the source has no placeholder " + placed.text(), "原文没有占位符 " + placed.text()))
            .severity(Severity.WARNING)
            .confidence(0.8)
            .build());
  }

  private void lost(int index, Placed lost) {
    List<Sentence> target = beads.get(index).target();
    Sentence last = target.get(target.size() - 1);
    findings.add(
        Finding.of(
                info,
                index,
                last.file(),
                last.text(),
                new Message(
                    "the placeholder " + lost.text() + " is missing", "缺少占位符 " + lost.text()))
            .expected(lost.text())
            .source(lost.sentence().file(lost.span()))
            .severity(units ? Severity.ERROR : Severity.WARNING)
            .confidence(units ? 0.9 : 0.7)
            .build());
  }
}
