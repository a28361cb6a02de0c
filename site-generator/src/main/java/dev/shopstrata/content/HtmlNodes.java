package dev.shopstrata.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as the nodes a browser would make of it, so that scripts can build them where texts are
 * never taken for HTML (Trusted Types). A text is itself, an element a list of its name, its
 * attributes and what is inside. Comments, scripts and styles are left out.
 */
public final class HtmlNodes {
  private HtmlNodes() {}

  public static List<Object> of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  private static List<Object> of(Element parent) {
    List<Object> nodes = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        nodes.add(text.getWholeText());
      } else if (node instanceof Element element && !isCode(element)) {
        List<Object> written = new ArrayList<>(List.of(element.tagName(), attributes(element)));
        written.addAll(of(element));
        nodes.add(written);
      }
    }
    return nodes;
  }

  private static boolean isCode(Element element) {
    return element.nameIs("script") || element.nameIs("style");
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      attributes.put(attribute.getKey(), attribute.getValue());
    }
    return attributes;
  }
}
