package io.github.duizhao.format.html;

import io.github.duizhao.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The frame of the page: its one style sheet, its one script and the policy that allows these two
 * and nothing else.
 */
final class Page {

  /** Writes the data block of a page. */
  interface Data {
    void write(Writer out) throws IOException;
  }

  private static final String ROOT = "/io/github/duizhao/report/";

  /** In the order in which they stand in the page; they share one function scope. */
  private static final List<String> SCRIPTS =
      List.of(
          "strings.js",
          "model.js",
          "shape.js",
          "dom.js",
          "state.js",
          "marks.js",
          "card.js",
          "words.js",
          "rows.js",
          "filter.js",
          "summary.js",
          "ledger.js",
          "pictures.js",
          "coverage.js",
          "download.js",
          "keys.js",
          "main.js");

  private static final List<String> STYLES =
      List.of("base.css", "parts.css", "text.css", "media.css");

  private static final String STYLE = joined(STYLES);
  private static final String SCRIPT =
      "(function () {\n'use strict';\n" + joined(SCRIPTS) + "})();\n";

  /**
   * Trusted types make the browser itself refuse any script that would turn a string into markup.
   */
  private static final String POLICY =
      "default-src 'none'; script-src '"
          + hash(SCRIPT)
          + "'; style-src '"
          + hash(STYLE)
          + "'; img-src data:; base-uri 'none'; form-action 'none';"
          + " require-trusted-types-for 'script'; trusted-types 'none'";

  private Page() {}

  static void write(Lang language, Data data, Writer out) throws IOException {
    String frame = resource("page.html");
    int at = 0;
    while (true) {
      int open = frame.indexOf("{{", at);
      if (open < 0) {
        out.write(frame, at, frame.length() - at);
        return;
      }
      int close = frame.indexOf("}}", open);
      out.write(frame, at, open - at);
      switch (frame.substring(open + 2, close)) {
        case "lang" -> out.write(language.isChinese() ? "zh-CN" : "en");
        case "policy" -> out.write(POLICY);
        case "style" -> out.write(STYLE);
        case "script" -> out.write(SCRIPT);
        case "data" -> data.write(out);
        default -> throw new IllegalStateException("page.html has an unknown hole at " + open);
      }
      at = close + 2;
    }
  }

  private static String joined(List<String> names) {
    StringBuilder all = new StringBuilder();
    names.forEach(name -> all.append(resource(name)));
    return all.toString();
  }

  static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + ROOT + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
