package dev.shopstrata.publish.edge;

import dev.shopstrata.tree.Digest;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Signature Version 4A: with a private key that is derived from a shared one, for several regions.
 * The interface of CloudFront's key value stores takes no other.
 */
final class RegionsSigner implements AwsSigner {
  private static final String ALGORITHM = "AWS4-ECDSA-P256-SHA256";
  private static final String CURVE = "secp256r1";
  private static final String END = "aws4_request";
  private static final int BITS = 256;

  private final EdgeSecret keys;
  private final String regions;
  private final String service;

  /**
   * @param regions {@code *} for all
   */
  RegionsSigner(EdgeSecret keys, String regions, String service) {
    this.keys = keys;
    this.regions = regions;
    this.service = service;
  }

  @Override
  public HttpRequest sign(AwsRequest request, Instant now) {
    AwsRequest dated = AwsSigner.dated(request, keys, now).with("x-amz-region-set", regions);
    String scope = scope(now);
    try {
      Signature ecdsa = Signature.getInstance("SHA256withECDSA");
      ecdsa.initSign(privateKey(keys));
      ecdsa.update(text(dated, now).getBytes(StandardCharsets.UTF_8));
      return dated.signed(
          "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
              .formatted(
                  ALGORITHM,
                  keys.user(),
                  scope,
                  dated.signedHeaders(),
                  HexFormat.of().formatHex(ecdsa.sign())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String scope(Instant now) {
    return String.join("/", AwsRequest.time(now).substring(0, 8), service, END);
  }

  /** What is signed; each signature of it is another one. */
  String text(AwsRequest dated, Instant now) {
    return String.join(
        "\n", ALGORITHM, AwsRequest.time(now), scope(now), Digest.of(dated.canonical()).hex());
  }

  /** The first number that falls into the curve's order, one added. */
  static PrivateKey privateKey(EdgeSecret keys) throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec(CURVE));
    ECParameterSpec parameters = curve.getParameterSpec(ECParameterSpec.class);
    BigInteger most = parameters.getOrder().subtract(BigInteger.TWO);
    byte[] shared = ("AWS4A" + keys.password()).getBytes(StandardCharsets.UTF_8);
    for (int counter = 1; counter < 255; counter++) {
      BigInteger tried = new BigInteger(1, RegionSigner.hmac(shared, input(keys, counter)));
      if (tried.compareTo(most) <= 0) {
        return KeyFactory.getInstance("EC")
            .generatePrivate(new ECPrivateKeySpec(tried.add(BigInteger.ONE), parameters));
      }
    }
    throw new GeneralSecurityException("no private key follows from this access key");
  }

  private static byte[] input(EdgeSecret keys, int counter) {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes(new byte[] {0, 0, 0, 1});
    input.writeBytes(ALGORITHM.getBytes(StandardCharsets.UTF_8));
    input.write(0);
    input.writeBytes(keys.user().getBytes(StandardCharsets.UTF_8));
    input.write(counter);
    input.writeBytes(new byte[] {0, 0, BITS >> 8, 0});
    return input.toByteArray();
  }
}
