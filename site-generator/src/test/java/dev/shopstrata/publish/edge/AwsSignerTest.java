package dev.shopstrata.publish.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Signatures against the values that AWS publishes. */
class AwsSignerTest {
  private static final EdgeSecret KEYS =
      EdgeSecret.keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  private static final Instant NOW = Instant.parse("2015-08-30T12:36:00Z");
  private static final AwsRequest VANILLA =
      AwsRequest.of("GET", URI.create("https://example.amazonaws.com/"), "");

  private static String authorization(HttpRequest request) {
    return request.headers().firstValue("Authorization").orElseThrow();
  }

  @Test
  void one_region_is_signed_as_in_the_published_suite() {
    HttpRequest signed = new RegionSigner(KEYS, "us-east-1", "service").sign(VANILLA, NOW);
    assertThat(signed.headers().firstValue("x-amz-date")).contains("20150830T123600Z");
    assertThat(authorization(signed))
        .isEqualTo(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,"
                + " SignedHeaders=host;x-amz-date, Signature="
                + "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
  }

  @Test
  void the_text_for_several_regions_is_that_of_the_published_suite() {
    AwsRequest dated = AwsSigner.dated(VANILLA, KEYS, NOW).with("X-Amz-Region-Set", "us-east-1");
    assertThat(new RegionsSigner(KEYS, "us-east-1", "service").text(dated, NOW))
        .isEqualTo(
            """
            AWS4-ECDSA-P256-SHA256
            20150830T123600Z
            20150830/service/aws4_request
            cf59db423e841c8b7e3444158185aa261b724a5c27cbe762676f3eed19f4dc02""");
  }

  @Test
  void the_private_key_belongs_to_the_published_public_key() throws GeneralSecurityException {
    EdgeSecret keys =
        EdgeSecret.keys("AKISORANDOMAASORANDOM", "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom");
    RegionsSigner signer = new RegionsSigner(keys, "*", "service");
    String authorization = authorization(signer.sign(VANILLA, NOW));
    assertThat(authorization)
        .startsWith(
            "AWS4-ECDSA-P256-SHA256 Credential=AKISORANDOMAASORANDOM/20150830/service/aws4_request,"
                + " SignedHeaders=host;x-amz-date;x-amz-region-set, Signature=");
    Signature ecdsa = Signature.getInstance("SHA256withECDSA");
    ecdsa.initVerify(
        publicKey(
            "15d242ceebf8d8169fd6a8b5a746c41140414c3b07579038da06af89190fffcb",
            "0515242cedd82e94799482e4c0514b505afccf2c0c98d6a553bf539f424c5ec0"));
    AwsRequest dated = AwsSigner.dated(VANILLA, keys, NOW).with("x-amz-region-set", "*");
    ecdsa.update(signer.text(dated, NOW).getBytes(StandardCharsets.UTF_8));
    String signature = authorization.substring(authorization.lastIndexOf('=') + 1);
    assertThat(ecdsa.verify(HexFormat.of().parseHex(signature))).isTrue();
  }

  private static PublicKey publicKey(String x, String y) throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    ECPoint point = new ECPoint(new BigInteger(x, 16), new BigInteger(y, 16));
    return KeyFactory.getInstance("EC")
        .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
  }

  @Test
  void temporary_keys_send_their_token_and_paths_are_encoded_once_more() {
    EdgeSecret keys = new EdgeSecret("AKIA", "secret-canary", "session-canary");
    AwsRequest request = AwsRequest.of("GET", URI.create("https://a.example/x%3Ay/~z"), "");
    assertThat(request.canonical()).startsWith("GET\n/x%253Ay/~z\n\nhost:a.example\n\nhost\n");
    HttpRequest signed = new RegionSigner(keys, "us-east-1", "service").sign(request, NOW);
    assertThat(signed.headers().firstValue("x-amz-security-token")).contains("session-canary");
    assertThat(authorization(signed)).contains("x-amz-security-token").doesNotContain("canary");
  }
}
