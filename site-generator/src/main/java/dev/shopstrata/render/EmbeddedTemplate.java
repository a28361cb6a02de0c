package dev.shopstrata.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.template.Block;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code embed}: includes another template and overrides some of its blocks. */
final class EmbeddedTemplate extends AbstractRenderableNode {
  private final TemplateName name;
  private final MapExpression variables;
  private final List<BlockNode> written;
  private final List<BlockNode> overrides = new ArrayList<>();

  /**
   * @param file the key of the template the tag is written in
   */
  EmbeddedTemplate(
      TemplateName name, MapExpression variables, List<BlockNode> blocks, String file) {
    super(name.getLineNumber());
    this.name = name;
    this.variables = variables;
    this.written = List.copyOf(blocks);
    // Blocks within the blocks can be printed only when the embedded template knows them too.
    NodeVisitor collector =
        new AbstractNodeVisitor(null) {
          @Override
          public void visit(BlockNode node) {
            overrides.add(new Overriding(node, file));
            super.visit(node);
          }
        };
    blocks.forEach(block -> block.accept(collector));
  }

  TemplateName name() {
    return name;
  }

  /** What follows "with". */
  Optional<MapExpression> variables() {
    return Optional.ofNullable(variables);
  }

  /** The blocks written here, also those within others. */
  List<BlockNode> overrides() {
    return List.copyOf(overrides);
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    PageRender page = RenderContext.page(context);
    String key = name.evaluate(self, context);
    Map<?, ?> given = variables == null ? Map.of() : variables.evaluate(self, context);
    int depth = page.enter(name);
    self.embedTemplate(getLineNumber(), writer, context, key, given, overrides);
    page.leave(depth);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    // Only for escaping: the blocks belong to the embedded template, not to the one around them.
    if (visitor instanceof AutoescapeVisitor) {
      written.forEach(block -> block.accept(visitor));
    }
  }

  /** A block that Pebble evaluates as the embedded template's own, though it is written here. */
  private static final class Overriding extends BlockNode {
    private final String file;

    Overriding(BlockNode block, String file) {
      super(block.getLineNumber(), block.getName(), block.getBody());
      this.file = file;
    }

    @Override
    public Block getBlock() {
      Block block = super.getBlock();
      return new Block() {
        @Override
        public String getName() {
          return block.getName();
        }

        @Override
        public void evaluate(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
            throws IOException {
          try {
            block.evaluate(self, writer, context);
          } catch (PebbleException e) {
            if (self.getName().equals(e.getFileName())) {
              RenderContext.page(context).writtenIn(file);
            }
            throw e;
          }
        }
      };
    }
  }
}
