package dev.shopstrata.publish.s3;

import java.util.Locale;
import java.util.Optional;

/**
 * What is known of an S3-compatible store. Whether it honours conditions is not in this table: that
 * is tried before every release.
 */
public enum S3Preset {
  AWS("", "", false, S3Checksum.SHA256, true),
  R2("", "auto", true, S3Checksum.MD5, true),
  B2("https://s3.{region}.backblazeb2.com", "", false, S3Checksum.MD5, true),
  SPACES("https://{region}.digitaloceanspaces.com", "", false, S3Checksum.MD5, true),
  MINIO("", "us-east-1", true, S3Checksum.MD5, true),
  GCS("https://storage.googleapis.com", "auto", true, S3Checksum.MD5, false),
  WASABI("https://s3.{region}.wasabisys.com", "", false, S3Checksum.MD5, true);

  private final String endpoint;
  private final String region;
  private final boolean pathStyle;
  private final S3Checksum checksum;
  private final boolean deletesMany;

  S3Preset(
      String endpoint, String region, boolean pathStyle, S3Checksum checksum, boolean deletesMany) {
    this.endpoint = endpoint;
    this.region = region;
    this.pathStyle = pathStyle;
    this.checksum = checksum;
    this.deletesMany = deletesMany;
  }

  /** The preset that settings name, in lower case. */
  public static Optional<S3Preset> of(String text) {
    for (S3Preset preset : values()) {
      if (preset.text().equals(text)) {
        return Optional.of(preset);
      }
    }
    return Optional.empty();
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How to reach a bucket of this store, as far as the table tells.
   *
   * @param prefix of all keys, without a slash at its end; empty for the whole bucket
   */
  public S3Settings settings(String bucket, String prefix) {
    return new S3Settings(
        this, bucket, prefix, endpoint, region, pathStyle, ExtraHeaders.AS_METADATA);
  }

  S3Checksum checksum() {
    return checksum;
  }

  /** Whether one request deletes many objects. */
  boolean deletesMany() {
    return deletesMany;
  }
}
