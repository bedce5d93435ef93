package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds signs of footnotes that no note belongs to, notes that no sign leads to, and signs of the
 * source that the translation lost.
 */
public final class FootnoteCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "footnote",
          new Message("A footnote without its note or its sign", "脚注与注文不对应"),
          Category.MARKUP,
          Severity.WARNING,
          false);

  private static final Pattern NOTE =
      Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,80})\\]:", Pattern.MULTILINE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    Bitext bitext = inspection.bitext();
    Document target = bitext.target().document();
    List<Mark> signs = signs(target);
    Map<String, Span> notes = notes(target.content());
    Set<String> labels = new TreeSet<>();
    for (Mark sign : signs) {
      labels.add(sign.value());
      if (!notes.containsKey(sign.value())) {
        findings.add(
            finding(sign.file(), target.content(), "no note belongs to this sign", "没有对应的注文"));
      }
    }
    if (!signs.isEmpty()) {
      notes.forEach(
          (label, place) -> {
            if (!labels.contains(label)) {
              findings.add(
                  finding(place, target.content(), "no sign leads to this note", "正文中没有对应的脚注标记"));
            }
          });
    }
    if (bitext.hasSource()) {
      lost(bitext, labels, notes, findings);
    }
    return findings;
  }

  private static List<Mark> signs(Document document) {
    List<Mark> signs = new ArrayList<>();
    for (Block block : document.blocks()) {
      block.marks().stream().filter(it -> it.kind() == Mark.Kind.FOOTNOTE).forEach(signs::add);
    }
    return signs;
  }

  private static Map<String, Span> notes(Content content) {
    Map<String, Span> notes = new TreeMap<>();
    Matcher note = NOTE.matcher(content.text());
    while (note.find()) {
      notes.putIfAbsent(note.group(1), new Span(note.start(), note.end()));
    }
    return notes;
  }

  private static void lost(
      Bitext bitext, Set<String> labels, Map<String, Span> notes, List<Finding> findings) {
    Set<String> told = new TreeSet<>();
    Counterpart counterpart = new Counterpart(bitext);
    for (Mark sign : signs(bitext.source().document())) {
      // A note that nothing leads to is told of already.
      boolean there = labels.contains(sign.value());
      boolean noted = !labels.isEmpty() && notes.containsKey(sign.value());
      if (!there && !noted && told.add(sign.value())) {
        Span place = counterpart.after(sign.file().start());
        findings.add(
            Finding.of(
                    INFO,
                    -1,
                    place,
                    "",
                    new Message(
                        "the source has a footnote here: " + sign.value(),
                        "原文此处有脚注 " + sign.value()))
                .source(sign.file())
                .confidence(0.85)
                .build());
      }
    }
  }

  private static Finding finding(Span place, Content content, String english, String chinese) {
    return Finding.of(INFO, -1, place, place.in(content), new Message(english, chinese))
        .confidence(0.9)
        .build();
  }
}
