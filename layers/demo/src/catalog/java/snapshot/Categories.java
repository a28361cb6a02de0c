package snapshot;

import static snapshot.Languages.TAGS;
import static snapshot.Languages.each;
import static snapshot.Typography.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of the categories, parents first. */
final class Categories {
  /** The column where the texts begin. */
  private static final int TEXTS = 3;

  private Categories() {}

  static List<Object> categories() throws IOException {
    List<Object> result = new ArrayList<>();
    int order = 0;
    for (String[] row : TextFiles.rows("categories.txt")) {
      Map<String, Object> c = new LinkedHashMap<>();
      c.put("id", row[0]);
      if (!row[1].equals("-")) {
        c.put("parent", row[1]);
      }
      Map<String, Object> name = each(l -> row[TEXTS + TAGS.indexOf(l)]);
      c.put("slug", Slug.slugs(name));
      c.put("name", name);
      if (row.length > TEXTS + TAGS.size()) {
        c.put(
            "description",
            each(l -> "<p>" + typeset(row[TEXTS + TAGS.size() + TAGS.indexOf(l)], l) + "</p>"));
      }
      if (!row[2].equals("-")) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("url", "/media/" + row[2] + ".svg");
        image.put("alt", name);
        image.put("width", 800);
        image.put("height", 800);
        c.put("image", image);
      }
      c.put("order", String.valueOf(++order));
      c.put("published", true);
      result.add(c);
    }
    return result;
  }
}
