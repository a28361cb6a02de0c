package dev.shopstrata.publish.edge;

import java.net.URI;
import java.net.http.HttpRequest;

/**
 * The way to a vendor's interface over HTTP.
 *
 * @param api where it is; ends in a slash
 */
public record Access(URI api, EdgeSecret secret, EdgeCalls calls) {
  /** Without a request yet. */
  public static Access to(URI api, String vendor, EdgeSecret secret, Pauses pauses) {
    return new Access(api, secret, new EdgeCalls(vendor, secret, EdgeCalls.client(), pauses));
  }

  /**
   * A request that is to be completed.
   *
   * @param path below the interface's address, percent-encoded, maybe with a query
   */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path)).timeout(EdgeCalls.PATIENCE);
  }
}
