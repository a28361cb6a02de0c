package dev.shopstrata.api;

/**
 * Which part of a list a file has.
 *
 * @param currentPage from 1
 */
public record SfPagination(int currentPage, int pageSize, int totalResults, int totalPages) {
  /** Page {@code currentPage} of so many; an empty list still has one page. */
  static SfPagination of(int currentPage, int pageSize, int totalResults) {
    int pages = Math.max(1, (totalResults + pageSize - 1) / pageSize);
    return new SfPagination(currentPage, pageSize, totalResults, pages);
  }
}
