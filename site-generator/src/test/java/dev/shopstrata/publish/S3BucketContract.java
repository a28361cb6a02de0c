package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** What buckets of an S3 server promise, looked at with the vendor's own client. */
abstract class S3BucketContract extends BucketContract {
  private String prefix;

  /** Of the server. */
  abstract String url();

  /** A place of this test's own in the server's bucket. */
  String freshPrefix() {
    prefix = "store-" + UUID.randomUUID();
    return prefix;
  }

  @Override
  ObjectHeaders served(Key key) {
    try (S3Client client =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .endpointOverride(URI.create(url()))
            .forcePathStyle(true)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create("AKIDCANARY", "canary-secret")))
            .build()) {
      HeadObjectResponse head =
          client.headObject(ask -> ask.bucket(S3ProxyServer.BUCKET).key(prefix + "/" + key));
      TreeMap<String, String> others = new TreeMap<>();
      head.metadata().forEach((name, value) -> others.put(names(name), value));
      put(others, "Content-Language", head.contentLanguage());
      put(others, "Content-Disposition", head.contentDisposition());
      put(others, "Content-Encoding", head.contentEncoding());
      // A space after the semicolon means nothing, and servers drop it.
      String type = head.contentType().replaceAll("; *", "; ");
      return new ObjectHeaders(type, head.cacheControl(), others);
    }
  }

  /** Metadata has no upper case. */
  private static String names(String name) {
    return name.equals("cache-tag") ? "Cache-Tag" : name;
  }

  private static void put(Map<String, String> others, String name, String value) {
    if (value != null && !value.isEmpty()) {
      others.put(name, value);
    }
  }
}
