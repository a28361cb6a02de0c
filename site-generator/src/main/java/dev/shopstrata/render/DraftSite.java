package dev.shopstrata.render;

import dev.shopstrata.plan.route.PageTemplate;
import java.util.List;

/**
 * A store as far as it could be planned; what is wrong with the rest was reported.
 *
 * @param site may lack the catalog of a locale
 * @param templates the page templates whose front matter is right
 * @param settingsAreSound whether the settings are those a build would use
 */
public record DraftSite(StoreSite site, List<PageTemplate> templates, boolean settingsAreSound) {
  public DraftSite {
    templates = List.copyOf(templates);
  }
}
