package io.github.duizhao.align.evidence;

import io.github.duizhao.align.translation.CopyDictionary;
import io.github.duizhao.align.translation.DictionarySeeds;
import io.github.duizhao.align.translation.Translations;
import io.github.duizhao.align.translation.WordTables;
import io.github.duizhao.align.word.TextPair;
import io.github.duizhao.align.word.Vocabulary;
import io.github.duizhao.testing.ToyLanguage;
import org.junit.jupiter.api.Nested;

class EvidenceTest {

  @Nested
  class Length implements EvidenceContract {
    @Override
    public Evidence evidence(TextPair texts) {
      return new LengthEvidence();
    }
  }

  @Nested
  class Structure implements EvidenceContract {
    @Override
    public Evidence evidence(TextPair texts) {
      return new StructureEvidence();
    }
  }

  @Nested
  class Words implements EvidenceContract {
    @Override
    public Evidence evidence(TextPair texts) {
      Translations.Builder table = new Translations.Builder();
      Vocabulary source = texts.source().vocabulary();
      Vocabulary target = texts.target().vocabulary();
      CopyDictionary.addTo(table, source, target);
      DictionarySeeds.addTo(table, source, target, new ToyLanguage(3));
      Translations seeds = table.build(source.size());
      return LexicalEvidence.all(WordTables.of(seeds, texts));
    }
  }
}
