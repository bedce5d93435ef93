package io.github.duizhao.read;

import io.github.duizhao.read.lang.LangGuess;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Document;
import io.github.duizhao.text.Lang;
import io.github.duizhao.text.TwoTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text whose paragraphs, or the cells of whose table, are by turns in one language and in the
 * other, told apart by script. What has no words, such as code, belongs to both texts; in a table a
 * cell without words belongs to the column whose turn it is.
 */
final class TurnTaking {

  private static final int LEAST = 6;

  /** Of the blocks with words, so many must be in a turn that is answered at once. */
  private static final double SHARE = 0.8;

  private enum Part {
    SOURCE,
    TARGET,
    BOTH
  }

  private final Document file;
  private final boolean sourceIsChinese;
  private final boolean table;
  private final List<Part> parts = new ArrayList<>();

  TurnTaking(Document file, Optional<Lang> source, boolean table) {
    this.file = file;
    this.sourceIsChinese = source.isPresent() && source.get().isChinese();
    this.table = table;
  }

  /**
   * @param asked whether the user said that it is so; then what little there is will do
   */
  Optional<TwoTexts> read(boolean asked) {
    Part last = Part.TARGET;
    for (Block block : file.blocks()) {
      Part part = part(block);
      if (part == Part.BOTH && block.kind() == Block.Kind.TABLE_CELL && table) {
        part = last == Part.SOURCE ? Part.TARGET : Part.SOURCE;
      }
      last = part == Part.BOTH ? last : part;
      parts.add(part);
    }
    boolean both = parts.contains(Part.SOURCE) && parts.contains(Part.TARGET);
    return both && (asked || isUsual()) ? Optional.of(split()) : Optional.empty();
  }

  /**
   * Which language takes its turn first: mostly the source, unless the other way is more common.
   */
  private Part first() {
    int answers = 0;
    Part last = Part.BOTH;
    for (Part part : parts) {
      if (part != Part.BOTH) {
        answers += last == Part.SOURCE && part == Part.TARGET ? 1 : 0;
        answers -= last == Part.TARGET && part == Part.SOURCE ? 1 : 0;
        last = part;
      }
    }
    return answers >= 0 ? Part.SOURCE : Part.TARGET;
  }

  private boolean isCell(int index) {
    return file.blocks().get(index).kind() == Block.Kind.TABLE_CELL;
  }

  private Part part(Block block) {
    if (!block.isProse()) {
      return Part.BOTH;
    }
    Optional<Lang> lang = LangGuess.of(block.text());
    if (lang.isEmpty()) {
      return Part.BOTH;
    }
    return lang.get().isChinese() == sourceIsChinese ? Part.SOURCE : Part.TARGET;
  }

  private boolean isUsual() {
    int counted = 0;
    int turns = 0;
    Part last = Part.BOTH;
    Part first = first();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part == Part.BOTH || isCell(i) != table) {
        continue;
      }
      counted++;
      turns += last != Part.BOTH && part != last && part != first ? 2 : 0;
      last = part;
    }
    return counted >= LEAST && turns >= SHARE * counted;
  }

  private TwoTexts split() {
    List<Block> source = new ArrayList<>();
    List<Block> target = new ArrayList<>();
    List<TwoTexts.Passage> passages = new ArrayList<>();
    Part first = first();
    int sourceFrom = 0;
    int targetFrom = 0;
    Part last = Part.BOTH;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      // A passage ends where the language that comes first takes its turn again.
      boolean starts =
          part == Part.BOTH
              || last == Part.BOTH
              || (part == first && last != first)
              || (table && isCell(i) != isCell(i - 1));
      if (starts && source.size() + target.size() > sourceFrom + targetFrom) {
        passages.add(new TwoTexts.Passage(sourceFrom, source.size(), targetFrom, target.size()));
        sourceFrom = source.size();
        targetFrom = target.size();
      }
      if (part != Part.TARGET) {
        source.add(file.blocks().get(i).withIndex(source.size()));
      }
      if (part != Part.SOURCE) {
        target.add(file.blocks().get(i).withIndex(target.size()));
      }
      last = part;
    }
    passages.add(new TwoTexts.Passage(sourceFrom, source.size(), targetFrom, target.size()));
    return new TwoTexts(document(source), document(target), passages);
  }

  private Document document(List<Block> blocks) {
    return new Document(file.name(), file.lang(), file.content(), blocks, file.skipped());
  }
}
