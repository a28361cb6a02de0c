package dev.shopstrata.render;

import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.IfTokenParser;
import io.pebbletemplates.pebble.tokenParser.MacroTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.function.UnaryOperator;

/** Pebble's {@code if}, {@code for} and {@code macro}, parsed by Pebble and run by our nodes. */
final class FlowTags {
  private FlowTags() {}

  static List<TokenParser> parsers() {
    return List.of(
        new Replaced(new IfTokenParser(), node -> new Condition((IfNode) node)),
        new Replaced(new ForTokenParser(), node -> new Loop((ForNode) node)),
        new Replaced(new MacroTokenParser(), node -> new BoundedMacro((MacroNode) node)));
  }

  private static final class Replaced implements TokenParser {
    private final TokenParser parser;
    private final UnaryOperator<RenderableNode> replacement;

    Replaced(TokenParser parser, UnaryOperator<RenderableNode> replacement) {
      this.parser = parser;
      this.replacement = replacement;
    }

    @Override
    public String getTag() {
      return parser.getTag();
    }

    @Override
    public RenderableNode parse(Token token, Parser surrounding) {
      return replacement.apply(parser.parse(token, surrounding));
    }
  }
}
