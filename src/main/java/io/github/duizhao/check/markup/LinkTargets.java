package io.github.duizhao.check.markup;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Han;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.markup.BeadMarks.Placed;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Content;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Mark;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses of links, compared with the source's: by bead, for what the whole text lacks. */
final class LinkTargets {

  /** From here on two addresses are one that was changed rather than two. */
  private static final double ALIKE = 0.55;

  /**
   * Of more links that a bead lost the first are looked at: those that were found are taken out.
   */
  static final int MOST = 100;

  /** How many beads away a link may have moved. */
  private static final int REACH = 2;

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
  private static final Pattern LANGUAGE_HOST = Pattern.compile("^//(?:en|zh)\\.(?:m\\.)?");
  private static final Pattern LANGUAGE_PATH =
      Pattern.compile("/(?:zh|en)(?:[-_](?:cn|us|hans|gb|tw|hant))?(?=/|$)");

  private LinkTargets() {}

  static void check(Bitext bitext, List<Finding> findings) {
    Set<String> inSource = all(bitext.source().document());
    Set<String> inTarget = all(bitext.target().document());
    for (int i = 0; i < bitext.beads().size(); i++) {
      Bead bead = bitext.beads().get(i);
      List<Placed> missing = links(bead, true, inTarget);
      for (Placed extra : links(bead, false, inSource)) {
        changed(bitext, i, extra, missing, findings);
      }
      swapped(bitext, i, inSource, findings);
    }
  }

  /**
   * The one link of a bead that leads elsewhere than the source's, to an address that the text has
   * in another place: what was copied from there.
   */
  private static void swapped(
      Bitext bitext, int bead, Set<String> inSource, List<Finding> findings) {
    List<Placed> source = BeadMarks.of(bitext.beads().get(bead).source(), Mark.Kind.LINK);
    List<Placed> target = BeadMarks.of(bitext.beads().get(bead).target(), Mark.Kind.LINK);
    if (source.size() != target.size() || source.size() > MOST) {
      return;
    }
    List<Placed> missing = without(source, target);
    List<Placed> extra = without(target, source);
    if (missing.size() != 1 || extra.size() != 1) {
      return;
    }
    String was = plain(missing.get(0).mark().value());
    String is = plain(extra.get(0).mark().value());
    // pages of one's own site need no host
    boolean own = was.isEmpty() || is.isEmpty() || path(was).equals(path(is));
    boolean moved = false;
    int to = Math.min(bitext.beads().size() - 1, bead + REACH);
    for (int i = Math.max(0, bead - REACH); i <= to && !moved; i++) {
      moved = has(bitext.beads().get(i), false, was) || has(bitext.beads().get(i), true, is);
    }
    boolean known = inSource.contains(is);
    if (!own && !moved && known) {
      findings.add(
          finding(bitext.target().document().content(), bead, extra.get(0), missing.get(0)));
    }
  }

  private static List<Placed> without(List<Placed> links, List<Placed> others) {
    Set<String> urls = new HashSet<>();
    others.forEach(it -> urls.add(plain(it.mark().value())));
    return links.stream().filter(it -> !urls.contains(plain(it.mark().value()))).toList();
  }

  private static boolean has(Bead bead, boolean inSource, String url) {
    return BeadMarks.of(inSource ? bead.source() : bead.target(), Mark.Kind.LINK).stream()
        .anyMatch(it -> plain(it.mark().value()).equals(url));
  }

  private static Set<String> all(Document document) {
    Set<String> urls = new HashSet<>();
    for (Block block : document.blocks()) {
      for (Mark mark : block.marks()) {
        if (mark.kind() == Mark.Kind.LINK || mark.kind() == Mark.Kind.IMAGE) {
          urls.add(plain(mark.value()));
        }
      }
    }
    return urls;
  }

  private static List<Placed> links(Bead bead, boolean ofSource, Set<String> known) {
    List<Placed> links = new ArrayList<>();
    for (Placed link : BeadMarks.of(ofSource ? bead.source() : bead.target(), Mark.Kind.LINK)) {
      String url = plain(link.mark().value());
      boolean credit = link.sentence().block().role() == Block.Role.TRANSLATOR_CREDIT;
      boolean template = ofSource && Han.count(url) > 0;
      if (!url.isEmpty() && !known.contains(url) && !credit && !template) {
        links.add(link);
      }
    }
    return links;
  }

  /** An address without what a translated site changes: scheme, language, fragment. */
  static String plain(String url) {
    // wide marks are a damage that is told by itself
    String text = url.strip().toLowerCase(Locale.ROOT).replace('：', ':').replace('／', '/');
    int fragment = text.indexOf('#');
    if (fragment >= 0) {
      text = text.substring(0, fragment);
    }
    text = SCHEME.matcher(text).replaceFirst("//");
    text = LANGUAGE_HOST.matcher(text).replaceFirst("//");
    text = LANGUAGE_PATH.matcher(text).replaceFirst("");
    while (text.endsWith("/")) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }

  private static void changed(
      Bitext bitext, int bead, Placed extra, List<Placed> missing, List<Finding> findings) {
    Placed best = null;
    double bestLikeness = 0;
    for (Placed candidate : missing.subList(0, Math.min(MOST, missing.size()))) {
      double likeness = likeness(candidate.mark().value(), extra.mark().value());
      if (likeness > bestLikeness) {
        bestLikeness = likeness;
        best = candidate;
      }
    }
    if (best == null || bestLikeness < ALIKE) {
      return;
    }
    missing.remove(best);
    if (path(best.mark().value()).equals(path(extra.mark().value()))
        && extra.mark().value().startsWith("/")) {
      return;
    }
    findings.add(finding(bitext.target().document().content(), bead, extra, best));
  }

  /** The address without its host: pages of one's own site need none. */
  static String path(String url) {
    return plain(url).replaceFirst("^//[^/]{1,255}", "");
  }

  private static double likeness(String source, String target) {
    if (isAbsoluteOf(source, target)) {
      return 1;
    }
    return Difference.likeness(source, target);
  }

  private static boolean isAbsoluteOf(String source, String target) {
    if (source.contains(":") || source.startsWith("#") || !target.contains("://")) {
      return false;
    }
    String path = source.replaceFirst("^(?:\\.{0,2}/){1,9}", "");
    return path.length() > 1 && target.endsWith("/" + path);
  }

  private static Finding finding(Content content, int bead, Placed extra, Placed best) {
    Mark mark = extra.mark();
    String written = mark.valueFile().in(content);
    String expected = best.mark().value();
    Span part = Difference.in(expected, written).shift(mark.valueFile().start());
    boolean absolute = isAbsoluteOf(expected, mark.value());
    Span place = mark.valueFile().isEmpty() ? mark.file() : part;
    return Finding.of(
            UrlCheck.INFO,
            bead,
            place,
            place.in(content),
            absolute
                ? new Message("a relative address was made absolute", "相对地址被改成了绝对地址")
                : new Message("the address is not the source's", "链接地址与原文不同"))
        .expected(expected)
        .because("the source links to " + expected, "原文链接到 " + expected)
        .source(best.mark().file())
        .severity(absolute ? Severity.WARNING : Severity.ERROR)
        .fix(new Fix(mark.valueFile().isEmpty() ? place : mark.valueFile(), expected, false))
        .confidence(0.85)
        .build();
  }
}
