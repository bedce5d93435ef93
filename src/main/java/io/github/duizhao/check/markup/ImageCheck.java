package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Category;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds pictures without an address, and pictures of the source that the translation lacks. A
 * picture may have another address: many sites keep their own copies.
 */
public final class ImageCheck implements Check {

  private static final CheckInfo INFO =
      new CheckInfo(
          "image",
          new Message("A picture lost, or without an address", "图片缺失或没有地址"),
          Category.MARKUP,
          Severity.WARNING,
          false);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Inspection inspection) {
    List<Finding> findings = new ArrayList<>();
    Bitext bitext = inspection.bitext();
    List<Mark> target = images(bitext.target().document());
    for (Mark image : target) {
      if (image.value().isBlank()) {
        findings.add(
            finding(
                image.file(),
                image.file().in(bitext.target().document().content()),
                "a picture without an address",
                "图片没有地址"));
      }
    }
    if (bitext.hasSource()) {
      lost(bitext, images(bitext.source().document()), target, findings);
    }
    return findings;
  }

  private static List<Mark> images(Document document) {
    List<Mark> images = new ArrayList<>();
    for (Block block : document.blocks()) {
      block.marks().stream().filter(it -> it.kind() == Mark.Kind.IMAGE).forEach(images::add);
    }
    return images;
  }

  /** Those of the source that no picture of the same name and no other picture stands for. */
  private static void lost(
      Bitext bitext, List<Mark> source, List<Mark> target, List<Finding> findings) {
    Map<String, Integer> names = new HashMap<>();
    target.forEach(it -> names.merge(name(it.value()), 1, Integer::sum));
    List<Mark> unmatched = new ArrayList<>();
    for (Mark image : source) {
      String name = name(image.value());
      if (names.getOrDefault(name, 0) > 0) {
        names.merge(name, -1, Integer::sum);
      } else {
        unmatched.add(image);
      }
    }
    renamed(bitext, unmatched, target, findings);
    int spare = target.size() - (source.size() - unmatched.size());
    int lost = unmatched.size() - spare;
    Counterpart counterpart = new Counterpart(bitext);
    for (int i = 0; i < lost; i++) {
      Mark image = unmatched.get(i);
      Span place = counterpart.after(image.file().start());
      String name = name(image.value());
      Finding.Builder finding =
          Finding.of(
              INFO,
              -1,
              place,
              "",
              new Message("a picture of the source is missing: " + name, "缺少原文的图片：" + name));
      findings.add(finding.source(image.file()).confidence(0.8).build());
    }
  }

  /** A picture whose name alone was translated is no other picture: it is not there. */
  private static void renamed(
      Bitext bitext, List<Mark> missing, List<Mark> target, List<Finding> findings) {
    Map<String, Mark> firstOfFolder = new HashMap<>();
    for (Mark image : missing) {
      if (Han.count(image.value()) == 0) {
        firstOfFolder.putIfAbsent(folder(image), image);
      }
    }
    for (Mark image : target) {
      Mark source = firstOfFolder.get(folder(image));
      if (source != null && Han.count(image.value()) > 0 && !image.valueFile().isEmpty()) {
        findings.add(translated(bitext, source, image));
      }
    }
  }

  private static Finding translated(Bitext bitext, Mark source, Mark image) {
    Span place = image.valueFile();
    return Finding.of(
            INFO,
            -1,
            place,
            place.in(bitext.target().document().content()),
            new Message("the address of a picture was translated", "图片地址被翻译了"))
        .expected(source.value())
        .source(source.file())
        .fix(new Fix(place, source.value(), false))
        .confidence(0.8)
        .build();
  }

  private static String folder(Mark image) {
    String url = image.value().strip();
    return url.substring(0, url.lastIndexOf('/') + 1);
  }

  /** The last part of an address, without its ending: copies are often of another format. */
  private static String name(String url) {
    String path = url.strip().toLowerCase(Locale.ROOT);
    int query = path.indexOf('?');
    path = query > 0 ? path.substring(0, query) : path;
    path = path.substring(path.lastIndexOf('/') + 1);
    int dot = path.lastIndexOf('.');
    return dot > 0 ? path.substring(0, dot) : path;
  }

  private static Finding finding(Span place, String found, String english, String chinese) {
    return Finding.of(INFO, -1, place, found, new Message(english, chinese))
        .confidence(0.9)
        .build();
  }
}
