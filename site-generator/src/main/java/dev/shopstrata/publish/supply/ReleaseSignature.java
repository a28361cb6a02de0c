package dev.shopstrata.publish.supply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
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
  private static final String ALGORITHM = "Ed25519";
  private static final long LIMIT = 64 * 1024;

  private final StoreTarget target;

  public ReleaseSignature(StoreTarget target) {
    this.target = target;
  }

  /** Signs a bundle, before it is published. */
  public void sign(Digest bundle, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(statement(bundle));
      String text = Base64.getEncoder().encodeToString(signature.sign());
      target
          .bucket()
          .put(
              place(bundle),
              Upload.json(
                  "{\"format\": 1, \"algorithm\": \"%s\", \"signature\": \"%s\"}%n"
                      .formatted(ALGORITHM, text)),
              Condition.ALWAYS);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the key is no Ed25519 key", e);
    }
  }

  /** What is wrong with a bundle's signature; nothing when the key's owner made it. */
  public Optional<Problem> check(Digest bundle, PublicKey key) {
    Optional<FetchedObject> found = target.bucket().get(place(bundle), LIMIT);
    if (found.isEmpty()) {
      return Optional.of(problem(bundle, "is not signed"));
    }
    try {
      JsonNode json = new ObjectMapper().readTree(found.get().text());
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(statement(bundle));
      boolean isRight =
          signature.verify(Base64.getDecoder().decode(json.path("signature").asText()));
      return isRight ? Optional.empty() : Optional.of(problem(bundle, "has another signature"));
    } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException e) {
      return Optional.of(problem(bundle, "has a signature that can't be read"));
    }
  }

  private static Key place(Digest bundle) {
    return ReleaseKeys.part(bundle, "signature.json");
  }

  /** Names store and environment, so that a signature of one is none of another. */
  private byte[] statement(Digest bundle) {
    return "shopstrata release 1\n%s\n%s\n%s\n"
        .formatted(target.environment(), target.store(), bundle)
        .getBytes(StandardCharsets.UTF_8);
  }

  private Problem problem(Digest bundle, String what) {
    return Problem.of(
        ProblemCode.RELEASE_UNSIGNED,
        "bundle %s in %s %s".formatted(bundle.prefix(12), target.bucket().name(), what),
        "find out who published it; if it was you, publish again with the key");
  }
}
