package snapshot;

import static snapshot.Chance.chance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What customers wrote about the products: nothing, or a few sentences by several of them. */
final class Reviews {
  private static final int SHARE = 45;

  private final Map<String, List<String[]>> texts = new LinkedHashMap<>();

  Reviews() throws IOException {
    List<String[]> section = null;
    for (String[] row : TextFiles.rows("reviews.txt")) {
      if (row[0].startsWith("[")) {
        section = new ArrayList<>();
        texts.put(row[0].substring(1, row[0].length() - 1), section);
      } else {
        section.add(row);
      }
    }
  }

  /** In the order of their ids. */
  List<Map<String, Object>> of(Family family, String productId) {
    List<Map<String, Object>> reviews = new ArrayList<>();
    if (chance(productId, "reviewed", 100) >= SHARE) {
      return reviews;
    }
    List<String[]> sentences = new ArrayList<>(texts.get(family.id()));
    int count = Math.min(sentences.size(), 2 + chance(productId, "reviews", 5));
    for (int i = 0; i < count; i++) {
      String id = String.format(Locale.ROOT, "%s-%02d", productId, i + 1);
      String[] sentence = sentences.remove(chance(id, "sentence", sentences.size()));
      reviews.add(review(id, family, productId, sentence));
    }
    return reviews;
  }

  private Map<String, Object> review(
      String id, Family family, String productId, String[] sentence) {
    String language = sentence[0];
    boolean coffee = family.id().equals("beans");
    int stars = Math.max(coffee ? 3 : 2, stars(id, language));
    List<String[]> rows = all("stars", stars + " " + language);
    String[] own = rows.get(coffee ? 0 : chance(id, "stars", rows.size()));
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("id", id);
    review.put("productId", productId);
    review.put("title", own[1]);
    review.put("text", stars == 2 ? own[2] : sentence[1] + space(language) + own[2]);
    review.put("rating", "" + stars);
    String[] people = all("people", language).get(0);
    review.put("reviewer", people[1 + chance(id, "person", people.length - 1)]);
    review.put(
        "createdAt",
        String.format(
            Locale.ROOT,
            "2026-%02d-%02dT%02d:%02d:00Z",
            1 + chance(id, "month", 10),
            1 + chance(id, "day", 28),
            6 + chance(id, "hour", 15),
            chance(id, "minute", 60)));
    review.put("language", language);
    return review;
  }

  private static String space(String language) {
    return language.equals("ja") ? "" : " ";
  }

  private int stars(String id, String language) {
    int luck = chance(id, "luck", 100);
    int stars = luck < 52 ? 5 : luck < 84 ? 4 : luck < 95 ? 3 : 2;
    return stars == 2 && all("stars", "2 " + language).isEmpty() ? 3 : stars;
  }

  private List<String[]> all(String section, String key) {
    return texts.get(section).stream().filter(row -> row[0].equals(key)).toList();
  }

  /** The mean of the reviews to one decimal, and how many there are. */
  static Map<String, Object> rating(List<Map<String, Object>> reviews) {
    int sum = reviews.stream().mapToInt(r -> Integer.parseInt((String) r.get("rating"))).sum();
    Map<String, Object> rating = new LinkedHashMap<>();
    rating.put(
        "average",
        BigDecimal.valueOf(sum)
            .divide(BigDecimal.valueOf(reviews.size()), 1, RoundingMode.HALF_UP)
            .toPlainString());
    rating.put("count", reviews.size());
    return rating;
  }
}
