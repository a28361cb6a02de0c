package dev.shopstrata.asset;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.TreePath;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds assets whose published paths are the same on a file system that ignores case or Unicode
 * normalization, or of which one would be a folder of the other.
 */
final class AssetCollisions {
  private final MergedTree tree;
  private final AssetReport report;

  AssetCollisions(MergedTree tree, AssetReport report) {
    this.tree = tree;
    this.report = report;
  }

  void check(Collection<Asset> assets) {
    NavigableMap<String, Asset> byFolded = new TreeMap<>();
    for (Asset asset : assets) {
      Asset other = byFolded.putIfAbsent(asset.file().folded(), asset);
      if (other != null) {
        collide(other, asset);
      }
    }
    byFolded.forEach(
        (folded, asset) -> {
          for (int slash = folded.indexOf('/');
              slash >= 0;
              slash = folded.indexOf('/', slash + 1)) {
            Optional.ofNullable(byFolded.get(folded.substring(0, slash)))
                .ifPresent(file -> collide(file, asset));
          }
        });
  }

  private void collide(Asset first, Asset second) {
    Problem problem =
        Problem.of(
            ProblemCode.ASSET_COLLISION,
            "\""
                + second.logical()
                + "\" and \""
                + first.logical()
                + "\" can't both be published: their paths are the same where case and Unicode"
                + " forms don't count, or one is a folder of the other",
            "rename or remove one of them");
    report.add(written(second.logical()).map(file -> at(problem, file)).orElse(problem));
  }

  private Optional<LayerFile> written(TreePath logical) {
    TreePath source = logical.equals(TokenSheet.STYLE) ? TokenSheet.SOURCE : logical;
    return tree.file(source).map(file -> file.winner());
  }

  private static Problem at(Problem problem, LayerFile file) {
    return problem.at(Location.of(file.display())).inLayer(file.layer().value());
  }
}
