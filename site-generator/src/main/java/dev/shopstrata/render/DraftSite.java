package dev.shopstrata.render;

import dev.shopstrata.plan.route.PageTemplate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A store as far as it could be planned; what is wrong with the rest was reported.
 *
 * @param site may lack the catalog of a locale
 * @param templates the page templates whose front matter is right
 * @param unsure the keys of the settings whose values are not what the user meant
 */
public record DraftSite(StoreSite site, List<PageTemplate> templates, NavigableSet<String> unsure) {
  public DraftSite {
    templates = List.copyOf(templates);
    unsure = Collections.unmodifiableNavigableSet(new TreeSet<>(unsure));
  }
}
