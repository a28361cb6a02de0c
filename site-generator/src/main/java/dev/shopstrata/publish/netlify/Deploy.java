package dev.shopstrata.publish.netlify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.publish.ReleaseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A deploy as Netlify tells it.
 *
 * @param required SHA-1 of what it lacks, once it has found out
 * @param error why it failed; empty when it didn't
 */
record Deploy(
    String id, String state, List<String> required, String title, String created, String error) {
  private static final Set<String> ASKING =
      Set.of("prepared", "uploading", "uploaded", "processing", "processed", "ready");

  Deploy {
    required = List.copyOf(required);
  }

  static Deploy of(JsonNode json) {
    List<String> required = new ArrayList<>();
    json.path("required").forEach(digest -> required.add(digest.asText()));
    return new Deploy(
        json.path("id").asText(),
        json.path("state").asText(),
        required,
        json.path("title").asText(),
        json.path("created_at").asText(),
        json.path("error_message").asText(""));
  }

  boolean isReady() {
    return state.equals("ready");
  }

  boolean isBroken() {
    return state.equals("error") || state.equals("rejected");
  }

  /** Whether it knows what it lacks. */
  boolean isPrepared() {
    return ASKING.contains(state);
  }

  /** What was released in it; empty for a deploy that somebody else made. */
  Optional<DeployTitle> release() {
    return DeployTitle.isInstant(created) ? DeployTitle.of(title) : Optional.empty();
  }

  Optional<ReleaseRecord> record() {
    return release().map(release -> release.record(id, created));
  }
}
