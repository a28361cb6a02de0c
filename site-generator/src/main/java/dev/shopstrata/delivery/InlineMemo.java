package dev.shopstrata.delivery;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The inline elements of templates by content: stores share most of their layers. */
final class InlineMemo {
  private final ConcurrentHashMap<Digest, List<InlineElement>> known = new ConcurrentHashMap<>();

  /** None of a file that can't be read, which is told elsewhere. */
  List<InlineElement> of(LayerFile file) {
    return known.computeIfAbsent(
        file.content().digest(),
        digest -> LayerText.read(file, new Problems()).map(InlineElement::of).orElse(List.of()));
  }
}
