package io.github.duizhao.read.block;

import io.github.duizhao.text.Block;
import io.github.duizhao.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells apart what stands around an article: the line that names its original, who paid for it,
 * whose picture it is, who translated it.
 */
public final class Roles {

  private static final int LONGEST = 300;

  // Those of whole lines are asked at their beginning only.
  private static final Pattern SOURCE_LINE =
      Pattern.compile("(?:原文(?:链接|地址|出处)?|来源|出处|Source|Original(?: article| post)?)\\s?[:：]");
  private static final Pattern SPONSOR =
      Pattern.compile(
          "(?:赞助了?(?:这次|本次|本期|这一期|该|本)?.{0,6}(?:播客|节目|文章|帖子|内容|视频|报道)"
              + "|(?:是|为).{0,30}的赞助商[。.]?$"
              + "|(?i:\\bsponsored (?:this|by)\\b|\\b(?:is|are) (?:a )?sponsors? of\\b))");
  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "[（(*_\\s]{0,4}(?:题图|图源|图片来[源自]|图片由|头图|封面图|配图|特色图片|特[征色]图像"
              + "|(?i:(?:feature|featured|lead|cover|header|title) (?:image|photo|picture|graphic)"
              + "|(?:image|photo|picture|illustration)s? (?:by|via|from|courtesy|credit)|photo credit|image credit))"
              + "|[（(].{0,60}\\bCC[ -]BY(?:-[A-Z]{2}){0,2}(?: \\d\\.\\d)?.{0,20}[)）]$");
  private static final Pattern PICTURE_SOURCE =
      Pattern.compile(
          "(?:通过|来自|via|from|by)\\s?(?i:pixabay|unsplash|pexels|flickr|shutterstock|wikimedia|getty)"
              + ".{0,40}(?:图|像|照片|image|photo)");
  private static final Pattern TRANSLATOR_CREDIT =
      Pattern.compile(
          "(?:via\\s?[:：]\\s?(?:http|<|\\[)|作者\\s?[:：].{0,80}(?:译者|选题|校对|编辑)|译者\\s?[:：]|校对\\s?[:：]|选题\\s?[:：]|译文\\s?[:：]"
              + "|翻译\\s?[:：]|本文由.{0,80}(?:编译|翻译|荣誉推出)|(?i:translated by|translator\\s?:))");

  /** Lines that are credits below an article and may be anything else within it. */
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?:作者|责任?编辑|责编|编辑|编译|译者?|译校|审校|校译|校对|排版|出品|撰文|文)\\s?[:：|｜/／]\\s?[^。！？!?]{1,60}"
              + "|[（(][^（()）。]{1,20} ?(?:编?译|翻译|校译?|审校)[^（()）。]{0,20}[)）]"
              + "|(?i:(?:author|editor|translation|translator)s?\\s?:|(?:written|edited) by\\s)[^.!?]{1,60}");

  private Roles() {}

  /** The same blocks, with the role that their text shows where they have none yet. */
  static List<Block> give(List<Block> blocks) {
    List<Block> given = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      given.add(block.role() == Block.Role.BODY ? with(block, of(block)) : block);
    }
    for (int i = given.size() - 1; i > 0; i--) {
      Block block = given.get(i);
      if (block.role() == Block.Role.BODY && !isCreditAtEnd(block)) {
        break;
      }
      boolean credit = block.role() == Block.Role.BODY;
      given.set(i, credit ? with(block, Block.Role.TRANSLATOR_CREDIT) : block);
    }
    return given;
  }

  private static boolean isCreditAtEnd(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH && CREDIT_AT_END.matcher(block.text()).matches();
  }

  /** Whether a line of plain text is a translator's, though no blank line stands before it. */
  public static boolean startsCredit(CharSequence line) {
    boolean wrapped = Character.isLowerCase(line.charAt(0)) && line.charAt(0) != 'v'; // but via
    return line.length() <= LONGEST && !wrapped && TRANSLATOR_CREDIT.matcher(line).lookingAt();
  }

  private static Block with(Block block, Block.Role role) {
    return role == block.role()
        ? block
        : new Block(
            block.index(),
            block.kind(),
            role,
            block.level(),
            block.text(),
            block.marks(),
            block.runs());
  }

  private static Block.Role of(Block block) {
    String text = block.text();
    boolean canTell =
        text.length() <= LONGEST
            && (block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.QUOTE
                || block.kind() == Block.Kind.CAPTION);
    if (!canTell) {
      return Block.Role.BODY;
    }
    if (SOURCE_LINE.matcher(text).lookingAt() && hasUrl(block)) {
      return Block.Role.SOURCE_LINE;
    }
    if (TRANSLATOR_CREDIT.matcher(text).lookingAt()) {
      return Block.Role.TRANSLATOR_CREDIT;
    }
    if (PICTURE_CREDIT.matcher(text).lookingAt()
        || namesPicture(text) && PICTURE_SOURCE.matcher(text).find()) {
      return Block.Role.PICTURE_CREDIT;
    }
    return namesSponsor(text) && SPONSOR.matcher(text).find()
        ? Block.Role.SPONSOR
        : Block.Role.BODY;
  }

  /** Whether there is a word that {@link #PICTURE_SOURCE} needs; few texts have one. */
  private static boolean namesPicture(String text) {
    return text.indexOf('图') >= 0
        || text.indexOf('像') >= 0
        || text.contains("照片")
        || text.contains("image")
        || text.contains("photo");
  }

  /** Whether there is a word that {@link #SPONSOR} needs. */
  private static boolean namesSponsor(String text) {
    return text.contains("赞助") || text.toLowerCase(Locale.ROOT).contains("sponsor");
  }

  private static boolean hasUrl(Block block) {
    return block.text().contains("://")
        || block.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.LINK);
  }
}
