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
      before[i + 1] = Math.addExact(before[i], count(sizes.get(i), pageSize));
    }
  }

  /** How many pages a listing of so many products has. */
  static int count(int size, int pageSize) {
    return Math.max(1, (size + pageSize - 1) / pageSize);
  }

  /** The nearest there is to page {@code wanted} of a listing: it, else the first. */
  static int nearest(int wanted, int size, int pageSize) {
    return wanted <= count(size, pageSize) ? wanted : 1;
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
