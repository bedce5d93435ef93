package io.github.duizhao.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by its name what is furniture of a web page: navigation, share bars, cookie bars. */
final class Furniture {

  private static final Set<String> TAGS =
      Set.of("nav", "footer", "dialog", "form", "button", "select", "menu", "input", "textarea");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  private static final Set<String> TITLES =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "caption", "figcaption");

  /** Words of a class or id that never name a part of an article. */
  private static final Set<String> STRONG =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "navheader",
          "navfooter",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "cookiebar",
          "consent",
          "gdpr",
          "comments",
          "comment",
          "commentlist",
          "disqus",
          "respond",
          "sharedaddy",
          "share",
          "sharing",
          "sharebar",
          "addtoany",
          "social",
          "newsletter",
          "related",
          "recommended",
          "recommendations",
          "readmore",
          "pagination",
          "pager",
          "paging",
          "advert",
          "advertisement",
          "ads",
          "adsbygoogle",
          "popup",
          "modal",
          "skip",
          "skiplink",
          "jp-relatedposts",
          "outbrain",
          "taboola",
          "subscribe",
          "signup",
          "sidebar",
          "masthead",
          "colophon");

  /** Words beside a strong one that make it the name of an article after all. */
  private static final Set<String> ARTICLE =
      Set.of("article", "content", "main", "body", "entry", "post", "text", "story", "page");

  private Furniture() {}

  /** Whether tag, role or class of an element name a piece of furniture. */
  static boolean is(Element element) {
    if (TAGS.contains(element.normalName()) || isPermalink(element)) {
      return true;
    }
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    return ROLES.contains(role) || isHidden(element) || names(element.className());
  }

  /** Whether its id does, which a generator may have made of a heading: the-pager. */
  static boolean isById(Element element) {
    boolean anchor = element.normalName().equals("a") && !element.hasAttr("href");
    return !anchor && !TITLES.contains(element.normalName()) && names(element.id());
  }

  /** The words of a name: {@code navHeader} and {@code nav_header} have two. */
  static List<String> words(String name) {
    StringBuilder apart = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      apart.append(hump ? "-" : "").append(c == '_' || c == ':' ? '-' : c);
    }
    return List.of(apart.toString().toLowerCase(Locale.ROOT).split("-+", -1));
  }

  /** The sign behind a heading that leads to the heading itself: ¶, #, § and the like. */
  private static boolean isPermalink(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").startsWith("#")
        && isInTitle(element)
        && element.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && element.selectFirst("img") == null;
  }

  private static boolean isInTitle(Element element) {
    Element up = element.parent();
    for (int i = 0; i < 3 && up != null; i++) {
      if (TITLES.contains(up.normalName())) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden") || style.contains("display:none");
  }

  private static boolean names(String value) {
    if (value.isEmpty()) {
      return false;
    }
    boolean strong = false;
    for (String name : value.split("[ \t\n\r\f]+", -1)) {
      boolean here = false;
      boolean article = false;
      for (String word : words(name)) {
        here |= STRONG.contains(word);
        article |= ARTICLE.contains(word);
      }
      // "has-sidebar", "article-share": of two words the last says what it is.
      strong |= here && (!article || lastIsStrong(name)) && !isState(name);
    }
    return strong;
  }

  private static boolean lastIsStrong(String name) {
    List<String> words = words(name);
    return STRONG.contains(words.get(words.size() - 1));
  }

  private static boolean isState(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("has-")
        || lower.startsWith("is-")
        || lower.startsWith("no-")
        || lower.startsWith("with-");
  }
}
