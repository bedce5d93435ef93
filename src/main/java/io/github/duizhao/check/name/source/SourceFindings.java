package io.github.duizhao.check.name.source;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Message;
import io.github.duizhao.check.NameLedger.Verdict;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameForms;
import io.github.duizhao.check.name.article.NameInfos;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.text.Casing;
import io.github.duizhao.check.name.text.Form;
import io.github.duizhao.check.name.text.Glosses;
import io.github.duizhao.check.name.text.LetterWords;
import io.github.duizhao.check.name.text.NamePassage;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Sounds;
import io.github.duizhao.check.name.text.Titles;
import io.github.duizhao.lexicon.SoundModel;
import io.github.duizhao.lexicon.Termbase.Term;
import io.github.duizhao.text.Span;
import java.util.List;
import java.util.function.Consumer;

/** Words a finding about a name of the source that something else stands for. */
final class SourceFindings {

  /** How sure another real name is a wrong one. */
  private static final double OTHER = 0.66;

  private static final int SHORTEST_WORD = 2;

  private final Article article;
  private final KeepPrior prior;
  private final SoundModel sounds;
  private final Faults faults;
  private final Consumer<List<Mention>> settle;

  /**
   * @param settle told of mentions that are dealt with
   */
  SourceFindings(SourceEvidence evidence, Faults faults, Consumer<List<Mention>> settle) {
    this.article = evidence.article();
    this.prior = evidence.prior();
    this.sounds = evidence.culprits().sounds();
    this.faults = faults;
    this.settle = settle;
  }

  /** Whether the finding was taken; the mentions are settled then. */
  boolean report(List<Mention> run, String name, Culprit culprit, double keep) {
    return !isRight(run, name, culprit) && add(run, name, culprit, keep);
  }

  /**
   * Whether the text glosses it, the termbase accepts it or the dictionary translates it so; the
   * mentions are settled then.
   */
  boolean isRight(List<Mention> run, String name, Culprit culprit) {
    NamePassage passage = culprit.passage();
    Span in = whole(passage.text(), culprit);
    String form = in.in(passage.text());
    boolean ordinary =
        culprit.verdict() == Verdict.BY_SENSE && (isOfTwoWords(run, form) || isTitled(form, name));
    if (ordinary || LetterWords.is(passage.text(), in)) {
      settle.accept(run);
      return true;
    }
    boolean glossed = isGlossed(passage.text(), in, name);
    boolean accepted =
        article.terms().isAccepted(passage.text(), in.start(), in.end())
            && !(culprit.verdict() == Verdict.BY_SOUND && prior.keptElsewhere(run.get(0)) >= 2);
    boolean title = Titles.holdsAsPart(passage.text(), in);
    if (glossed || title || accepted && !isAnother(in.in(passage.text()), name)) {
      settle.accept(run);
    }
    return glossed || title || accepted;
  }

