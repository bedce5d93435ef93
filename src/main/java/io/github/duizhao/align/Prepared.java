package io.github.duizhao.align;

import io.github.duizhao.align.anchor.Anchors;
import io.github.duizhao.align.anchor.Corridor;
import io.github.duizhao.align.anchor.Cuts;
import io.github.duizhao.align.search.BeadShape;
import io.github.duizhao.align.translation.CopyDictionary;
import io.github.duizhao.align.translation.DictionarySeeds;
import io.github.duizhao.align.translation.ReadingSeeds;
import io.github.duizhao.align.translation.SoundSeeds;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.word.Stretch;
import io.github.duizhao.align.word.Text;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.bitext.Side;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.text.Interruption;
import java.util.List;

/**
 * A pair of texts with all that is known before the search: the word pairs of the dictionary, and
 * the anchors of long texts.
 *
 * @param asking who wants it: looked at between the steps of a search
 * @param englishChinese whether these are the two languages whose words and shapes are known
 */
record Prepared(
    Interruption asking,
    TextPair texts,
    boolean englishChinese,
    Translations seeds,
    Anchors anchors) {

  /** The texts in this order; Chinese, if it is one of two languages, comes second. */
  static Prepared of(Side source, Side target, Lexicon lexicon) {
    Interruption asking = Interruption.ofThisThread();
    TextPair texts = TextPair.of(source, target, lexicon);
    asking.stopIfAsked();
    Vocabulary sourceWords = texts.source().vocabulary();
    Vocabulary targetWords = texts.target().vocabulary();
    boolean englishChinese = source.lang().isEnglish() && target.lang().isChinese();
    Translations.Builder table = new Translations.Builder();
    CopyDictionary.addTo(table, sourceWords, targetWords);
    if (englishChinese) {
      DictionarySeeds.addTo(table, sourceWords, targetWords, lexicon);
      ReadingSeeds.addTo(table, sourceWords, targetWords);
    }
    Translations seeds = table.build(sourceWords.size());
    if (englishChinese && SoundSeeds.addTo(table, seeds, sourceWords, targetWords)) {
      seeds = table.build(sourceWords.size());
    }
    asking.stopIfAsked();
    return new Prepared(
        asking,
        texts,
        englishChinese,
        seeds,
        Corridor.isShort(texts)
            ? Anchors.NONE
            : Anchors.find(texts, seeds.givenColumns(targetWords.size())));
  }

  List<Stretch> stretches() {
    return Cuts.stretches(texts.source().size(), texts.target().size(), anchors);
  }

  /** What belongs to a stretch, as a pair of texts of its own. */
  Prepared part(Stretch stretch) {
    if (stretch.isWhole(texts.source().size(), texts.target().size())) {
      return this;
    }
    Text.Part source = texts.source().part(stretch.sourceFrom(), stretch.sourceTo());
    Text.Part target = texts.target().part(stretch.targetFrom(), stretch.targetTo());
    return new Prepared(
        asking,
        new TextPair(source.text(), target.text()),
        englishChinese,
        seeds.part(source.words(), target.words(), texts.target().vocabulary().size()),
        anchors.part(stretch));
  }

  List<BeadShape> shapes() {
    return englishChinese ? BeadShape.ENGLISH_CHINESE : BeadShape.ANY;
  }
}
