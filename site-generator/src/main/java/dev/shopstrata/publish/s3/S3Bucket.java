package dev.shopstrata.publish.s3;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.bucket.Bucket;

/**
 * Opens buckets of S3-compatible stores. Itself it needs no AWS library, so that it can say how to
 * get one: most projects publish elsewhere and never load it.
 */
public final class S3Bucket {
  /** The version of the AWS libraries that this was built and tried with. */
  static final String SDK = "2.57.8";

  private S3Bucket() {}

  /**
   * Opens a bucket; nothing is asked of the store yet.
   *
   * @throws ProblemException when the AWS libraries are missing or the settings incomplete
   */
  public static Bucket open(S3Settings settings, S3Credentials credentials) {
    settings.url();
    try {
      return new S3Connection(settings, credentials).bucket();
    } catch (NoClassDefFoundError e) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.S3_CLIENT_MISSING,
              "%s can't be reached without the AWS libraries".formatted(settings.name()),
              "give them to the plugin in pom.xml:\n" + snippet()));
    }
  }

  private static String snippet() {
    StringBuilder text = new StringBuilder("<dependencies>\n");
    text.append(
        """
          <dependency>
            <groupId>software.amazon.awssdk</groupId>
            <artifactId>s3</artifactId>
            <version>%s</version>
            <exclusions>
        """
            .formatted(SDK));
    for (String client : new String[] {"apache-client", "apache5-client", "netty-nio-client"}) {
      text.append(
          """
                <exclusion>
                  <groupId>software.amazon.awssdk</groupId>
                  <artifactId>%s</artifactId>
                </exclusion>
          """
              .formatted(client));
    }
    text.append(
        """
            </exclusions>
          </dependency>
          <dependency>
            <groupId>software.amazon.awssdk</groupId>
            <artifactId>url-connection-client</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>"""
            .formatted(SDK));
    return text.toString();
  }
}
