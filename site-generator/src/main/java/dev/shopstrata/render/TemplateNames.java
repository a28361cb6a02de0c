package dev.shopstrata.render;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the layer file that a template name means in one store, seen from where it is written. */
final class TemplateNames {
  private static final String SUPER = "super:";

  /** Begins the name of what lies below a layer. */
  static final String BELOW = "below ";

  private final MergedTree tree;
  private final TemplateFiles files;
  private final Map<String, Resolution> known = new ConcurrentHashMap<>();

  /**
   * What a name means.
   *
   * @param name what was looked for, independent of the place: the key of the read
   * @param key the template's key, null when nothing was found
   * @param digest of the layer file with its layer and path
   * @param tried the layers that were asked, nearest first
   */
  record Resolution(String name, String key, Digest digest, List<String> tried) {}

  TemplateNames(MergedTree tree, TemplateFiles files) {
    this.tree = tree;
    this.files = files;
  }

  /**
   * @param name a logical path, {@code super:path} or {@code layer-id:path}
   */
  Resolution resolve(LayerFile anchor, String name) {
    return name.startsWith(SUPER)
        ? resolve(BELOW + anchor.layer() + ":" + name.substring(SUPER.length()))
        : resolve(name);
  }

  /** As {@link Resolution#name} has it. */
  Resolution resolve(String name) {
    Resolution resolution = known.get(name);
    return resolution == null ? known.computeIfAbsent(name, this::lookUp) : resolution;
  }

  /** All templates of the store, for hints. */
  List<String> all() {
    return tree.files().keySet().stream()
        .map(TreePath::value)
        .filter(path -> path.endsWith(".peb"))
        .toList();
  }

  private Resolution lookUp(String name) {
    boolean below = name.startsWith(BELOW);
    String rest = below ? name.substring(BELOW.length()) : name;
    int colon = rest.indexOf(':');
    String layer = colon < 0 ? "" : rest.substring(0, colon);
    String path = rest.substring(colon + 1);
    Optional<MergedFile> found =
        TreePath.violation(path).isPresent() || !path.endsWith(".peb")
            ? Optional.empty()
            : find(layer, below, TreePath.of(path));
    List<String> tried = tried(layer, below);
    if (found.isEmpty()) {
      return new Resolution(name, null, Read.ABSENT, tried);
    }
    LayerFile file = found.get().winner();
    String identity = file.layer() + ":" + file.path() + ":" + file.content().digest();
    return new Resolution(name, files.register(file), Digest.of(identity), tried);
  }

  private Optional<MergedFile> find(String layer, boolean below, TreePath path) {
    if (layer.isEmpty()) {
      return tree.file(path);
    }
    if (!stackIds().contains(layer)) {
      return Optional.empty();
    }
    LayerId id = LayerId.of(layer);
    return below ? tree.below(id, path) : tree.from(id, path);
  }

  private List<String> tried(String layer, boolean below) {
    List<String> ids = stackIds();
    int at = ids.indexOf(layer);
    if (layer.isEmpty()) {
      return ids;
    }
    return at < 0 ? List.of() : ids.subList(below ? at + 1 : at, ids.size());
  }

  List<String> stackIds() {
    return tree.stack().layers().stream().map(Layer::id).map(LayerId::value).toList();
  }
}
