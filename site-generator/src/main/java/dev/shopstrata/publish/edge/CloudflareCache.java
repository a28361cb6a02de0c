package dev.shopstrata.publish.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.store.SiteUrl;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A zone of Cloudflare. */
final class CloudflareCache implements Cache {
  static final URI API = URI.create("https://api.cloudflare.com/client/v4/");

  /** The documentation names 30 in places and 100 in others. */
  private static final int AT_ONCE = 30;

  private static final int URLS = 3_000;

  /** The free plan takes 25 calls at once and then five a minute. */
  private static final int TAGS = 25 * AT_ONCE;

  private static final TagHeader HEADER = new TagHeader("Cache-Tag", ",", 200);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Access access;
  private final String zone;
  private final SiteUrl store;
  private final boolean tags;

  CloudflareCache(Access access, String zone, SiteUrl store, boolean tags) {
    this.access = access;
    this.zone = zone;
    this.store = store;
    this.tags = tags;
  }

  @Override
  public String name() {
    return "cloudflare " + zone;
  }

  @Override
  public PurgeLimits limits() {
    return new PurgeLimits(URLS, tags ? TAGS : 0, AT_ONCE, 0);
  }

  @Override
  public Optional<TagHeader> tagHeader() {
    return tags ? Optional.of(HEADER) : Optional.empty();
  }

  @Override
  public void forgetUrls(List<String> paths) {
    List<String> urls = paths.stream().map(path -> store.origin() + path).toList();
    Chunks.of(urls, AT_ONCE).forEach(some -> purge("files", some));
  }

  @Override
  public void forgetTags(List<String> wanted) {
    List<String> safe = wanted.stream().map(TagHeader::safe).toList();
    Chunks.of(safe, AT_ONCE).forEach(some -> purge("tags", some));
  }

  @Override
  public void forgetStore() {
    String host = URI.create(store.origin()).getHost();
    if (store.basePath().equals("/")) {
      purge("hosts", List.of(host));
    } else {
      purge("prefixes", List.of(host + store.basePath()));
    }
  }

  private void purge(String what, List<String> which) {
    ObjectNode body = JSON.createObjectNode();
    ArrayNode list = body.putArray(what);
    which.forEach(list::add);
    HttpResponse<String> answer =
        access
            .calls()
            .answered(
                () ->
                    access
                        .request("zones/" + zone + "/purge_cache")
                        .header("Authorization", "Bearer " + access.secret().password())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build());
    JsonNode said = json(answer.body());
    if (answer.statusCode() / 100 != 2 || !said.path("success").asBoolean()) {
      throw access.calls().refused(answer, reasons(said));
    }
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  private static String reasons(JsonNode said) {
    return StreamSupport.stream(said.path("errors").spliterator(), false)
        .map(e -> "%s (%s)".formatted(e.path("message").asText(), e.path("code").asText()))
        .collect(Collectors.joining(", "));
  }
}
