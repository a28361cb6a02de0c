package dev.shopstrata.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a store's releases, one create-only object a record: of two publishers that
 * write the same number one wins, and that is the safety everything else rests on.
 */
public final class ReleaseLedger {
  private static final int FORMAT = 1;
  private static final long LIMIT = 64 * 1024;
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Bucket bucket;

  public ReleaseLedger(Bucket bucket) {
    this.bucket = bucket;
  }

  /** The records that are still needed, in their order; older ones stay in the bucket unread. */
  public List<ReleaseRecord> records() {
    List<ReleaseRecord> records = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    bucket.list(ReleaseKeys.LEDGER, before(start()), object -> keys.add(object.key()));
    keys.forEach(key -> bucket.get(key, LIMIT).map(ReleaseLedger::parse).ifPresent(records::add));
    return records;
  }

  private static String before(long start) {
    return start <= 1 ? "" : ReleaseKeys.record(start - 1).value();
  }

  private long start() {
    return bucket.get(ReleaseKeys.LEDGER_START, LIMIT).map(ReleaseLedger::seq).orElse(1L);
  }

  private static long seq(FetchedObject start) {
    try {
      return JSON.readTree(start.text()).path("seq").asLong(1);
    } catch (JsonProcessingException e) {
      return 1;
    }
  }

  /**
   * Says that nobody needs what was before a record, so that reading a ledger costs what is
   * retained and not all that ever happened. Without it, or with an older one, more is read than
   * needed.
   */
  public void startAt(long seq) {
    if (seq > start()) {
      String text = "{\"seq\": " + seq + "}\n";
      bucket.put(ReleaseKeys.LEDGER_START, Upload.json(text), Condition.ALWAYS);
    }
  }

  /**
   * Appends a record, or says that somebody else's took its number.
   *
   * <p>A refusal and a lost answer may both be about this very record, written and then asked for
   * again on the way: what is there tells.
   */
  public boolean append(ReleaseRecord record) {
    try {
      bucket.put(ReleaseKeys.record(record.seq()), Upload.json(text(record)), Condition.ABSENT);
      return true;
    } catch (BucketException e) {
      return switch (e.kind()) {
        case CONDITION, CONFLICT, LOST -> isOurs(record, e);
        case BUSY, DENIED, GONE, BROKEN -> throw e;
      };
    }
  }

  private boolean isOurs(ReleaseRecord record, BucketException lost) {
    Optional<FetchedObject> there = bucket.get(ReleaseKeys.record(record.seq()), LIMIT);
    if (there.isEmpty()) {
      throw lost;
    }
    return parse(there.get()).token().equals(record.token());
  }

  private static String text(ReleaseRecord record) {
    ObjectNode json = JSON.createObjectNode().put("format", FORMAT);
    json.setAll((ObjectNode) JSON.valueToTree(record));
    return json.toPrettyString() + "\n";
  }

  private static ReleaseRecord parse(FetchedObject object) {
    try {
      return JSON.readValue(object.bytes(), ReleaseRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
