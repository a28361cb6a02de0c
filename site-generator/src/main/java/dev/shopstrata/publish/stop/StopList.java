package dev.shopstrata.publish.stop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The products stopped in one store's bucket. It is no part of any release, so it holds for all of
 * them, those of last week included.
 */
public final class StopList {
  /** Where it lies. */
  public static final Key KEY = Key.of("_meta/stop.json");

  private static final int FORMAT = 1;
  private static final long LIMIT = 16 << 20;
  private static final int TRIES = 5;
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Bucket bucket;

  public StopList(Bucket bucket) {
    this.bucket = bucket;
  }

  /**
   * What is stopped, by id.
   *
   * @throws ProblemException when the list is there and can't be read: nothing may be shown then
   */
  public SortedSet<StoppedProduct> products() {
    return new TreeSet<>(parse(bucket.get(KEY, LIMIT)).values());
  }

  /** Whether all these are stopped. */
  public boolean has(Collection<StoppedProduct> products) {
    return products.isEmpty()
        || parse(bucket.get(KEY, LIMIT))
            .keySet()
            .containsAll(products.stream().map(StoppedProduct::id).toList());
  }

  /** Stops products; one that is stopped already keeps its moment and reason. */
  public void add(Collection<StoppedProduct> products) {
    change(all -> products.forEach(product -> all.putIfAbsent(product.id(), product)));
  }

  /** Allows products again; the next build that has them shows them. */
  public void remove(Collection<String> ids) {
    change(all -> all.keySet().removeAll(ids));
  }

  /** Two people who stop products at the same time both succeed, where the bucket can tell. */
  private void change(Consumer<Map<String, StoppedProduct>> change) {
    for (int left = TRIES; ; left--) {
      Optional<FetchedObject> there = bucket.get(KEY, LIMIT);
      Map<String, StoppedProduct> all = parse(there);
      Map<String, StoppedProduct> next = new TreeMap<>(all);
      change.accept(next);
      if (next.equals(all)) {
        return;
      }
      Condition seen =
          there
              .map(found -> (Condition) new Condition.Matching(found.object().etag()))
              .orElse(Condition.ABSENT);
      try {
        bucket.put(KEY, Upload.json(text(next)), seen);
        return;
      } catch (BucketException e) {
        boolean mayBeOurs =
            e.kind() == Kind.CONDITION || e.kind() == Kind.CONFLICT || e.kind() == Kind.LOST;
        if (!mayBeOurs || left == 1) {
          throw e;
        }
      }
    }
  }

  private static String text(Map<String, StoppedProduct> products) {
    ObjectNode json = JSON.createObjectNode().put("format", FORMAT);
    json.set("products", JSON.valueToTree(products.values()));
    return json.toPrettyString() + "\n";
  }

  private Map<String, StoppedProduct> parse(Optional<FetchedObject> object) {
    Map<String, StoppedProduct> all = new TreeMap<>();
    if (object.isEmpty()) {
      return all;
    }
    try {
      JsonNode root = JSON.readTree(object.get().text());
      if (root.path("format").asInt() != FORMAT || !root.path("products").isArray()) {
        throw damaged();
      }
      for (JsonNode node : root.path("products")) {
        StoppedProduct product = JSON.treeToValue(node, StoppedProduct.class);
        all.put(product.id(), product);
      }
    } catch (JsonProcessingException e) {
      throw damaged();
    }
    return all;
  }

  private ProblemException damaged() {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_STOP_LIST_INVALID,
            "%s in %s can't be read, so nobody knows what is stopped".formatted(KEY, bucket.name()),
            "restore it from an earlier copy, or write {\"format\": 1, \"products\": []} when"
                + " nothing is stopped"));
  }
}
