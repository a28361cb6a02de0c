package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Rating;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a product that {@link SlimWriter} wrote, each only when it is asked for. */
public final class SlimRecord {
  static final int SECTIONS = 4;
  private static final int SALE = 0;
  private static final int TEXTS = 1;
  private static final int ATTRIBUTES = 2;
  private static final int RELATIONS = 3;

  private final ByteBuffer bytes;
  private final Words words;

  public SlimRecord(ByteBuffer bytes, Words words) {
    this.bytes = bytes;
    this.words = words;
  }

  private SlimCursor section(int number) {
    return new SlimCursor(bytes, words, bytes.getInt(number * Integer.BYTES));
  }

  public Head head() {
    SlimCursor in = new SlimCursor(bytes, words, SECTIONS * Integer.BYTES);
    return new Head(
        in.text(),
        in.optionalText(),
        in.flag(),
        in.optionalWord(),
        in.list(() -> new CategoryLink(in.word(), in.optionalNumber(), in.flag())),
        in.flag() ? new Rating(in.optionalText(), in.number()) : null,
        in.optionalInstant(),
        in.optionalInstant(),
        in.flag()
            ? new Image(
                in.text(),
                new LocalizedText(in.localized()),
                in.optionalNumber(),
                in.optionalNumber(),
                null)
            : null);
  }

  public Sale sale() {
    return SaleBytes.read(section(SALE));
  }

  /** The name in the first language of the chain that has one. */
  public Optional<String> name(List<String> chain) {
    return Optional.ofNullable(section(TEXTS).localized(chain));
  }

  /** The slug the source gives, else the one made of the name of the same chain. */
  public Optional<String> slug(List<String> chain) {
    SlimCursor in = section(TEXTS);
    in.skipLocalized();
    String given = in.localized(chain);
    return Optional.ofNullable(given != null ? given : in.localized(chain));
  }

  public List<AttributeValue> attributes() {
    SlimCursor in = section(ATTRIBUTES);
    return in.list(
        () ->
            new AttributeValue(
                in.word(), AttributeType.valueOf(in.word()), in.text(), in.localized()));
  }

  /** Ids of all related products, in no order that matters. */
  public List<String> relations() {
    SlimCursor in = section(RELATIONS);
    return in.list(in::text);
  }

  /**
   * What nearly every caller needs (null for absent).
   *
   * @param image the one that stands for the product
   */
  public record Head(
      String id,
      String sku,
      boolean published,
      String brand,
      List<CategoryLink> links,
      Rating rating,
      Instant createdAt,
      Instant updatedAt,
      Image image) {
    public Head {
      links = List.copyOf(links);
    }
  }
}
