package io.github.duizhao.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.duizhao.text.FormatException;
import io.github.duizhao.text.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFetcherTest {

  private static final byte[] PAGE =
      "<title>T</title><nav>no</nav><p>Une page é</p>".getBytes(StandardCharsets.UTF_8);

  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/page", exchange -> answer(exchange, 200, "text/html", PAGE));
    server.createContext("/md", exchange -> answer(exchange, 200, "text/markdown", PAGE));
    server.createContext("/zip", exchange -> answer(exchange, 200, "application/zip", PAGE));
    server.createContext("/gone", exchange -> answer(exchange, 404, "text/html", PAGE));
    server.createContext("/large", exchange -> answer(exchange, 200, "text/html", new byte[5000]));
    server.createContext("/to-page", exchange -> redirect(exchange, "/page"));
    server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
    server.createContext("/to-file", exchange -> redirect(exchange, "file:///etc/passwd"));
    server.createContext("/to-other", exchange -> redirect(exchange, "http://[::1]:1/x"));
    server.createContext("/slow", PageFetcherTest::slow);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void slow(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 100);
    exchange.getResponseBody().write('<');
    exchange.getResponseBody().flush();
  }

  private static PageFetcher fetcher(boolean local, int millis) {
    return new PageFetcher(new PageFetcher.Limits(4000, millis, 3, local));
  }

  private static String refusal(boolean local, String url) {
    return assertThrows(
            FormatException.class,
            () -> fetcher(local, url.endsWith("slow") ? 500 : 60_000).fetch(url))
        .getMessage();
  }

  @Test
  void fetchesAPageThroughARedirect() throws IOException {
    PageFetcher.Page page = fetcher(true, 60_000).fetch(base + "/to-page");
    assertEquals(base + "/page", page.url());
    assertEquals("source.html", page.name());
    assertArrayEquals(PAGE, page.bytes());
    assertEquals("source.md", fetcher(true, 60_000).fetch(base + "/md").name());
  }

  @Test
  void refusesLocalAddresses() {
    assertTrue(refusal(false, base + "/page").contains("--allow-local"));
    assertTrue(refusal(false, "http://localhost/").contains("--allow-local"));
    assertTrue(refusal(false, "http://2130706433/").startsWith("http://2130706433/: "));
    assertTrue(refusal(false, "http://[::ffff:10.0.0.1]/").contains("--allow-local"));
  }

  /** A name that is public when it is looked up first, and then leads to this machine. */
  @Test
  void refusesANameThatIsMadeToPointElsewhere() throws IOException {
    InetAddress out = InetAddress.getByName("93.184.216.34");
    InetAddress here = InetAddress.getLoopbackAddress();
    AtomicInteger asked = new AtomicInteger();
    PageFetcher.Limits limits = new PageFetcher.Limits(4000, 60_000, 3, false);
    PageFetcher fetcher =
        new PageFetcher(
            limits, host -> new InetAddress[] {asked.getAndIncrement() == 0 ? out : here});
    FormatException e = assertThrows(FormatException.class, () -> fetcher.fetch(base + "/page"));
    assertTrue(e.getMessage().contains("--allow-local"), e.getMessage());
    assertEquals(2, asked.get());
    PageFetcher steady = new PageFetcher(limits, host -> new InetAddress[] {out, here});
    assertThrows(FormatException.class, () -> steady.fetch(base + "/page"));
  }

  @Test
  void refusesAPageThatUnpacksToMore() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(new byte[1 << 20]);
    }
    assertTrue(packed.size() < 4000, "small as long as it is packed");
    server.createContext(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          answer(exchange, 200, "text/html", packed.toByteArray());
        });
    assertTrue(refusal(true, base + "/bomb").contains("larger than 4000 bytes"));
  }

  @Test
  void checksEveryRedirect() {
    assertTrue(refusal(true, base + "/to-file").contains("only http and https"));
    assertTrue(refusal(true, base + "/loop").contains("more than 3 redirects"));
    assertTrue(refusal(true, base + "/to-other").startsWith(base + "/to-other: "));
  }

  @Test
  void refusesWhatIsNoPage() {
    assertTrue(refusal(true, base + "/gone").contains("404"));
    assertTrue(refusal(true, base + "/large").contains("larger than 4000 bytes"));
    assertTrue(refusal(true, base + "/zip").contains("application/zip"));
    assertTrue(refusal(true, base + "/slow").contains("within 0.5 s"));
    assertTrue(refusal(true, "file:///etc/passwd").contains("only http and https"));
    assertTrue(refusal(true, "no address at all").contains("http"));
    assertTrue(refusal(true, "http://user:secret@127.0.0.1/").contains("not an address"));
  }

  @Test
  void tellsPublicAddresses() throws IOException {
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.0.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "::1",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "::",
            "64:ff9b::10.0.0.1",
            "2002:0a00:0001::1",
            "2001:0:4136:e378:8000:63bf:f5ff:fffe",
            "::10.0.0.1")) {
      assertFalse(LocalAddress.isPublic(InetAddress.getByName(address)), address);
    }
    for (String address : List.of("93.184.216.34", "8.8.8.8", "2606:4700::1111", "172.32.0.1")) {
      assertTrue(LocalAddress.isPublic(InetAddress.getByName(address)), address);
    }
  }

  @Test
  void findsTheAddressThatATranslationNames() throws IOException {
    assertEquals(
        Optional.of("https://news.example/a"),
        SourceAddress.of(
            Documents.parse("a.md", Lang.ZH, "# 题\n\n> 原文：<https://news.example/a>\n")));
    assertEquals(
        Optional.of("https://news.example/b"),
        SourceAddress.of(Documents.parse("a.md", Lang.ZH, "正文。\n\nvia: https://news.example/b\n")));
    assertEquals(
        Optional.empty(),
        SourceAddress.of(Documents.parse("a.md", Lang.ZH, "见 https://news.example/c 。")));
  }
}
