package dev.shopstrata.publish.s3;

import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Response headers as S3 keeps them: some it serves itself, others it only keeps as metadata. */
final class S3Headers {
  private static final String REDIRECT = "x-amz-website-redirect-location";

  /** What S3 takes for names and values together. */
  private static final int MOST_METADATA = 2048;

  private final ExtraHeaders extra;

  S3Headers(ExtraHeaders extra) {
    this.extra = extra;
  }

  void put(PutObjectRequest.Builder ask, Key key, ObjectHeaders headers) {
    NavigableMap<String, String> others = others(headers);
    ask.contentType(headers.contentType())
        .cacheControl(headers.cacheControl())
        .contentEncoding(others.remove("content-encoding"))
        .contentDisposition(others.remove("content-disposition"))
        .contentLanguage(others.remove("content-language"))
        .websiteRedirectLocation(others.remove(REDIRECT));
    String expires = others.remove("expires");
    if (expires != null) {
      ask.overrideConfiguration(all -> all.putHeader("Expires", expires));
    }
    ask.metadata(metadata(key, others));
  }

  void copy(CopyObjectRequest.Builder ask, Key key, ObjectHeaders headers) {
    NavigableMap<String, String> others = others(headers);
    ask.contentType(headers.contentType())
        .cacheControl(headers.cacheControl())
        .contentEncoding(others.remove("content-encoding"))
        .contentDisposition(others.remove("content-disposition"))
        .contentLanguage(others.remove("content-language"))
        .websiteRedirectLocation(others.remove(REDIRECT));
    String expires = others.remove("expires");
    if (expires != null) {
      ask.overrideConfiguration(all -> all.putHeader("Expires", expires));
    }
    ask.metadata(metadata(key, others));
  }

  /** As an object has them, metadata under the names of headers. */
  static ObjectHeaders of(HeadObjectResponse head) {
    NavigableMap<String, String> others = new TreeMap<>(head.metadata());
    add(others, "Content-Encoding", head.contentEncoding());
    add(others, "Content-Disposition", head.contentDisposition());
    add(others, "Content-Language", head.contentLanguage());
    add(others, REDIRECT, head.websiteRedirectLocation());
    add(others, "Expires", head.expiresString());
    return new ObjectHeaders(text(head.contentType()), text(head.cacheControl()), others);
  }

  private static void add(Map<String, String> others, String name, String value) {
    if (!text(value).isEmpty()) {
      others.put(name, value);
    }
  }

  private static String text(String told) {
    return told == null ? "" : told;
  }

  private static NavigableMap<String, String> others(ObjectHeaders headers) {
    NavigableMap<String, String> others = new TreeMap<>();
    headers.others().forEach((name, value) -> others.put(name.toLowerCase(Locale.ROOT), value));
    return others;
  }

  private Map<String, String> metadata(Key key, NavigableMap<String, String> others) {
    Map<String, String> metadata = extra.metadata(others);
    int size =
        metadata.entrySet().stream()
            .mapToInt(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
            .sum();
    if (size > MOST_METADATA) {
      throw new BucketException(
          Kind.BROKEN,
          "%s has %d bytes of headers that S3 keeps as metadata, and it takes %d: %s"
              .formatted(key, size, MOST_METADATA, String.join(", ", metadata.keySet())),
          null);
    }
    return metadata;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
