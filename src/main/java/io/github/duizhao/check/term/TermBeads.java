package io.github.duizhao.check.term;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Passage;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.lexicon.EnglishWords;
import io.github.duizhao.lexicon.Lexicon;
import io.github.duizhao.lexicon.Stemmer;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The beads of a bitext cut into words, code masked; made once for all term checks. */
record TermBeads(List<TermBead> list) {

  TermBeads {
    list = List.copyOf(list);
  }

  static TermBeads of(Inspection inspection) {
    return inspection.shared(TermBeads.class, TermBeads::make);
  }

  private static TermBeads make(Inspection inspection) {
    Lexicon lexicon = inspection.knowledge().lexicon();
    ChineseWords cutter = inspection.words();
    Map<Block, String> masked = new IdentityHashMap<>();
    List<TermBead> list = new ArrayList<>();
    List<Bead> beads = inspection.bitext().beads();
    for (int i = 0; i < beads.size(); i++) {
      inspection.asking().stopIfAsked();
      List<TermWord> source = new ArrayList<>();
      Map<String, Integer> ordinal = new LinkedHashMap<>();
      for (Sentence sentence : beads.get(i).source()) {
        for (Span span : EnglishWords.of(text(sentence, masked))) {
          String stem = Stemmer.stem(span.in(sentence.text()));
          TermWord word = word(sentence, span, stem, FunctionWords.has(stem));
          source.add(word);
          ordinal.merge(word.key(), 1, Integer::sum);
        }
      }
      List<TermWord> target = new ArrayList<>();
      Map<String, Integer> latin = new LinkedHashMap<>();
      StringBuilder whole = new StringBuilder();
      for (Sentence sentence : beads.get(i).target()) {
        if (!isArticle(sentence.block())) {
          continue;
        }
        String text = lexicon.simplify(text(sentence, masked));
        for (Span span : cutter.of(text)) {
          target.add(word(sentence, span, span.in(text), false));
        }
        for (Span span : EnglishWords.of(text)) {
          latin.merge(Stemmer.stem(span.in(text)), 1, Integer::sum);
        }
        whole.append(text).append('\n');
      }
      List<String> phrases = TermPhrase.keys(source);
      list.add(new TermBead(i, source, phrases, target, whole.toString(), latin, ordinal));
    }
    return new TermBeads(list);
  }

  private static boolean isArticle(Block block) {
    return block.kind() != Block.Kind.CODE
        && (block.role() == Block.Role.BODY || block.role() == Block.Role.FRONT_MATTER);
  }

  private static String text(Sentence sentence, Map<Block, String> masked) {
    return sentence.span().in(masked.computeIfAbsent(sentence.block(), Passage::mask));
  }

  private static TermWord word(Sentence sentence, Span span, String key, boolean grammar) {
    return new TermWord(key, sentence.block(), span.shift(sentence.span().start()), grammar);
  }
}
