package dev.shopstrata.sandbox;

import java.util.Locale;
import java.util.regex.Pattern;

/** Email addresses, as far as a form can tell. */
final class Emails {
  private static final Pattern FORM = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+([.][^@\\s.]+)+");
  private static final int LONGEST = 254;

  private Emails() {}

  /**
   * The address in lower case.
   *
   * @throws Refusal when it is none
   */
  static String checked(String email) {
    if (email.length() > LONGEST || !FORM.matcher(email).matches()) {
      throw Refusal.of(RefusalCode.EMAIL_INVALID, "this is no email address");
    }
    return email.toLowerCase(Locale.ROOT);
  }
}
