package dev.shopstrata.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A store of the demo as it was built.
 *
 * @param url what the settings say, ends with a slash
 * @param prefixes locale tag by prefix, the main locale under ""
 * @param manifest one line per file, by path below {@code site/}
 */
record DemoStore(
    String id,
    URI url,
    NavigableMap<String, String> prefixes,
    Path site,
    NavigableMap<String, JsonNode> manifest) {

  static DemoStore read(String id, Path settings, Path bundle) throws IOException {
    Map<?, ?> yaml =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(settings));
    String url = (String) yaml.get("url");
    NavigableMap<String, String> prefixes = new TreeMap<>();
    for (Object locale : (List<?>) yaml.get("locales")) {
      Map<?, ?> keys = (Map<?, ?>) locale;
      Object prefix = keys.get("prefix");
      prefixes.put(prefix == null ? "" : prefix + "/", (String) keys.get("id"));
    }
    NavigableMap<String, JsonNode> manifest = new TreeMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(bundle.resolve("manifest.ndjson"))) {
      JsonNode file = json.readTree(line);
      manifest.put(file.path("path").textValue(), file);
    }
    return new DemoStore(
        id,
        URI.create(url.endsWith("/") ? url : url + "/"),
        prefixes,
        bundle.resolve("site"),
        manifest);
  }

  /** Scheme and host. */
  String origin() {
    return url.getScheme() + "://" + url.getAuthority();
  }

  /** The store's folder on its host: "" or, for instance, {@code fr/}. */
  String base() {
    return url.getPath().substring(1);
  }

  /** The pages that were rendered from templates, in the manifest's order. */
  List<DemoPage> pages() {
    List<DemoPage> pages = new ArrayList<>();
    manifest.forEach(
        (path, file) -> {
          if (file.path("contentType").textValue().startsWith("text/html")) {
            pages.add(new DemoPage(this, path));
          }
        });
    return pages;
  }

  /** The locale whose prefix a path below {@code site/} has. */
  String localeOf(String path) {
    String below = path.substring(base().length());
    return prefixes.descendingMap().entrySet().stream()
        .filter(prefix -> below.startsWith(prefix.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** The files that lie in the site, manifest or not. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
