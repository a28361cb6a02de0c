package dev.shopstrata.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.PublishStep;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Writes what happens to releases into a file, one JSON object a line, as it happens. */
public final class ReleaseEvents implements ReleaseListener, Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedWriter out;
  private final Clock clock;

  private ReleaseEvents(BufferedWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Begins a file anew. */
  public static ReleaseEvents open(Path file, Clock clock) throws IOException {
    Files.createDirectories(file.getParent());
    return new ReleaseEvents(Files.newBufferedWriter(file, StandardCharsets.UTF_8), clock);
  }

  @Override
  public void planned(StorePlan plan) {
    ObjectNode event = event(plan.store(), "planned");
    event.set("plan", ReleaseReport.plan(plan));
    write(event);
  }

  @Override
  public void step(StoreId store, PublishStep step) {
    write(event(store.value(), "step").put("step", step.text()));
  }

  @Override
  public void released(StoreRelease release) {
    String what = release.outcome().name().toLowerCase(Locale.ROOT);
    ObjectNode event = event(release.store().value(), what);
    event.setAll(ReleaseReport.store(release));
    write(event);
  }

  private ObjectNode event(String store, String what) {
    return JSON.createObjectNode()
        .put("time", clock.instant().toString())
        .put("store", store)
        .put("event", what);
  }

  private synchronized void write(ObjectNode event) {
    try {
      out.write(event.toString());
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
