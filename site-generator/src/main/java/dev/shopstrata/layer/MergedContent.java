package dev.shopstrata.layer;

import dev.shopstrata.source.Node;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.LazyContent;
import dev.shopstrata.tree.TreePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The content of files that no layer has as they are. */
final class MergedContent {
  private MergedContent() {}

  /** The files one after the other, each ending in a line break before the next begins. */
  static Content joined(List<LayerFile> parts) {
    return new LazyContent(() -> join(parts));
  }

  /** Merged data as text; nothing when there is no data. */
  static Content of(TreePath path, Optional<Node> data) {
    boolean json = path.extension().equals("json");
    return new LazyContent(
        () ->
            data.map(root -> json ? NodeText.json(root) : NodeText.yaml(root))
                .orElse("")
                .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] join(List<LayerFile> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte last = '\n';
    for (LayerFile part : parts) {
      if (last != '\n') {
        out.write('\n');
      }
      byte[] bytes = part.content().bytes();
      out.writeBytes(bytes);
      last = bytes.length == 0 ? last : bytes[bytes.length - 1];
    }
    return out.toByteArray();
  }
}
