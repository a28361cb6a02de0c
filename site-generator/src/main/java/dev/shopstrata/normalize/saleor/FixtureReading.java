package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A fixture while it is read. Holds the shop's few records; the products' go through files: a table
 * from variants and assignments to products, the attributes' values, and a sort by product.
 */
final class FixtureReading implements Closeable {
  private final CatalogSink sink;
  private final ShopRecords shop = new ShopRecords();
  private final AttributeValues values;
  private final LookupTable owners;
  private final RecordGroups<JsonNode> products;
  private final CategoryMapper categories;
  private final ProductMapper mapper;

  FixtureReading(NormalizeRequest request, CatalogSink sink) throws IOException {
    Texts texts = new Texts(request.options());
    this.sink = sink;
    this.values = new AttributeValues(request);
    this.owners = request.lookup("owners");
    this.products = request.groups("products", JsonNode.class);
    this.categories = new CategoryMapper(shop, texts, request.options());
    AttributeMapper attributes = new AttributeMapper(shop, texts, request.options());
    this.mapper =
        new ProductMapper(
            shop,
            texts,
            request.options(),
            new AssignedAttributes(shop, values, attributes, sink.tally()),
            sink.tally());
  }

  /** Takes what other records refer to. */
  void learn(JsonNode record, SourcePosition at) {
    Optional<Model> known = Model.of(record);
    if (known.isEmpty()) {
      return;
    }
    Model model = known.get();
    shop.sees(model);
    switch (model.role()) {
      case SHOP, CATEGORY -> shop.hold(model, record, at);
      case VALUE -> values.learn(model, record, at);
      case OF_PRODUCT, OF_VARIANT -> owner(model, record);
    }
  }

  private void owner(Model model, JsonNode record) {
    boolean isVariantOrAssignment =
        model == Model.PRODUCTVARIANT
            || model == Model.ASSIGNEDPRODUCTATTRIBUTE
            || model == Model.ASSIGNEDVARIANTATTRIBUTE;
    if (isVariantOrAssignment) {
      owners.put(model + " " + Model.key(record), model.owner(record));
    }
  }

  /** Makes the attributes' values known, once everything was learnt. */
  void arrange() throws IOException {
    values.arrange();
  }

  /** Takes every record once, for what it is itself. */
  void take(JsonNode record, SourcePosition at) {
    sink.tally().read();
    try {
      take(model(record), record, at);
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), record.toString());
    }
  }

  private static Optional<Model> model(JsonNode record) {
    if (!record.path("model").isTextual()) {
      throw new UnreadableException("it is no record of a fixture, as it has no \"model\"");
    }
    Optional<Model> model = Model.of(record);
    if (model.isPresent() && Model.key(record).isEmpty()) {
      throw new UnreadableException("it has no \"pk\"");
    }
    return model;
  }

  private void take(Optional<Model> known, JsonNode record, SourcePosition at) {
    if (known.isEmpty()) {
      sink.tally().skipped("a catalog has no use for this kind of record", at);
      return;
    }
    Model model = known.get();
    switch (model.role()) {
      case SHOP -> {
        if (shop.counts(model, record, at)) {
          sink.tally().merged();
        } else {
          sink.tally().skipped(SaleorFixture.REPLACED, at);
        }
      }
      case CATEGORY -> category(model, record, at);
      case VALUE -> {
        if (values.get(model.owner(record)).isPresent()) {
          sink.tally().merged();
        } else {
          sink.tally().skipped("it belongs to an attribute's value that is not there", at);
        }
      }
      case OF_PRODUCT, OF_VARIANT -> part(model, record, at);
    }
  }

  private void category(Model model, JsonNode record, SourcePosition at) {
    if (shop.counts(model, record, at)) {
      sink.category(categories.map(model, record), at);
    } else {
      sink.tally().skipped(SaleorFixture.REPLACED, at);
    }
  }

  private void part(Model model, JsonNode record, SourcePosition at) {
    Optional<String> product = product(model, model.owner(record));
    if (product.isPresent() && !product.get().isEmpty()) {
      products.add(product.get(), record, at);
    } else {
      sink.tally().skipped("it belongs to a variant that is not there", at);
    }
  }

  /** The key of the product to which a record's owner belongs. */
  private Optional<String> product(Model model, String owner) {
    boolean isAssigned = owner.startsWith(Model.assignment(""));
    if (model.role() == Model.Role.OF_PRODUCT) {
      return isAssigned
          ? owners.get(Model.ASSIGNEDPRODUCTATTRIBUTE + owner.substring(owner.indexOf(' ')))
          : Optional.of(owner);
    }
    Optional<String> variant =
        isAssigned
            ? owners.get(Model.ASSIGNEDVARIANTATTRIBUTE + owner.substring(owner.indexOf(' ')))
            : Optional.of(owner);
    return variant.flatMap(key -> owners.get(Model.PRODUCTVARIANT + " " + key));
  }

  /** Makes the products. */
  void finish() throws IOException {
    products.forEach(this::product);
  }

  private void product(String key, List<Member<JsonNode>> members) {
    ProductParts parts = new ProductParts(members);
    Optional<Member<JsonNode>> product = parts.product();
    if (product.isEmpty()) {
      parts.skip("it belongs to a product that is not there", sink);
      return;
    }
    try {
      sink.product(mapper.map(key, product.get(), parts));
      parts.settle(sink);
    } catch (UnreadableException e) {
      JsonNode record = product.get().record();
      sink.quarantine(product.get().at(), e.getMessage(), record.toString());
      parts.skip("it belongs to a product that was refused", sink);
    }
  }

  @Override
  public void close() throws IOException {
    try (values;
        owners) {
      products.close();
    }
  }
}
