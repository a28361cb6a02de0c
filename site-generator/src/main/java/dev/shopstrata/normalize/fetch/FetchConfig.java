package dev.shopstrata.normalize.fetch;

import dev.shopstrata.problem.Location;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a build may fetch, and within which bounds.
 *
 * @param urls what is fetched, in this order
 * @param hosts the only hosts that are asked, also when a server refers to another
 * @param maxBytes the most one file may have
 * @param timeout the most one file may take
 * @param keepFor how long a file counts as new without asking
 * @param secrets header → name of the environment variable that has its value
 * @param at where catalog.yaml says so
 */
public record FetchConfig(
    List<URI> urls,
    Set<String> hosts,
    long maxBytes,
    Duration timeout,
    Duration keepFor,
    NavigableMap<String, String> secrets,
    Location at) {
  public FetchConfig {
    urls = List.copyOf(urls);
    hosts = Set.copyOf(hosts);
    secrets = new TreeMap<>(secrets);
  }
}
