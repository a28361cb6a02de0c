package dev.shopstrata.explain;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.ledger.LedgerKey;
import dev.shopstrata.plan.Redirect;
import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.problem.Location;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where redirects are written. */
final class RedirectPlaces {
  private final MergedTree tree;
  private final ExplainedStore store;

  RedirectPlaces(ExplainedStore store) {
    this.store = store;
    this.tree = store.tree();
  }

  /** The redirects that lead to a URL. */
  List<Decision> to(String url) {
    return new PageFinder(store).redirectsTo(url).stream().map(this::of).toList();
  }

  Decision of(Redirect redirect) {
    String target = redirect.from() + " → " + (redirect.to().isEmpty() ? "gone" : redirect.to());
    Optional<MergedFile> file =
        Stream.of("yaml", "json")
            .flatMap(ending -> tree.file(TreePath.of("data/redirects." + ending)).stream())
            .findFirst();
    return file.flatMap(f -> entry(f, redirect))
        .map(found -> new Decision(found.key(), target, found.rule(), found.at(), found.hides()))
        .or(() -> imported(redirect, target))
        .or(() -> ledger(redirect, target))
        .orElse(new Decision("data/redirects", target, "only", Place.NOWHERE, List.of()));
  }

  /** The row or pattern of an old platform's URLs. */
  private Optional<Decision> imported(Redirect redirect, String target) {
    return store
        .moved()
        .flatMap(moved -> moved.chosen().importOf(redirect))
        .map(at -> new Decision("urls.imports", target, "import", Place.of("", at), List.of()));
  }

  /** The ledger's line of the thing that had the URL. */
  private Optional<Decision> ledger(Redirect redirect, String target) {
    return store
        .moved()
        .flatMap(
            moved ->
                moved
                    .former()
                    .find(
                        line ->
                            line.url().equals(redirect.from())
                                || line.before().contains(redirect.from())))
        .map(
            found -> {
              LedgerKey about = found.line().key();
              int number = (int) Math.min(found.number(), Integer.MAX_VALUE);
              return new Decision(
                  "urls.ledger#" + about.kind().text() + ":" + about.id(),
                  target,
                  "ledger",
                  Place.of("", Location.of(found.file(), number, 1)),
                  List.of());
            });
  }

  private Optional<Decision> entry(MergedFile file, Redirect redirect) {
    Node root = file.data().orElse(MapNode.empty(Location.NOWHERE));
    String wanted = PercentCode.decode(redirect.from());
    String base = store.plan().settings().url().basePath();
    return new KeyPath.Found(root, "", "")
        .children().stream()
            .filter(
                child -> {
                  String from =
                      child.node() instanceof MapNode map
                          ? map.text("from").orElse("")
                          : child.key();
                  String decoded = PercentCode.decode(from);
                  return decoded.equals(wanted)
                      || (decoded.startsWith("/") && (base + decoded.substring(1)).equals(wanted));
                })
            .flatMap(child -> new KeyExplainer(tree).decisions(file, child.key()).stream())
            .findFirst();
  }
}
