package dev.shopstrata.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A thing's URL and those it had before.
 *
 * @param url root-relative and percent-encoded; the last one when it is discontinued
 * @param slug as it stands in the URL; empty for what has none
 * @param category a product's primary category, or a category's parent; empty for none
 * @param before earlier URLs, the oldest first, without {@code url}
 * @param discontinued whether the store has it no longer
 */
public record LedgerLine(
    LedgerKey key,
    String url,
    String slug,
    String category,
    List<String> before,
    boolean discontinued) {
  public LedgerLine {
    before = List.copyOf(before);
  }

  /** The line of something that is there. */
  public static LedgerLine of(LedgerKey key, String url, String slug, String category) {
    return new LedgerLine(key, url, slug, category, List.of(), false);
  }

  /** This line, with the history of an earlier one about the same thing before its own. */
  LedgerLine after(LedgerLine earlier) {
    Set<String> urls = new LinkedHashSet<>(earlier.before);
    urls.add(earlier.url);
    urls.addAll(before);
    urls.remove(url);
    return new LedgerLine(key, url, slug, category, List.copyOf(urls), discontinued);
  }

  LedgerLine gone() {
    return new LedgerLine(key, url, slug, category, before, true);
  }
}
