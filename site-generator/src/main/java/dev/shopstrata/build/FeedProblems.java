package dev.shopstrata.build;

import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.feed.FeedLack;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.source.Field;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which products a store's feeds leave out, at the setting that asks for feeds. */
final class FeedProblems {
  private final String store;
  private final Location at;
  private final String layer;

  FeedProblems(StoreSource source) {
    this.store = source.id().value();
    Field written = source.settings().raw().fields().get("feeds");
    this.at = written == null ? Location.NOWHERE : written.at();
    this.layer =
        source
            .tree()
            .file(TreePath.of("site.yaml"))
            .map(MergedFile::parts)
            .orElse(List.of())
            .stream()
            .filter(part -> part.display().equals(at.file()))
            .map(LayerFile::layer)
            .map(Object::toString)
            .findFirst()
            .orElse("");
  }

  List<Problem> of(SfProduct product, Set<FeedLack> lacks) {
    if (lacks.isEmpty()) {
      return List.of();
    }
    String missing = lacks.stream().map(FeedLack::text).collect(Collectors.joining(" and "));
    return List.of(
        Problem.of(
                ProblemCode.FEED_PRODUCT_INCOMPLETE,
                "products without " + missing + " are left out of product feeds",
                "give them what is missing, in the catalog or in a patch below catalog/")
            .at(at)
            .inLayer(layer)
            .inStore(store)
            .onPage(product.url()));
  }

  /** Changes whenever the problems of the same product would. */
  String identity() {
    return at + " " + layer;
  }
}
