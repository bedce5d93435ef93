package io.github.duizhao.check.name;

import io.github.duizhao.align.Aligner;
import io.github.duizhao.bitext.Bitext;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.check.Check;
import io.github.duizhao.check.CheckRunner;
import io.github.duizhao.check.CheckSettings;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Report;
import io.github.duizhao.check.Severity;
import io.github.duizhao.lexicon.Knowledge;
import io.github.duizhao.lexicon.Termbase;
import io.github.duizhao.read.Documents;
import io.github.duizhao.segment.Sentences;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.util.List;

/** Runs all name checks over small Markdown texts. */
public final class NameTexts {

  private static final List<Check> CHECKS =
      List.of(
          new LiteralNameCheck(),
          new HalfTranslatedNameCheck(),
          new GarbledNameCheck(),
          new InconsistentNameCheck(),
          new SplitNameCheck(),
          new WrongCaseCheck());

  /** The dictionary without the list of names that ships. */
  public static final Knowledge BARE = new Knowledge(Knowledge.builtIn().lexicon(), Termbase.EMPTY);

  private NameTexts() {}

  public static Bitext target(String chinese) throws IOException {
    return Bitext.targetOnly(side("t.md", Lang.ZH, chinese));
  }

  public static Bitext pair(String english, String chinese) throws IOException {
    return Aligner.create(BARE.lexicon())
        .align(side("s.md", Lang.EN, english), side("t.md", Lang.ZH, chinese));
  }

  private static Side side(String name, Lang lang, String text) throws IOException {
    Document document = Documents.parse(name, lang, text);
    return new Side(document, Sentences.of(document));
  }

  public static Report run(Knowledge knowledge, Bitext bitext) {
    return new CheckRunner(CHECKS, knowledge).run(bitext, CheckSettings.DEFAULT);
  }

  /** Errors and warnings. */
  public static List<Finding> loud(Report report) {
    return report.findings().stream().filter(f -> f.severity() != Severity.NOTE).toList();
  }
}
