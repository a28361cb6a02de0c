import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the demo company's catalog snapshot from the texts beside this file: {@code java
 * CatalogGenerator.java <output folder>}, run in this folder. Everything that looks like chance is
 * a hash of the product's id, so the same texts give the same bytes.
 */
public final class CatalogGenerator {
  private static final String AS_OF = "2026-11-23T00:00:00Z";
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ar");
  private static final List<String> WOODS = List.of("oak", "walnut");
  private static final Map<String, String> RATES =
      Map.of("EUR", "1", "GBP", "0.88", "CHF", "1.08", "KWD", "0.36");
  private static final Map<String, String> PLACES =
      Map.of(
          "Sorrel", "Tarn & Thistle GmbH, Hamburg, sorrel.example",
          "Fellmark", "Tarn & Thistle GmbH, Hamburg, fellmark.example",
          "Atelier Noor", "Atelier Noor SARL, Lyon, atelier-noor.example",
          "Velde & Rye", "Velde & Rye B.V., Utrecht, velde-rye.example",
          "Ostra", "Ostra AB, Malmö, ostra.example",
          "Tarrow", "Tarrow Ltd, Leeds, tarrow.example",
          "Nordal", "Nordal AS, Bergen, nordal.example",
          "Lumen & Oak", "Lumen & Oak ApS, Aarhus, lumen-oak.example");

  private record Family(String id, Map<String, String> facts, Map<String, List<String>> texts) {
    List<String> list(String name) {
      return facts.containsKey(name) ? List.of(facts.get(name).split(" ")) : List.of();
    }
  }

  private record Series(
      String name, String arabic, String maker, int factor, Map<String, String> texts) {
    String in(String language) {
      return language.equals("ar") ? arabic : name;
    }
  }

  private final Map<String, Map<String, List<String>>> words = sections("words.txt");

  private final List<Family> families = families();
  private final Map<String, List<Series>> ranges = ranges();
  private final Map<String, String> parents = new TreeMap<>();

  private CatalogGenerator() throws IOException {
    rows("categories.txt").forEach(row -> parents.put(row[0], row[1]));
  }

  public static void main(String[] args) throws Exception {
    new CatalogGenerator().write(Path.of(args[0]));
  }

  private void write(Path out) throws Exception {
    Files.createDirectories(out);
    TreeMap<String, Object> products = new TreeMap<>();
    int serial = 0;
    for (Family family : families) {
      boolean outdoor = isOutdoor(family);
      for (Series series : ranges.get(outdoor ? "outdoor" : "kitchen")) {
        Map<String, Object> product = product(family, series, outdoor, serial++);
        products.put((String) product.get("id"), product);
      }
    }
    List<Object> categories = categories();
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("formatVersion", "1.0");
    head.put("source", "demo company");
    Map<String, Object> normalizer = new LinkedHashMap<>();
    normalizer.put("name", "demo-generator");
    normalizer.put("version", "1");
    head.put("normalizer", normalizer);
    head.put("asOf", AS_OF);
    head.put("locales", List.of("ar", "de", "en", "fr"));
    head.put("currencies", List.of("CHF", "EUR", "GBP", "KWD"));
    head.put("products", List.of(part(out, "products-0000.ndjson", products.values())));
    head.put("categories", part(out, "categories.ndjson", categories));
    head.put("reviews", List.of());
    head.put("quarantined", 0);
    Files.writeString(out.resolve("snapshot.json"), json(head) + "\n");
    System.out.println(products.size() + " products, " + categories.size() + " categories");
  }

  private boolean isOutdoor(Family family) {
    String category = family.facts().get("category");
    while (!parents.get(category).equals("-")) {
      category = parents.get(category);
    }
    return category.equals("outdoor");
  }

  // ---- one product

