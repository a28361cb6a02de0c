package dev.shopstrata.publish.s3;

import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import java.io.IOException;
import java.net.HttpRetryException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells failures of the AWS libraries as what a publisher can do about them. */
final class S3Failures {
  private static final Set<String> BUSY =
      Set.of(
          "SlowDown",
          "ServiceUnavailable",
          "Throttling",
          "ThrottlingException",
          "RequestLimitExceeded",
          "RequestThrottled",
          "TooManyRequests");
  private static final Set<String> DENIED =
      Set.of(
          "ExpiredToken",
          "TokenRefreshRequired",
          "InvalidToken",
          "InvalidAccessKeyId",
          "SignatureDoesNotMatch",
          "AccessDenied",
          "RequestTimeTooSkewed",
          "InvalidSecurity");

  private final S3Settings settings;
  private final List<String> secrets;

  S3Failures(S3Settings settings, List<String> secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /**
   * @param what was asked for, for people: {@code index.html}
   */
  BucketException of(String what, SdkException failure) {
    if (failure instanceof AwsServiceException answered) {
      return answered(what, answered);
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BucketException own) {
        return own;
      }
      if (cause instanceof HttpRetryException refused && refused.responseCode() == 401) {
        return told(Kind.DENIED, what + ": the credentials were refused", null, failure);
      }
      if (cause instanceof IOException) {
        return told(Kind.LOST, what + ": no answer came: " + cause, null, failure);
      }
    }
    // Timeouts and interruptions of the libraries' own.
    return told(Kind.LOST, what + ": " + failure.getMessage(), null, failure);
  }

  private BucketException answered(String what, AwsServiceException failure) {
    AwsErrorDetails details = failure.awsErrorDetails();
    String code = details == null || details.errorCode() == null ? "" : details.errorCode();
    String text = details == null || details.errorMessage() == null ? "" : details.errorMessage();
    String message =
        "%s: status %d %s %s%s"
            .formatted(what, failure.statusCode(), code, text, hint(failure.statusCode(), code));
    return told(kind(failure.statusCode(), code), message, patience(details), failure);
  }

  static Kind kind(int status, String code) {
    if (BUSY.contains(code) || status == 429 || status == 503) {
      return Kind.BUSY;
    }
    if (DENIED.contains(code) || status == 401 || status == 403) {
      return Kind.DENIED;
    }
    if (code.equals("NoSuchBucket")) {
      return Kind.GONE;
    }
    if (code.equals("RequestTimeout") || status == 408) {
      return Kind.LOST;
    }
    return switch (status) {
      case 409 -> Kind.CONFLICT;
      case 412 -> Kind.CONDITION;
      // It failed in the middle of its work: whether it was done is not known.
      case 500, 502, 504 -> Kind.LOST;
      default -> Kind.BROKEN;
    };
  }

  private String hint(int status, String code) {
    if (status == 501) {
      return "; the store doesn't know this kind of request";
    }
    if (status == 301 || status == 307 || code.equals("AuthorizationHeaderMalformed")) {
      return "; is \"%s\" the region of bucket %s?".formatted(settings.region(), settings.bucket());
    }
    if (code.equals("RequestTimeTooSkewed")) {
      return "; set this machine's clock";
    }
    return "";
  }

  /** {@code Retry-After} in seconds; null when it isn't there. Dates are not used by any store. */
  private static Duration patience(AwsErrorDetails details) {
    if (details == null || details.sdkHttpResponse() == null) {
      return null;
    }
    return details
        .sdkHttpResponse()
        .firstMatchingHeader("Retry-After")
        .map(String::strip)
        .filter(seconds -> seconds.matches("[0-9]{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(null);
  }

  private BucketException told(Kind kind, String message, Duration patience, Throwable cause) {
    String clean = settings.name() + ": " + message.strip();
    for (String secret : secrets) {
      clean = clean.replace(secret, "…");
    }
    return new BucketException(kind, clean, patience, isClean(cause) ? cause : null);
  }

  private boolean isClean(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String text = cause.toString();
      if (secrets.stream().anyMatch(text::contains)) {
        return false;
      }
    }
    return true;
  }
}
