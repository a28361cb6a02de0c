package dev.shopstrata.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.EscaperNodeVisitorFactory;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.UnaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is left of Pebble's own extensions: nothing that depends on the machine's locale, reflects,
 * prints unescaped, keeps state between pages or runs without bound.
 */
final class AllowedCore extends ExtensionCustomizer {
  private static final Set<String> TAGS = Set.of("block", "set");
  static final Set<String> FUNCTIONS = Set.of("max", "min");
  static final Set<String> FILTERS =
      Set.of(
          "abbreviate",
          "abs",
          "capitalize",
          "default",
          "first",
          "join",
          "last",
          "length",
          "reverse",
          "sha256",
          "slice",
          "trim",
          "urlencode");

  AllowedCore(Extension core) {
    super(core);
  }

  @Override
  public Map<String, Filter> getFilters() {
    return only(super.getFilters(), FILTERS);
  }

  @Override
  public Map<String, Function> getFunctions() {
    return only(super.getFunctions(), FUNCTIONS);
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    List<TokenParser> all = super.getTokenParsers();
    return all == null
        ? List.of()
        : all.stream().filter(parser -> TAGS.contains(parser.getTag())).toList();
  }

  @Override
  public List<BinaryOperator> getBinaryOperators() {
    return replaced(super.getBinaryOperators(), TruthOperators.binary(), BinaryOperator::getSymbol);
  }

  @Override
  public List<UnaryOperator> getUnaryOperators() {
    return replaced(super.getUnaryOperators(), TruthOperators.unary(), UnaryOperator::getSymbol);
  }

  private static <T> List<T> replaced(
      List<T> all, List<T> ours, java.util.function.Function<T, String> symbol) {
    if (all == null) {
      return List.of();
    }
    Map<String, T> bySymbol = new LinkedHashMap<>();
    all.forEach(operator -> bySymbol.put(symbol.apply(operator), operator));
    ours.forEach(operator -> bySymbol.put(symbol.apply(operator), operator));
    return List.copyOf(bySymbol.values());
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    List<NodeVisitorFactory> all = super.getNodeVisitors();
    return all == null
        ? List.of()
        : all.stream().filter(v -> !(v instanceof EscaperNodeVisitorFactory)).toList();
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of();
  }

  private static <T> Map<String, T> only(Map<String, T> all, Set<String> allowed) {
    Map<String, T> kept = new TreeMap<>();
    if (all != null) {
      all.forEach(
          (name, value) -> {
            if (allowed.contains(name)) {
              kept.put(name, value);
            }
          });
    }
    return kept;
  }
}
