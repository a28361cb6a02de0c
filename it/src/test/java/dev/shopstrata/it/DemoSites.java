package dev.shopstrata.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The demo's stores as the build of the module {@code layers/demo} left them. */
record DemoSites(List<DemoStore> stores) {
  private static final Path DEMO = Path.of("..", "layers", "demo");

  static DemoSites read() throws IOException {
    Path output = DEMO.resolve("target/storefront");
    assertThat(output)
        .as("the built demo; run mvn -DskipTests package in the root of the project")
        .isDirectory();
    List<DemoStore> stores = new ArrayList<>();
    for (Path layer : folders(DEMO.resolve("layers/stores"))) {
      String id = layer.getFileName().toString();
      stores.add(DemoStore.read(id, layer.resolve("site.yaml"), output.resolve(id)));
    }
    return new DemoSites(stores);
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Whether a demo store lives on the address's host. */
  boolean serves(URI address) {
    return stores.stream().anyMatch(store -> isUnder(store.origin() + "/", address));
  }

  /** The page or file that is served at an address; fragments don't matter. */
  Optional<DemoPage> at(URI address) {
    String path = address.getPath().substring(1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return stores.stream()
        .filter(store -> isUnder(store.url().toString(), address))
        .filter(store -> store.manifest().containsKey(file))
        .map(store -> new DemoPage(store, file))
        .findFirst();
  }

  private static boolean isUnder(String url, URI address) {
    return address.toString().startsWith(url);
  }
}
