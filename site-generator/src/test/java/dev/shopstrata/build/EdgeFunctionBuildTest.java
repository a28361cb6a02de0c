package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.delivery.EdgeFunction;
import dev.shopstrata.delivery.ServerFormWriter;
import dev.shopstrata.image.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the function for CloudFront looks for the files of stores that were built. */
class EdgeFunctionBuildTest {
  /** Built with everything there is; only where somebody built it. */
  private static final Path DEMO = Path.of("../layers/demo/target/storefront");

  @TempDir Path directory;

  @Test
  void each_file_is_found_in_the_release_or_among_what_releases_share() throws IOException {
    TestSite site = new TestSite(directory.resolve("project")).with(Sites.TWO_STORES);
    site.with(
        """
        -- layers/base/site.yaml --
        catalog: {id: main}
        search: {enabled: true}
        api: {enabled: true}
        listings: {facets: [brand]}
        -- layers/base/catalog/products.yaml --
        aurora: {brand: Ostra}
        -- layers/base/components/search/card.peb --
        {{ card.name }}
        -- layers/base/styles/shop/extra.css --
        a{color:red}
        -- layers/base/scripts/extra.js --
        export const a = 1;
        -- layers/base/public/assets-of-ours/logo.0123456789ab.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        -- layers/base/pages/picture.peb --
        {% set i = image("/media/mug.jpg", {"width": 200, "widths": [100, 200]}) %}{{ i.src }}
        """);
    Path picture = directory.resolve("project/layers/base/public/media/mug.jpg");
    Files.createDirectories(picture.getParent());
    Files.write(picture, Pictures.jpeg(400, 300));
    site.build();
    assertThat(shared(site.output().resolve("uk")))
        .anyMatch(path -> path.matches("assets/shop/extra[.][0-9a-f]+[.]css"))
        .anyMatch(path -> path.matches("assets/images/mug-100[.][0-9a-f]+[.]webp"))
        .anyMatch(path -> path.startsWith("search/words/"));
    for (String store : List.of("uk", "de")) {
      Path folder = site.output().resolve(store);
      new ServerFormWriter().write(folder);
      assertFindsAll(folder, Files.readString(folder.resolve("delivery/cloudfront-function.js")));
    }
  }

  @Test
  void each_file_of_the_demo_is_found() throws IOException {
    assumeTrue(Files.isDirectory(DEMO), "the demo is not built");
    try (Stream<Path> stores = Files.list(DEMO)) {
      for (Path store : stores.filter(s -> Files.exists(s.resolve("bundle.json"))).toList()) {
        assertFindsAll(store, EdgeFunction.shipped());
      }
    }
  }

  private static List<SiteFile> files(Path store) throws IOException {
    try (Stream<SiteFile> files = new ManifestReader().read(store)) {
      return files.toList();
    }
  }

  private static List<String> shared(Path store) throws IOException {
    return files(store).stream()
        .filter(file -> file.cache() == CacheClass.IMMUTABLE)
        .map(file -> file.path().value())
        .toList();
  }

  private void assertFindsAll(Path store, String function) throws IOException {
    List<SiteFile> files = files(store);
    JsonNode answers =
        new EdgeFunction(directory, function, Map.of("release", "7 live"))
            .answers(files.stream().map(file -> file.path().url()).toList(), "{}");
    for (int i = 0; i < files.size(); i++) {
      SiteFile file = files.get(i);
      String place = file.cache() == CacheClass.IMMUTABLE ? "/a" : "/releases/live";
      assertThat(answers.get(i).path("uri").asText()).isEqualTo(place + file.path().url());
    }
  }
}
