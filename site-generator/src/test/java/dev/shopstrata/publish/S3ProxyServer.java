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

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
