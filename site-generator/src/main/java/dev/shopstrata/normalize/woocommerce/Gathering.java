package dev.shopstrata.normalize.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.ReadingListener;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings products and their variations together, wherever they stand. */
final class Gathering implements Closeable {
  /** For the first of two readings, of which nobody needs to hear. */
  static final ReadingListener QUIET =
      new ReadingListener() {
        @Override
        public void mended(String what, ExportFile file) {}

        @Override
        public void unreadable(SourcePosition at, String reason, String raw) {}
      };

  private static final String BY_ID = "id:";
  private static final String NEEDED = "";

  private final ListingReader reader;
  private final ProductMaker maker;
  private final CatalogSink sink;
  private final LookupTable ids;
  private final LookupTable members;
  private final LookupTable memberPrices;
  private final RecordGroups<JsonNode> groups;

  Gathering(NormalizeRequest request, ListingReader reader, ProductMaker maker, CatalogSink sink) {
    this.reader = reader;
    this.maker = maker;
    this.sink = sink;
    this.ids = request.lookup("ids");
    this.members = request.lookup("members");
    this.memberPrices = request.lookup("member-prices");
    this.groups = request.groups("products", JsonNode.class);
  }

  /** A record of any kind, before all others are added. */
  void learn(JsonNode record) {
    try {
      if (reader.parent(record).isPresent()) {
        return;
      }
      List<String> names = reader.names(record);
      // A SKU may be another product's number, so numbers alone stand for nothing beside it.
      names
          .subList(names.size() > 1 ? 1 : 0, names.size())
          .forEach(name -> ids.put(name, names.get(0)));
      if (reader.hasType(record, "grouped")) {
        reader.read(record).references().stream()
            .filter(reference -> reference.kind() == Reference.Kind.BUNDLE)
            .forEach(reference -> members.put(reference.name(), NEEDED));
      }
    } catch (UnreadableException e) {
      // It is read again, and refused then.
      return;
    }
  }

  /** A product or variation. */
  void add(JsonNode record, SourcePosition at) {
    Optional<String> parent = reader.parent(record);
    if (parent.isEmpty()) {
      List<String> names = reader.names(record);
      groups.add(names.get(0), record, at);
      names.stream()
          .filter(name -> members.get(name).isPresent())
          .forEach(name -> learnPrice(name, record));
      return;
    }
    Optional<String> id = ids.get(parent.get()).or(() -> ids.get(BY_ID + parent.get()));
    if (id.isPresent()) {
      groups.add(id.get(), record, at);
    } else {
      sink.tally().skipped("the product of the variation is not in the export", at);
    }
  }

  private void learnPrice(String name, JsonNode record) {
    try {
      maker
          .currentPrice(reader.read(record))
          .ifPresent(price -> memberPrices.put(name, price.toPlainString()));
    } catch (UnreadableException e) {
      sink.tally().note("members of groups had prices that can't be read", name);
    }
  }

  /** Gives all products to the catalog. */
  void tell() throws IOException {
    groups.forEach((id, records) -> tell(records));
  }

  private void tell(List<RecordGroups.Member<JsonNode>> records) {
    RecordGroups.Member<JsonNode> product = null;
    List<Variation> variations = new ArrayList<>();
    List<RecordGroups.Member<JsonNode>> variationRecords = new ArrayList<>();
    for (RecordGroups.Member<JsonNode> member : records) {
      if (reader.parent(member.record()).isPresent()) {
        variations.add(new Variation(reader.read(member.record()), variations.size()));
        variationRecords.add(member);
      } else if (product == null) {
        product = member;
      } else {
        sink.quarantine(
            member.at(),
            "there is another product with this id before it",
            member.record().toString());
      }
    }
    variations.sort(Comparator.comparing(Variation::position));
    boolean isWritten = product != null && isWritten(product, variations);
    for (RecordGroups.Member<JsonNode> member : variationRecords) {
      if (isWritten) {
        sink.tally().merged();
      } else {
        sink.tally().skipped("its product was refused", member.at());
      }
    }
  }

  private boolean isWritten(RecordGroups.Member<JsonNode> member, List<Variation> variations) {
    try {
      Listing listing = reader.read(member.record());
      List<BigDecimal> parts =
          listing.references().stream()
              .filter(reference -> reference.kind() == Reference.Kind.BUNDLE)
              .flatMap(reference -> memberPrices.get(reference.name()).stream())
              .map(BigDecimal::new)
              .toList();
      ProductRecord record =
          ProductRecord.of(
                  maker.make(listing, variations.stream().map(Variation::listing).toList(), parts),
                  member.at(),
                  RawRecord.of(member.record()))
              .knownAs(reader.names(member.record()))
              .referringTo(listing.references());
      List<String> faults = ProductCheck.faults(record.product());
      if (!faults.isEmpty()) {
        throw new UnreadableException(faults.get(0));
      }
      sink.product(record);
      return true;
    } catch (UnreadableException e) {
      sink.quarantine(member.at(), e.getMessage(), member.record().toString());
      return false;
    }
  }

  private record Variation(Listing listing, int number) {
    /** By the shop's own order, else by that of the export. */
    BigDecimal position() {
      return listing
          .get(Field.POSITION)
          .filter(text -> text.matches("[0-9]{1,9}"))
          .map(BigDecimal::new)
          .orElse(BigDecimal.valueOf(number));
    }
  }

  @Override
  public void close() throws IOException {
    ids.close();
    members.close();
    memberPrices.close();
    groups.close();
  }
}
