package dev.shopstrata.build;

import dev.shopstrata.content.MarkdownRenderer;
import dev.shopstrata.image.ImageHeads;
import dev.shopstrata.image.WebpCode;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.render.StoreSite;
import dev.shopstrata.seo.AlternateGroups;
import dev.shopstrata.seo.Alternates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins planned stores with their links to each other to what pages are made from. */
final class StoreSites {
  private final AlternateGroups groups;
  private final ImageHeads images = new ImageHeads(WebpCode::isAvailable);
  private final Map<List<String>, MarkdownRenderer> markdown = new HashMap<>();

  /**
   * @param planned all stores that pages may link to
   */
  StoreSites(List<PlannedStore> planned) {
    this.groups = new AlternateGroups(planned.stream().map(PlannedStore::plan).toList());
  }

  StoreSite of(PlannedStore store) {
    Alternates alternates = groups.of(store.id());
    MarkdownRenderer renderer =
        markdown.computeIfAbsent(
            store.plan().settings().images().hosts(), hosts -> new MarkdownRenderer(hosts));
    MergedTree tree = store.source().tree();
    return new StoreSite(
        store.plan(),
        tree,
        store.assets(),
        images.of(tree, store.assets(), store.plan().settings()),
        alternates::of,
        alternates::regions,
        renderer);
  }
}
