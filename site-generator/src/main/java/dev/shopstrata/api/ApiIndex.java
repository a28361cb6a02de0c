package dev.shopstrata.api;

import java.util.List;

/**
 * Where everything is: {@code index.json}.
 *
 * @param url where the store's pages in this language begin, absolute
 * @param currency of all prices
 * @param pages how many files have many products at once
 * @param pageSize products on a page of a listing
 */
public record ApiIndex(
    String store,
    String name,
    String locale,
    String url,
    String country,
    String currency,
    int products,
    int pages,
    int categories,
    int brands,
    int pageSize,
    Files files,
    List<Language> languages) {
  public ApiIndex {
    languages = List.copyOf(languages);
  }

  /** URLs of files, root-relative; what stands in braces is told in the description. */
  public record Files(
      String openapi,
      String product,
      String productPage,
      String categories,
      String brands,
      String listing,
      String brandListing) {}

  /** The index of a language of the store. */
  public record Language(String locale, String index) {}
}
