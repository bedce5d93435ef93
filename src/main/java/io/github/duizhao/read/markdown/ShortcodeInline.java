package io.github.duizhao.read.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Template calls inside of a paragraph: Hugo's {@code {{< name … >}}} and {@code {{% name … %}}},
 * Liquid's {@code {% name … %}}, and attributes such as {@code {#anchor}}.
 */
final class ShortcodeInline implements InlineContentParser {

  /** Far enough for any call, and keeps unclosed ones from taking quadratic time. */
  static final int LONGEST = 1000;

  /** A template call in the tree. */
  static final class Call extends CustomNode {}

  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new ShortcodeInline();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    boolean found;
    if (scanner.next("{<")) {
      found = find(scanner, ">}}");
    } else if (scanner.next("{%")) {
      found = find(scanner, "%}}");
    } else if (scanner.next('%')) {
      found = find(scanner, "%}");
    } else if (scanner.next('#') || scanner.next(":.") || scanner.next(":#")) {
      found = attribute(scanner);
    } else {
      found = false;
    }
    return found ? ParsedInline.of(new Call(), scanner.position()) : ParsedInline.none();
  }

  private static boolean find(Scanner scanner, String end) {
    for (int i = 0; i < LONGEST; i++) {
      char c = scanner.peek();
      if (c == end.charAt(0)) {
        Position at = scanner.position();
        if (scanner.next(end)) {
          return true;
        }
        scanner.setPosition(at);
      } else if (c == Scanner.END) {
        return false;
      }
      scanner.next();
    }
    return false;
  }

  private static boolean attribute(Scanner scanner) {
    for (int i = 0; i < 200; i++) {
      char c = scanner.peek();
      if (c == '}') {
        scanner.next();
        return i > 0;
      }
      if (c == Scanner.END || c == '\n' || c == '{' || (c == ' ' && i == 0)) {
        return false;
      }
      scanner.next();
    }
    return false;
  }
}
