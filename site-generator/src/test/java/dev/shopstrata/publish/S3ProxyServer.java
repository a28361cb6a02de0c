package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.s3.S3Bucket;
import dev.shopstrata.publish.s3.S3Credentials;
import dev.shopstrata.publish.s3.S3Preset;
import dev.shopstrata.publish.s3.S3Settings;
import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.options.CreateContainerOptions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** An S3Proxy in this process, with one empty bucket in memory. */
final class S3ProxyServer implements AutoCloseable {
  static final String BUCKET = "shops";
  static final S3Credentials CREDENTIALS = S3Credentials.of("AKIDCANARY", "canary-secret");

  private final S3Proxy proxy;

  private S3ProxyServer(S3Proxy proxy) {
    this.proxy = proxy;
  }

  static S3ProxyServer start() {
    BlobStore store = BlobStores.create("transient-nio2", new Properties());
    store.createContainer(BUCKET, CreateContainerOptions.NONE);
    try {
      S3Proxy proxy =
          S3Proxy.builder()
              .blobStore(store)
              .endpoint(URI.create("http://127.0.0.1:0"))
              .awsAuthentication(AuthenticationType.AWS_V4, "AKIDCANARY", "canary-secret")
              .build();
      proxy.start();
      return new S3ProxyServer(proxy);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + proxy.getPort();
  }

  S3Settings settings(String prefix) {
    return S3Preset.MINIO.settings(BUCKET, prefix).withEndpoint(url());
  }

  Bucket bucket(String prefix) {
    return S3Bucket.open(settings(prefix), CREDENTIALS);
  }

  /** The vendor's own client, set up as ours. */
  S3Client client() {
    return S3Client.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .endpointOverride(URI.create(url()))
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .serviceConfiguration(
            S3Configuration.builder()
                .chunkedEncodingEnabled(false)
                .expectContinueEnabled(false)
                .build())
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create("AKIDCANARY", "canary-secret")))
        .build();
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
