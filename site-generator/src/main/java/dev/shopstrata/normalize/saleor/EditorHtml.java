package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shopstrata.normalize.export.PlainText;
import java.util.Optional;

/**
 * Makes HTML of what Saleor's editor wrote: blocks of Editor.js, whose texts are HTML already, or
 * of Draft.js, which older versions used, whose texts are plain. It is sanitized when it is shown.
 */
final class EditorHtml {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MAX_DEPTH = 20;

  private EditorHtml() {}

  /** Empty when there is nothing to show. A text that is no JSON is taken as plain. */
  static Optional<String> of(JsonNode description) {
    if (description.isTextual()) {
      String text = description.asText().strip();
      return text.startsWith("{") ? parsed(text) : plain(text);
    }
    StringBuilder html = new StringBuilder();
    description.path("blocks").forEach(block -> block(block, html));
    return Optional.of(html.toString()).filter(text -> !text.isBlank());
  }

  private static Optional<String> parsed(String text) {
    try {
      JsonNode description = JSON.readTree(text);
      return description.isObject() ? of(description) : Optional.empty();
    } catch (JsonProcessingException e) {
      return plain(text);
    }
  }

  private static Optional<String> plain(String text) {
    String clean = PlainText.clean(text);
    return clean.isEmpty() ? Optional.empty() : Optional.of(PlainText.html(clean));
  }

  private static void block(JsonNode block, StringBuilder html) {
    JsonNode data = block.path("data");
    String text = data.path("text").asText("");
    switch (block.path("type").asText("")) {
      case "header" -> tagged("h" + level(data), text, html);
      case "list", "checklist" -> list(data, html, 0);
      case "quote" -> {
        String caption = data.path("caption").asText("");
        tagged("blockquote", caption.isBlank() ? text : text + "<br>" + caption, html);
      }
      case "code" -> tagged("pre", escaped(data.path("code").asText("")), html);
      case "raw" -> html.append(data.path("html").asText(""));
      case "delimiter" -> html.append("<hr>");
      case "table" -> table(data, html);
      case "image" -> image(data, html);
      case "header-one", "header-two" -> tagged("h2", escaped(block.path("text").asText("")), html);
      case "header-three" -> tagged("h3", escaped(block.path("text").asText("")), html);
      default -> tagged("p", text.isEmpty() ? escaped(block.path("text").asText("")) : text, html);
    }
  }

  /** The first level is the page's own. */
  private static int level(JsonNode data) {
    return Math.max(2, Math.min(6, data.path("level").asInt(2)));
  }

  private static void tagged(String tag, String inner, StringBuilder html) {
    if (!inner.isBlank()) {
      html.append('<').append(tag).append('>').append(inner.strip());
      html.append("</").append(tag).append('>');
    }
  }

  /** Items are texts, or have theirs and a list below it. */
  private static void list(JsonNode data, StringBuilder html, int depth) {
    JsonNode items = data.path("items");
    if (items.isEmpty() || depth > MAX_DEPTH) {
      return;
    }
    String tag = data.path("style").asText("").equals("ordered") ? "ol" : "ul";
    html.append('<').append(tag).append('>');
    for (JsonNode item : items) {
      String text = item.path("content").asText(item.path("text").asText(item.asText("")));
      html.append("<li>").append(text.strip());
      list(item, html, depth + 1);
      html.append("</li>");
    }
    html.append("</").append(tag).append('>');
  }

  private static void table(JsonNode data, StringBuilder html) {
    boolean hasHead = data.path("withHeadings").asBoolean();
    html.append("<table>");
    for (JsonNode row : data.path("content")) {
      html.append("<tr>");
      for (JsonNode cell : row) {
        String tag = hasHead ? "th" : "td";
        html.append('<').append(tag).append('>').append(cell.asText(""));
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>");
      hasHead = false;
    }
    html.append("</table>");
  }

  private static void image(JsonNode data, StringBuilder html) {
    String url = data.path("file").path("url").asText(data.path("url").asText(""));
    if (!url.isBlank()) {
      html.append("<img src=\"").append(quoted(url)).append("\" alt=\"");
      html.append(quoted(data.path("caption").asText(""))).append("\">");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String quoted(String text) {
    return escaped(text).replace("\"", "&quot;");
  }
}
