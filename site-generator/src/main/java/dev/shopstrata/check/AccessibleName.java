package dev.shopstrata.check;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a screen reader calls an element: the part of the standard's rules that needs no styles. */
final class AccessibleName {
  private static final Evaluator SILENT = QueryParser.parse("script,style,template");

  private AccessibleName() {}

  static boolean isMissing(Element element) {
    return of(element).isBlank();
  }

  static String of(Element element) {
    String labelled = labelledBy(element);
    if (!labelled.isBlank()) {
      return labelled;
    }
    if (!element.attr("aria-label").isBlank()) {
      return element.attr("aria-label");
    }
    String own =
        switch (element.normalName()) {
          case "img", "area" -> element.attr("alt");
          case "input" -> inputName(element);
          case "select", "textarea", "iframe" -> "";
          default -> text(element);
        };
    return own.isBlank() ? element.attr("title") : own;
  }

  /** The name of a field, from its label too. */
  static String ofField(Element field) {
    String name = of(field);
    Document document = field.ownerDocument();
    if (!name.isBlank() || document == null) {
      return name;
    }
    Element around = field.closest("label");
    if (around != null) {
      return text(around);
    }
    if (field.id().isEmpty()) {
      return "";
    }
    StringBuilder names = new StringBuilder();
    for (Element label : document.select("label[for]")) {
      if (label.attr("for").equals(field.id())) {
        names.append(text(label));
      }
    }
    return names.toString();
  }

  private static String inputName(Element input) {
    return switch (input.attr("type")) {
      case "submit", "reset" -> input.hasAttr("value") ? input.attr("value") : "its default text";
      case "button" -> input.attr("value");
      case "image" -> input.attr("alt");
      default -> "";
    };
  }

  private static String labelledBy(Element element) {
    StringBuilder names = new StringBuilder();
    Document document = element.ownerDocument();
    for (String id : element.attr("aria-labelledby").split("\\s+", -1)) {
      Element label = id.isEmpty() || document == null ? null : document.getElementById(id);
      if (label != null) {
        String name = id.equals(element.id()) ? label.attr("aria-label") : text(label);
        names.append(name).append(' ');
      }
    }
    return names.toString();
  }

  /** All that is read of an element's content; what is hidden is not. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.text());
      } else if (child instanceof Element inner && !isHidden(inner)) {
        text.append(of(inner));
      }
    }
    return text.toString();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.is(SILENT);
  }
}
