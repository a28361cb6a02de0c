package dev.shopstrata.build;

import dev.shopstrata.plan.PageSet;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.tree.SitePath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the pages of a plan by their files; eight bytes a page. */
final class PlannedPages {
  private static final int NUMBER_BITS = 30;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private final List<PageSet> sets;
  private final long[] starts;

  /** The upper bits of a path's hash, then the page's number in the plan. */
  private final long[] entries;

  PlannedPages(SitePlan plan) {
    if (plan.pageCount() > NUMBER) {
      throw new IllegalArgumentException("more than " + NUMBER + " pages in one store");
    }
    this.sets = plan.sets();
    this.starts = new long[sets.size() + 1];
    this.entries = new long[(int) plan.pageCount()];
    int number = 0;
    for (int set = 0; set < sets.size(); set++) {
      for (int i = 0; i < sets.get(set).size(); i++) {
        entries[number] = hash(sets.get(set).page(i).file()) | number;
        number++;
      }
      starts[set + 1] = number;
    }
    Arrays.sort(entries);
  }

  private static long hash(SitePath file) {
    return StateFiles.hash(file.value()) & ~NUMBER;
  }

  Optional<PlannedPage> find(SitePath file) {
    long hash = hash(file);
    int found = Arrays.binarySearch(entries, hash);
    for (int i = found < 0 ? -found - 1 : found;
        i < entries.length && (entries[i] & ~NUMBER) == hash;
        i++) {
      PlannedPage page = page(entries[i] & NUMBER);
      if (page.file().equals(file)) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  private PlannedPage page(long number) {
    int found = Arrays.binarySearch(starts, number);
    int set = found < 0 ? -found - 2 : found;
    // Sets without pages begin where the next one does.
    while (sets.get(set).size() <= number - starts[set]) {
      set++;
    }
    return sets.get(set).page((int) (number - starts[set]));
  }
}
