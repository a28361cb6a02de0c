package dev.shopstrata.explain;

import dev.shopstrata.layer.KeyOrigin;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says who decided a key of a structured file, or of a page's or text's front matter. */
final class KeyExplainer {
  private final MergedTree tree;
  private final LayerValues layers;
  private final Map<TreePath, Map<String, KeyOrigin>> origins = new TreeMap<>();

  KeyExplainer(MergedTree tree) {
    this(tree, new LayerValues(tree.stack()));
  }

  KeyExplainer(MergedTree tree, LayerValues layers) {
    this.tree = tree;
    this.layers = layers;
  }

  Answer explain(TreePath path, String key) {
    Optional<MergedFile> file = tree.file(path);
    if (file.isEmpty()) {
      return new FileExplainer(tree).explain(path);
    }
    List<Decision> decisions = decisions(file.get(), key);
    return decisions.isEmpty()
        ? missing(file.get(), key)
        : new KeyAnswer(path + "#" + key, decisions);
  }

  /** Who decided a key, or each key below it; nothing when it is not there. */
  List<Decision> decisions(MergedFile file, String key) {
    Optional<KeyPath.Found> found = data(file).flatMap(root -> new KeyPath(key).in(root));
    List<Decision> decisions = new ArrayList<>();
    Map<String, KeyOrigin> known =
        origins.computeIfAbsent(file.path(), path -> file.provenance().keys());
    found.ifPresent(value -> collect(file, value, known, decisions));
    return decisions;
  }

  /** The merged data; Markdown is never merged, so its winner's own front matter counts. */
  Optional<Node> data(MergedFile file) {
    return file.data().or(() -> layers.data(file.winner()));
  }

  private void collect(
      MergedFile file,
      KeyPath.Found found,
      Map<String, KeyOrigin> known,
      List<Decision> decisions) {
    boolean map = found.node() instanceof MapNode node && !node.fields().isEmpty();
    boolean mapsInside =
        found.children().stream().anyMatch(child -> child.node() instanceof MapNode);
    if (map || mapsInside) {
      found.children().forEach(child -> collect(file, child, known, decisions));
    } else {
      decisions.add(decision(file, found, Optional.ofNullable(known.get(found.pointer()))));
    }
  }

  private Decision decision(MergedFile file, KeyPath.Found found, Optional<KeyOrigin> origin) {
    String key = file.path() + "#" + found.key();
    String value = Shown.of(found.node());
    if (origin.isEmpty()) {
      String rule = RuleText.of(file.provenance().rule());
      LayerFile winner = file.winner();
      return new Decision(
          key, value, rule, Place.of(winner.layer().value(), found.node().at()), List.of());
    }
    KeyOrigin winner = origin.get();
    return new Decision(
        key,
        value,
        RuleText.of(winner.rule()),
        Place.of(winner.layer().value(), winner.at()),
        winner.shadowed().stream().map(at -> layers.at(file.path(), at)).toList());
  }

  private Answer missing(MergedFile file, String key) {
    List<String> known = new ArrayList<>();
    data(file).ifPresent(root -> keys(new KeyPath.Found(root, "", ""), known));
    return new MissingAnswer(
        file.path() + "#" + key,
        layers.files(file.path()).stream().map(LayerFile::display).toList(),
        taken(file.path(), key),
        DidYouMean.closest(key, known).map(hint -> file.path() + "#" + hint).stream().toList());
  }

  private static void keys(KeyPath.Found from, List<String> keys) {
    from.children()
        .forEach(
            child -> {
              keys.add(child.key());
              keys(child, keys);
            });
  }

  /** The layers that write the key when one of them takes it away with null. */
  private List<Contribution> taken(TreePath path, String key) {
    List<Contribution> written = new ArrayList<>();
    boolean taken = false;
    for (LayerFile file : layers.files(path)) {
      Optional<Node> own = layers.data(file).flatMap(root -> writtenOrTaken(root, key));
      if (own.isPresent()) {
        boolean takes = isNull(own.get());
        taken |= takes;
        Place at = Place.of(file.layer().value(), own.get().at());
        written.add(new Contribution(takes ? "removes" : "removed", at));
      }
    }
    return taken ? written : List.of();
  }

  /** The value of the key, else a null that stands for a map around it. */
  private static Optional<Node> writtenOrTaken(Node root, String key) {
    Optional<Node> own = new KeyPath(key).in(root).map(KeyPath.Found::node);
    int end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
    return own.isPresent() || end < 1
        ? own
        : writtenOrTaken(root, key.substring(0, end)).filter(KeyExplainer::isNull);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.isNull();
  }
}
