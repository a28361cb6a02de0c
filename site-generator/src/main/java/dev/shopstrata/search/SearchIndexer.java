package dev.shopstrata.search;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.sort.RecordSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Turns what products gave around: from the words of each product to the products of each word. The
 * words of all products are sorted in files; one word's products are in memory at a time.
 */
public final class SearchIndexer implements Closeable {
  private static final int VERSION = 1;
  private static final long MEMORY = 48_000_000;

  private final StoreCatalog catalog;
  private final SearchPlaces places;
  private final RecordSorter sorter;
  private final Column prices = new Column();
  private final Column ratings = new Column();
  private final Column days = new Column();
  private boolean hasRatings;
  private boolean hasDays;
  private int products;

  /**
   * @param work a folder that goes away with the build
   */
  public SearchIndexer(StoreCatalog catalog, SearchPlaces places, Path work) {
    this.catalog = catalog;
    this.places = places;
    this.sorter = new RecordSorter(work, "words", MEMORY);
  }

  /**
   * Takes the next products, in the order of their positions.
   *
   * @param lines as {@link LocaleSearch#entry} gives them
   */
  public void add(List<String> lines) {
    NavigableMap<String, StringBuilder> words = new TreeMap<>();
    for (String line : lines) {
      ProductEntry entry = ProductEntry.parse(line);
      prices.add(entry.price() + 1);
      ratings.add(entry.rating());
      hasRatings |= entry.rating() > 0;
      days.add(entry.day());
      hasDays |= entry.day() > 0;
      int position = products++;
      entry
          .words()
          .forEach(
              (word, weight) ->
                  words
                      .computeIfAbsent(word, fresh -> new StringBuilder())
                      .append(position)
                      .append(':')
                      .append(weight)
                      .append(' '));
    }
    words.forEach((word, found) -> sorter.add(word, found.toString()));
  }

  /** Gives all files, the head at last. */
  public void finish(Consumer<SearchFile> files) {
    FileSink sink = new FileSink(places, files);
    SearchHead.Terms terms = terms(sink);
    List<SearchHead.Facet> facets = new ArrayList<>();
    FacetColumns columns = new FacetColumns(catalog);
    for (SfFacet facet : catalog.facets()) {
      String file = sink.put("columns", columns.column(facet, products, i -> i));
      facets.add(new SearchHead.Facet(facet.name(), facet.label(), facet.type(), file));
    }
    String price = sink.put("columns", prices.toString());
    String rating = hasRatings ? sink.put("columns", ratings.toString()) : null;
    String date = hasDays ? sink.put("columns", days.toString()) : null;
    SearchHead head =
        new SearchHead(
            VERSION,
            catalog.locale().tag(),
            products,
            LocaleSearch.CARDS_AT_ONCE,
            terms,
            facets,
            price,
            rating,
            date);
    files.accept(new SearchFile(places.index(), SearchJson.of(head), false));
  }

  private SearchHead.Terms terms(FileSink sink) {
    TermFiles files = new TermFiles(sink);
    Iterator<RecordSorter.Entry> entries = sorter.sorted();
    String word = "";
    Postings postings = new Postings();
    while (entries.hasNext()) {
      RecordSorter.Entry entry = entries.next();
      if (!entry.key().equals(word)) {
        if (postings.size() > 0) {
          files.add(word, postings);
        }
        word = entry.key();
        postings = new Postings();
      }
      for (String found : entry.value().strip().split(" ", -1)) {
        int colon = found.indexOf(':');
        postings.add(
            Integer.parseInt(found.substring(0, colon)),
            Integer.parseInt(found.substring(colon + 1)));
      }
    }
    if (postings.size() > 0) {
      files.add(word, postings);
    }
    return files.finish();
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }
}
