package dev.shopstrata.publish.s3;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A place in a bucket of an S3-compatible store and the way there. Made by {@link
 * S3Preset#settings}, then changed where the project says otherwise.
 *
 * @param prefix of all keys, without a slash at its end; empty for the whole bucket
 * @param endpoint a URL, in which {@code {region}} stands for the region; empty for AWS itself
 * @param region empty for what the AWS libraries find
 * @param pathStyle whether the bucket is named in the URL's path instead of its host
 * @param extraHeaders what becomes of headers that S3 keeps no place for
 */
public record S3Settings(
    S3Preset preset,
    String bucket,
    String prefix,
    String endpoint,
    String region,
    boolean pathStyle,
    ExtraHeaders extraHeaders) {
  private static final String REGION = "{region}";

  public S3Settings withEndpoint(String url) {
    return new S3Settings(preset, bucket, prefix, url, region, pathStyle, extraHeaders);
  }

  public S3Settings withRegion(String name) {
    return new S3Settings(preset, bucket, prefix, endpoint, name, pathStyle, extraHeaders);
  }

  public S3Settings withPathStyle(boolean inPath) {
    return new S3Settings(preset, bucket, prefix, endpoint, region, inPath, extraHeaders);
  }

  public S3Settings withExtraHeaders(ExtraHeaders rule) {
    return new S3Settings(preset, bucket, prefix, endpoint, region, pathStyle, rule);
  }

  /** How people know the place. */
  public String name() {
    return "s3://" + bucket + (prefix.isEmpty() ? "" : "/" + prefix);
  }

  /**
   * Where requests go; empty for AWS itself.
   *
   * @throws ProblemException when something is missing that the store needs
   */
  Optional<URI> url() {
    if (bucket.isEmpty()) {
      throw incomplete("no bucket is named", "set publish.<environment>.bucket");
    }
    if (endpoint.isEmpty() && preset == S3Preset.AWS) {
      return Optional.empty();
    }
    if (endpoint.isEmpty()) {
      throw incomplete(
          "preset %s needs an endpoint for bucket %s".formatted(preset.text(), bucket),
          "set publish.<environment>.endpoint to the URL that the store's console shows");
    }
    if (endpoint.contains(REGION) && region.isEmpty()) {
      throw incomplete(
          "preset %s needs the region of bucket %s".formatted(preset.text(), bucket),
          "set publish.<environment>.region");
    }
    String url = endpoint.replace(REGION, region);
    try {
      URI uri = new URI(url);
      if (uri.getHost() != null && (url.startsWith("https://") || url.startsWith("http://"))) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Told below like any other text that is no URL.
    }
    throw incomplete(
        "the endpoint \"%s\" of bucket %s is no URL".formatted(url, bucket),
        "set publish.<environment>.endpoint to a URL like https://s3.example.com");
  }

  private static ProblemException incomplete(String what, String fix) {
    return new ProblemException(Problem.of(ProblemCode.S3_SETTINGS_INCOMPLETE, what, fix));
  }
}
