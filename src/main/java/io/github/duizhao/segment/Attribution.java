package io.github.duizhao.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether the words behind a quotation say who spoke: {@code “……？”他问}. */
final class Attribution {

  private static final int LONGEST_CLAUSE = 36;

  private static final Set<String> ENGLISH =
      words(
          """
          said says asked asks replied replies answered answers cried cries shouted
          shouts yelled whispered muttered murmured exclaimed added adds demanded
          inquired enquired continued continues began snapped growled protested thought
          thinks wondered screamed called explained explains repeated
          insisted remarked observed declared announced agreed admitted suggested
          interrupted returned piped jeered mumbled roared sobbed
          breathed commented wrote writes told pleaded begged
          urged warned joked recalled recalls noted notes pressed stammered stuttered
          responded quipped retorted
          """);

  /** The last characters of a clause of attribution. */
  private static final Set<String> CHINESE =
      words(
          """
          说 道 问 答 喊 叫 嚷 骂 吼 讲 念 写 想 写道 说道 问道 答道 喊道 叫道 想道
          回答 反问 追问 解释 补充 表示 指出 强调 承认 坚持 建议 抱怨 感叹 惊呼 大喊 大叫 低语 自语 嘀咕 嘟囔 咕哝 插嘴 回忆 回应 评论
          附和 命令 请求 恳求 警告 开玩笑 总结 提醒 认为 告诉我 告诉他 告诉她 问我 问他 问她
          喊了一声 大喊一声 大叫一声 叫了一声 吼了一声 喊着 叫着 嚷着 喊了起来 叫了起来 喊起来 叫起来
          說 問 罵 講 唸 寫 解釋 補充 強調 承認 堅持 建議 感嘆 驚呼 嘟囔 回憶 回應 評論 請求 懇求 開玩笑 總結 認為 告訴我 告訴他 告訴她 問我 問他 問她
          """);

  /** Words that end like speech and are none. */
  private static final Set<String> NOT_SPEECH =
      words(
          """
          知道 难道 味道 街道 频道 通道 渠道 管道 轨道 听说 小说 据说 传说 学说 疑问 访问 顾问 学问 思想 理想 感想 梦想 可笑 玩笑 胡说
          難道 頻道 軌道 聽說 小說 據說 傳說 學說 疑問 訪問 顧問 學問 夢想 胡說
          """);

  /** What goes on while someone speaks begins a sentence: {@code 一面说，一面站起来}. */
  private static final Set<String> MEANWHILE = words("一面 一边 一邊");

  private static final Set<String> PRONOUNS = words("he she we they it i");

  private Attribution() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  /**
   * Whether a clause at {@code from} names the speaker of the quotation before it. A colon behind
   * it makes it the frame of the next quotation.
   */
  static boolean followsInChinese(String text, int from) {
    int end = from;
    int weight = 0;
    boolean latin = false;
    while (end < text.length() && weight <= LONGEST_CLAUSE) {
      char c = text.charAt(end);
      boolean space = Glyphs.isSpace(c) || c == '·';
      if (!space && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        break;
      }
      boolean ascii = c < 0x250;
      weight += space || (ascii && latin) ? 0 : 2;
      latin = ascii && !space;
      end++;
      if (end - from > 80) {
        return false;
      }
    }
    if (end == from || weight > LONGEST_CLAUSE) {
      return false;
    }
    boolean colon = end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':');
    return !colon && isSpeech(text.substring(from, end).strip());
  }

  private static boolean isSpeech(String clause) {
    int length = clause.length();
    boolean meanwhile = length > 2 && MEANWHILE.contains(clause.substring(0, 2));
    if (meanwhile || clause.contains("没有") || clause.contains("沒有") || clause.contains("不再")) {
      return false;
    }
    for (int size = Math.min(4, length); size > 0; size--) {
      if (CHINESE.contains(clause.substring(length - size))) {
        boolean denied = length > size && clause.charAt(length - size - 1) == '不';
        boolean other = length > 1 && NOT_SPEECH.contains(clause.substring(length - 2));
        return !denied && !other;
      }
    }
    return false;
  }

  /**
   * Whether a name and a verb of speech stand at {@code from}: {@code Wang asked}, {@code I cried}.
   */
  static boolean followsInEnglish(String text, int from) {
    int at = from;
    for (int k = 0; k < 4; k++) {
      String word = Words.at(text, at);
      if (word.isEmpty()) {
        return false;
      }
      if (ENGLISH.contains(word.toLowerCase(Locale.ROOT))) {
        return k > 0;
      }
      boolean name = Character.isUpperCase(word.charAt(0));
      boolean adverb = k > 0 && word.endsWith("ly");
      if (!name && !adverb || EnglishWords.isStarter(word) && !word.equals("I")) {
        return false;
      }
      at += word.length();
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return false;
  }

  /** Whether a comma and the speaker follow a quotation: {@code “走吧！我们一起”，他说}. */
  static boolean followsBehindComma(String text, int comma) {
    if (comma >= text.length() || text.charAt(comma) != ',' && text.charAt(comma) != '，') {
      return false;
    }
    int at = comma + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (followsInChinese(text, at)) {
      return true;
    }
    for (int k = 0; k < 4; k++) {
      String word = Words.at(text, at);
      if (ENGLISH.contains(word)) {
        return true;
      }
      boolean speaker = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!speaker && !PRONOUNS.contains(word)) {
        return false;
      }
      at += word.length();
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return false;
  }
}