  private Map<String, Object> product(Family family, Series series, boolean outdoor, int serial) {
    String id = family.id() + "-" + series.name().toLowerCase(Locale.ROOT);
    List<String> materials = family.list("materials");
    String material = materials.get(chance(id, "material", materials.size()));
    String sku = (outdoor ? "F" : "S") + (1000 + serial);
    Map<String, Object> p = new LinkedHashMap<>();
    p.put("id", id);
    p.put("sku", sku);
    Map<String, Object> name = each(l -> name(family, series, l));
    p.put("slug", each(l -> slug(name.get(l).toString())));
    p.put("name", name);
    p.put("description", each(l -> description(family, series, material, id, l)));
    p.put("brand", series.maker());
    p.put("mpn", sku + "-" + Math.abs(hash(id, "mpn")) % 900);
    List<Object> links = new ArrayList<>();
    links.add(link(family.facts().get("category"), place(serial), true));
    if (family.facts().containsKey("also")
        && (!family.id().equals("mug") || material.equals("enamel"))) {
      links.add(link(family.facts().get("also"), place(serial), null));
    }
    p.put("categories", links);

    List<String> options = options(family, material, id);
    boolean coffee = family.id().equals("beans");
    List<String> pictures = coffee ? List.of(material) : options.stream().distinct().toList();
    List<Object> images = new ArrayList<>();
    for (String picture : pictures) {
      images.add(image(family, picture, name));
    }
    p.put("primaryImage", images.get(0));
    if (images.size() > 1) {
      p.put("gallery", images.subList(1, images.size()));
    }
    List<Object> attributes = new ArrayList<>();
    attributes.add(
        attribute(coffee ? "roast" : "material", material, word("materials", material), "enum"));
    attributes.add(attribute("series", series.name(), each(series::in), "text"));
    p.put("attributes", attributes);

    List<Object> variants = new ArrayList<>();
    List<String> sizes = family.list("sizes").isEmpty() ? List.of("") : sizesOf(family, id);
    for (String option : options) {
      int step = 0;
      for (String size : sizes) {
        variants.add(variant(family, series, id, sku, option, size, step++, coffee));
      }
    }
    p.put("variants", variants);
    if (chance(id, "rated", 10) > 0) {
      Map<String, Object> rating = new LinkedHashMap<>();
      rating.put("average", "" + BigDecimal.valueOf(38 + chance(id, "stars", 12), 1));
      rating.put("count", 3 + chance(id, "votes", 7) * chance(id, "more", 40));
      p.put("rating", rating);
    }
    Map<String, Object> seo = new LinkedHashMap<>();
    seo.put("description", each(l -> seoText(family, name, id, l)));
    p.put("seo", seo);
    p.put("relations", relations(family, series, outdoor));
    p.put("kind", variants.size() > 1 ? "configurable" : "simple");
    p.put("published", true);
    p.put(
        "updatedAt",
        String.format(
            Locale.ROOT,
            "2026-%02d-%02dT08:00:00Z",
            1 + chance(id, "month", 10),
            1 + chance(id, "day", 28)));
    Map<String, Object> compliance = new LinkedHashMap<>();
    compliance.put("manufacturer", PLACES.get(series.maker()));
    if (series.maker().equals("Tarrow")) {
      compliance.put("responsiblePerson", PLACES.get("Fellmark"));
    }
    if (family.id().equals("stove") || family.id().equals("knife")) {
      compliance.put("warnings", warning(family.id()));
    }
    p.put("compliance", compliance);
    return p;
  }

  private Map<String, Object> variant(
      Family family,
      Series series,
      String productId,
      String sku,
      String option,
      String size,
      int step,
      boolean coffee) {
    String id =
        productId + "-" + option + (size.isEmpty() ? "" : "-" + slug(size.replace('_', '-')));
    Map<String, Object> v = new LinkedHashMap<>();
    v.put("id", id);
    String tail = option.substring(0, 3).toUpperCase(Locale.ROOT);
    v.put("sku", sku + "-" + tail + (size.isEmpty() ? "" : "-" + (step + 1)));
    List<Object> attributes = new ArrayList<>();
    attributes.add(
        attribute(
            coffee ? "grind" : "color",
            option,
            word("options", option),
            coffee ? "enum" : "color"));
    if (!size.isEmpty()) {
      attributes.add(attribute("size", size.replace('_', ' '), size(size), "size"));
    }
    v.put("attributes", attributes);
    v.put("prices", prices(family, series, productId, size, step));
    v.put("stock", stock(productId, id));
    if (!coffee) {
      v.put("images", List.of(image(family, option, each(l -> name(family, series, l)))));
    }
    v.put("gtin", gtin(id));
    return v;
  }

