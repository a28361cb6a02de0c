package dev.shopstrata.plan.route;

import dev.shopstrata.problem.Location;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.Settings;

/** Finds the {@code routes} of a store's settings in its {@code site.yaml}. */
final class SettingsRoutes {
  private SettingsRoutes() {}

  static Location at(Settings settings, String template) {
    MapNode raw = settings.raw();
    Field route = raw.map("routes").map(MapNode::fields).map(f -> f.get(template)).orElse(null);
    return route == null ? raw.at() : route.at();
  }
}
