package io.github.duizhao.check.name;

import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.NameLedger;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.name.article.Article;
import io.github.duizhao.check.name.article.Faults;
import io.github.duizhao.check.name.article.NameBook;
import io.github.duizhao.check.name.mention.BeadText;
import io.github.duizhao.check.name.mention.KeepPrior;
import io.github.duizhao.check.name.mention.Kept;
import io.github.duizhao.check.name.mention.LackingNames;
import io.github.duizhao.check.name.mention.Mention;
import io.github.duizhao.check.name.mention.Mentions;
import io.github.duizhao.check.name.mention.NameHabit;
import io.github.duizhao.check.name.source.DottedNames;
import io.github.duizhao.check.name.source.HanziForms;
import io.github.duizhao.check.name.source.NearKnownForms;
import io.github.duizhao.check.name.source.SourceEvidence;
import io.github.duizhao.check.name.source.SourceFaults;
import io.github.duizhao.check.name.source.SourceSpellings;
import io.github.duizhao.check.name.spelling.ForbiddenForms;
import io.github.duizhao.check.name.spelling.LatinFaults;
import io.github.duizhao.check.name.spelling.NearFaults;
import io.github.duizhao.check.name.spelling.SpellingFaults;
import io.github.duizhao.check.name.target.DottedSenses;
import io.github.duizhao.check.name.target.HomeLinks;
import io.github.duizhao.check.name.target.NamePlaces;
import io.github.duizhao.check.name.target.SenseFaults;
import io.github.duizhao.check.name.target.SoundFaults;
import io.github.duizhao.check.name.target.SpellingsAlone;
import io.github.duizhao.check.name.text.Script;
import io.github.duizhao.check.name.text.Tokens;
import java.util.List;

/**
 * What is wrong with the names of one article: worked out once, read by every name check. It leaves
 * the {@link NameLedger} with the inspection.
 */
final class NameFaults {

  private final Faults faults = new Faults();
  private NameLedger ledger = NameLedger.EMPTY;

  private NameFaults(Inspection inspection) {
    if (!inspection.bitext().target().lang().isChinese()) {
      return;
    }
    Article article = new Article(inspection);
    NameBook book = new NameBook(article);
    Tokens tokens = new Tokens(article.words());
    ForbiddenForms forbidden = new ForbiddenForms(article, tokens, faults);
    forbidden.find();
    new LatinFaults(article, faults).find();
    new NearFaults(article, book, faults).find();
    if (article.hasSource()) {
      withSource(article, book, tokens);
    } else {
      withoutSource(article, book, tokens, forbidden);
    }
  }

  private void withoutSource(
      Article article, NameBook book, Tokens tokens, ForbiddenForms forbidden) {
    new SenseFaults(article, book, tokens, faults).find();
    new SoundFaults(article, book, tokens, faults).find();
    new HomeLinks(article, tokens, faults).find();
    new DottedSenses(article, tokens, faults).find();
    forbidden.findInLists();
    new SameAgain(article, tokens, faults, unused -> true).find();
    new NamePlaces(article, tokens, faults).find();
    SpellingFaults spellings = new SpellingFaults(article, tokens, faults);
    new SpellingsAlone(article, tokens).find(spellings::add);
    spellings.report();
    ledger = new LedgerMaker(article, faults).make(book);
  }

  private void withSource(Article article, NameBook book, Tokens tokens) {
    Kept kept = new Kept(article);
    faults.expectations(kept::add);
    List<Mention> mentions = Mentions.of(article);
    BeadText text = new BeadText(article, tokens, mentions);
    NameHabit habit = new NameHabit(article, text, mentions, kept);
    KeepPrior prior = new KeepPrior(article, mentions, kept, habit);
    SourceEvidence evidence = new SourceEvidence(article, book, mentions, text, prior);
    SpellingFaults spellings = new SpellingFaults(article, tokens, faults);
    // Where names stand in hanzi, what is wrong with one is told by how the text has it elsewhere.
    new DottedNames(evidence, faults).find();
    if (habit.inHanzi()) {
      new NearKnownForms(evidence, faults).find();
    } else {
      new SourceFaults(evidence, faults).find();
    }
    new SourceSpellings(evidence).find(spellings::add);
    spellings.report();
    if (habit.inHanzi()) {
      new SourceFaults(evidence, faults).find();
    } else {
      asAlone(article, book, tokens, new LackingNames(article, book, text, mentions, kept, faults));
    }
    ledger = new LedgerMaker(article, faults).make(mentions, prior, new HanziForms(evidence));
  }

  /** What the translation alone shows, where the source has that very name. */
  private void asAlone(Article article, NameBook book, Tokens tokens, LackingNames lacking) {
    Faults alone = new Faults();
    new SenseFaults(article, book, tokens, alone).find(lacking::mayBeAt);
    new SoundFaults(article, book, tokens, alone).find(lacking::mayBeAt);
    new HomeLinks(article, tokens, alone).find();
    for (Finding found : alone.all()) {
      Finding finding = asWarning(found);
      if (!isField(finding.expected()) && lacking.has(finding) && faults.add(finding)) {
        lacking.tell(finding);
      }
    }
    new SameAgain(article, tokens, faults, lacking::has).find();
  }

  /** What the search beside the source did not find by itself is less sure. */
  private static Finding asWarning(Finding finding) {
    return finding.severity() == Severity.ERROR ? finding.withSeverity(Severity.WARNING) : finding;
  }

  /** deletionPolicy: fields of a program may be said in prose. */
  private static boolean isField(String name) {
    return Script.isCamel(name) && Character.isLowerCase(name.charAt(0));
  }

  static List<Finding> of(Inspection inspection, CheckInfo info) {
    NameFaults all = inspection.shared(NameFaults.class, NameFaults::new);
    inspection.shared(NameLedger.class, unused -> all.ledger);
    return all.faults.of(info);
  }
}
