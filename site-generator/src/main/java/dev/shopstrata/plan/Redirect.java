package dev.shopstrata.plan;

/**
 * A moved URL.
 *
 * @param from root-relative path
 * @param to root-relative path or absolute URL
 * @param status 301, 302, 307, 308, or 410 with an empty {@code to}
 */
public record Redirect(String from, String to, int status) {}
