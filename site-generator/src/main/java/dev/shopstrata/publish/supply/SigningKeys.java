package dev.shopstrata.publish.supply;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Reads Ed25519 keys as OpenSSL writes them; what is wrong with one is told without its text. */
public final class SigningKeys {
  private static final String ALGORITHM = "Ed25519";

  private SigningKeys() {}

  /** Of {@code openssl genpkey -algorithm ed25519}. */
  public static PrivateKey privateKey(String pem) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePrivate(new PKCS8EncodedKeySpec(decode(pem, "PRIVATE KEY")));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw invalid("private");
    }
  }

  /** Of {@code openssl pkey -pubout}. */
  public static PublicKey publicKey(String pem) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(decode(pem, "PUBLIC KEY")));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw invalid("public");
    }
  }

  private static byte[] decode(String pem, String kind) {
    String text =
        pem.replace("-----BEGIN " + kind + "-----", "")
            .replace("-----END " + kind + "-----", "")
            .replaceAll("\\s", "");
    return Base64.getDecoder().decode(text);
  }

  private static ProblemException invalid(String which) {
    return new ProblemException(
        Problem.of(
            ProblemCode.SIGNING_KEY_INVALID,
            "the " + which + " key is no Ed25519 key in PEM",
            "make one with \"openssl genpkey -algorithm ed25519\", its public half with"
                + " \"openssl pkey -pubout\""));
  }
}
