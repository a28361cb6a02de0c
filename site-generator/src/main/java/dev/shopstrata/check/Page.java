package dev.shopstrata.check;

import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One page as it is served, and as a browser understands it. */
final class Page {
  private final CheckedStore store;
  private final SitePath path;
  private final Origin origin;
  private final ContentPolicy policy;
  private final String html;
  private final Document document;
  private final Selectors selectors;
  private final ElementIndex elements;
  private final List<Link> links;

  Page(
      CheckedStore store, PageWalk.Step step, String html, Document document, Selectors selectors) {
    this.store = store;
    this.path = step.file().path();
    this.origin = step.origin();
    this.policy = store.policy(step.file());
    this.html = html;
    this.document = document;
    this.selectors = selectors;
    this.elements = new ElementIndex(document);
    this.links = Links.of(this);
  }

  CheckedStore store() {
    return store;
  }

  Origin origin() {
    return origin;
  }

  ContentPolicy policy() {
    return policy;
  }

  String html() {
    return html;
  }

  Document document() {
    return document;
  }

  List<Element> elements() {
    return elements.all();
  }

  /** All that it needs or leads to, in its order. */
  List<Link> links() {
    return links;
  }

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
        && all("meta[name=robots]").stream()
            .noneMatch(meta -> meta.attr("content").contains("noindex"));
  }

  Optional<String> attribute(String selector, String name) {
    return all(selector).stream().findFirst().map(element -> element.attr(name));
  }

  List<Element> all(String selector) {
    return elements.select(selectors.of(selector));
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
