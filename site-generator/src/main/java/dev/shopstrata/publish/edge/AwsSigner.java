package dev.shopstrata.publish.edge;

import java.net.http.HttpRequest;
import java.time.Instant;

/** Signs requests to AWS. */
interface AwsSigner {
  HttpRequest sign(AwsRequest request, Instant now);

  /** A request with the headers that every signature covers. */
  static AwsRequest dated(AwsRequest request, EdgeSecret keys, Instant now) {
    AwsRequest dated = request.with("x-amz-date", AwsRequest.time(now));
    return keys.session().isEmpty() ? dated : dated.with("x-amz-security-token", keys.session());
  }
}
