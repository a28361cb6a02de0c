package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.layer.KeyOrigin;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who wrote the settings that reasons name. */
final class SettingNotes {
  private static final TreePath SITE = TreePath.of("site.yaml");

  private final ExplainedStore store;
  private final String locale;

  SettingNotes(ExplainedStore store, String locale) {
    this.store = store;
    this.locale = locale;
  }

  /** One note per key, in the order of the reasons. */
  List<SettingNote> of(List<ViewReason> reasons) {
    Map<String, KeyOrigin> origins =
        store.tree().file(SITE).map(MergedFile::provenance).map(p -> p.keys()).orElse(Map.of());
    List<SettingNote> notes = new ArrayList<>();
    reasons.stream()
        .flatMap(reason -> reason.settings().stream())
        .distinct()
        .forEach(pointer -> note(pointer, origins).ifPresent(notes::add));
    return notes;
  }

  /** Of a language's own settings only those that are set are worth telling. */
  private Optional<SettingNote> note(String pointer, Map<String, KeyOrigin> origins) {
    boolean ofLocale = pointer.contains(ViewReason.LOCALE);
    String place = pointer.replace(ViewReason.LOCALE, Integer.toString(localeNumber()));
    Optional<Node> node = node(place);
    if (node.isEmpty() && ofLocale) {
      return Optional.empty();
    }
    String key =
        pointer.substring(1).replace("/" + ViewReason.LOCALE, "[" + locale + "]").replace('/', '.');
    return Optional.of(
        new SettingNote(
            key,
            node.map(found -> CatalogJson.tree(found.toJava()).toString()),
            Optional.ofNullable(origins.get(place))));
  }

  private int localeNumber() {
    Settings settings = store.settings();
    return IntStream.range(0, settings.locales().size())
        .filter(i -> settings.locales().get(i).tag().equals(locale))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Node> node(String pointer) {
    Optional<Node> node = Optional.of(store.settings().raw());
    for (String step : pointer.substring(1).split("/", -1)) {
      node = node.flatMap(above -> below(above, step));
    }
    return node;
  }

  private static Optional<Node> below(Node above, String step) {
    if (above instanceof MapNode map) {
      return map.get(step);
    }
    return above instanceof ListNode list
        ? Optional.of(list.items().get(Integer.parseInt(step)))
        : Optional.empty();
  }
}
