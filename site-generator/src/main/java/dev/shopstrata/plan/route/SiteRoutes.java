package dev.shopstrata.plan.route;

import java.util.List;

/** A store's page templates, by name, and the URLs that follow from them. */
public record SiteRoutes(List<PageTemplate> templates, Routes routes) {
  public SiteRoutes {
    templates = List.copyOf(templates);
  }
}
