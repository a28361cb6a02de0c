package dev.shopstrata.normalize.shopify;

import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the variants of products from their rows. */
final class RowVariants {
  private final SourceOptions options;
  private final String tag;
  private final String currency;
  private final Prices prices;
  private final Markets markets;
  private final Tally tally;

  RowVariants(SourceOptions options, Prices prices, Markets markets, Tally tally)
      throws ExportException {
    this.options = options;
    this.tag = options.locale();
    this.currency = options.currency();
    this.prices = prices;
    this.markets = markets;
    this.tally = tally;
  }

  /** The variants of one product, row by row. */
  Reading reading(String handle, List<Member<ShopRow>> rows) {
    Map<Integer, String> names = new TreeMap<>();
    Map<String, Image> pictures = new LinkedHashMap<>();
    for (Member<ShopRow> row : rows) {
      for (int i = 1; i <= 3; i++) {
        int number = i;
        row.record().optionName(i).ifPresent(name -> names.putIfAbsent(number, name));
      }
    }
    new RowPictures(options, tag)
        .read(rows.stream().map(Member::record).toList())
        .forEach(picture -> pictures.putIfAbsent(picture.url(), picture));
    return new Reading(handle, names, pictures);
  }

  private static final class Form {
    private final VariantDraft draft;
    private final Inventory inventory;
    private final List<Stock> byLocation = new ArrayList<>();

    Form(VariantDraft draft, Inventory inventory) {
      this.draft = draft;
      this.inventory = inventory;
    }
  }

  /** One product's variants while their rows are read. */
  final class Reading {
    private final String handle;
    private final Map<Integer, String> names;
    private final Map<String, Image> pictures;
    private final Map<List<String>, Form> forms = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    Reading(String handle, Map<Integer, String> names, Map<String, Image> pictures) {
      this.handle = handle;
      this.names = names;
      this.pictures = pictures;
    }

    boolean isEmpty() {
      return forms.isEmpty();
    }

    /** The pictures of the product, in order. */
    List<Image> pictures() {
      return List.copyOf(pictures.values());
    }

    /** A row of the product table; throws when it has a variant that can't be sold. */
    void row(ShopRow row) {
      if (!row.isVariant()) {
        return;
      }
      List<String> key = key(row);
      if (forms.containsKey(key)) {
        throw new UnreadableException("another variant of the product has the same options");
      }
      VariantDraft draft = new VariantDraft(id(row));
      row.price()
          .ifPresent(
              amount ->
                  draft.price(prices.price(currency, amount, row.compareAt(), place()).build()));
      markets.prices(row, place()).forEach(draft::price);
      row.sku().ifPresent(draft::sku);
      row.barcode().ifPresent(draft::gtin);
      addOptions(row.optionValues(), draft);
      row.cells().first("Variant Image", "Variant image URL").ifPresent(url -> image(url, draft));
      row.cells().toMap().entrySet().stream()
          .flatMap(cell -> Metafield.ofCell(cell.getKey(), cell.getValue()).stream())
          .filter(field -> field.owner().equalsIgnoreCase("variant"))
          .flatMap(field -> Metafields.attribute(field, tag, tally, place()).stream())
          .forEach(draft::attribute);
      ids.add(draft.id());
      forms.put(key, new Form(draft, inventory(row.cells().first(QUANTITY), row)));
    }

    private List<String> key(ShopRow row) {
      List<String> values = row.optionValues();
      return values.isEmpty() ? row.sku().map(List::of).orElse(values) : values;
    }

    /** Its SKU, which shops may use twice, else its handle and options. */
    private String id(ShopRow row) {
      Optional<String> sku = row.sku().filter(own -> !ids.contains(own));
      if (sku.isPresent()) {
        return sku.get();
      }
      StringBuilder id = new StringBuilder(handle);
      row.optionValues().stream()
          .filter(value -> !value.isEmpty())
          .forEach(value -> id.append('-').append(AttributeDraft.name(value)));
      String made = id.toString();
      return ids.contains(made) ? made + "-" + (ids.size() + 1) : made;
    }

    private void addOptions(List<String> values, VariantDraft draft) {
      for (int i = 0; i < values.size(); i++) {
        if (!values.get(i).isEmpty()) {
          String label = names.getOrDefault(i + 1, "Option " + (i + 1));
          draft.attribute(AttributeDraft.text(tag, label, values.get(i)));
        }
      }
    }

    private void image(String url, VariantDraft draft) {
      String address = options.image(url);
      Image shown = pictures.get(address);
      draft.image(shown != null ? shown : new Image(address, null, null, null, null));
    }

    private Inventory inventory(Optional<String> quantity, ShopRow row) {
      return new Inventory(
          Optional.of(
              row.cells().first("Variant Inventory Tracker", "Inventory tracker").isPresent()),
          quantity.flatMap(Amounts::pieces),
          row.isTrue("Variant Inventory Policy", "Continue selling when out of stock")
              .orElse(false),
          Optional.empty());
    }

    /**
     * A row of the inventory table; false when it is of no variant here. A location that doesn't
     * keep the variant says so in words.
     */
    boolean inventory(ShopRow row) {
      Form form = forms.get(key(row));
      if (form == null) {
        return false;
      }
      String text = row.cells().first(AVAILABLE).orElse("");
      if (text.equalsIgnoreCase("not stocked")) {
        return true;
      }
      int pieces =
          Amounts.pieces(text)
              .orElseThrow(() -> new UnreadableException("its number of pieces is no number"));
      Inventory there =
          new Inventory(
              Optional.of(true), Optional.of(pieces), form.inventory.continues(), Optional.empty());
      form.byLocation.add(there.stock(row.cells().get("Location").orElse(null)));
      return true;
    }

    void applyTo(ProductDraft product) {
      for (Form form : forms.values()) {
        form.byLocation.forEach(form.draft::stock);
        if (form.byLocation.isEmpty()) {
          form.draft.stock(form.inventory.stock(null));
          if (form.inventory.isUnknown()) {
            tally.note(Inventory.UNKNOWN, place());
          }
        }
        product.variant(form.draft);
      }
    }

    private String place() {
      return "product " + handle;
    }
  }

  private static final String[] QUANTITY = {"Variant Inventory Qty", "Inventory quantity"};
  private static final String[] AVAILABLE = {
    "Available", "On hand", "On hand (current)", "Available (not editable)"
  };
}
