package io.github.duizhao.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is compared of a piece of Markdown: words of letters and digits in lower case, and Chinese
 * characters one by one; markup, link targets, template calls and marks are left out.
 */
final class BlockTokens {

  // The lengths are bounded so that no input, however broken, takes more than linear time.
  private static final Pattern TOOLTIP =
      Pattern.compile(
          "\\{\\{[<%]\\s*glossary_tooltip[^}]{0,500}?\\btext=\"([^\"]{0,200})\"[^}]{0,500}[>%]\\}\\}");
  private static final Pattern TEMPLATE = Pattern.compile("(?s)\\{\\{[<%].{0,1000}?[>%]\\}\\}");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.{0,4000}?-->");
  private static final Pattern ANCHOR = Pattern.compile("\\{#[^}]{0,200}\\}");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[([^\\]]{0,500})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,500}\\])");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]{0,1000}+(?:\\[[^\\]]{0,500}\\][^\\[\\]]{0,1000}+){0,5})\\]"
              + "\\([^()]{0,2000}+(?:\\([^)]{0,500}\\)[^()]{0,2000}+){0,5}\\)");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\[\\]]{1,1000})\\]\\[[^\\]]{0,500}\\]");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,2000}>");
  private static final Pattern MARKER =
      Pattern.compile("(?m)^\\h*(?:#{1,6}|>+|[*+-]|\\d{1,3}[.)、]|:)\\s+");
  private static final Pattern RULE = Pattern.compile("(?m)^\\h*[=-]{3,}\\h*$");
  private static final Pattern TOKEN =
      Pattern.compile("[\\u3400-\\u9fff]|[[\\p{L}\\p{N}]&&[^\\u3400-\\u9fff]]+");

  private BlockTokens() {}

  static List<String> of(String markdown) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(visible(markdown));
    while (matcher.find()) {
      tokens.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return tokens;
  }

  private static String visible(String text) {
    String t = TOOLTIP.matcher(text).replaceAll("$1");
    t = TEMPLATE.matcher(t).replaceAll(" ");
    t = COMMENT.matcher(t).replaceAll(" ");
    t = ANCHOR.matcher(t).replaceAll(" ");
    t = IMAGE.matcher(t).replaceAll(" $1 ");
    t = LINK.matcher(t).replaceAll("$1");
    t = REFERENCE.matcher(t).replaceAll("$1");
    t = withoutTags(t);
    t = MARKER.matcher(t).replaceAll(" ");
    return RULE.matcher(t).replaceAll(" ");
  }

  /** Drops tags, but not what looks like one inside code. */
  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int at = 0;
    while (code.find()) {
      out.append(TAG.matcher(text.substring(at, code.start())).replaceAll(" "));
      out.append(code.group());
      at = code.end();
    }
    return out.append(TAG.matcher(text.substring(at)).replaceAll(" ")).toString();
  }
}
