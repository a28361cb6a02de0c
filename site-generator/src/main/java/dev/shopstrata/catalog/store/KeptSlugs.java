package dev.shopstrata.catalog.store;

import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.ledger.LedgerCursor;
import dev.shopstrata.ledger.LedgerKind;
import dev.shopstrata.ledger.LedgerLine;
import dev.shopstrata.sort.IdOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What the URL ledger says of the slugs of numbered things: a bit for each, and more only for those
 * with a suffix.
 *
 * @param rounds number → how often its suffix is on the slug that the ledger knows
 * @param holders the numbers that have the very slug in the ledger, suffix included
 */
record KeptSlugs(NavigableMap<Integer, Integer> rounds, BitSet holders) {
  /** Without a ledger nobody was first. */
  static KeptSlugs none() {
    return new KeptSlugs(new TreeMap<>(), new BitSet());
  }

  /**
   * Reads the ledger's lines along with the things.
   *
   * @param slugs the slugs before collisions
   * @param ids ascending by code point
   */
  static KeptSlugs of(
      Ledger ledger,
      String locale,
      LedgerKind kind,
      int count,
      IntFunction<String> slugs,
      IntFunction<String> ids) {
    KeptSlugs kept = none();
    if (ledger.isEmpty()) {
      return kept;
    }
    try (LedgerCursor lines = ledger.lines(locale, kind)) {
      int number = 0;
      while (lines.hasNext() && number < count) {
        LedgerLine line = lines.next();
        while (number < count && before(ids.apply(number), line)) {
          number++;
        }
        if (number < count && ids.apply(number).equals(line.key().id())) {
          kept.add(number, slugs.apply(number), line);
        }
      }
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean before(String id, LedgerLine line) {
    return IdOrder.COMPARATOR.compare(id, line.key().id()) < 0;
  }

  private void add(int number, String plain, LedgerLine line) {
    int moved = Slugs.rounds(plain, line.key().id(), line.slug());
    if (moved > 0) {
      rounds.put(number, moved);
    }
    // What the store had no longer lost its URL to whoever took it meanwhile.
    if (moved >= 0 && !line.discontinued()) {
      holders.set(number);
    }
  }

  /** Whether the thing was the first with its slug, had it to give way as often as that. */
  boolean holds(int number, int roundsNow) {
    return holders.get(number) && rounds.getOrDefault(number, 0) == roundsNow;
  }
}
