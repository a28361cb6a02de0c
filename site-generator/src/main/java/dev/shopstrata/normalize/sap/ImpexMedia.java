package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.SourceOptions;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures of a shop and the containers that have one picture in several sizes. */
final class ImpexMedia implements Closeable {
  private static final Pattern SIZE = Pattern.compile("([0-9]{2,5})\\s*[Ww]?\\s*[xX×]");
  private static final Pattern PREFIX = Pattern.compile("^(\\$[\\w-]+|jar:[^&]*&|file:)/*");
  private static final Pattern PATH = Pattern.compile(".*[./].*");

  private final SourceOptions options;
  private final LookupTable addresses;
  private final LookupTable containers;

  ImpexMedia(NormalizeRequest request) {
    this.options = request.options();
    this.addresses = request.lookup("media");
    this.containers = request.lookup("containers");
  }

  /** A medium by its code: its address, and what it shows. */
  void learn(ImpexRow row) {
    Optional<String> address =
        row.text("url")
            .or(() -> row.text("internalurl").filter(url -> !url.startsWith("replicated")))
            .or(() -> row.text("@media"))
            .map(text -> PREFIX.matcher(text).replaceFirst("/"));
    row.text("code")
        .ifPresent(
            code ->
                addresses.put(code, address.orElse(code) + "\n" + row.text("alttext").orElse("")));
  }

  void learnContainer(ImpexRow row) {
    row.text("qualifier")
        .ifPresent(
            name ->
                containers.put(
                    name,
                    String.join(
                        "\n",
                        row.references("medias").stream().map(ImpexReference::code).toList())));
  }

  /** The largest picture of a container; empty when it isn't there or has none. */
  Optional<Image> ofContainer(String name, LocalizedText alt) {
    List<String> codes =
        Stream.of(containers.get(name).orElse("").split("\n", -1))
            .filter(code -> !code.isEmpty())
            .toList();
    Map<Integer, String> bySize = new TreeMap<>();
    codes.forEach(code -> bySize.putIfAbsent(-size(code), code));
    return bySize.values().stream().findFirst().flatMap(code -> of(code, alt));
  }

  private static int size(String code) {
    Matcher size = SIZE.matcher(code);
    return size.find() ? Integer.parseInt(size.group(1)) : 0;
  }

  /** A picture by its code, which may be a path itself. */
  Optional<Image> of(String code, LocalizedText alt) {
    String known = addresses.get(code).orElse(PATH.matcher(code).matches() ? code + "\n" : "");
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String address = known.substring(0, known.indexOf('\n'));
    return Optional.of(new Image(options.image(address), alt, null, null, null));
  }

  @Override
  public void close() throws IOException {
    try (addresses) {
      containers.close();
    }
  }
}
