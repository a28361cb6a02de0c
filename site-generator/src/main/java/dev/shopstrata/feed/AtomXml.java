package dev.shopstrata.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes the elements of an Atom feed, an element a line. */
final class AtomXml {
  private final StringBuilder xml = new StringBuilder();

  /** A part of a URL behind {@code #}. */
  static String fragment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  AtomXml start(String language) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(FeedText.escaped(language)).append("\">\n");
    return this;
  }

  String end() {
    return xml.append("</feed>\n").toString();
  }

  AtomXml open(String name) {
    xml.append('<').append(name).append(">\n");
    return this;
  }

  AtomXml close(String name) {
    xml.append("</").append(name).append(">\n");
    return this;
  }

  /** Elements that another one wrote. */
  AtomXml raw(String elements) {
    xml.append(elements);
    return this;
  }

  AtomXml text(String name, String text) {
    return element(name, name, text);
  }

  /** HTML as text, which readers take apart. */
  AtomXml html(String name, String html) {
    return element(name + " type=\"html\"", name, html);
  }

  AtomXml author(String name) {
    return open("author").text("name", name).close("author");
  }

  AtomXml link(String relation, String type, String url) {
    xml.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
    xml.append("\" href=\"").append(FeedText.escaped(clean(url))).append("\"/>\n");
    return this;
  }

  private AtomXml element(String start, String name, String text) {
    xml.append('<').append(start).append('>').append(FeedText.escaped(clean(text)));
    return close(name);
  }

  private static String clean(String text) {
    return FeedText.clean(text, Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
