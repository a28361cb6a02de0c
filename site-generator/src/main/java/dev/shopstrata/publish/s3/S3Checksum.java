package dev.shopstrata.publish.s3;

/** How an object store is told what bytes it should have got. */
public enum S3Checksum {
  /** {@code x-amz-checksum-sha256}, which AWS also keeps. */
  SHA256,
  /** {@code Content-MD5}, which every store knows. */
  MD5
}
