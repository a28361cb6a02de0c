package dev.shopstrata.publish.edge;

import java.net.URI;
import java.time.Clock;

/**
 * The way to a distribution of CloudFront.
 *
 * @param api where the interface is; ends in a slash
 */
record CloudFront(
    URI api, String distribution, EdgeCalls calls, AwsSigner signer, Clock clock, Pauses pauses) {}
