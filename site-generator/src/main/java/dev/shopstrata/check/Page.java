package dev.shopstrata.check;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One page as it is served, and as a browser understands it. */
record Page(
    CheckedStore store,
    SitePath path,
    Digest digest,
    Origin origin,
    String html,
    Document document) {
  /** Its own address on the host, without the index file's name. */
  String url() {
    return url(path);
  }

  static String url(SitePath path) {
    String url = path.url();
    return url.endsWith("/index.html") ? url.substring(0, url.length() - 10) : url;
  }

  /** The page that is shown where there is none: it has no address of its own. */
  boolean isNotFound() {
    return path.value().equals("404.html") || path.value().endsWith("/404.html");
  }

  boolean isIndexable() {
    return !isNotFound()
        && document.select("meta[name=robots]").stream()
            .noneMatch(meta -> meta.attr("content").contains("noindex"));
  }

  Optional<String> attribute(String selector, String name) {
    return Optional.ofNullable(document.selectFirst(selector)).map(element -> element.attr(name));
  }

  List<Element> all(String selector) {
    return document.select(selector);
  }

  /** An element's opening tag, short enough for a message. */
  static String tag(Element element) {
    StringBuilder tag = new StringBuilder("<").append(element.normalName());
    for (String name : List.of("id", "class", "name", "type", "href", "src", "role")) {
      if (element.hasAttr(name) && tag.length() < 60) {
        String value = element.attr(name);
        tag.append(' ').append(name).append("=\"");
        tag.append(value.length() > 60 ? value.substring(0, 57) + "…" : value).append('"');
      }
    }
    return tag.append('>').toString();
  }

  /** What makes elements the same from page to page: no addresses, no names of things. */
  static String kind(Element element) {
    String classes = element.className();
    Element parent = element.parent();
    return element.normalName()
        + (classes.isEmpty() ? "" : "." + classes.replace(' ', '.'))
        + (classes.isEmpty() && parent != null ? " in " + parent.normalName() : "");
  }
}
