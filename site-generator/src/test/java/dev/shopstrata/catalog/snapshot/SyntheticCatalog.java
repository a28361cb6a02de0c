package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Relations;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A made-up catalog of any size, the same on every machine: products {@code p-00000000} … in ten
 * top categories of ten each, three currencies by channel, four locales, brands, variants of color
 * and size, stock in two places. Products are made one at a time.
 *
 * @param products number of products
 * @param seed other seeds give other texts, prices and categories
 */
public record SyntheticCatalog(int products, long seed) {
  public static final List<String> LOCALES = List.of("de-DE", "en-GB", "es-ES", "fr-FR");
  public static final List<String> CURRENCIES = List.of("CHF", "EUR", "GBP");
  public static final List<String> CHANNELS = List.of("web", "b2b");
  public static final Instant AS_OF = Instant.parse("2026-06-01T00:00:00Z");
  private static final List<String> COLORS = List.of("red", "green", "blue", "black");
  private static final List<String> SIZES = List.of("s", "m", "l");
  private static final List<String> THINGS =
      List.of("Teapot", "Lamp", "Chair", "Table", "Boot", "Jacket", "Drill", "Wheel");

  public static SyntheticCatalog of(int products) {
    return new SyntheticCatalog(products, 1);
  }

  /** Writes the whole catalog as a snapshot. */
  public SnapshotHead write(Path directory) {
    return new SnapshotWriter()
        .write(
            directory,
            new SnapshotOrigin(
                "synthetic",
                new NormalizerId("synthetic", "1"),
                Optional.of(AS_OF),
                LOCALES,
                CURRENCIES),
            iterator(),
            categories(),
            Collections.emptyIterator());
  }

  public Iterator<Product> iterator() {
    return IntStream.range(0, products).mapToObj(this::product).iterator();
  }

  public static String productId(int number) {
    String digits = Integer.toString(number);
    return "p-" + "0".repeat(8 - digits.length()) + digits;
  }

  public static String categoryId(int top, int sub) {
    return "c-" + top + "-" + sub;
  }

  public List<Category> categories() {
    List<Category> categories = new ArrayList<>();
    for (int top = 0; top < 10; top++) {
      categories.add(category("c-" + top, null, "Department " + top, top));
      for (int sub = 0; sub < 10; sub++) {
        categories.add(category(categoryId(top, sub), "c-" + top, "Range " + top + sub, sub));
      }
    }
    return categories;
  }

  private static Category category(String id, String parent, String name, int order) {
    return new Category(
        id,
        parent,
        text(id, ""),
        text(name, ""),
        text("All of " + name, ""),
        null,
        "0." + order,
        null,
        true,
        null);
  }

  public Product product(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    String id = productId(number);
    String thing = THINGS.get(random.nextInt(THINGS.size()));
    int cents = 500 + random.nextInt(100_000);
    String category = categoryId(random.nextInt(10), random.nextInt(10));
    List<Variant> variants = new ArrayList<>();
    int forms = random.nextInt(4);
    for (int i = 0; i < forms; i++) {
      variants.add(variant(id, i, cents + i * 100, random));
    }
    return new Product(
        id,
        "sku-" + number,
        text(thing.toLowerCase(java.util.Locale.ROOT) + "-" + number, ""),
        text(thing + " " + number, " "),
        text("<p>A <strong>" + thing + "</strong> for every day, number " + number + ".</p>", ""),
        "Brand " + random.nextInt(40),
        null,
        null,
        List.of(
            new CategoryLink(category, null, true),
            new CategoryLink(categoryId(random.nextInt(10), random.nextInt(10)), null, null)),
        image(number, 0),
        List.of(image(number, 1), image(number, 2)),
        List.of(
            new Attribute("material", text("Material", ""), "steel", null, AttributeType.TEXT),
            new Attribute(
                "weight",
                text("Weight", ""),
                BigDecimal.valueOf(random.nextInt(5_000), 2),
                null,
                AttributeType.NUMBER)),
        variants,
        variants.isEmpty() ? prices(cents) : List.of(),
        variants.isEmpty() ? stock(random) : List.of(),
        List.of(),
        new Rating("4." + random.nextInt(10), 1 + random.nextInt(200)),
        null,
        number > 1
            ? new Relations(
                List.of(productId(random.nextInt(number)), productId(number - 1)), null, null, null)
            : null,
        null,
        random.nextInt(50) != 0,
        null,
        AS_OF.minusSeconds(random.nextInt(10_000_000)),
        null,
        number % 10 == 0 ? Map.of("note", "made up") : null);
  }

  private static Variant variant(String product, int number, int cents, Random random) {
    String color = COLORS.get(number % COLORS.size());
    String size = SIZES.get(number % SIZES.size());
    return new Variant(
        product + "-" + (number + 1),
        "sku-" + product + "-" + (number + 1),
        null,
        null,
        List.of(
            new Attribute("color", text("Color", ""), color, text(color, ""), AttributeType.COLOR),
            new Attribute("size", text("Size", ""), size, text(size, ""), AttributeType.SIZE)),
        prices(cents),
        stock(random),
        List.of(),
        null);
  }

  private static List<Price> prices(int cents) {
    List<Price> prices = new ArrayList<>();
    for (String currency : CURRENCIES) {
      prices.add(price(currency, cents, null));
      prices.add(price(currency, cents * 9 / 10, "b2b"));
    }
    return prices;
  }

  private static Price price(String currency, int cents, String channel) {
    return new Price(
        currency,
        BigDecimal.valueOf(cents, 2).toPlainString(),
        cents % 5 == 0 ? BigDecimal.valueOf(cents + 500L, 2).toPlainString() : null,
        null,
        channel,
        null,
        null,
        null,
        null,
        true,
        null,
        null,
        null,
        null);
  }

  private static List<Stock> stock(Random random) {
    int pieces = random.nextInt(20);
    return List.of(
        new Stock(
            null,
            "north",
            pieces,
            pieces > 0 ? Availability.IN_STOCK : Availability.OUT_OF_STOCK,
            null),
        new Stock(null, "south", 5, Availability.IN_STOCK, null));
  }

  private static Image image(int number, int position) {
    return new Image(
        "https://images.example.com/" + number + "/" + position + ".webp", null, 800, 600, null);
  }

  /** The same text in every locale, told apart by the tag when there is a separator. */
  private static LocalizedText text(String text, String separator) {
    Map<String, String> byTag = new TreeMap<>();
    LOCALES.forEach(
        tag -> byTag.put(tag, separator.isEmpty() ? text : text + separator + tag.substring(0, 2)));
    return LocalizedText.of(byTag);
  }
}
