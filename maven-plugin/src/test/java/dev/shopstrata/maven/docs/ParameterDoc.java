package dev.shopstrata.maven.docs;

import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * A parameter that users may set.
 *
 * @param property how it is set after {@code -D}
 * @param defaultValue as written, with what Maven replaces
 * @param about its description, as HTML
 */
record ParameterDoc(
    String name,
    String type,
    Optional<String> property,
    Optional<String> defaultValue,
    String since,
    String about) {
  /**
   * @param parameter its part of the descriptor
   * @param value its value in the descriptor's configuration, null when it has none
   */
  static ParameterDoc of(Xpp3Dom parameter, Xpp3Dom value) {
    Optional<Xpp3Dom> configured = Optional.ofNullable(value);
    return new ParameterDoc(
        Descriptor.text(parameter, "name"),
        word(Descriptor.text(parameter, "type")),
        configured
            .map(Xpp3Dom::getValue)
            .filter(text -> text.startsWith("${"))
            .map(text -> text.substring(2, text.length() - 1)),
        configured.map(dom -> dom.getAttribute("default-value")),
        Descriptor.text(parameter, "since"),
        Descriptor.text(parameter, "description"));
  }

  private static String word(String type) {
    if (type.startsWith("java.util.List<")) {
      String items = word(type.substring("java.util.List<".length(), type.length() - 1));
      return "list of " + (items.equals("text") ? "texts" : items + "s");
    }
    return switch (type) {
      case "java.lang.String" -> "text";
      case "java.io.File" -> "path";
      case "boolean" -> "`true` or `false`";
      case "int", "long", "java.lang.Integer", "java.lang.Long" -> "number";
      default -> type.substring(type.lastIndexOf('.') + 1);
    };
  }

  static String table(List<ParameterDoc> parameters) {
    StringBuilder table = new StringBuilder();
    table.append("| in `<configuration>` | after `-D` | what | default | since | meaning |\n");
    table.append("|---|---|---|---|---|---|\n");
    for (ParameterDoc parameter : parameters) {
      table.append(parameter.row());
    }
    return table.toString();
  }

  private String row() {
    return "| `"
        + name
        + "` | "
        + property.map(text -> "`" + text + "`").orElse("")
        + " | "
        + type
        + " | "
        + defaultValue.map(text -> "`" + text + "`").orElse("")
        + " | "
        + since
        + " | "
        + HtmlText.cell(about)
        + " |\n";
  }
}
