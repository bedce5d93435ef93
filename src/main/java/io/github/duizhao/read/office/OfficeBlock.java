package io.github.duizhao.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One block of an office file in the making: its text with the tags of links and emphasis. */
final class OfficeBlock {

  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_SIGN = 6;

  /** What Tika writes where a note of a Word file belongs. */
  private static final Pattern NOTE_SIGN =
      Pattern.compile("\\[(?:footnoteRef|endnoteRef):[0-9]{1,6}\\]");

  private static final Pattern BULLET =
      Pattern.compile("^(?:[·•▪◦‣⁃●○■□\uf0b7\uf0a7\uf06c]|[0-9]{1,2}[.)]) +(?=[^ ])");

  private static final Pattern NOTE_NUMBER = Pattern.compile("^[0-9]{1,4} +(?=[^ 0-9])");

  private record Tag(String name, String start) {}

  private final StringBuilder html = new StringBuilder();
  private final List<Tag> tags = new ArrayList<>();
  private boolean visible;

  int length() {
    return html.length();
  }

  void open(String name, String href) {
    StringBuilder start = new StringBuilder("<").append(name);
    if (!href.isEmpty()) {
      start.append(" href=\"");
      HtmlLines.escape(href.strip(), start);
      start.append('"');
    }
    tags.add(new Tag(name, start.append('>').toString()));
    html.append(tags.get(tags.size() - 1).start());
  }

  void close(String name) {
    for (int i = tags.size() - 1; i >= 0; i--) {
      Tag tag = tags.get(i);
      if (tag.name().equals(name)) {
        tags.remove(i);
        int before = html.length() - tag.start().length();
        if (before >= 0 && html.indexOf(tag.start(), before) == before) {
          html.setLength(before);
        } else {
          html.append("</").append(name).append('>');
        }
        return;
      }
    }
  }

  void text(String text, boolean asItStands) {
    visible |= !text.isBlank();
    HtmlLines.escape(asItStands ? text : oneSpace(text), html);
  }

  private String oneSpace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = html.isEmpty() || html.charAt(html.length() - 1) == ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!blank || !space) {
        out.append(blank ? ' ' : c);
      }
      space = blank;
    }
    return out.toString();
  }

  void lineBreak() {
    if (visible) {
      html.append("<br>");
    }
  }

  /** A picture is kept for its words. */
  void picture(String words) {
    if (!words.isBlank()) {
      html.append("<img alt=\"");
      HtmlLines.escape(words, html);
      html.append("\">");
      visible = true;
    }
  }

  /** Leaves out what was added since, if it is only a number, a star or a dagger. */
  void dropSign(int start) {
    if (start > html.length() || html.length() - start > LONGEST_SIGN) {
      return;
    }
    for (int i = start; i < html.length(); i++) {
      char c = html.charAt(i);
      if (!(c >= '0' && c <= '9') && "[]()*†‡↑↩ ".indexOf(c) < 0) {
        return;
      }
    }
    html.setLength(start);
  }

  /**
   * Where a block stands.
   *
   * @param name of its element
   * @param style its class, in small letters
   * @param around names of the elements that are still open
   * @param boldIsHeading whether a short paragraph all in bold is a heading
   * @param note whether it is a note
   */
  record Place(
      String name, String style, List<String> around, boolean boldIsHeading, boolean note) {}

  /** Writes the block and starts the next one. */
  void writeTo(HtmlLines out, Place place) {
    List<Tag> reopened = new ArrayList<>(tags);
    for (int i = tags.size() - 1; i >= 0; i--) {
      html.append("</").append(tags.get(i).name()).append('>');
    }
    if (visible) {
      write(out, place);
    }
    html.setLength(0);
    visible = false;
    reopened.forEach(tag -> html.append(tag.start()));
  }

  private void write(HtmlLines out, Place place) {
    String name = place.name();
    String style = place.style();
    List<String> around = place.around();
    String text = NOTE_SIGN.matcher(html).replaceAll("").replace("<sup></sup>", "");
    boolean listed = around.contains("li") || around.contains("td") || around.contains("th");
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      out.block(name, text.strip());
    } else if (name.equals("pre") || style.contains("preformatted") || style.contains("code")) {
      out.block("pre", text.stripTrailing());
    } else if (place.note()) {
      out.block("p", NOTE_NUMBER.matcher(text.strip()).replaceFirst(""));
    } else if (!listed && BULLET.matcher(text).find()) {
      out.block("li", BULLET.matcher(text).replaceFirst("").strip());
    } else if (!listed && style.startsWith("quot")) {
      out.block("blockquote", text.strip());
    } else if (place.boldIsHeading() && !listed && isBoldLine(text.strip())) {
      String bare = text.strip();
      out.block("h2", bare.substring(3, bare.length() - 4).strip());
    } else {
      out.block("p", text.strip());
    }
  }

  private static boolean isBoldLine(String text) {
    return text.length() <= LONGEST_HEADING
        && text.startsWith("<b>")
        && text.indexOf("</b>") == text.length() - 4
        && ".。!！?？:：;；,，".indexOf(text.charAt(Math.max(0, text.length() - 5))) < 0;
  }
}
