package dev.shopstrata.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shopstrata.asset.Asset;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written down beside a published file: where it comes from and how to purge it. */
final class PageRecord {
  private PageRecord() {}

  /** What a page is made from apart from its reads. */
  static String identity(PlannedPage page) {
    return page.template().name()
        + " "
        + page.locale().tag()
        + " "
        + page.url()
        + " "
        + page.subject().key();
  }

  static List<String> tags(PlannedPage page) {
    List<String> tags = new ArrayList<>();
    tags.add("template:" + page.template().name());
    if (!page.subject().key().isEmpty()) {
      tags.add(page.subject().key());
    }
    return tags;
  }

  /** A page's template, subject and every template that was looked up for it. */
  static String provenance(PlannedPage page, List<Read> reads) {
    LayerFile winner = page.template().file().winner();
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("kind", "page");
    record.put("template", winner.path().value());
    record.put("layer", winner.layer().value());
    record.put("locale", page.locale().tag());
    record.put("subject", page.subject().key());
    record.put(
        "templates",
        reads.stream()
            .filter(read -> read.kind() == ReadKind.TEMPLATE || read.kind() == ReadKind.FRAGMENT)
            .map(Read::key)
            .distinct()
            .sorted()
            .toList());
    return json(record);
  }

  /** An asset's file, nearest layer first, and what it shadows. */
  static String provenance(Asset asset, StoreSource source) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("kind", "asset");
    record.put("file", asset.logical().value());
    source
        .tree()
        .file(asset.logical())
        .ifPresent(
            file -> {
              record.put("rule", file.provenance().rule().name());
              record.put("layers", layers(file));
            });
    return json(record);
  }

  private static List<String> layers(MergedFile file) {
    List<String> layers = new ArrayList<>();
    file.parts().forEach(part -> layers.add(0, part.layer().value()));
    return layers;
  }

  static String generated(String kind) {
    return json(Map.of("kind", kind));
  }

  private static String json(Map<String, Object> record) {
    try {
      return StateFiles.JSON.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
