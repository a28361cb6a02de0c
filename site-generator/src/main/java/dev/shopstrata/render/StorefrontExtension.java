package dev.shopstrata.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything templates have beyond Pebble's core, registered in one place. */
final class StorefrontExtension extends AbstractExtension {
  private final TemplateFiles files;
  private final ComponentResolver components = new ComponentResolver();
  private final Map<String, Function> functions = new TreeMap<>();
  private final Map<String, Filter> filters = new TreeMap<>();

  StorefrontExtension(TemplateFiles files) {
    this.files = files;
    LinkFunctions links = new LinkFunctions(components);
    DataFunctions data = new DataFunctions(new JsonText(new RecordComponents()));
    Stream.of(
            links.functions(),
            ImageFunctions.functions(),
            data.functions(),
            AssetFunctions.functions(),
            CatalogFunctions.functions(),
            TextFunctions.functions())
        .flatMap(List::stream)
        .forEach(function -> functions.put(function.name(), function));
    Stream.of(links.filters(), data.filters(), TextFunctions.filters())
        .flatMap(List::stream)
        .forEach(filter -> filters.put(filter.name(), filter));
  }

  List<String> functionNames() {
    TreeSet<String> names = new TreeSet<>(functions.keySet());
    names.addAll(AllowedCore.FUNCTIONS);
    names.addAll(List.of("block", "parent"));
    return List.copyOf(names);
  }

  List<String> filterNames() {
    TreeSet<String> names = new TreeSet<>(filters.keySet());
    names.addAll(AllowedCore.FILTERS);
    return List.copyOf(names);
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return Stream.concat(new TemplateTags(files).parsers().stream(), FlowTags.parsers().stream())
        .toList();
  }

  @Override
  public Map<String, Function> getFunctions() {
    return functions;
  }

  @Override
  public Map<String, Filter> getFilters() {
    return filters;
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(AutoescapeVisitor::new);
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(components);
  }
}
