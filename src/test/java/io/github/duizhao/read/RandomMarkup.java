package io.github.duizhao.read;

import java.util.Random;

/**
 * Random Markdown and HTML. Every word that a reader sees is unique and listed in {@link #shown},
 * every word that markup hides in {@link #hidden}.
 */
final class RandomMarkup extends UniqueWords {

  private static final String[] HOSTILE = {
    "😀",
    "𠮷",
    "é",
    "\u00a0",
    "&amp;",
    "&#x1F600;",
    "\\*",
    "&nosuch;",
    "中",
    "。",
    "“",
    "&lt;b&gt;",
    "\u200b",
    "\ud800",
    "&",
    "a_b",
    "1 < 2",
    "%",
    "\ufffd",
    "\u0301",
    "$x$",
    "C#",
    "、",
    "……",
    "\\\\"
  };

  private final Random random;
  private final boolean html;

  RandomMarkup(long seed, boolean html) {
    this.random = new Random(seed);
    this.html = html;
  }

  String document() {
    StringBuilder text = new StringBuilder();
    if (!html && random.nextInt(4) == 0) {
      text.append("---\ntitle: \"").append(word()).append("\"\nweight: ").append(secret());
      text.append("\n---\n\n");
    }
    int blocks = 1 + random.nextInt(8);
    for (int i = 0; i < blocks; i++) {
      text.append(html ? htmlBlock(0) : block()).append('\n');
    }
    String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
    return text.toString().replace("\n", end);
  }

  private String inline(int depth) {
    String between = " ";
    StringBuilder text = new StringBuilder(word());
    int pieces = random.nextInt(4);
    for (int i = 0; i < pieces; i++) {
      text.append(between);
      if (depth > 2 || random.nextBoolean()) {
        text.append(hostile()).append(' ').append(word());
      } else {
        text.append(html ? htmlInline(depth + 1) : markdownInline(depth + 1));
      }
    }
    return text.toString();
  }

  private String hostile() {
    String piece = HOSTILE[random.nextInt(HOSTILE.length)];
    return html ? piece.replace("1 < 2", "1 &lt; 2") : piece;
  }

  private String markdownInline(int depth) {
    return switch (random.nextInt(12)) {
      case 0 -> "*" + inline(depth) + "*";
      case 1 -> "**" + inline(depth) + "**";
      case 2 -> "[" + word() + "](https://a.example/" + secret() + " \"" + secret() + "\")";
      case 3 -> "`" + word() + " &amp; " + word() + "`";
      case 4 -> "![" + word() + "](" + secret() + ".png)";
      case 5 -> "<!-- " + secret() + " -->";
      case 6 -> "{{< glossary_tooltip text=\"" + word() + "\" term_id=\"" + secret() + "\" >}}";
      case 7 -> "<ruby>" + word() + "<rt>" + word() + "</rt></ruby>";
      case 8 -> "<span id='" + secret() + "'>" + word() + "</span>";
      case 9 -> "<https://b.example/" + word() + ">";
      case 10 -> "line\n" + word();
      default -> "[" + word() + "]({{< ref \"" + secret() + "\" >}})";
    };
  }

  private String block() {
    return switch (random.nextInt(14)) {
      case 0 -> "## " + inline(0).replace('\n', ' ') + " {#" + secret() + "}\n";
      case 1 -> word() + " " + word() + "\n=====\n";
      case 2 -> "* " + inline(0).replace("\n", "\n  ") + "\n  1. " + word() + "\n";
      case 3 -> "> " + inline(0).replace("\n", "\n> ") + "\n>\n> > " + word() + "\n";
      case 4 -> "| " + word() + " | " + word() + " |\n|---|---|\n| `" + word() + "` | b |\n";
      case 5 -> "```" + "\n" + word() + "\n\n  <" + word() + ">\n```\n";
      case 6 -> "<!--\n" + secret() + "\n\n" + secret() + "\n-->\n";
      case 7 -> "{{< note id=\"" + secret() + "\" >}}\n" + inline(0) + "\n{{< /note >}}\n";
      case 8 -> "[" + secret() + "]: https://c.example/" + secret() + "\n";
      case 9 -> "<div class='" + secret() + "'>" + word() + " &amp;\n<b>" + word() + "</b></div>\n";
      case 10 -> word() + "\n: " + inline(1).replace("\n", "\n  ") + "\n";
      case 11 -> "- " + word() + "\n\n  ```\n  " + word() + "\n  ```\n\n  " + word() + "\n";
      case 12 -> "    " + word() + "\n\n\t" + word() + "\n";
      default -> inline(0) + "\n";
    };
  }

  private String htmlInline(int depth) {
    return switch (random.nextInt(9)) {
      case 0 -> "<em>" + inline(depth) + "</em>";
      case 1 -> "<b>" + inline(depth);
      case 2 -> "<a href=\"" + secret() + "?a&amp;b\" title='" + secret() + "'>" + word() + "</a>";
      case 3 -> "<code>" + word() + " &amp; " + word() + "</code>";
      case 4 -> "<img src=" + secret() + " alt=\"" + word() + "\">";
      case 5 -> "<!-- " + secret() + " -->";
      case 6 -> "<ruby>" + word() + "<rt>" + word() + "</rt></ruby>";
      case 7 -> "<br>" + word();
      default -> "<span data-x=\"" + secret() + "\">\n  " + word() + "</span>";
    };
  }

  private String htmlBlock(int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 11)) {
      case 0 -> "<h2 id='" + secret() + "'>" + inline(0) + "</h2>\n";
      case 1 -> "<p>" + inline(0) + "\n";
      case 2 -> "<pre>" + word() + "\n  &lt;" + word() + "</pre>\n";
      case 3 -> "<script>var x = '<p>" + secret() + "</p>';</script>\n";
      case 4 -> "<nav><a href=x>" + secret() + "</a></nav>\n";
      case 5 -> inline(0) + "\n";
      case 6 -> "<ul><li>" + inline(0) + "<li>" + htmlBlock(depth + 1) + "</ul>\n";
      case 7 -> "<table><tr><td>" + inline(0) + "<td>" + htmlBlock(depth + 1) + "</table>\n";
      case 8 -> "<blockquote>" + htmlBlock(depth + 1) + "</blockquote>\n";
      case 9 -> "<div>" + htmlBlock(depth + 1) + htmlBlock(depth + 1) + "</div>\n";
      default -> "<table>" + inline(0) + "<tr><td>" + word() + "</table>\n";
    };
  }
}
