package dev.shopstrata.normalize.sap;

import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An export while it is read. Holds categories and names of features; what grows with products goes
 * through files: media, the bases of variants, and a sort of all lines by base product.
 */
final class ImpexReading implements Closeable {
  private static final int MAX_BASES = 10;

  private final NormalizeRequest request;
  private final CatalogSink sink;
  private final CatalogVersions versions;
  private final ImpexMedia media;
  private final LookupTable bases;
  private final RecordGroups<ItemLine> products;
  private final ImpexCategories categories;
  private final FeatureNames features = new FeatureNames();
  private final ItemLineReader lines;
  private boolean lacksLanguage;

  ImpexReading(NormalizeRequest request, CatalogSink sink) {
    this.request = request;
    this.sink = sink;
    this.versions =
        new CatalogVersions(
            request.options().own(SapImpex.CATALOG), request.options().own(SapImpex.VERSION));
    this.media = new ImpexMedia(request);
    this.bases = request.lookup("bases");
    this.products = request.groups("items", ItemLine.class);
    this.categories = new ImpexCategories(sink, media);
    this.lines = new ItemLineReader(new ImpexTexts(request.options()));
  }

  /** Takes what other lines refer to. */
  void learn(ImpexRow row) {
    switch (ItemKind.of(row)) {
      case PRODUCT -> {
        row.reference("catalogversion").ifPresent(versions::see);
        Optional<ImpexReference> base = row.reference("baseproduct");
        if (base.isPresent() && row.text("code").isPresent()) {
          bases.put(row.text("code").get(), base.get().code());
        }
        lacksLanguage |= row.texts().keySet().stream().anyMatch(ImpexTexts::lacksLanguage);
      }
      case CATEGORY ->
          lacksLanguage |= row.texts().keySet().stream().anyMatch(ImpexTexts::lacksLanguage);
      case MEDIA -> media.learn(row);
      case MEDIA_CONTAINER -> media.learnContainer(row);
      default -> {}
    }
  }

  /** Sees that catalog.yaml says what the export doesn't. */
  void arrange() throws IOException {
    if (lacksLanguage) {
      request.options().locale();
    }
  }

  /** Takes every line once, for what it is itself. */
  void take(ImpexRow row, SourcePosition at) {
    sink.tally().read();
    try {
      read(row, at);
    } catch (UnreadableException e) {
      sink.quarantine(at, e.getMessage(), row.line());
    }
  }

  private void read(ImpexRow row, SourcePosition at) {
    ItemKind kind = ItemKind.of(row);
    if (kind == ItemKind.OTHER) {
      sink.tally().skipped("a catalog has no use for items of this type", at);
      return;
    }
    if (!isOurs(kind, row)) {
      sink.tally().skipped("it is of another catalog or catalog version", at);
      return;
    }
    boolean isItem = kind == ItemKind.PRODUCT || kind == ItemKind.CATEGORY;
    if (row.mode() == ImpexHeader.Mode.REMOVE && !isItem) {
      sink.tally().skipped("only products and categories are removed", at);
      return;
    }
    ItemLine line = lines.read(kind, row);
    switch (kind) {
      case CATEGORY -> categories.take(line, at);
      case VARIANT_CATEGORY, VARIANT_VALUE -> {
        categories.takeOption(line);
        sink.tally().merged();
      }
      case CATEGORY_PARENT -> {
        categories.takeParent(line.field("source"), line.field("target"));
        sink.tally().merged();
      }
      case FEATURE_NAME, FEATURE_VALUE -> {
        features.take(line);
        sink.tally().merged();
      }
      case MEDIA, MEDIA_CONTAINER -> sink.tally().merged();
      default -> products.add(root(line.code()), line, at);
    }
  }

  /** By the version that the item itself or the product it is about names. */
  private boolean isOurs(ItemKind kind, ImpexRow row) {
    String owner =
        switch (kind) {
          case PRICE, FEATURE -> "product";
          case CATEGORY_LINK -> "target";
          case REFERENCE -> "source";
          case PRODUCT, CATEGORY -> "catalogversion";
          default -> "";
        };
    return owner.isEmpty() || row.reference(owner).map(versions::takes).orElse(true);
  }

  /** The base product of a variant, of a variant of a variant; another product is its own. */
  private String root(String code) {
    Set<String> passed = new HashSet<>();
    String root = code;
    for (int i = 0; i < MAX_BASES && passed.add(root); i++) {
      Optional<String> base = bases.get(root);
      if (base.isEmpty()) {
        return root;
      }
      root = base.get();
    }
    return root;
  }

  /** Makes the categories and the products. */
  void finish() throws IOException {
    String version = versions.chosen();
    if (!version.equals(CatalogVersions.ONLINE)
        && request.options().own(SapImpex.VERSION).isEmpty()) {
      sink.tally().note("there is no catalog version Online, so that another was read", version);
    }
    categories.finish();
    ItemProducts made = new ItemProducts(sink, categories, features, media);
    products.forEach(made::make);
  }

  @Override
  public void close() throws IOException {
    try (media;
        bases) {
      products.close();
    }
  }
}