  private List<Object> prices(
      Family family, Series series, String productId, String size, int step) {
    BigDecimal base =
        new BigDecimal(family.facts().get("price"))
            .add(
                new BigDecimal(family.facts().getOrDefault("step", "0"))
                    .multiply(BigDecimal.valueOf(step)))
            .multiply(BigDecimal.valueOf(series.factor()))
            .movePointLeft(2);
    int sale = chance(productId, "sale", 9);
    List<Object> prices = new ArrayList<>();
    for (String currency : List.of("EUR", "GBP", "CHF", "KWD")) {
      if (currency.equals("KWD") && chance(productId, "gulf", 25) == 0) {
        continue; // not sold there
      }
      BigDecimal value = rounded(base.multiply(new BigDecimal(RATES.get(currency))), currency);
      boolean reduced = sale == 0 || (sale == 1 && currency.equals("EUR"));
      Map<String, Object> price = new LinkedHashMap<>();
      price.put("currency", currency);
      if (reduced) {
        BigDecimal less = rounded(value.multiply(new BigDecimal("0.8")), currency);
        price.put("value", less.toPlainString());
        price.put("regular", value.toPlainString());
      } else {
        price.put("value", value.toPlainString());
      }
      if (currency.equals("KWD")) {
        price.put("taxIncluded", false);
      } else {
        price.put("taxIncluded", true);
        price.put("taxCategory", family.id().equals("beans") ? "reduced" : "standard");
      }
      if (reduced) {
        price.put(
            "lowest30Days",
            rounded(value.multiply(new BigDecimal("0.9")), currency).toPlainString());
      }
      if (family.id().equals("beans")) {
        price.put("unitPrice", unitPrice(price, size, currency));
      }
      prices.add(price);
      if (currency.equals("EUR") && !reduced && chance(productId, "france", 4) == 0) {
        Map<String, Object> france = new LinkedHashMap<>();
        france.put("currency", "EUR");
        france.put("value", rounded(value.multiply(new BigDecimal("1.06")), "EUR").toPlainString());
        france.put("channel", "web-fr");
        france.put("taxIncluded", true);
        prices.add(france);
      }
      if (!reduced && sale == 2 && !currency.equals("KWD")) {
        Map<String, Object> weekend = new LinkedHashMap<>();
        weekend.put("currency", currency);
        weekend.put(
            "value", rounded(value.multiply(new BigDecimal("0.75")), currency).toPlainString());
        weekend.put("regular", value.toPlainString());
        weekend.put("validFrom", "2026-11-27T00:00:00Z");
        weekend.put("validUntil", "2026-12-01T00:00:00Z");
        weekend.put("taxIncluded", true);
        weekend.put("lowest30Days", value.toPlainString());
        prices.add(weekend);
      }
    }
    return prices;
  }

  private static Map<String, Object> unitPrice(
      Map<String, Object> price, String size, String currency) {
    BigDecimal grams = new BigDecimal(size.substring(0, size.indexOf('_')));
    Map<String, Object> unit = new LinkedHashMap<>();
    int digits = currency.equals("KWD") ? 3 : 2;
    unit.put(
        "value",
        new BigDecimal((String) price.get("value"))
            .multiply(new BigDecimal(1000))
            .divide(grams, digits, RoundingMode.HALF_UP)
            .toPlainString());
    unit.put("unit", "kg");
    unit.put("quantity", "1");
    return unit;
  }

