package dev.shopstrata.publish.s3;

import dev.shopstrata.publish.bucket.Bucket;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.LegacyMd5Plugin;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Makes a client of the AWS libraries for one place, and a bucket of it. */
final class S3Connection {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** Without a byte for this long an answer counts as lost. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private final S3Settings settings;
  private final S3Credentials credentials;

  S3Connection(S3Settings settings, S3Credentials credentials) {
    this.settings = settings;
    this.credentials = credentials;
  }

  Bucket bucket() {
    return new S3Objects(client(), settings, new S3Failures(settings, credentials.secrets()));
  }

  /**
   * Nothing is asked a second time in here: a second attempt at a conditional write is refused by
   * the first, and {@code Retrying} has to learn of a busy store. Bodies are not sent in chunks:
   * some stores would keep {@code aws-chunked} as their encoding.
   */
  private S3Client client() {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
            .credentialsProvider(provider())
            .serviceConfiguration(
                S3Configuration.builder()
                    .pathStyleAccessEnabled(settings.pathStyle())
                    .chunkedEncodingEnabled(false)
                    .expectContinueEnabled(false)
                    .build())
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(all -> all.retryStrategy(AwsRetryStrategy.doNotRetry()));
    if (!settings.region().isEmpty()) {
      builder.region(Region.of(settings.region()));
    }
    settings.url().ifPresent(builder::endpointOverride);
    if (settings.preset().checksum() == S3Checksum.MD5) {
      builder.addPlugin(LegacyMd5Plugin.create());
    }
    return builder.build();
  }

  private AwsCredentialsProvider provider() {
    if (credentials instanceof S3Credentials.Given given) {
      AwsCredentials known =
          given.token().isEmpty()
              ? AwsBasicCredentials.create(given.key(), given.secret())
              : AwsSessionCredentials.create(given.key(), given.secret(), given.token());
      return StaticCredentialsProvider.create(known);
    }
    return new FoundCredentials(DefaultCredentialsProvider.builder().build());
  }
}
