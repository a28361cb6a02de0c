package dev.shopstrata.publish.s3;

import java.util.List;

/** Who asks an object store. No text form has a secret in it. */
public sealed interface S3Credentials {
  /** Whatever the AWS libraries find: environment, profile, the machine's own role. */
  S3Credentials CHAIN = new Chain();

  static S3Credentials of(String key, String secret) {
    return new Given(key, secret, "");
  }

  /**
   * A key that holds for a session.
   *
   * @param token of the session
   */
  static S3Credentials of(String key, String secret, String token) {
    return new Given(key, secret, token);
  }

  /** Texts that nobody is to see. */
  List<String> secrets();

  /** What the AWS libraries find. */
  record Chain() implements S3Credentials {
    @Override
    public List<String> secrets() {
      return List.of();
    }
  }

  /**
   * A key of the store.
   *
   * @param token of a session; empty without one
   */
  record Given(String key, String secret, String token) implements S3Credentials {
    @Override
    public List<String> secrets() {
      return List.of(key, secret, token).stream().filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public String toString() {
      return "S3Credentials[given]";
    }
  }
}
