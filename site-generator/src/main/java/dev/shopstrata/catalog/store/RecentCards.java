package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.DigestSink;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.tree.Digest;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The cards shown last: a listing page asks for each of its cards several times, to print it, to
 * describe it to machines and to note what it read.
 */
final class RecentCards {
  /** A power of two, several pages of a listing for each of many threads. */
  private static final int SIZE = 1024;

  private final IntFunction<SfProductCatalogItem> assembler;
  private final Kept<AtomicReferenceArray<Recent>> recent =
      new Kept<>(() -> new AtomicReferenceArray<>(SIZE));

  private record Recent(int position, SfProductCatalogItem card, Digest digest) {}

  RecentCards(IntFunction<SfProductCatalogItem> assembler) {
    this.assembler = assembler;
  }

  SfProductCatalogItem card(int position) {
    return at(position).card();
  }

  Digest digest(int position) {
    return at(position).digest();
  }

  private Recent at(int position) {
    AtomicReferenceArray<Recent> slots = recent.get();
    Recent found = slots.get(position & (SIZE - 1));
    if (found == null || found.position() != position) {
      found = made(position);
      slots.set(position & (SIZE - 1), found);
    }
    return found;
  }

  private Recent made(int position) {
    SfProductCatalogItem card = assembler.apply(position);
    DigestSink sink = new DigestSink();
    new ViewDigests(sink).card(card);
    return new Recent(position, card, sink.finish());
  }
}
