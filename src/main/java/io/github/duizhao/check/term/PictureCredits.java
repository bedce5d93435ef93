package io.github.duizhao.check.term;

import io.github.duizhao.bitext.Bead;
import io.github.duizhao.check.CheckInfo;
import io.github.duizhao.check.ChineseScript;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.Inspection;
import io.github.duizhao.check.Message;
import io.github.duizhao.lexicon.ChineseWords;
import io.github.duizhao.text.Block;
import io.github.duizhao.text.Sentence;
import io.github.duizhao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds "feature image" put over word by word in a line that credits a picture: 通过 Pixabay 的特征图像.
 * Publishers end each article with such a line; in running text 特征图像 may be right, so only short
 * lines with a credit's frame are looked at. Needs no source.
 */
record PictureCredits(Inspection inspection) {

  private static final int LONGEST_LINE = 80;
  private static final String EXPECTED = "题图";
  private static final Pattern FRAME = Pattern.compile("来自|来源|通过|经由|经过|由|自|摄|via|from|by");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");
  private static final String FEATURE = "featur";
  private static final Set<String> PICTURE = Set.of("imag", "pictur", "photo", "photograph");

  List<Finding> find(CheckInfo info) {
    Meanings meanings = Meanings.of(inspection);
    ChineseWords cutter = inspection.words();
    List<Finding> findings = new ArrayList<>();
    List<Bead> beads = inspection.bitext().beads();
    for (int bead = 0; bead < beads.size(); bead++) {
      for (Sentence sentence : beads.get(bead).target()) {
        if (!isCredit(sentence.block())) {
          continue;
        }
        String text = meanings.lexicon().simplify(sentence.text());
        List<Span> words = cutter.of(text);
        for (int i = 0; i + 1 < words.size(); i++) {
          Span first = words.get(i);
          Span second = words.get(i + 1);
          if (second.start() == first.end()
              && means(meanings, first.in(text), Set.of(FEATURE))
              && means(meanings, second.in(text), PICTURE)) {
            findings.add(finding(info, bead, sentence, first.join(second)));
          }
        }
      }
    }
    return findings;
  }

  private static boolean means(Meanings meanings, String chinese, Set<String> stems) {
    return stems.stream().anyMatch(stem -> meanings.join(chinese, stem));
  }

  private static boolean isCredit(Block block) {
    String text = block.text();
    return block.role() == Block.Role.PICTURE_CREDIT
        || (block.role() == Block.Role.BODY && isCredit(text));
  }

  private static boolean isCredit(String text) {
    return text.length() <= LONGEST_LINE
        && FRAME.matcher(text).find()
        && LATIN.matcher(text).find();
  }

  private Finding finding(CheckInfo info, int bead, Sentence sentence, Span span) {
    String expected = ChineseScript.of(inspection).write(EXPECTED);
    Span place = sentence.file(span);
    String found = span.in(sentence.text());
    return Finding.of(
            info,
            bead,
            place,
            found,
            new Message(
                "“%s” in a picture credit: write %s".formatted(found, expected),
                "图片说明中的“%s”应为“%s”".formatted(found, expected)))
        .expected(expected)
        .confidence(0.85)
        .fix(new Fix(place, expected, false))
        .because(
            "a feature image is the picture at the head of an article",
            "feature image 指文章的题图，并非“%s”".formatted(found))
        .build();
  }
}
