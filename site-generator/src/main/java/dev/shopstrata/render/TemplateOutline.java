package dev.shopstrata.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A compiled template as a dry run goes through it.
 *
 * @param key of the template
 * @param nodes what it prints, in order
 * @param blocks by name; those of an embed tag stand beside the embedded template's own
 */
record TemplateOutline(
    String key,
    List<RenderableNode> nodes,
    Map<String, WrittenBlock> blocks,
    Map<String, MacroNode> macros) {
  /**
   * A block.
   *
   * @param key of the template it is written in
   */
  record WrittenBlock(BlockNode node, String key) {}

  TemplateOutline {
    nodes = List.copyOf(nodes);
    blocks = Collections.unmodifiableMap(new TreeMap<>(blocks));
    macros = Collections.unmodifiableMap(new TreeMap<>(macros));
  }

  static TemplateOutline of(String key, RootNode root) {
    Map<String, WrittenBlock> blocks = new TreeMap<>();
    Map<String, MacroNode> macros = new TreeMap<>();
    root.accept(
        new AbstractNodeVisitor(null) {
          @Override
          public void visit(BlockNode node) {
            blocks.put(node.getName(), new WrittenBlock(node, key));
            super.visit(node);
          }

          @Override
          public void visit(MacroNode node) {
            macros.put(node.getName(), node);
            super.visit(node);
          }
        });
    return new TemplateOutline(key, root.getBody().getChildren(), blocks, macros);
  }

  /** This template with some of its blocks replaced, as an embed tag does it. */
  TemplateOutline with(List<BlockNode> replaced, String writtenIn) {
    Map<String, WrittenBlock> all = new TreeMap<>(blocks);
    replaced.forEach(block -> all.put(block.getName(), new WrittenBlock(block, writtenIn)));
    return new TemplateOutline(key, nodes, all, macros);
  }
}
