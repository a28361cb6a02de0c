package dev.shopstrata.normalize.draft;

import com.ibm.icu.text.Normalizer2;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.export.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes attributes of what exports say of a product's properties. */
public final class AttributeDraft {
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^_+|_+$");
  private static final Set<String> COLORS = Set.of("color", "colour", "farbe", "couleur");
  private static final Set<String> SIZES = Set.of("size", "größe", "grosse", "taille");
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private AttributeDraft() {}

  /** A text such as "Blue" under a label such as "Colour", both in one language. */
  public static Attribute text(String tag, String label, String value) {
    return named(name(label), tag, label, value);
  }

  /** As {@link #text}, with a machine name that the export has. */
  public static Attribute named(String name, String tag, String label, String value) {
    String clean = PlainText.decoded(value);
    return new Attribute(
        name, LocalizedText.of(one(tag, PlainText.decoded(label))), clean, null, type(name));
  }

  /** Several texts under one label. */
  public static Attribute list(String name, String tag, String label, List<String> values) {
    List<String> clean = values.stream().map(PlainText::decoded).distinct().toList();
    Object value = clean.size() == 1 ? clean.get(0) : clean;
    return new Attribute(
        name, LocalizedText.of(one(tag, PlainText.decoded(label))), value, null, type(name));
  }

  private static Map<String, String> one(String tag, String text) {
    return Map.of(tag, text);
  }

  /** The machine name for a label: {@code Shoe size (EU)} is {@code shoe_size_eu}. */
  public static String name(String label) {
    String words = NO_NAME.matcher(NFC.normalize(label).toLowerCase(Locale.ROOT)).replaceAll("_");
    String name = EDGES.matcher(words).replaceAll("");
    return name.isEmpty() ? "attribute" : name;
  }

  /** How shops show an attribute of this name. */
  public static AttributeType type(String name) {
    if (COLORS.contains(name)) {
      return AttributeType.COLOR;
    }
    return SIZES.contains(name) ? AttributeType.SIZE : AttributeType.TEXT;
  }
}
