package dev.shopstrata.plan;

import java.util.Arrays;
import java.util.List;

/** Numbers the pages of several listings one after another. */
public final class ListingPages {
  /** How many pages come before each listing, and all at the end. */
  private final int[] before;

  /**
   * @param sizes products of each listing; an empty listing still has one page
   */
  public ListingPages(List<Integer> sizes, int pageSize) {
    before = new int[sizes.size() + 1];
    for (int i = 0; i < sizes.size(); i++) {
      int pages = Math.max(1, (sizes.get(i) + pageSize - 1) / pageSize);
      before[i + 1] = Math.addExact(before[i], pages);
    }
  }

  public int total() {
    return before[before.length - 1];
  }

  /** The listing that a page belongs to. */
  public int listing(int index) {
    int found = Arrays.binarySearch(before, index);
    return found >= 0 ? found : -found - 2;
  }

  /** The page's number in its listing, from 1. */
  public int page(int index) {
    return index - before[listing(index)] + 1;
  }

  int pages(int listing) {
    return before[listing + 1] - before[listing];
  }
}
