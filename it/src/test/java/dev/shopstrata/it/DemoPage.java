package dev.shopstrata.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of a built store.
 *
 * @param path below {@code site/}
 */
record DemoPage(DemoStore store, String path) {
  /** The attributes that browsers load without being asked. */
  private static final String LOADED = "img, script, link:not([rel=canonical], [rel=alternate])";

  Document document() {
    try {
      String html = Files.readString(store.site().resolve(path), StandardCharsets.UTF_8);
      return Jsoup.parse(html, url().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the page is served, percent-encoded. */
  URI url() {
    return url(store, path);
  }

  static URI url(DemoStore store, String path) {
    String served = path.equals("index.html") ? "" : path.replaceFirst("/index\\.html$", "/");
    StringBuilder encoded = new StringBuilder(store.origin()).append('/');
    for (byte octet : served.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          octet == '/'
              || octet == '-'
              || octet == '.'
              || octet == '_'
              || octet == '~'
              || (octet > 0 && Character.isLetterOrDigit(octet));
      encoded.append(plain ? "" + (char) octet : String.format("%%%02X", octet));
    }
    return URI.create(encoded.toString());
  }

  /** What the page's browser fetches by itself. */
  List<URI> loads(Document document) {
    return document.select(LOADED).stream().flatMap(this::addresses).toList();
  }

  /** All that the page refers to. */
  List<URI> references(Document document) {
    return document.select("[href], [src], [srcset]").stream().flatMap(this::addresses).toList();
  }

  private Stream<URI> addresses(Element element) {
    List<String> found = new ArrayList<>();
    Stream.of("href", "src").filter(element::hasAttr).map(element::attr).forEach(found::add);
    for (String candidate : element.attr("srcset").split(",", -1)) {
      if (!candidate.isBlank()) {
        found.add(candidate.strip().split("\\s", 2)[0]);
      }
    }
    return found.stream().map(url()::resolve);
  }

  @Override
  public String toString() {
    return url().toString();
  }
}
