package dev.shopstrata.render;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.BlockTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;

/** The tags that name other templates, as the store sees them. */
final class TemplateTags {
  private final TemplateFiles files;

  TemplateTags(TemplateFiles files) {
    this.files = files;
  }

  List<TokenParser> parsers() {
    return List.of(
        new Tag("include", this::include),
        new Tag("extends", this::inherit),
        new Tag("import", this::importMacros),
        new Tag("embed", this::embed),
        new Tag("fragment", this::fragment));
  }

  private interface Rule {
    RenderableNode parse(TemplateName name, TokenStream stream, Parser parser, Token token);
  }

  private final class Tag implements TokenParser {
    private final String tag;
    private final Rule rule;

    Tag(String tag, Rule rule) {
      this.tag = tag;
      this.rule = rule;
    }

    @Override
    public String getTag() {
      return tag;
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
      TokenStream stream = parser.getStream();
      stream.next();
      Expression<?> name = parser.getExpressionParser().parseExpression();
      String key = stream.getFilename();
      TemplateName anchored = new TemplateName(name, files.file(key), key, token.getLineNumber());
      return rule.parse(anchored, stream, parser, token);
    }
  }

  private RenderableNode include(
      TemplateName name, TokenStream stream, Parser parser, Token token) {
    MapExpression variables = with(stream, parser, token);
    stream.expect(Token.Type.EXECUTE_END);
    return new IncludedTemplate(name, variables);
  }

  private RenderableNode inherit(
      TemplateName name, TokenStream stream, Parser parser, Token token) {
    stream.expect(Token.Type.EXECUTE_END);
    return new ExtendedTemplate(name);
  }

  private RenderableNode fragment(
      TemplateName name, TokenStream stream, Parser parser, Token token) {
    stream.expect(Token.Type.EXECUTE_END);
    return new FragmentTemplate(name);
  }

  private RenderableNode importMacros(
      TemplateName name, TokenStream stream, Parser parser, Token token) {
    String alias = null;
    if (stream.current().test(Token.Type.NAME, "as")) {
      stream.next();
      alias = stream.expect(Token.Type.NAME).getValue();
    }
    stream.expect(Token.Type.EXECUTE_END);
    // Pebble's own class: only that one is rendered in a template that extends another.
    TemplateName imported = alias == null ? name : name.importedAs(alias);
    return new ImportNode(token.getLineNumber(), imported, alias);
  }

  private RenderableNode embed(TemplateName name, TokenStream stream, Parser parser, Token token) {
    MapExpression variables = with(stream, parser, token);
    stream.expect(Token.Type.EXECUTE_END);
    List<BlockNode> blocks = new ArrayList<>();
    while (nextBlock(stream)) {
      blocks.add((BlockNode) new BlockTokenParser().parse(stream.current(), parser));
    }
    return new EmbeddedTemplate(name, variables, blocks, stream.getFilename());
  }

  /** Goes to the next {@code block} token, or behind {@code endembed}. */
  private static boolean nextBlock(TokenStream stream) {
    if (stream.current().test(Token.Type.TEXT)) {
      Token text = stream.expect(Token.Type.TEXT);
      if (!text.getValue().isBlank()) {
        throw new ParserException(
            null, "an embed tag holds only blocks", text.getLineNumber(), stream.getFilename());
      }
    }
    stream.expect(Token.Type.EXECUTE_START);
    if (stream.current().test(Token.Type.NAME, "endembed")) {
      stream.next();
      stream.expect(Token.Type.EXECUTE_END);
      return false;
    }
    if (!stream.current().test(Token.Type.NAME, "block")) {
      throw new ParserException(
          null,
          "an embed tag holds only blocks",
          stream.current().getLineNumber(),
          stream.getFilename());
    }
    return true;
  }

  private static MapExpression with(TokenStream stream, Parser parser, Token token) {
    if (!stream.current().test(Token.Type.NAME, "with")) {
      return null;
    }
    stream.next();
    if (parser.getExpressionParser().parseExpression() instanceof MapExpression map) {
      return map;
    }
    throw new ParserException(
        null,
        "what follows \"with\" must be a map such as {name: value}",
        token.getLineNumber(),
        stream.getFilename());
  }
}
