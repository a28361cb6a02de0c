package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All records of one product, by model; of one key the last counts, as when Django loads them. */
final class ProductParts {
  private static final Comparator<JsonNode> ORDER =
      Comparator.<JsonNode>comparingLong(
              record -> record.path("fields").path("sort_order").asLong(Long.MAX_VALUE))
          .thenComparing(record -> Model.key(record).length())
          .thenComparing(Model::key);

  private final Map<Model, Map<String, Member<JsonNode>>> byKey = new EnumMap<>(Model.class);
  private final Map<Model, Map<String, List<Member<JsonNode>>>> byOwner =
      new EnumMap<>(Model.class);
  private final List<Member<JsonNode>> replaced = new ArrayList<>();
  private final Map<SourcePosition, String> refused = new HashMap<>();

  ProductParts(List<Member<JsonNode>> members) {
    for (Member<JsonNode> member : members) {
      Model model = Model.of(member.record()).orElseThrow();
      Member<JsonNode> earlier =
          byKey
              .computeIfAbsent(model, m -> new LinkedHashMap<>())
              .put(Model.key(member.record()), member);
      if (earlier != null) {
        replaced.add(earlier);
      }
    }
    byKey.forEach((model, records) -> byOwner.put(model, owned(model, records)));
  }

  /** In the order shops show them: by sort order, else by key. */
  private static Map<String, List<Member<JsonNode>>> owned(
      Model model, Map<String, Member<JsonNode>> records) {
    Map<String, List<Member<JsonNode>>> owned = new LinkedHashMap<>();
    for (Member<JsonNode> member : records.values()) {
      owned.computeIfAbsent(model.owner(member.record()), o -> new ArrayList<>()).add(member);
    }
    owned.values().forEach(list -> list.sort(Comparator.comparing(Member::record, ORDER)));
    return owned;
  }

  Optional<Member<JsonNode>> product() {
    return byKey.getOrDefault(Model.PRODUCT, Map.of()).values().stream().findFirst();
  }

  /** The records of a model that belong to one other record, by its key. */
  List<JsonNode> of(Model model, String owner) {
    return byOwner.getOrDefault(model, Map.of()).getOrDefault(owner, List.of()).stream()
        .map(Member::record)
        .toList();
  }

  /** The fields of these records. */
  List<JsonNode> fieldsOf(Model model, String owner) {
    return of(model, owner).stream().map(record -> record.path("fields")).toList();
  }

  /** The fields of one record, by its key. */
  Optional<JsonNode> fields(Model model, String key) {
    return Optional.ofNullable(byKey.getOrDefault(model, Map.of()).get(key))
        .map(member -> member.record().path("fields"));
  }

  /** Calls the action with the fields of these records; one that it can't read is refused. */
  void forEach(Model model, String owner, Consumer<JsonNode> action) {
    for (Member<JsonNode> member :
        byOwner.getOrDefault(model, Map.of()).getOrDefault(owner, List.of())) {
      try {
        action.accept(member.record().path("fields"));
      } catch (UnreadableException e) {
        refused.put(member.at(), e.getMessage());
      }
    }
  }

  /** Tells what became of the records beside the product's own, once it was made of them. */
  void settle(CatalogSink sink) {
    settleReplaced(sink);
    forOthers(
        member -> {
          String reason = refused.get(member.at());
          if (reason == null) {
            sink.tally().merged();
          } else {
            sink.quarantine(member.at(), reason, member.record().toString());
          }
        });
  }

  /** Leaves out all records beside the product's own. */
  void skip(String rule, CatalogSink sink) {
    settleReplaced(sink);
    forOthers(member -> sink.tally().skipped(rule, member.at()));
  }

  private void settleReplaced(CatalogSink sink) {
    for (Member<JsonNode> member : replaced) {
      sink.tally().skipped(SaleorFixture.REPLACED, member.at());
    }
  }

  private void forOthers(Consumer<Member<JsonNode>> action) {
    byKey.forEach(
        (model, members) -> {
          if (model != Model.PRODUCT) {
            members.values().forEach(action);
          }
        });
  }
}
