package snapshot;

import static snapshot.Languages.TAGS;
import static snapshot.Languages.each;
import static snapshot.Slug.slug;
import static snapshot.Typography.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of the categories, parents first. */
final class Categories {
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
      Map<String, Object> name = each(l -> row[3 + TAGS.indexOf(l)]);
      c.put("slug", each(l -> slug(name.get(l).toString())));
      c.put("name", name);
      if (row.length > 7) {
        c.put("description", each(l -> "<p>" + typeset(row[7 + TAGS.indexOf(l)], l) + "</p>"));
      }
      if (!row[2].equals("-")) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("url", "/media/" + row[2] + ".svg");
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
