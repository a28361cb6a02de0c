package snapshot;

import static snapshot.Languages.TAGS;
import static snapshot.Languages.comma;
import static snapshot.Languages.each;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The references to the pictures of products: by itself, a closer look, in use. */
final class Images {
  private static final int SIZE = 800;

  private final Words words;

  Images(Words words) {
    this.words = words;
  }

  /** All views of a product in one colour. */
  List<Object> views(Family family, String color, Map<String, Object> name) {
    Map<String, Object> alt = named(family, color, name);
    String url = "/media/" + family.id() + "-" + color;
    return List.of(
        image(url, alt),
        image(url + "-close", followed(alt, "close")),
        image(url + "-scene", followed(alt, family.facts().get("scene"))));
  }

  private Map<String, Object> named(Family family, String color, Map<String, Object> name) {
    List<String> colors = words.row(family.id().equals("beans") ? "materials" : "options", color);
    return each(l -> name.get(l) + comma(l) + colors.get(TAGS.indexOf(l)));
  }

  private Map<String, Object> followed(Map<String, Object> alt, String view) {
    Map<String, Object> word = words.word("views", view);
    return each(l -> alt.get(l) + comma(l) + word.get(l));
  }

  private static Map<String, Object> image(String url, Map<String, Object> alt) {
    Map<String, Object> image = new LinkedHashMap<>();
    image.put("url", url + ".svg");
    image.put("alt", alt);
    image.put("width", SIZE);
    image.put("height", SIZE);
    return image;
  }
}
