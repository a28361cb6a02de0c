package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.stop.StoppedProduct;
import dev.shopstrata.tree.SitePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a release that are about stopped products: their pages, their files of the API. */
final class StoppedFiles {
  private static final String INDEX = "/index.html";

  private final Map<SitePath, SiteFile> files;

  private StoppedFiles(Map<SitePath, SiteFile> files) {
    this.files = files;
  }

  static StoppedFiles of(ReleaseFiles release, Collection<StoppedProduct> stopped) {
    Map<SitePath, SiteFile> found = new TreeMap<>();
    if (!stopped.isEmpty()) {
      Set<String> tags = new HashSet<>();
      stopped.forEach(product -> tags.add(product.tag()));
      try (Stream<SiteFile> files = release.files()) {
        files
            .filter(file -> file.tags().stream().anyMatch(tags::contains))
            .forEach(file -> found.put(file.path(), file));
      }
    }
    return new StoppedFiles(found);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Throws when there are any. */
  void refuse() {
    if (!isEmpty()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_STOPPED,
              "%d files are about products that are stopped: %s"
                  .formatted(files.size(), files.values().iterator().next().path()),
              "add the products to catalog.stop in site.yaml and build again, or take them off the"
                  + " stop list"));
    }
  }

  Collection<SiteFile> all() {
    return files.values();
  }

  boolean has(SiteFile file) {
    return files.containsKey(file.path());
  }

  /** How links to the pages begin: {@code /p/teapot}. */
  List<String> links() {
    return files.keySet().stream()
        .map(SitePath::url)
        .filter(url -> url.endsWith(INDEX) && url.length() > INDEX.length())
        .map(url -> url.substring(0, url.length() - INDEX.length()))
        .toList();
  }
}
