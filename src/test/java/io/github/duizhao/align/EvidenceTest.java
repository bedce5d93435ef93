package io.github.duizhao.align;

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