  /** Prices people are used to: .90 or .95, whole Swiss francs with .90, quarter dinars. */
  private static BigDecimal rounded(BigDecimal value, String currency) {
    if (currency.equals("KWD")) {
      return value
          .multiply(BigDecimal.valueOf(4))
          .setScale(0, RoundingMode.HALF_UP)
          .divide(BigDecimal.valueOf(4), 3, RoundingMode.UNNECESSARY);
    }
    BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
    return whole.subtract(new BigDecimal(currency.equals("GBP") ? "0.05" : "0.10")).setScale(2);
  }

  private List<Object> stock(String productId, String variantId) {
    List<Object> stock = new ArrayList<>();
    for (String channel : List.of("hamburg", "leeds", "kuwait")) {
      int luck = chance(variantId, channel, 20);
      boolean gone = chance(productId, channel + "gone", 30) == 0;
      Map<String, Object> s = new LinkedHashMap<>();
      s.put("channel", channel);
      s.put("quantity", gone || luck < 3 ? 0 : luck * 4);
      s.put(
          "availability", gone || luck < 2 ? "out-of-stock" : luck == 2 ? "backorder" : "in-stock");
      if (!gone && luck == 2) {
        s.put("availableFrom", "2027-01-11T00:00:00Z");
      }
      stock.add(s);
    }
    return stock;
  }

  private Map<String, Object> relations(Family family, Series series, boolean outdoor) {
    List<Family> siblings = new ArrayList<>();
    for (Family other : families) {
      if (isOutdoor(other) == outdoor && !other.id().equals(family.id())) {
        siblings.add(other);
      }
    }
    List<String> related = new ArrayList<>();
    int start = chance(family.id() + series.name(), "related", siblings.size());
    for (int i = 0; i < 4; i++) {
      Family other = siblings.get((start + i * 3) % siblings.size());
      String id = other.id() + "-" + series.name().toLowerCase(Locale.ROOT);
      if (!related.contains(id)) {
        related.add(id);
      }
    }
    Map<String, Object> relations = new LinkedHashMap<>();
    relations.put("related", related);
    return relations;
  }

  // ---- texts

  private static String name(Family family, Series series, String language) {
    String noun = family.texts().get(language).get(0);
    return switch (language) {
      case "en" -> series.name() + " " + noun;
      case "fr" ->
          noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + " " + series.name();
      default -> noun + " " + series.in(language);
    };
  }

  private String description(
      Family family, Series series, String material, String id, String language) {
    List<String> texts = family.texts().get(language);
    String what = texts.get(1 + chance(id, "what", 2));
    String care = words.get("materials").get(material).get(4 + LANGUAGES.indexOf(language));
    String use = texts.get(3);
    String own = series.texts().get(language);
    boolean ownFirst = chance(id, "order", 2) == 0;
    return typeset(
        "<p>"
            + what
            + " "
            + (ownFirst ? own : use)
            + "</p><p>"
            + (ownFirst ? use : own)
            + " "
            + care
            + "</p>",
        language);
  }

  private String seoText(Family family, Map<String, Object> name, String id, String language) {
    String colon = language.equals("fr") ? " : " : ": ";
    String what = family.texts().get(language).get(1 + chance(id, "what", 2));
    return name.get(language) + typeset(colon + what, language);
  }

  private static Map<String, Object> warning(String family) {
    boolean stove = family.equals("stove");
    Map<String, Object> text = new LinkedHashMap<>();
    text.put(
        "en",
        stove
            ? "Use outdoors only: risk of carbon monoxide poisoning."
            : "Very sharp. Keep out of the reach of children.");
    text.put(
        "de",
        stove
            ? "Nur im Freien verwenden: Gefahr einer Kohlenmonoxidvergiftung."
            : "Sehr scharf. Außerhalb der Reichweite von Kindern aufbewahren.");
    text.put(
        "fr",
        stove
            ? "À utiliser uniquement en plein air : risque d’intoxication au monoxyde de carbone."
            : "Très tranchant. Tenir hors de portée des enfants.");
    text.put(
        "ar",
        stove
            ? "للاستعمال في الهواء الطلق فقط: خطر التسمّم بأوّل أكسيد الكربون."
            : "حادّ جدًّا. يُحفظ بعيدًا عن متناول الأطفال.");
    return text;
  }

