package io.github.duizhao.read;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/**
 * Fetches a web page, only because the user asked for it. http and https only; a limited number of
 * redirects, each checked like the first address; a limit of size and of time; no address of this
 * machine or of a private network unless that is allowed. Thread-safe.
 */
public final class PageFetcher {

  /**
   * What a fetch may take.
   *
   * @param maxBytes more than this is refused
   * @param timeoutMillis for the whole fetch, redirects included
   * @param maxRedirects redirects that are followed
   * @param allowLocal whether addresses of this machine and of private networks may be fetched
   */
  public record Limits(int maxBytes, int timeoutMillis, int maxRedirects, boolean allowLocal) {

    /** 20 MB, 30 seconds, 5 redirects, no local address. */
    public static Limits defaults() {
      return new Limits(20_000_000, 30_000, 5, false);
    }

    public Limits withAllowLocal(boolean allowed) {
      return new Limits(maxBytes, timeoutMillis, maxRedirects, allowed);
    }
  }

  /**
   * A page as it came.
   *
   * @param url where it was found after all redirects
   * @param name a file name for it, with the extension of its type
   */
  public record Page(String url, String name, byte[] bytes, Optional<String> charset) {

    public Page {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** Tells the addresses of a host. */
  interface Resolver {
    InetAddress[] find(String host) throws UnknownHostException;
  }

  private final Limits limits;
  private final Resolver resolver;

  public PageFetcher(Limits limits) {
    this(limits, InetAddress::getAllByName);
  }

  PageFetcher(Limits limits, Resolver resolver) {
    this.limits = limits;
    this.resolver = resolver;
  }

  /**
   * Fetches a page.
   *
   * @throws FormatException if the address is refused, or the answer is too large, too late, or no
   *     text; the message names the address and what to do
   */
  public Page fetch(String address) throws IOException {
    // The client under jsoup has no limit of time for a body that trickles in.
    ExecutorService worker = Executors.newSingleThreadExecutor(PageFetcher::daemon);
    try {
      return worker
          .submit(() -> follow(address))
          .get(limits.timeoutMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw refused(address, "no whole answer within " + limits.timeoutMillis() / 1000.0 + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused(address, "interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      worker.shutdownNow();
    }
  }

  private static Thread daemon(Runnable job) {
    Thread thread = new Thread(job, "duizhao-fetch");
    thread.setDaemon(true);
    return thread;
  }

  private Page follow(String address) throws IOException {
    URI url = uri(address, address);
    for (int redirects = 0; redirects <= limits.maxRedirects(); redirects++) {
      requireAllowed(address, url);
      Connection.Response response = request(address, url);
      // Again: the name may have been made to point elsewhere since. Java keeps what it found for
      // 30 s, so that this sees what the connection saw.
      requireAllowed(address, url);
      int status = response.statusCode();
      Optional<String> location = Optional.ofNullable(response.header("Location"));
      if (status >= 300 && status < 400 && location.isPresent()) {
        url = resolve(address, url, location.get());
        continue;
      }
      if (status != 200) {
        throw refused(address, "the server answered " + status + " " + response.statusMessage());
      }
      return page(address, url, response);
    }
    throw refused(address, "more than " + limits.maxRedirects() + " redirects");
  }

  private Connection.Response request(String address, URI url) throws IOException {
    try {
      return Jsoup.connect(url.toString())
          .userAgent("Mozilla/5.0 (compatible; duizhao)")
          .timeout(limits.timeoutMillis())
          .maxBodySize(limits.maxBytes() + 1)
          .followRedirects(false)
          .ignoreHttpErrors(true)
          .ignoreContentType(true)
          .execute();
    } catch (SocketTimeoutException e) {
      throw refused(address, "no whole answer within " + limits.timeoutMillis() / 1000.0 + " s");
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw refused(address, "not a web address");
    } catch (UnknownHostException e) {
      throw refused(address, "no such host: " + url.getHost());
    } catch (IOException e) {
      throw refused(address, "could not be fetched: " + e.getMessage());
    }
  }

  private Page page(String address, URI url, Connection.Response response) throws IOException {
    byte[] bytes;
    try {
      bytes = response.bodyAsBytes();
    } catch (UncheckedIOException e) {
      throw refused(address, "the answer broke off or came too late");
    }
    if (bytes.length > limits.maxBytes()) {
      throw refused(address, "larger than " + limits.maxBytes() + " bytes");
    }
    String type =
        Optional.ofNullable(response.contentType()).orElse("text/html").toLowerCase(Locale.ROOT);
    String path = Optional.ofNullable(url.getPath()).orElse("").toLowerCase(Locale.ROOT);
    boolean markdown = type.contains("markdown") || path.endsWith(".md");
    boolean html = type.contains("html");
    if (!html && !markdown && !type.startsWith("text/")) {
      throw refused(address, "not a page of text but " + type);
    }
    String name = markdown ? "source.md" : html ? "source.html" : "source.txt";
    return new Page(url.toString(), name, bytes, Optional.ofNullable(response.charset()));
  }

  private void requireAllowed(String address, URI url) throws IOException {
    String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused(address, "only http and https addresses are fetched");
    }
    if (url.getHost() == null || url.getUserInfo() != null) {
      throw refused(address, "not an address of a web page");
    }
    if (limits.allowLocal()) {
      return;
    }
    InetAddress[] found;
    try {
      found = resolver.find(url.getHost());
    } catch (UnknownHostException e) {
      throw refused(address, "no such host: " + url.getHost());
    }
    for (InetAddress one : found) {
      if (!LocalAddress.isPublic(one)) {
        throw refused(
            address, url.getHost() + " is an address of a private network; see --allow-local");
      }
    }
  }

  private static URI resolve(String address, URI base, String location) throws FormatException {
    return base.resolve(uri(address, location));
  }

  private static URI uri(String address, String text) throws FormatException {
    try {
      return new URI(text.strip().replace(" ", "%20"));
    } catch (URISyntaxException e) {
      throw refused(address, "not a web address");
    }
  }

  private static FormatException refused(String address, String why) {
    return new FormatException(address, 0, 0, why);
  }
}
