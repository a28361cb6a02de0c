package dev.shopstrata.asset;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.TreePath;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the published styles, scripts and public files of one store after another; what stores
 * share is read and taken apart once. Thread-safe.
 */
public final class AssetBundler {
  /** Begins the name of a style that is there for others to import. */
  private static final String PARTIAL = "_";

  private final Problems problems;
  private final AssetMemo memo = new AssetMemo();

  public AssetBundler(Problems problems) {
    this.problems = problems;
  }

  /**
   * Styles and scripts get fingerprinted names under {@code assets/}, public files keep theirs; all
   * lie under the store's base path. Problems name the store.
   */
  public AssetSet bundle(MergedTree tree, Settings settings) {
    AssetReport report = new AssetReport(problems, settings.store());
    AssetNames names = new AssetNames(settings.url().basePath());
    NavigableMap<TreePath, Asset> assets = publicFiles(tree, names, report);
    assets.putAll(styles(tree, names, new StyleAddresses(new TreeMap<>(assets), report), report));
    Collection<MergedFile> scripts = withEnding(tree, "scripts", "js", report);
    assets.putAll(new ScriptBundler(memo, names, report).bundle(scripts));
    new AssetCollisions(tree, report).check(assets.values());
    return new AssetSet(assets);
  }

  private static NavigableMap<TreePath, Asset> publicFiles(
      MergedTree tree, AssetNames names, AssetReport report) {
    NavigableMap<TreePath, Asset> assets = new TreeMap<>();
    for (MergedFile file : tree.under("public").values()) {
      Optional<String> violation = names.violation(file.path());
      if (violation.isPresent()) {
        report.add(unpublishable(file, violation.get()));
      } else {
        assets.put(file.path(), names.stable(file.path(), file.content()));
      }
    }
    return assets;
  }

  private NavigableMap<TreePath, Asset> styles(
      MergedTree tree, AssetNames names, StyleAddresses addresses, AssetReport report) {
    NavigableMap<TreePath, Asset> assets = new TreeMap<>();
    CascadeNames.check(tree.stack(), report);
    StyleBundler bundler = new StyleBundler(tree, memo, addresses, report);
    for (MergedFile file : withEnding(tree, "styles", "css", report)) {
      if (file.path().name().startsWith(PARTIAL)) {
        continue;
      }
      BytesContent content = new BytesContent(bundler.bundle(file));
      assets.put(file.path(), names.fingerprinted(file.path(), content));
    }
    tree.file(TokenSheet.SOURCE)
        .map(file -> new BytesContent(new TokenSheet(file, addresses, report).text()))
        .ifPresent(
            text -> assets.put(TokenSheet.STYLE, names.fingerprinted(TokenSheet.STYLE, text)));
    return assets;
  }

  private static Collection<MergedFile> withEnding(
      MergedTree tree, String folder, String ending, AssetReport report) {
    NavigableMap<TreePath, MergedFile> found = new TreeMap<>();
    for (MergedFile file : tree.under(folder).values()) {
      if (file.path().extension().equals(ending) && !isShadowedByTokens(file, tree)) {
        found.put(file.path(), file);
      } else if (!file.path().equals(TokenSheet.SOURCE)) {
        report.add(ignored(file, ending));
      }
    }
    return found.values();
  }

  private static boolean isShadowedByTokens(MergedFile file, MergedTree tree) {
    return file.path().equals(TokenSheet.STYLE) && tree.file(TokenSheet.SOURCE).isPresent();
  }

  private static Problem ignored(MergedFile file, String ending) {
    boolean tokens = file.path().equals(TokenSheet.STYLE);
    return at(
        Problem.of(
            ProblemCode.ASSET_IGNORED,
            "\""
                + file.path()
                + "\" is not published"
                + (tokens
                    ? ": \"styles/tokens.yaml\" makes a style of this name"
                    : ": only ." + ending + " files belong under " + file.path().top() + "/"),
            tokens ? "rename it" : "move it under public/, or remove it"),
        file);
  }

  private static Problem unpublishable(MergedFile file, String why) {
    return at(
        Problem.of(
            ProblemCode.PATH_INVALID,
            "\"" + file.path() + "\" can't be published: " + why,
            "shorten or rename the file"),
        file);
  }

  private static Problem at(Problem problem, MergedFile file) {
    return problem.at(Location.of(file.winner().display())).inLayer(file.winner().layer().value());
  }
}
