package snapshot;

import static snapshot.Languages.TAGS;
import static snapshot.Languages.comma;
import static snapshot.Languages.each;

import java.util.LinkedHashMap;
import java.util.Map;

/** The references to the pictures of products. */
final class Images {
  private final Words words;

  Images(Words words) {
    this.words = words;
  }

  Map<String, Object> image(Family family, String picture, Map<String, Object> alt) {
    Map<String, Object> image = new LinkedHashMap<>();
    image.put("url", "/media/" + family.id() + "-" + picture + ".svg");
    image.put(
        "alt",
        each(
            l ->
                alt.get(l)
                    + comma(l)
                    + words
                        .row(family.id().equals("beans") ? "materials" : "options", picture)
                        .get(TAGS.indexOf(l))));
    image.put("width", 800);
    image.put("height", 800);
    return image;
  }
}
