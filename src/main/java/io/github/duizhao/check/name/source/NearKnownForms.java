package io.github.duizhao.check.name.source;

import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.LikeSounds;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Runs;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds established Chinese names that are misspelt, glossed or not: 李斯本 for Lisbon. Only where an
 * article writes its names in hanzi.
 */
public final class NearKnownForms {

  private static final int MOST_WORDS = 3;

  /** Two of so many characters may differ, one of fewer. */
  private static final int LONG = 4;

  private static final int SHORTEST = 3;

  private static final double CONFIDENCE = 0.8;

  /** The fewest letters of a name that is known by its sound, and how like it it must be. */
  private static final int LEAST_LETTERS = 5;

  private static final double LIKE = 4;

  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|to|from|at|near|into|outside|around|towards?|through|reach(?:ed|es)?|left|leaves|via) $",
          Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final List<Mention> mentions;
  private final BeadText text;
  private final KnownForms known;
  private final LikeSounds like;
  private final Culprits culprits;
  private final Faults faults;

  public NearKnownForms(SourceEvidence evidence, Faults faults) {
    this.article = evidence.article();
    this.mentions = evidence.mentions();
    this.text = evidence.text();
    this.known = new KnownForms(article);
    this.culprits = evidence.culprits();
    this.like = new LikeSounds(evidence.culprits().sounds());
    this.faults = faults;
  }

  public void find() {
    for (int i = 0; i < mentions.size(); i++) {
      int most = Math.min(MOST_WORDS, mentions.size() - i);
      for (int size = most; size >= 1; size--) {
        List<Mention> run = mentions.subList(i, i + size);
        if (Runs.isRun(run)
            && article.beads().isSure(run.get(0).bead())
            && text.mayBeName(run.get(0))) {
          find(run);
        }
      }
    }
  }

  private void find(List<Mention> run) {
    String name = Runs.name(run);
    List<String> forms = known.established(name);
    List<BeadText.Stretch> stretches = text.target(run.get(0).bead());
    boolean right =
        stretches.stream()
            .map(stretch -> article.lexicon().simplify(stretch.text()))
            .anyMatch(target -> known.of(name).stream().anyMatch(target::contains));
    if (right) {
      return;
    }
    for (String form : forms) {
      for (BeadText.Stretch stretch :
          form.length() < SHORTEST ? List.<BeadText.Stretch>of() : stretches) {
        Optional<Span> place = near(form, article.lexicon().simplify(stretch.text()));
        if (place.isPresent()) {
          report(run, name, article.script().writeName(form), stretch, place.get());
          return;
        }
      }
    }
    known.usual(name).ifPresent(form -> byOtherSound(run, name, form));
  }

  /**
   * A place that is written by its sound in another way than it is: 比尔保 for Bilbao. A word before
   * it shows a place, since a person of that name may rightly be written otherwise.
   */
  private void byOtherSound(List<Mention> run, String name, String form) {
    Mention word = run.get(0);
    if (run.size() > 1
        || name.length() < LEAST_LETTERS
        || article.isEnglish(name)
        || !isPlace(word)) {
      return;
    }
    Set<String> stems = text.stems(word.bead(), word::equals);
    for (BeadText.Stretch stretch : text.target(word.bead())) {
      Optional<Culprit> culprit = culprits.bySound(name, stretch, stems, LIKE);
      String found = culprit.map(it -> it.span().in(it.passage().text())).orElse("");
      if (found.length() > 1
          && found.chars().allMatch(c -> Sounds.isOfName((char) c))
          && (like.isLike(found.charAt(0), form.charAt(0))
              || like.beginAlike(found.charAt(0), form.charAt(0)))
          && !article.lexicon().isChineseWord(article.lexicon().simplify(found))
          && text.source(word.bead()).stream().noneMatch(other -> isAnother(other, word, found))) {
        report(
            run,
            name,
            article.script().writeName(form),
            stretch,
            culprit.orElseThrow().span().shift(-stretch.start()));
        return;
      }
    }
  }

  /** Whether a word such as in or to stands before it, and no other name beside it. */
  private boolean isPlace(Mention word) {
    String before = word.passage().text().substring(0, word.start());
    return PLACE.matcher(before).find()
        && !Script.capitalFollows(word.passage().text(), word.end());
  }

  /** Whether the hanzi may write another name of the sentence. */
  private boolean isAnother(Mention other, Mention word, String found) {
    return other.isCapital()
        && !other.squash().equals(word.squash())
        && culprits.sounds().find(other.text(), found, 0).isPresent();
  }

  /** What differs from the form in characters that sound alike only. */
  private Optional<Span> near(String form, String target) {
    int most = form.length() > LONG ? 2 : 1;
    for (int at = 0; at + form.length() <= target.length(); at++) {
      int other = 0;
      boolean fits = true;
      for (int i = 0; fits && i < form.length(); i++) {
        char a = form.charAt(i);
        char b = target.charAt(at + i);
        other += a == b ? 0 : 1;
        fits = (a == b || like.isLike(a, b) || like.beginAlike(a, b)) && other <= most;
      }
      String found = target.substring(at, at + form.length());
      if (fits && other > 0 && !article.lexicon().isChineseWord(found)) {
        return Optional.of(new Span(at, at + form.length()));
      }
    }
    return Optional.empty();
  }

  private void report(
      List<Mention> run, String name, String form, BeadText.Stretch stretch, Span place) {
    Span in = place.shift(stretch.start());
    Span span = stretch.passage().file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    Message message =
        new Message(
            "“%s” is not how %s is written, which is %s".formatted(found, name, form),
            "“%s”不是 %s 的通行译名，应作“%s”".formatted(found, name, form));
    Finding.Builder finding =
        Finding.of(NameInfos.GARBLED, run.get(0).bead(), span, found, message)
            .expected(form)
            .confidence(CONFIDENCE)
            .severity(Severity.WARNING)
            .source(run.get(0).file().join(run.get(run.size() - 1).file()));
    if (found.equals(in.in(stretch.passage().text()))) {
      finding.fix(new Fix(span, form, false));
    }
    faults.add(finding.build(), name, Verdict.GARBLED);
  }
}
