package dev.shopstrata.catalog.index;

import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Relations;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes of a product what cards, the choice of price and stock, listings and facets need, so that
 * the whole record is read for its own page only. {@link SlimRecord} reads it.
 */
public final class SlimWriter {
  private final Words words;
  private final SlugMaker slugs;

  public SlimWriter(Words words, SlugMaker slugs) {
    this.words = words;
    this.slugs = slugs;
  }

  /** Where each section after the head begins, then head, sale, texts, attributes, relations. */
  public byte[] write(Product product) {
    SlimSink out = new SlimSink(words);
    ByteBuffer starts = ByteBuffer.allocate(SlimRecord.SECTIONS * Integer.BYTES);
    head(product, out);
    starts.putInt(starts.capacity() + out.size());
    SaleBytes.write(Sale.of(product), out);
    starts.putInt(starts.capacity() + out.size());
    texts(product, out);
    starts.putInt(starts.capacity() + out.size());
    attributes(product, out);
    starts.putInt(starts.capacity() + out.size());
    relations(product, out);
    byte[] body = out.toBytes();
    return ByteBuffer.allocate(starts.capacity() + body.length)
        .put(starts.flip())
        .put(body)
        .array();
  }

  private static void head(Product product, SlimSink out) {
    out.text(product.id());
    out.optionalText(product.sku());
    out.flag(product.published());
    out.optionalWord(ProductCheck.isBlank(product.brand()) ? null : product.brand());
    out.list(
        product.categories(),
        link -> {
          out.word(link.id());
          out.optionalNumber(link.position());
          out.flag(Boolean.TRUE.equals(link.primary()));
        });
    Rating rating = product.rating();
    out.flag(rating != null);
    if (rating != null) {
      out.optionalText(rating.average());
      out.number(rating.count());
    }
    Image image = CardImage.of(product).orElse(null);
    out.optionalInstant(product.createdAt());
    out.optionalInstant(product.updatedAt());
    out.flag(image != null);
    if (image != null) {
      out.text(image.url());
      out.localized(byTag(image.alt()));
      out.optionalNumber(image.width());
      out.optionalNumber(image.height());
    }
  }

  private void texts(Product product, SlimSink out) {
    Map<String, String> names = byTag(product.name());
    Map<String, String> given = byTag(product.slug());
    Map<String, String> made = new TreeMap<>();
    names.forEach(
        (tag, name) -> {
          if (given.getOrDefault(tag, "").isBlank()) {
            slugs.fromName(name).ifPresent(slug -> made.put(tag, slug));
          }
        });
    out.localized(names);
    out.localized(given);
    out.localized(made);
  }

  private static void attributes(Product product, SlimSink out) {
    Map<String, AttributeValue> distinct = new TreeMap<>();
    AttributeValue.attributes(product)
        .flatMap(attribute -> AttributeValue.of(attribute).stream())
        .forEach(value -> distinct.putIfAbsent(value.name() + '\0' + value.value(), value));
    Collection<AttributeValue> values = distinct.values();
    out.list(
        new ArrayList<>(values),
        value -> {
          out.word(value.name());
          out.word(value.type().name());
          out.text(value.value());
          out.localized(value.label());
        });
  }

  private static void relations(Product product, SlimSink out) {
    Relations relations = product.relations();
    List<String> ids =
        relations == null
            ? List.of()
            : Stream.of(
                    relations.related(),
                    relations.upsell(),
                    relations.crosssell(),
                    relations.bundle())
                .flatMap(List::stream)
                .distinct()
                .toList();
    out.list(ids, out::text);
  }

  private static Map<String, String> byTag(LocalizedText text) {
    return text == null ? Map.of() : text.byTag();
  }
}
