package dev.shopstrata.sandbox;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Ids that nobody can guess, and passwords that nobody can read. */
final class Secrets {
  private static final int ID_BYTES = 24;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final int ROUNDS = 210_000;

  private Secrets() {}

  /** 192 random bits as text for URLs and cookies. */
  static String id() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(ID_BYTES));
  }

  /** What is kept of a password: salt and PBKDF2 hash. */
  static String hash(String password) {
    byte[] salt = random(SALT_BYTES);
    Base64.Encoder text = Base64.getEncoder();
    return text.encodeToString(salt) + ":" + text.encodeToString(derived(password, salt));
  }

  static boolean isPassword(String password, String hash) {
    String[] parts = hash.split(":", 2);
    byte[] expected = Base64.getDecoder().decode(parts[1]);
    return MessageDigest.isEqual(expected, derived(password, Base64.getDecoder().decode(parts[0])));
  }

  private static byte[] derived(String password, byte[] salt) {
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    } finally {
      key.clearPassword();
    }
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
