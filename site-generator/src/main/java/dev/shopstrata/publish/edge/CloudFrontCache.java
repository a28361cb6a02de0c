package dev.shopstrata.publish.edge;

import dev.shopstrata.store.SiteUrl;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A distribution of CloudFront: invalidations of paths and tags, awaited until they are done. */
final class CloudFrontCache implements Cache {
  static final URI API = URI.create("https://cloudfront.amazonaws.com/");

  /** Paths that may be under way at the same time; each URL of a release takes two. */
  private static final int PATHS = 3_000;

  private static final double DOLLARS = 5;
  private static final TagHeader HEADER = new TagHeader("Cache-Tag", ",", 50);
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final Duration LONG_PAUSE = Duration.ofSeconds(20);
  private static final int MOST_PAUSES = 200;

  private final EdgeCalls calls;
  private final AwsSigner signer;
  private final Clock clock;
  private final Pauses pauses;
  private final URI invalidations;
  private final String distribution;
  private final SiteUrl store;
  private final Optional<KeyValuePointer> pointer;
  private final boolean tags;

  CloudFrontCache(CloudFront at, SiteUrl store, Optional<KeyValuePointer> pointer, boolean tags) {
    this.calls = at.calls();
    this.signer = at.signer();
    this.clock = at.clock();
    this.pauses = at.pauses();
    this.distribution = at.distribution();
    this.invalidations =
        URI.create(at.api() + "2020-05-31/distribution/" + distribution + "/invalidation");
    this.store = store;
    this.pointer = pointer;
    this.tags = tags;
  }

  @Override
  public String name() {
    return "cloudfront " + distribution;
  }

  @Override
  public PurgeLimits limits() {
    return new PurgeLimits(PATHS / 2, tags ? PATHS / 2 : 0, PATHS / 2, DOLLARS);
  }

  @Override
  public Optional<TagHeader> tagHeader() {
    return tags ? Optional.of(HEADER) : Optional.empty();
  }

  @Override
  public void forgetUrls(List<String> paths) {
    Set<String> all = new LinkedHashSet<>(paths);
    // The function answers a folder without its slash by itself.
    invalidate(withPlaces(paths.stream().filter(path -> !all.contains(path + "/")).toList()));
  }

  @Override
  public void forgetTags(List<String> wanted) {
    invalidate(wanted.stream().map(tag -> "#" + TagHeader.safe(tag)).toList());
  }

  @Override
  public void forgetStore() {
    invalidate(
        store.basePath().equals("/") ? List.of("/*") : withPlaces(List.of(store.basePath() + "*")));
  }

  /**
   * CloudFront wants to be told the path that was asked for and the one its function made of it.
   */
  private List<String> withPlaces(List<String> paths) {
    Set<String> all = new LinkedHashSet<>(paths);
    Optional<String> folder = pointer.flatMap(KeyValuePointer::folder);
    for (String path : paths) {
      String file = path.endsWith("/") ? path + "index.html" : path;
      all.add(folder.map(release -> "/releases/" + release + file).orElse(file));
    }
    return new ArrayList<>(all);
  }

  private void invalidate(List<String> paths) {
    for (List<String> some : Chunks.of(paths, PATHS)) {
      HttpResponse<String> answer = begun(some);
      String id = element(answer.body(), "Id");
      for (int asked = 0; !element(answer.body(), "Status").equals("Completed"); asked++) {
        if (asked == MOST_PAUSES) {
          throw new EdgeException(
              name() + " still works on invalidation " + id + "; publish again to wait on", null);
        }
        pauses.pause(PAUSE);
        URI place = URI.create(invalidations + "/" + id);
        answer = accepted(AwsRequest.of("GET", place, ""));
      }
    }
  }

  /** With too many under way it is waited until there is room. */
  private HttpResponse<String> begun(List<String> paths) {
    AwsRequest request =
        AwsRequest.of("POST", invalidations, batch(paths)).with("content-type", "text/xml");
    for (int asked = 0; ; asked++) {
      HttpResponse<String> answer = calls.answered(() -> signer.sign(request, clock.instant()));
      if (answer.statusCode() / 100 == 2) {
        return answer;
      }
      boolean isFull = element(answer.body(), "Code").equals("TooManyInvalidationsInProgress");
      if (!isFull || asked == MOST_PAUSES) {
        throw refused(answer);
      }
      pauses.pause(LONG_PAUSE);
    }
  }

  private HttpResponse<String> accepted(AwsRequest request) {
    HttpResponse<String> answer = calls.answered(() -> signer.sign(request, clock.instant()));
    if (answer.statusCode() / 100 != 2) {
      throw refused(answer);
    }
    return answer;
  }

  private EdgeException refused(HttpResponse<String> answer) {
    String code = element(answer.body(), "Code");
    return calls.refused(
        answer,
        code.isEmpty() ? answer.body() : element(answer.body(), "Message") + " (" + code + ")");
  }

  private static String batch(List<String> paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items
          .append("<Path>")
          .append(path.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</Path>");
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">\
        <CallerReference>%s</CallerReference>\
        <Paths><Quantity>%d</Quantity><Items>%s</Items></Paths></InvalidationBatch>
        """
        .formatted(UUID.randomUUID(), paths.size(), items);
  }

  private static String element(String xml, String name) {
    Matcher found = Pattern.compile("<" + name + ">([^<]*)</" + name + ">").matcher(xml);
    return found.find() ? found.group(1) : "";
  }
}
