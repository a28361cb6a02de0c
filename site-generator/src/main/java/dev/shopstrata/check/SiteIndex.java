package dev.shopstrata.check;

import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.sort.LongSet;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Knows every address of all stores of a build: eight to sixteen bytes each. */
final class SiteIndex {
  private static final String INDEX = "index.html";

  /** What lies at an address. */
  enum Place {
    FILE,
    /** A folder with a page, but the address lacks its final slash. */
    UNFINISHED,
    REDIRECT,
    NOTHING,
    /** Not of these stores. */
    FOREIGN
  }

  private record Area(String origin, String basePath, List<String> served) {}

  private final LongSet files = new LongSet();
  private final LongSet redirects = new LongSet();
  private final List<String> redirectedAreas = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();

  /** Takes in a store's manifest and redirects. */
  void add(CheckedStore store) throws IOException {
    String origin = store.origin();
    List<String> served = new ArrayList<>();
    store.settings().commerce().endpoint().ifPresent(served::add);
    areas.add(new Area(origin, store.url().basePath(), served));
    try (Stream<SiteFile> manifest = new ManifestReader().read(store.folder())) {
      manifest.forEach(file -> files.add(LongSet.hash(origin + "/" + file.path().value())));
    }
    for (Redirect redirect : Redirect.read(store.folder())) {
      if (redirect.from().endsWith("*")) {
        String from = redirect.from();
        redirectedAreas.add(origin + from.substring(0, from.length() - 1));
      } else {
        redirects.add(LongSet.hash(origin + redirect.from()));
      }
    }
  }

  Place find(Address address) {
    Area area = area(address);
    if (area == null
        || area.served().stream().anyMatch(served -> address.path().startsWith(served))) {
      return Place.FOREIGN;
    }
    String place = address.place();
    if (place.endsWith("/") ? contains(place + INDEX) : contains(place)) {
      return Place.FILE;
    }
    if (contains(place + "/" + INDEX)) {
      return Place.UNFINISHED;
    }
    boolean isMoved =
        redirects.contains(LongSet.hash(place))
            || redirectedAreas.stream().anyMatch(place::startsWith);
    return isMoved ? Place.REDIRECT : Place.NOTHING;
  }

  private boolean contains(String place) {
    return files.contains(LongSet.hash(place));
  }

  private Area area(Address address) {
    for (Area area : areas) {
      boolean isBelow =
          address.path().startsWith(area.basePath())
              || (address.path() + "/").equals(area.basePath());
      if (area.origin().equals(address.origin()) && isBelow) {
        return area;
      }
    }
    return null;
  }

  /**
   * One line of {@code redirects.txt}.
   *
   * @param from decoded
   */
  record Redirect(String from, String to) {
    static List<Redirect> read(Path folder) throws IOException {
      Path file = folder.resolve("redirects.txt");
      if (!Files.isRegularFile(file)) {
        return List.of();
      }
      List<Redirect> redirects = new ArrayList<>();
      try (Stream<String> lines = Files.lines(file)) {
        lines
            .map(line -> line.split(" ", -1))
            .filter(parts -> parts.length >= 2)
            .forEach(parts -> redirects.add(new Redirect(decoded(parts[0]), parts[1])));
      }
      return List.copyOf(redirects);
    }

    /** What to say of one whose target is not there. */
    Finding broken() {
      return new Finding(
          ProblemCode.REDIRECT_BROKEN,
          from,
          "\"" + from + "\" is redirected to \"" + to + "\", where there is nothing");
    }

    private static String decoded(String path) {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
