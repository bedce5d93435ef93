package io.github.duizhao.read;

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
final class Roles {

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

  private Roles() {}

  /** The same blocks, with the role that their text shows where they have none yet. */
  static List<Block> give(List<Block> blocks) {
    List<Block> given = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block.Role role = block.role() == Block.Role.BODY ? of(block) : block.role();
      given.add(
          role == block.role()
              ? block
              : new Block(
                  block.index(),
                  block.kind(),
                  role,
                  block.level(),
                  block.text(),
                  block.marks(),
                  block.runs()));
    }
    return given;
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
