package dev.shopstrata.publish.supply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.tree.Digest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;

/**
 * Says by a key that a bundle is meant for one store of one environment: whoever can write into the
 * bucket and has no key can't make a release of their own pass. Kept beside the manifest.
 */
public final class ReleaseSignature {
  /** Its name beside the manifest. */
  public static final String FILE = "signature.json";

  private static final String ALGORITHM = "Ed25519";
  private static final long LIMIT = 64 * 1024;

  private final StoreTarget target;

  public ReleaseSignature(StoreTarget target) {
    this.target = target;
  }

  /** The text that signs a bundle. */
  public String sign(Digest bundle, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(statement(bundle));
      String text = Base64.getEncoder().encodeToString(signature.sign());
      return "{\"format\": 1, \"algorithm\": \"%s\", \"signature\": \"%s\"}\n"
          .formatted(ALGORITHM, text);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the key is no Ed25519 key", e);
    }
  }

  /**
   * What is wrong with the signature of a bundle that is published: {@code not signed}; empty when
   * the key's owner made it.
   */
  public Optional<String> fault(Digest bundle, PublicKey key) {
    return target
        .bucket()
        .get(ReleaseKeys.part(bundle, FILE), LIMIT)
        .map(found -> fault(found.text(), bundle, key))
        .orElse(Optional.of("not signed"));
  }

  /** As {@link #fault(Digest, PublicKey)}, of a text that is not published yet. */
  public Optional<String> fault(String text, Digest bundle, PublicKey key) {
    try {
      JsonNode json = new ObjectMapper().readTree(text);
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(statement(bundle));
      boolean isRight =
          signature.verify(Base64.getDecoder().decode(json.path("signature").asText()));
      return isRight ? Optional.empty() : Optional.of("signed by another key");
    } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException e) {
      return Optional.of("signed in a way that can't be read");
    }
  }

  /** Names store and environment, so that a signature of one is none of another. */
  private byte[] statement(Digest bundle) {
    return "shopstrata release 1\n%s\n%s\n%s\n"
        .formatted(target.environment(), target.store(), bundle)
        .getBytes(StandardCharsets.UTF_8);
  }
}
