package dev.shopstrata.publish.edge;

import dev.shopstrata.tree.Digest;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature Version 4: with a shared key, for one region. */
final class RegionSigner implements AwsSigner {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String END = "aws4_request";

  private final EdgeSecret keys;
  private final String region;
  private final String service;

  RegionSigner(EdgeSecret keys, String region, String service) {
    this.keys = keys;
    this.region = region;
    this.service = service;
  }

  @Override
  public HttpRequest sign(AwsRequest request, Instant now) {
    AwsRequest dated = AwsSigner.dated(request, keys, now);
    String time = AwsRequest.time(now);
    String day = time.substring(0, 8);
    String scope = String.join("/", day, region, service, END);
    String text = String.join("\n", ALGORITHM, time, scope, Digest.of(dated.canonical()).hex());
    byte[] key = bytes("AWS4" + keys.password());
    for (String part : new String[] {day, region, service, END}) {
      key = hmac(key, bytes(part));
    }
    String signature = HexFormat.of().formatHex(hmac(key, bytes(text)));
    return dated.signed(
        "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(ALGORITHM, keys.user(), scope, dated.signedHeaders(), signature));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
