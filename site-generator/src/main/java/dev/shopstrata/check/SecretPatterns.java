package dev.shopstrata.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What secrets look like; a plain search for their beginnings comes first, as it costs little. */
final class SecretPatterns {
  private record Shape(String name, Pattern pattern) {}

  private static final Map<String, Shape> SHAPES = new LinkedHashMap<>();

  static {
    shape("PRIVATE KEY-----", "a private key", "-----BEGIN [A-Z ]*PRIVATE KEY-----");
    shape("AKIA", "an AWS access key", "\\bAKIA[0-9A-Z]{16}\\b");
    shape("ASIA", "an AWS access key", "\\bASIA[0-9A-Z]{16}\\b");
    shape("aws_secret", "an AWS secret", "aws_secret[a-z_]*\\W{1,4}[A-Za-z0-9/+]{40}");
    for (String kind : new String[] {"ghp_", "gho_", "ghu_", "ghs_", "ghr_"}) {
      shape(kind, "a GitHub token", "\\b" + kind + "[A-Za-z0-9]{36,}");
    }
    shape("glpat-", "a GitLab token", "\\bglpat-[A-Za-z0-9_-]{20,}");
    shape("xox", "a Slack token", "\\bxox[abprs]-[A-Za-z0-9-]{10,}");
    shape("sk_live_", "a payment service's secret key", "\\b[rs]k_live_[A-Za-z0-9]{16,}");
    shape("shpat_", "a shop's access token", "\\bshp(at|ca|pa|ss)_[a-fA-F0-9]{32}");
    shape("AIza", "a Google API key", "\\bAIza[0-9A-Za-z_-]{35}\\b");
    shape("npm_", "a registry token", "\\bnpm_[A-Za-z0-9]{36}\\b");
    shape("client_secret", "a client secret", "client_secret\\W{1,4}[A-Za-z0-9_~.-]{16,}");
  }

  private SecretPatterns() {}

  private static void shape(String beginning, String name, String pattern) {
    SHAPES.put(beginning, new Shape(name, Pattern.compile(pattern)));
  }

  /** The kind of the first secret in a text, with its first characters only. */
  static Optional<String> find(String text) {
    for (Map.Entry<String, Shape> shape : SHAPES.entrySet()) {
      if (text.contains(shape.getKey())) {
        Matcher found = shape.getValue().pattern().matcher(text);
        if (found.find()) {
          String begin = found.group().substring(0, Math.min(8, found.group().length()));
          return Optional.of(shape.getValue().name() + " (\"" + begin + "…\")");
        }
      }
    }
    return Optional.empty();
  }
}