  /** Whether it is two words run together that the dictionary translates so: readonly, 只读. */
  private boolean isOfTwoWords(List<Mention> run, String form) {
    String word = run.get(0).text();
    if (run.size() > 1 || !Casing.isSmall(word)) {
      return false;
    }
    for (int cut = SHORTEST_WORD; cut <= word.length() - SHORTEST_WORD; cut++) {
      String two = word.substring(0, cut) + " " + word.substring(cut);
      if (article.lexicon().senses(two).stream().anyMatch(it -> it.text().equals(form))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is somebody with a title, whose own name is Chinese: 郝警官 for Officer Hao. */
  private boolean isTitled(String form, String name) {
    int space = name.lastIndexOf(' ');
    return space > 0
        && sounds.readings(form.charAt(0)).contains(Script.lower(name.substring(space + 1)));
  }

  /** Whether the termbase accepts the form for other names only: 布加勒斯特 and Budapest. */
  private boolean isAnother(String form, String name) {
    List<Term> terms = article.terms().acceptedFor(form);
    return !terms.isEmpty()
        && article.terms().find(Script.squash(name)).stream().noneMatch(terms::contains);
  }

  /** Reports another real name: 布加勒斯特 where the dictionary has 布达佩斯 for Budapest. */
  void other(Mention mention, String form, Culprit culprit) {
    NamePassage passage = culprit.passage();
    Span span = passage.file(culprit.span().start(), culprit.span().end());
    String found = span.in(article.target().document().content());
    String name = mention.text();
    Message message =
        new Message(
            "“%s” is another name than %s, which is %s".formatted(found, name, form),
            "“%s”不是 %s，后者应作“%s”".formatted(found, name, form));
    Finding.Builder finding =
        Finding.of(NameInfos.GARBLED, mention.bead(), span, found, message)
            .expected(form)
            .confidence(OTHER)
            .severity(Severity.WARNING)
            .source(mention.file());
    becauseOfSource(finding, mention, name);
    if (found.equals(culprit.span().in(passage.text()))) {
      finding.fix(new Fix(span, form, false));
    }
    if (faults.add(finding.build(), name, Verdict.GARBLED)) {
      settle.accept(List.of(mention));
    }
  }

  private void becauseOfSource(Finding.Builder finding, Mention mention, String name) {
    int line = article.source().document().content().position(mention.file().start()).line();
    finding.because("the source, line " + line + ", has " + name, "原文第 " + line + " 行作 " + name);
  }

  /** Reports what is not right. */
  boolean add(List<Mention> run, String name, Culprit culprit, double keep) {
    NamePassage passage = culprit.passage();
    Span in = whole(passage.text(), culprit);
    Span span = passage.file(in.start(), in.end());
    String found = span.in(article.target().document().content());
    boolean person = culprit.verdict() == Verdict.BY_SOUND && found.indexOf('·') >= 0;
    CheckInfo info =
        switch (culprit.verdict()) {
          case MIXED -> NameInfos.HALF;
          case BY_SOUND -> person ? NameInfos.INCONSISTENT : NameInfos.GARBLED;
          case BY_SENSE -> NameInfos.LITERAL;
          default -> NameInfos.GARBLED;
        };
    double confidence = Math.min(0.97, keep * (0.6 + 0.4 * culprit.strength()));
    Mention mention = run.get(0);
    Finding.Builder finding =
        Finding.of(info, mention.bead(), span, found, message(culprit, found, name))
            .expected(name)
            .confidence(confidence)
            .severity(keep >= 0.9 && culprit.strength() >= 0.6 ? Severity.ERROR : Severity.WARNING)
            .source(
                run.size() == 1
                    ? mention.file()
                    : mention.file().join(run.get(run.size() - 1).file()));
    becauseOfSource(finding, mention, name);
    int kept = prior.keptElsewhere(mention);
    if (kept > 0) {
      finding.because(
          "the translation keeps it in " + kept + (kept == 1 ? " other place" : " other places"),
          "译文另有 " + kept + " 处保留原文");
    }
    if (culprit.verdict() == Verdict.BY_SOUND) {
      NameForms.soundsAlike(finding, in.in(passage.text()), name, culprit.detail());
    }
    if (!person && found.equals(in.in(passage.text()))) {
      finding.fix(new Fix(span, name, false));
    }
    boolean added = faults.add(finding.build(), name, verdict(culprit, found));
    if (added) {
      settle.accept(run);
    }
    return added;
  }

  private static Verdict verdict(Culprit culprit, String found) {
    boolean half = Script.hasHan(found) && Script.hasLetter(found);
    return half && culprit.verdict() == Verdict.GARBLED ? Verdict.MIXED : culprit.verdict();
  }

  /** Whether the name, or one of what it names, explains this very translation somewhere. */
  private boolean isGlossed(String text, Span in, String name) {
    String bare = name.startsWith("The ") ? name.substring(4) : name;
    String one = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    return Glosses.follows(text, in.end(), one)
        || Glosses.follows(text, in.end(), name)
        || isGlossedElsewhere(in.in(text), one)
        || isGlossedElsewhere(in.in(text), bare)
        || isGlossedElsewhere(in.in(text), name);
  }

  /** Whether the name stands right behind this very translation in another place. */
  private boolean isGlossedElsewhere(String found, String name) {
    for (List<Form> places : article.target().forms(Script.squash(name)).values()) {
      for (Form form : places) {
        String text = form.passage().text();
        int at = form.start();
        while (at > 0 && isLatinOrSpace(text.charAt(at - 1))) {
          at--;
        }
        if (at > 0 && "(（".indexOf(text.charAt(at - 1)) >= 0) {
          at--;
        }
        if (text.startsWith(found, Math.max(0, at - found.length())) && at >= found.length()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLatinOrSpace(char c) {
    return c == ' ' || Script.isLatin(c);
  }

  private static Message message(Culprit culprit, String found, String name) {
    return switch (culprit.verdict()) {
      case BY_SENSE, MIXED ->
          new Message(
              "“%s” translates the name %s by its sense".formatted(found, name),
              "“%s”按字面翻译了名称 %s".formatted(found, name));
      case BY_SOUND ->
          new Message(
              "“%s” writes the name %s by its sound".formatted(found, name),
              "“%s”音译了名称 %s".formatted(found, name));
      default ->
          new Message(
              "%s is missing; “%s” may stand for it".formatted(name, found),
              "缺少 %s，疑被译为“%s”".formatted(name, found));
    };
  }

  /** With the other parts of a name written with dots. */
  private static Span whole(String text, Culprit culprit) {
    return culprit.verdict() == Verdict.BY_SOUND
        ? Sounds.whole(text, culprit.span())
        : culprit.span();
  }
}
