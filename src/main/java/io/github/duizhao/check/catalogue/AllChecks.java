package io.github.duizhao.check.catalogue;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.accuracy.AcronymCheck;
import io.github.duizhao.check.accuracy.AdditionCheck;
import io.github.duizhao.check.accuracy.CopiedSourceCheck;
import io.github.duizhao.check.accuracy.EmptyCheck;
import io.github.duizhao.check.accuracy.GenderCheck;
import io.github.duizhao.check.accuracy.InconsistentTranslationCheck;
import io.github.duizhao.check.accuracy.LengthCheck;
import io.github.duizhao.check.accuracy.LowConfidenceCheck;
import io.github.duizhao.check.accuracy.NegationCheck;
import io.github.duizhao.check.accuracy.OmissionCheck;
import io.github.duizhao.check.accuracy.PlaceholderCheck;
import io.github.duizhao.check.accuracy.RepetitionCheck;
import io.github.duizhao.check.accuracy.SentenceCountCheck;
import io.github.duizhao.check.accuracy.UntranslatedCheck;
import io.github.duizhao.check.markup.CodeCheck;
import io.github.duizhao.check.markup.EmphasisCheck;
import io.github.duizhao.check.markup.FootnoteCheck;
import io.github.duizhao.check.markup.ImageCheck;
import io.github.duizhao.check.markup.MarkupCheck;
import io.github.duizhao.check.markup.ScrapeLeftoverCheck;
import io.github.duizhao.check.markup.TableCheck;
import io.github.duizhao.check.markup.UrlCheck;
import io.github.duizhao.check.name.GarbledNameCheck;
import io.github.duizhao.check.name.HalfTranslatedNameCheck;
import io.github.duizhao.check.name.InconsistentNameCheck;
import io.github.duizhao.check.name.LiteralNameCheck;
import io.github.duizhao.check.name.SplitNameCheck;
import io.github.duizhao.check.name.WrongCaseCheck;
import io.github.duizhao.check.number.NumberCheck;
import io.github.duizhao.check.number.NumberFormatCheck;
import io.github.duizhao.check.number.UnitCheck;
import io.github.duizhao.check.term.InconsistentTermCheck;
import io.github.duizhao.check.term.WrongTermCheck;
import io.github.duizhao.check.typography.BracketStyleCheck;
import io.github.duizhao.check.typography.DoubledPunctuationCheck;
import io.github.duizhao.check.typography.EllipsisStyleCheck;
import io.github.duizhao.check.typography.HalfwidthPunctuationCheck;
import io.github.duizhao.check.typography.LeadingPunctuationCheck;
import io.github.duizhao.check.typography.MissingPunctuationCheck;
import io.github.duizhao.check.typography.MixedScriptCheck;
import io.github.duizhao.check.typography.MojibakeCheck;
import io.github.duizhao.check.typography.OddCharacterCheck;
import io.github.duizhao.check.typography.QuoteStyleCheck;
import io.github.duizhao.check.typography.SpacingCheck;
import io.github.duizhao.check.typography.StraightQuoteCheck;
import io.github.duizhao.check.typography.StraySpaceCheck;
import io.github.duizhao.check.typography.UnpairedQuoteCheck;
import java.util.List;

/** Every check of the program, in the order in which they run. A new check is added here. */
public final class AllChecks {

  private static final List<Check> ALL =
      List.of(
          new LiteralNameCheck(),
          new HalfTranslatedNameCheck(),
          new GarbledNameCheck(),
          new InconsistentNameCheck(),
          new SplitNameCheck(),
          new WrongCaseCheck(),
          new WrongTermCheck(),
          new InconsistentTermCheck(),
          new NumberCheck(),
          new UnitCheck(),
          new NumberFormatCheck(),
          new PlaceholderCheck(),
          new RepetitionCheck(),
          new UrlCheck(),
          new CodeCheck(),
          new OmissionCheck(),
          new AdditionCheck(),
          new UntranslatedCheck(),
          new NegationCheck(),
          new GenderCheck(),
          new EmptyCheck(),
          new CopiedSourceCheck(),
          new AcronymCheck(),
          new LengthCheck(),
          new SentenceCountCheck(),
          new MarkupCheck(),
          new EmphasisCheck(),
          new ImageCheck(),
          new FootnoteCheck(),
          new TableCheck(),
          new ScrapeLeftoverCheck(),
          new UnpairedQuoteCheck(),
          new DoubledPunctuationCheck(),
          new MissingPunctuationCheck(),
          new MixedScriptCheck(),
          new MojibakeCheck(),
          new HalfwidthPunctuationCheck(),
          new OddCharacterCheck(),
          new SpacingCheck(),
          new QuoteStyleCheck(),
          new BracketStyleCheck(),
          new EllipsisStyleCheck(),
          new StraySpaceCheck(),
          new StraightQuoteCheck(),
          new LeadingPunctuationCheck(),
          new InconsistentTranslationCheck(),
          new LowConfidenceCheck());

  private AllChecks() {}

  public static List<Check> list() {
    return ALL;
  }
}
