package io.github.duizhao.check.name.text;

import io.github.duizhao.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name that the address of a link shows, in lower case as a rule.
 *
 * @param text {@code simplecast}, {@code fireside.fm}, {@code shuttlecloud}, {@code armon-dadgar}
 * @param link the link that shows it
 */
public record LinkName(String text, Kind kind, Mark link) {

  public enum Kind {
    /** The label that its owner registered: {@code overcast} of {@code www.overcast.fm}. */
    HOST,
    /** That label with what stands after it: {@code overcast.fm}. */
    DOMAIN,
    /** A label before it: {@code thenewstack} of {@code thenewstack.simplecast.com}. */
    SUBDOMAIN,
    /** A segment of the path. */
    PATH,
    /** A person or company by its page on a network: {@code linkedin.com/in/…}. */
    PROFILE
  }

  private static final int MAX_URL = 500;
  private static final int MAX_SEGMENTS = 8;

  /** Labels that stand before a country's: {@code co.uk}. */
  private static final Set<String> SECOND = Set.of("co", "com", "org", "net", "ac", "gov", "edu");

  /** Labels that name a use, not an owner. */
  private static final Set<String> USES =
      Set.of(
          "www",
          "blog",
          "docs",
          "doc",
          "m",
          "en",
          "cn",
          "zh",
          "app",
          "api",
          "about",
          "go",
          "store",
          "podcast",
          "podcasts",
          "news",
          "events",
          "help",
          "support",
          "community",
          "wiki",
          "learn",
          "developer",
          "developers",
          "cloud",
          "info",
          "static",
          "download",
          "downloads",
          "discuss",
          "forum",
          "status",
          "get",
          "my",
          "play",
          "web",
          "en-us");

  /** Networks where the path's first segment is somebody's name. */
  private static final Set<String> NETWORKS =
      Set.of("twitter.com", "x.com", "facebook.com", "instagram.com", "github.com", "gitlab.com");

  /** Their pages are about things more often than about names. */
  private static final Set<String> ENCYCLOPEDIAS = Set.of("wikipedia.org", "wiktionary.org");

  /** Hosts where everybody may take a label: the label is the owner's name. */
  private static final Set<String> SHARED =
      Set.of("github.io", "gitlab.io", "readthedocs.io", "netlify.app", "herokuapp.com");

  /** What owners put behind a name that was taken: {@code vaultproject.io}. */
  private static final List<String> TAILS =
      List.of(
          "project",
          "foundation",
          "framework",
          "software",
          "labs",
          "lang",
          "corp",
          "inc",
          "hq",
          "proxy",
          "server",
          "search",
          "engine",
          "team",
          "music",
          "audio",
          "app",
          "js");

  /** What they put before it: {@code goteleport.com}. */
  private static final List<String> HEADS = List.of("get", "try", "use", "join", "go");

  private static final int SHORTEST_TAIL = 5;

  private static final int SHORTEST_HEAD = 4;

  public boolean isHost() {
    return kind == Kind.HOST || kind == Kind.DOMAIN;
  }

  /** The names in a link's address, the host's first. */
  public static List<LinkName> of(Mark link) {
    String url = link.value();
    if (url.length() > MAX_URL) {
      return List.of();
    }
    int scheme = url.indexOf("://");
    String rest = Script.lower(scheme >= 0 ? url.substring(scheme + 3) : url);
    int cut = end(rest, "?#");
    rest = rest.substring(0, cut);
    List<LinkName> names = new ArrayList<>();
    int slash = rest.indexOf('/');
    String host = scheme < 0 ? "" : slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "" : rest.substring(slash + 1);
    String domain = host(link, host.substring(0, end(host, ":")), names);
    path(link, domain, path, names);
    return names;
  }

  private static String host(Mark link, String host, List<LinkName> names) {
    String[] labels = host.split("\\.", 9);
    int last = labels.length - 1;
    if (last < 1 || last > 7) {
      return "";
    }
    int main = last > 1 && SECOND.contains(labels[last - 1]) ? last - 2 : last - 1;
    String domain = String.join(".", List.of(labels).subList(main, last + 1));
    if (SHARED.contains(domain) && main > 0) {
      main--;
    }
    names.add(new LinkName(labels[main], Kind.HOST, link));
    names.add(new LinkName(labels[main] + "." + labels[main + 1], Kind.DOMAIN, link));
    String head = head(labels[main]);
    if (!head.isEmpty()) {
      names.add(new LinkName(head, Kind.HOST, link));
    }
    for (int i = 0; i < main; i++) {
      if (!USES.contains(labels[i]) && Script.hasLetter(labels[i])) {
        names.add(new LinkName(labels[i], Kind.SUBDOMAIN, link));
      }
    }
    return domain;
  }

  /** The name before a tail: {@code vault}, {@code rust} of {@code rust-lang}; else empty. */
  private static String head(String label) {
    for (String tail : TAILS) {
      int length = label.length() - tail.length();
      if (label.endsWith(tail) && length >= SHORTEST_HEAD) {
        int end = label.charAt(length - 1) == '-' ? length - 1 : length;
        return end >= SHORTEST_HEAD ? label.substring(0, end) : "";
      }
    }
    for (String head : HEADS) {
      if (label.startsWith(head) && label.length() - head.length() >= SHORTEST_TAIL) {
        return label.substring(head.length());
      }
    }
    return "";
  }

  private static void path(Mark link, String domain, String path, List<LinkName> names) {
    if (ENCYCLOPEDIAS.contains(domain)) {
      return;
    }
    String[] segments = path.split("/", MAX_SEGMENTS + 1);
    for (int i = 0; i < Math.min(segments.length, MAX_SEGMENTS); i++) {
      String segment = segments[i].startsWith("@") ? segments[i].substring(1) : segments[i];
      int dot = segment.lastIndexOf('.');
      segment = dot > 0 ? segment.substring(0, dot) : segment;
      if (segment.length() < 2 || !Script.hasLetter(segment) || segment.length() > 120) {
        continue;
      }
      boolean profile =
          domain.equals("linkedin.com") && i == 1 && segments[0].equals("in")
              || NETWORKS.contains(domain) && i == 0
              || segments[i].startsWith("@");
      names.add(new LinkName(segment, profile ? Kind.PROFILE : Kind.PATH, link));
    }
  }

  private static int end(String text, String stops) {
    int at = 0;
    while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