  private Map<String, Object> size(String size) {
    if (!size.contains("_")) {
      return each(l -> size);
    }
    String number = size.substring(0, size.indexOf('_'));
    String unit = size.substring(size.indexOf('_') + 1);
    if (unit.equals("P")) {
      return word("units", "P" + number);
    }
    Map<String, Object> units = word("units", unit);
    return each(
        l -> {
          String amount = l.equals("de") || l.equals("fr") ? number.replace('.', ',') : number;
          return arabicDigits(amount, l) + "\u00a0" + units.get(l);
        });
  }

  /** What the eye expects: spaces that don't break before French signs, Arabic digits. */
  private static String typeset(String text, String language) {
    return language.equals("fr")
        ? text.replaceAll(" ([;!?])", "\u202f$1").replace(" :", "\u00a0:").replace(" °", "\u00a0°")
        : arabicDigits(text, language);
  }

  private static String arabicDigits(String text, String language) {
    if (!language.equals("ar")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean decimal =
          c == '.'
              && i > 0
              && i + 1 < text.length()
              && isDigit(text.charAt(i - 1))
              && isDigit(text.charAt(i + 1));
      out.append(decimal ? '٫' : isDigit(c) ? (char) ('٠' + (c - '0')) : c);
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String slug(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      int latin = "äöüßœéèêëàâîïôûùç".indexOf(c);
      boolean vowelMark = c >= '\u064b' && c <= '\u0652';
      plain.append(
          latin >= 0
              ? List.of(
                      "ae", "oe", "ue", "ss", "oe", "e", "e", "e", "e", "a", "a", "i", "i", "o",
                      "u", "u", "c")
                  .get(latin)
              : vowelMark ? "" : c);
    }
    return plain.toString().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  // ---- small parts

  private static List<String> options(Family family, String material, String id) {
    List<String> all = new ArrayList<>(family.list("options"));
    if (family.id().equals("beans")) {
      return all;
    }
    if (WOODS.contains(material) && all.contains(material)) {
      return List.of(material);
    }
    all.removeAll(WOODS);
    if (material.equals("cast-iron")) {
      all.remove("steel");
    }
    int first = chance(id, "first", all.size());
    int count = Math.min(all.size(), 2 + chance(id, "count", 3));
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(all.get((first + i) % all.size()));
    }
    return chosen;
  }

  private static List<String> sizesOf(Family family, String id) {
    List<String> sizes = family.list("sizes");
    return sizes.size() == 2 && chance(id, "one-size", 4) == 0 ? sizes.subList(0, 1) : sizes;
  }

  private Map<String, Object> image(Family family, String picture, Map<String, Object> alt) {
    Map<String, Object> image = new LinkedHashMap<>();
    image.put("url", "/media/" + family.id() + "-" + picture + ".svg");
    image.put(
        "alt",
        each(
            l ->
                alt.get(l)
                    + (l.equals("ar") ? "، " : ", ")
                    + words
                        .get(family.id().equals("beans") ? "materials" : "options")
                        .get(picture)
                        .get(LANGUAGES.indexOf(l))));
    image.put("width", 800);
    image.put("height", 800);
    return image;
  }

  private Map<String, Object> attribute(
      String name, Object value, Map<String, Object> valueLabel, String type) {
    Map<String, Object> attribute = new LinkedHashMap<>();
    attribute.put("name", name);
    attribute.put("label", word("attributes", name));
    attribute.put("value", value);
    attribute.put("valueLabel", valueLabel);
    attribute.put("type", type);
    return attribute;
  }

  /** Line by line, so that a category of several families shows all of them first. */
  private static int place(int serial) {
    return serial % 12 * 30 + serial / 12;
  }

  private static Map<String, Object> link(String category, int position, Boolean primary) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("id", category);
    link.put("position", position);
    if (primary != null) {
      link.put("primary", primary);
    }
    return link;
  }

  /** Thirteen digits from the range for use inside a company, with a valid check digit. */
  private static String gtin(String id) {
    String body =
        "2"
            + String.format(
                Locale.ROOT, "%011d", Math.floorMod(hash(id, "gtin"), 100_000_000_000L));
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }

