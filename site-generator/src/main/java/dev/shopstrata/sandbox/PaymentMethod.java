package dev.shopstrata.sandbox;

/**
 * A way to pay.
 *
 * @param label a key of the texts, or the text itself
 * @param text as {@code label}: what is said of it
 * @param redirects whether the customer goes to the sandbox's payment page
 */
record PaymentMethod(String id, String label, String text, boolean redirects) {}
