package dev.shopstrata.store;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.math.BigDecimal;
import java.util.List;

/** Reads {@code listings} from settings that fit the schema. */
final class ListingsReader {
  private static final int DEFAULT_PAGE_SIZE = 24;
  private static final int DEFAULT_AT_LEAST = 4;

  private final Problems problems;

  ListingsReader(Problems problems) {
    this.problems = problems;
  }

  Listings read(MapNode listings) {
    List<String> facets = CatalogSettingsReader.texts(listings, "facets");
    MapNode landing = listings.map("landing").orElse(MapNode.empty(listings.at()));
    for (Node item : landing.list("facets").map(ListNode::items).orElse(List.of())) {
      checkFacet((ScalarNode) item, facets);
    }
    return new Listings(
        number(listings, "pageSize", DEFAULT_PAGE_SIZE),
        facets,
        new LandingSettings(
            CatalogSettingsReader.texts(landing, "facets"),
            number(landing, "atLeast", DEFAULT_AT_LEAST)));
  }

  private static int number(MapNode map, String key, int otherwise) {
    return map.text(key).map(text -> new BigDecimal(text).intValueExact()).orElse(otherwise);
  }

  private void checkFacet(ScalarNode name, List<String> facets) {
    if (!facets.contains(name.text())) {
      problems.add(
          Problem.of(
                  ProblemCode.SETTINGS_INVALID,
                  "\"" + name.text() + "\" is to have pages and is no facet of the listings",
                  "add it to listings.facets, or take it away here"
                      + DidYouMean.hint(name.text(), facets))
              .at(name.at()));
    }
  }
}
