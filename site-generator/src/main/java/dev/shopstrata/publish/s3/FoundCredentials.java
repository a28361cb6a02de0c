package dev.shopstrata.publish.s3;

import dev.shopstrata.publish.bucket.BucketException;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Credentials of the AWS chain; that it finds none is told as what it is. */
final class FoundCredentials implements AwsCredentialsProvider {
  private final AwsCredentialsProvider chain;

  FoundCredentials(AwsCredentialsProvider chain) {
    this.chain = chain;
  }

  @Override
  public AwsCredentials resolveCredentials() {
    try {
      return chain.resolveCredentials();
    } catch (SdkClientException e) {
      throw new BucketException(
          BucketException.Kind.DENIED,
          "no credentials were found: neither a server of settings.xml nor environment, profile or"
              + " role of this machine has any",
          e);
    }
  }
}
