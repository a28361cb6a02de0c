package dev.shopstrata.layer;

import java.util.List;
import java.util.Optional;

/**
 * What of a layer could not be understood and was reported. Checks say nothing about what hangs on
 * it.
 *
 * @param unread the text of a {@code layer.yaml} that doesn't tell for certain what the layer
 *     extends
 * @param lost paths of files that can't be used by their names
 */
public record LayerDoubts(Optional<String> unread, List<String> lost) {
  public static final LayerDoubts NONE = new LayerDoubts(Optional.empty(), List.of());

  public LayerDoubts {
    lost = List.copyOf(lost);
  }

  /** Whether a file of this name, in whatever folder, is lost. */
  public boolean hasLostNamed(String name) {
    return lost.stream().anyMatch(path -> path.substring(path.lastIndexOf('/') + 1).equals(name));
  }

  /** Whether a file whose path begins like this is lost. */
  public boolean hasLost(String prefix) {
    return lost.stream().anyMatch(path -> path.startsWith(prefix));
  }

  /** Whether the layer may extend another one. */
  boolean mayExtend(LayerId other) {
    return unread.filter(text -> text.contains(other.value())).isPresent();
  }
}
