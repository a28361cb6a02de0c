package snapshot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The languages of the texts, in the order of their columns. */
final class Languages {
  static final List<String> TAGS = List.of("en", "de", "fr", "ar", "ja");

  private Languages() {}

  /** What parts the items of a list in a sentence. */
  static String comma(String language) {
    return switch (language) {
      case "ar" -> "، ";
      case "ja" -> "、";
      default -> ", ";
    };
  }

  static Map<String, Object> each(Function<String, String> text) {
    Map<String, Object> byTag = new TreeMap<>();
    TAGS.forEach(l -> byTag.put(l, text.apply(l)));
    return byTag;
  }
}
