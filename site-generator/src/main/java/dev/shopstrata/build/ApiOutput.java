package dev.shopstrata.build;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.render.Read;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.MediaType;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Puts files of the static API into a bundle. */
final class ApiOutput {
  private static final String KIND = "api";

  private final NavigableMap<String, String> headers = new TreeMap<>();

  /** Other sites' scripts may read the files of a store whose prices are for everyone. */
  ApiOutput(Settings settings) {
    if (settings.catalog().prices().customerGroup().isEmpty()) {
      headers.put("Access-Control-Allow-Origin", "*");
    }
  }

  /**
   * @param subject what the file is about, as pages name it; empty for none
   */
  void put(UnitOutput output, SitePath path, byte[] json, String subject) {
    List<String> tags = subject.isEmpty() ? List.of(KIND) : List.of(KIND, subject);
    String type = MediaType.of(path.value());
    output.put(
        path, json, new Delivery(type, CacheClass.PAGE, headers, tags), PageRecord.generated(KIND));
  }

  /** Keeps a file that the same made the last time, where it is still there. */
  Optional<PageState> kept(
      SitePath path, String identity, List<Read> reads, LastFiles last, UnitOutput output) {
    Optional<PageState> same = last.same(path, identity, reads);
    Optional<SiteFile> file = same.flatMap(state -> last.file(path));
    file.ifPresent(found -> output.keep(found, PageRecord.generated(KIND)));
    return file.flatMap(found -> same);
  }
}
