package dev.shopstrata.store;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.ScalarNode;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code images} from settings that fit the schema. */
final class ImageSettingsReader {
  private static final int DEFAULT_QUALITY = 80;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern START =
      Pattern.compile("(https?://[^/{]+(/|\\{path\\})|/(?!/)|\\{origin\\}|\\{url\\}).*");

  private final Problems found;

  /**
   * @param found gets what is wrong with templates of services
   */
  ImageSettingsReader(Problems found) {
    this.found = found;
  }

  ImageSettings read(MapNode images) {
    NavigableMap<String, String> services = new TreeMap<>();
    images
        .map("services")
        .ifPresent(map -> map.fields().values().forEach(field -> add(field, services)));
    return new ImageSettings(
        CatalogSettingsReader.texts(images, "hosts"),
        images
            .text("quality")
            .map(quality -> new BigDecimal(quality).intValueExact())
            .orElse(DEFAULT_QUALITY),
        images.text("svg").orElse("keep").equals("paint"),
        new ImageServices(services));
  }

  private void add(Field field, NavigableMap<String, String> services) {
    String service = ((ScalarNode) field.value()).text();
    services.put(field.key(), service);
    fault(service)
        .ifPresent(
            why ->
                found.add(
                    Problem.of(
                            ProblemCode.SETTINGS_INVALID,
                            "\"images.services." + field.key() + "\" " + why,
                            "write one of "
                                + String.join(", ", ImageServices.PRESETS)
                                + ", or a URL such as"
                                + " \"https://img.example{path}?w={width}\""
                                + DidYouMean.hint(service, ImageServices.PRESETS))
                        .at(field.value().at())));
  }

  private static Optional<String> fault(String service) {
    if (ImageServices.PRESETS.contains(service)) {
      return Optional.empty();
    }
    if (!service.contains("{")) {
      return Optional.of("is no service that is known: \"" + service + "\"");
    }
    Matcher named = PLACEHOLDER.matcher(service);
    while (named.find()) {
      if (!ImageServices.PLACEHOLDERS.contains(named.group(1))) {
        return Optional.of(
            "has a placeholder that is not known: \""
                + named.group()
                + "\" is none of {"
                + String.join("}, {", ImageServices.PLACEHOLDERS)
                + "}");
      }
    }
    if (!service.contains("{width}")) {
      return Optional.of("names no {width}, so every width would be the same picture");
    }
    if (!service.contains("{path}") && !service.contains("{url}")) {
      return Optional.of("names neither {path} nor {url}, so every picture would be the same");
    }
    return START.matcher(service).matches()
        ? Optional.empty()
        : Optional.of("begins with neither a host, \"/\", {origin} nor {url}: \"" + service + "\"");
  }
}
