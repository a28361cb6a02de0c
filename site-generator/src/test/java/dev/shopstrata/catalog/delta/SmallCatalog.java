package dev.shopstrata.catalog.delta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.catalog.snapshot.NormalizerId;
import dev.shopstrata.catalog.snapshot.QuarantinedRecord;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.catalog.snapshot.SnapshotWriter;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few records of every kind, made up by a random number. Some ids end a part, some have
 * characters above U+FFFF.
 */
record SmallCatalog(
    NavigableMap<String, Product> products,
    List<Category> categories,
    NavigableMap<String, Review> reviews,
    List<QuarantinedRecord> refused,
    Optional<Instant> asOf) {
  private static final List<String> IDS =
      Stream.concat(
              Stream.of("a", "aa", "b", "m-1", "m-10", "z", "é", "\uFFFD1", "\uD835\uDCB3"),
              IntStream.range(0, 100_000)
                  .mapToObj(number -> "cut-" + number)
                  .filter(id -> Digest.of(id).prefix(3).equals("000"))
                  .limit(5))
          .toList();

  static SmallCatalog empty() {
    return new SmallCatalog(
        new TreeMap<>(IdOrder.COMPARATOR),
        List.of(),
        new TreeMap<>(IdOrder.COMPARATOR),
        List.of(),
        Optional.empty());
  }

  /** The same with some records added, changed and taken away. */
  SmallCatalog edited(Random random) {
    NavigableMap<String, Product> newProducts = new TreeMap<>(products);
    NavigableMap<String, Review> newReviews = new TreeMap<>(reviews);
    int edits = random.nextInt(9);
    for (int i = 0; i < edits; i++) {
      String id = IDS.get(random.nextInt(IDS.size()));
      if (random.nextInt(3) == 0) {
        newProducts.remove(id);
      } else {
        newProducts.put(id, product(id, random));
      }
      Review review = review(id, random);
      String key = review.productId() + "\n" + review.id();
      if (random.nextInt(3) == 0) {
        newReviews.remove(key);
      } else {
        newReviews.put(key, review);
      }
    }
    return new SmallCatalog(
        newProducts,
        random.nextBoolean() ? categories : editedCategories(random),
        newReviews,
        random.nextInt(3) > 0
            ? refused
            : List.of(new QuarantinedRecord("a.json", random.nextInt(3), "it has no id", "{}")),
        random.nextInt(3) > 0
            ? asOf
            : Optional.of(Instant.ofEpochSecond(random.nextInt(3)))
                .filter(i -> random.nextBoolean()));
  }

  private static Product product(String id, Random random) {
    Product any = new SyntheticCatalog(10, random.nextInt(3)).product(random.nextInt(10));
    ObjectNode tree = (ObjectNode) CatalogJson.tree(any);
    return CatalogJson.value(tree.put("id", id), Product.class);
  }

  private static Review review(String product, Random random) {
    return new Review(
        IDS.get(random.nextInt(IDS.size())),
        product,
        "Title " + random.nextInt(3),
        null,
        "4.5",
        null,
        null);
  }

  /** Another order, other names, some gone, some new; children below their parents. */
  private List<Category> editedCategories(Random random) {
    List<String> roots = new ArrayList<>(List.of("c1", "c2", "c3", "c4", "c5"));
    Collections.shuffle(roots, random);
    List<Category> edited = new ArrayList<>();
    for (String root : roots.subList(0, random.nextInt(roots.size() + 1))) {
      edited.add(category(root, null, random));
      if (random.nextBoolean()) {
        edited.add(category(root + "-child", root, random));
      }
    }
    return edited;
  }

  private static Category category(String id, String parent, Random random) {
    LocalizedText name = LocalizedText.of(Map.of("en", id + " " + random.nextInt(2)));
    return new Category(id, parent, null, name, null, null, "1", null, true, null);
  }

  SnapshotOrigin origin() {
    return new SnapshotOrigin(
        "made up",
        new NormalizerId("made-up", "1"),
        asOf,
        SyntheticCatalog.LOCALES,
        SyntheticCatalog.CURRENCIES);
  }

  /** Writes it as a snapshot, all at once. */
  void write(Path directory) {
    new SnapshotWriter()
        .write(
            directory,
            origin(),
            products.values().iterator(),
            categories,
            reviews.values().iterator(),
            refused.iterator());
  }
}
