package dev.shopstrata.publish.netlify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.publish.edge.Access;
import dev.shopstrata.publish.edge.EdgeException;
import dev.shopstrata.publish.edge.Pauses;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The calls of Netlify's interface that a release needs. A lost answer is asked for again: a deploy
 * that was begun in vain never goes live.
 */
final class NetlifyApi {
  /** With more files than these Netlify is to look for what it lacks after it answered. */
  private static final int FILES_AT_ONCE = 100;

  private static final int DEPLOYS_A_PAGE = 100;

  /** Older deploys are of no use: Netlify deletes them, and their data is too old. */
  private static final int PAGES = 10;

  private static final Duration UPLOAD = Duration.ofMinutes(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final NetlifyTarget target;
  private final Access access;
  private final String site;

  NetlifyApi(NetlifyTarget target, Pauses pauses) {
    this.target = target;
    this.access = Access.to(target.api(), target.name(), target.token(), pauses);
    this.site = "sites/" + encoded(target.site());
  }

  /** The deploy that shoppers see; empty before the first. */
  Optional<Deploy> published() {
    String id = get(site).path("published_deploy").path("id").asText("");
    return id.isEmpty() ? Optional.empty() : Optional.of(deploy(id));
  }

  Deploy deploy(String id) {
    return Deploy.of(get(site + "/deploys/" + encoded(id)));
  }

  /** Those that can be shown, newest first. */
  List<Deploy> ready() {
    List<Deploy> deploys = new ArrayList<>();
    for (int page = 1; page <= PAGES; page++) {
      JsonNode some =
          get(site + "/deploys?state=ready&per_page=" + DEPLOYS_A_PAGE + "&page=" + page);
      some.forEach(deploy -> deploys.add(Deploy.of(deploy)));
      if (some.size() < DEPLOYS_A_PAGE) {
        break;
      }
    }
    return deploys;
  }

  /**
   * @param digests path → SHA-1 of all files of the site
   */
  Deploy create(DeployTitle title, NavigableMap<String, String> digests) {
    ObjectNode body = JSON.createObjectNode();
    ObjectNode files = body.putObject("files");
    digests.forEach(files::put);
    body.put("async", digests.size() > FILES_AT_ONCE);
    return Deploy.of(post(site + "/deploys?title=" + encoded(title.text()), body.toString()));
  }

  void upload(Deploy deploy, HostedFile file) {
    String path = "deploys/" + encoded(deploy.id()) + "/files" + file.path().url();
    access
        .calls()
        .accepted(
            () -> {
              try {
                return request(path)
                    .timeout(UPLOAD)
                    .header("Content-Type", "application/octet-stream")
                    .PUT(BodyPublishers.ofFile(file.onDisk()))
                    .build();
              } catch (FileNotFoundException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Shows a deploy that is ready. */
  void restore(String deploy) {
    post(site + "/deploys/" + encoded(deploy) + "/restore", "");
  }

  private JsonNode get(String path) {
    return json(access.calls().accepted(() -> request(path).GET().build()));
  }

  private JsonNode post(String path, String body) {
    return json(
        access
            .calls()
            .accepted(
                () ->
                    request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build()));
  }

  private HttpRequest.Builder request(String path) {
    return access
        .request(path)
        .header("Authorization", "Bearer " + access.secret().password())
        .header("User-Agent", "Shopstrata");
  }

  private JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new EdgeException(target.name() + " answered with what is no JSON", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
