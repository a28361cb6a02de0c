package dev.shopstrata.ledger;

import dev.shopstrata.sort.IdOrder;
import java.util.Comparator;

/**
 * What a ledger's line is about; lines are sorted by it.
 *
 * @param locale BCP 47
 * @param id of a record, a brand's name, a page template's name, or {@code list/id} of an item
 */
public record LedgerKey(String store, String locale, LedgerKind kind, String id)
    implements Comparable<LedgerKey> {
  private static final Comparator<LedgerKey> ORDER =
      Comparator.comparing(LedgerKey::store, IdOrder.COMPARATOR)
          .thenComparing(LedgerKey::locale, IdOrder.COMPARATOR)
          .thenComparing(LedgerKey::kind)
          .thenComparing(LedgerKey::id, IdOrder.COMPARATOR);

  @Override
  public int compareTo(LedgerKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind.text() + ":" + id + " in \"" + locale + "\" of \"" + store + "\"";
  }
}