  private static int chance(String id, String what, int bound) {
    return (int) Math.floorMod(hash(id, what), (long) bound);
  }

  private static long hash(String id, String what) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((id + "\n" + what).getBytes(StandardCharsets.UTF_8));
      return java.nio.ByteBuffer.wrap(digest).getLong();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> each(java.util.function.Function<String, String> text) {
    Map<String, Object> byTag = new TreeMap<>();
    LANGUAGES.forEach(l -> byTag.put(l, text.apply(l)));
    return byTag;
  }

  private Map<String, Object> word(String section, String key) {
    List<String> row = words.get(section).get(key);
    return each(l -> row.get(LANGUAGES.indexOf(l)));
  }

  // ---- reading the texts

  private List<Object> categories() throws IOException {
    List<Object> result = new ArrayList<>();
    int order = 0;
    for (String[] row : rows("categories.txt")) {
      Map<String, Object> c = new LinkedHashMap<>();
      c.put("id", row[0]);
      if (!row[1].equals("-")) {
        c.put("parent", row[1]);
      }
      Map<String, Object> name = each(l -> row[3 + LANGUAGES.indexOf(l)]);
      c.put("slug", each(l -> slug(name.get(l).toString())));
      c.put("name", name);
      if (row.length > 7) {
        c.put("description", each(l -> "<p>" + typeset(row[7 + LANGUAGES.indexOf(l)], l) + "</p>"));
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

  private static Map<String, List<Series>> ranges() throws IOException {
    Map<String, List<Series>> ranges = new LinkedHashMap<>();
    List<Series> current = null;
    for (String line : lines("series.txt")) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        ranges.put(line.substring(1, line.length() - 1), current);
      } else if (line.matches("(en|de|fr|ar) .*")) {
        current.get(current.size() - 1).texts().put(line.substring(0, 2), line.substring(3));
      } else {
        String[] cells = line.split(" \\| ");
        current.add(
            new Series(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), new TreeMap<>()));
      }
    }
    return ranges;
  }

  private static List<Family> families() throws IOException {
    List<Family> families = new ArrayList<>();
    for (String line : lines("families.txt")) {
      if (line.startsWith("[")) {
        families.add(
            new Family(line.substring(1, line.length() - 1), new TreeMap<>(), new TreeMap<>()));
        continue;
      }
      Family family = families.get(families.size() - 1);
      int space = line.indexOf(' ');
      String key = line.substring(0, space);
      if (LANGUAGES.contains(key)) {
        family.texts().put(key, Arrays.asList(line.substring(3).split(" \\| ")));
      } else {
        family.facts().put(key, line.substring(space + 1));
      }
    }
    return families;
  }

  private static Map<String, Map<String, List<String>>> sections(String file) throws IOException {
    Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
    Map<String, List<String>> current = null;
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        current = new LinkedHashMap<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else {
        String[] cells = line.split(" \\| ");
        current.put(cells[0], List.of(cells).subList(1, cells.length));
      }
    }
    return sections;
  }

  private static List<String[]> rows(String file) throws IOException {
    return lines(file).stream().map(line -> line.split(" \\| ")).toList();
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  // ---- writing

  private static Map<String, Object> part(Path out, String file, Iterable<Object> records)
      throws Exception {
    StringBuilder text = new StringBuilder();
    String first = null;
    String last = null;
    int count = 0;
    for (Object record : records) {
      text.append(json(record)).append('\n');
      last = (String) ((Map<?, ?>) record).get("id");
      first = first == null ? last : first;
      count++;
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Files.write(out.resolve(file), bytes);
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("file", file);
    part.put("first", first);
    part.put("last", last);
    part.put("count", count);
    part.put(
        "sha256", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    return part;
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((key, item) -> members.add(json(key) + ":" + json(item)));
      return "{" + String.join(",", members) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(CatalogGenerator::json).toList()) + "]";
    }
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
    return String.valueOf(value);
  }
}
