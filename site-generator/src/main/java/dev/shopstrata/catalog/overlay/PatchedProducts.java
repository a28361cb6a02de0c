package dev.shopstrata.catalog.overlay;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.index.CatalogIndex;
import dev.shopstrata.catalog.index.RecordFile;
import dev.shopstrata.catalog.index.RecordFileWriter;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.index.SlimWriter;
import dev.shopstrata.catalog.index.SlugMaker;
import dev.shopstrata.catalog.index.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The slim records of the products that a store's overlays change, in mapped files. */
final class PatchedProducts {
  private final int[] ordinals;
  private final RecordFile records;
  private final Words words;

  private PatchedProducts(int[] ordinals, RecordFile records, Words words) {
    this.ordinals = ordinals;
    this.records = records;
    this.words = words;
  }

  /** Patches in turn each product that an overlay names; what doesn't fit stays as it was. */
  static PatchedProducts write(
      CatalogIndex index, Overlays overlays, OverlayCheck check, SlugMaker slugs, Path directory) {
    NavigableSet<Integer> found = new TreeSet<>();
    for (String id : overlays.productIds()) {
      OptionalInt ordinal = index.ordinal(id);
      if (ordinal.isPresent()) {
        found.add(ordinal.getAsInt());
      } else {
        check.unknownId("product", id, overlays.ofProduct(id), new TreeSet<>());
      }
    }
    Words words = new Words(index.words());
    if (found.isEmpty()) {
      return new PatchedProducts(new int[0], RecordFile.empty(), words);
    }
    SlimWriter slim = new SlimWriter(words, slugs);
    Path records = directory.resolve("patched.bin");
    Path starts = directory.resolve("patched-starts.bin");
    NavigableSet<Integer> patched = new TreeSet<>();
    try (RecordFileWriter out = new RecordFileWriter(records, starts)) {
      for (int ordinal : found) {
        Product product = index.snapshot().product(ordinal);
        Optional<Product> changed = check.product(product, overlays.ofProduct(product.id()));
        if (changed.isPresent()) {
          out.add(slim.write(changed.get()));
          patched.add(ordinal);
        }
      }
    }
    int[] ordinals = patched.stream().mapToInt(Integer::intValue).toArray();
    return new PatchedProducts(ordinals, RecordFile.open(records, starts), words);
  }

  boolean has(int ordinal) {
    return Arrays.binarySearch(ordinals, ordinal) >= 0;
  }

  Optional<SlimRecord> record(int ordinal) {
    int found = Arrays.binarySearch(ordinals, ordinal);
    return found < 0 ? Optional.empty() : Optional.of(new SlimRecord(records.get(found), words));
  }
}
