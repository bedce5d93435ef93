package io.github.duizhao.segment;

import java.util.List;
import java.util.Set;

/** The words that show whether a Chinese sentence goes on behind a mark. */
final class ChineseWords {

  /** They follow a title that ends in a question: {@code 参见怎样参与？一文}. */
  private static final Set<String> BEHIND_TITLE = words("一文 一节 一節 一章 一书 一書 一帖");

  /** They begin clauses, and hardly ever go on with one behind a quotation. */
  private static final Set<String> CONJUNCTIONS =
      words("如果 但是 然而 所以 因此 于是 不过 因为 虽然 另外 此外 例如 比如 其实 當然 不過 因為 雖然 其實 當然");

  /** What a quoted call is the name of: {@code “Hello, world!”程序}. */
  private static final Set<String> NAMED =
      words(
          """
          程序 程式 项目 消息 信息 字样 提示 按钮 标语 口号 游戏 歌曲 节目 栏目 专栏 系列 页面 窗口 选项 菜单 命令 对话 问题
          項目 訊息 字樣 按鈕 標語 口號 遊戲 節目 欄目 專欄 頁面 視窗 選項 選單 對話 問題 一文 一书 一書
          """);

  private ChineseWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  private static String two(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + 2));
  }

  static boolean isConjunction(String text, int at) {
    return CONJUNCTIONS.contains(two(text, at));
  }

  /** Whether the words make a title or name of what stands before a bare mark. */
  static boolean isBehindTitle(String text, int at) {
    return BEHIND_TITLE.contains(two(text, at)) || isPossessive(text, at);
  }

  private static boolean isPossessive(String text, int at) {
    String two = two(text, at);
    return two.startsWith("的") && !two.equals("的确") && !two.equals("的確") && !two.equals("的士");
  }

  /** Whether they make one of a Latin word with its mark: {@code panic! 宏}. */
  static boolean isBehindName(String text, int at) {
    String two = two(text, at);
    return switch (text.charAt(at)) {
      case '宏', '及', '之' -> !two.equals("之后") && !two.equals("之前") && !two.equals("之後");
      case '和', '与', '與' -> !two.equals("与此") && !two.equals("与其") && !two.equals("與此");
      case '或' -> !two.equals("或许") && !two.equals("或者") && !two.equals("或許");
      case '等' -> two.length() == 1 || !Glyphs.isHan(two.charAt(1));
      default -> isPossessive(text, at);
    };
  }

  /** Whether the words behind a quotation make it a part of the sentence. */
  static boolean isBehindQuotation(String text, int at, boolean cry) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '的' -> second != '确' && second != '確';
      case '和', '与', '與', '或', '及', '等', '之', '似' -> true;
      case '这', '這' ->
          "句样种类话樣種類話".indexOf(second) >= 0
              || (second == '个' || second == '個' || second == '一')
                  && NAMED.contains(two(text, Math.min(text.length(), at + 2)));
      case '一' -> second == '样' || second == '樣' || second == '类' || second == '词' || second == '句';
      case '而', '是', '为', '為', '在', '时', '時', '以' -> cry && second != '此' && second != '后';
      default -> cry && NAMED.contains(two(text, at));
    };
  }

  /** The last hanzi of words before a sign that is spoken of: 按, 使用, 输入, 前缀. */
  static boolean isNamingSign(char c) {
    return "按用入輸上缀綴有加或和与與以为為是的号號符键鍵个個成将將把".indexOf(c) >= 0;
  }
}
