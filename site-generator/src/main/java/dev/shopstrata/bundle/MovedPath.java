package dev.shopstrata.bundle;

/**
 * What became of a URL.
 *
 * @param to where it leads, a root-relative or absolute URL; empty when the page is gone
 * @param status 301, 302, …, or 410
 */
public record MovedPath(String to, int status) {}
