package dev.shopstrata.build;

import dev.shopstrata.api.ApiPlaces;
import dev.shopstrata.feed.FeedName;
import dev.shopstrata.plan.OtherFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.search.SearchPlaces;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The files besides pages that a store has whatever its catalog holds. */
final class TouchpointFiles {
  private TouchpointFiles() {}

  /** The paths that no page may have. */
  static List<OtherFile> reserved(Settings settings) {
    List<OtherFile> files = new ArrayList<>();
    for (StoreLocale locale : settings.locales()) {
      if (settings.touchpoints().api()) {
        ApiPlaces places = new ApiPlaces(settings.url(), locale);
        for (SitePath path :
            List.of(places.index(), places.openApi(), places.categories(), places.brands())) {
          String what = "the static API";
          files.add(new OtherFile(path, what, Location.of(what)));
        }
      }
      if (settings.search().enabled()) {
        String what = "the search index";
        SitePath path = new SearchPlaces(settings.url(), locale).index();
        files.add(new OtherFile(path, what, Location.of(what)));
      }
      for (FeedName feed : FeedName.of(settings.touchpoints().feeds())) {
        String what = "a product feed";
        files.add(new OtherFile(feed.path(settings.url(), locale), what, Location.of(what)));
      }
    }
    return files;
  }
}
