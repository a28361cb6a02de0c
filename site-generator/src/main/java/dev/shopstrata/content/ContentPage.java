package dev.shopstrata.content;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.source.MapNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A Markdown file as a page.
 *
 * @param id its path below {@code content/} without ending and language: {@code help/shipping}
 * @param file the language's file that was chosen
 * @param front its front matter
 * @param markdown the body
 * @param from when it may be published, inclusive
 * @param until when it goes away, exclusive
 */
public record ContentPage(
    String id,
    MergedFile file,
    MapNode front,
    String markdown,
    Optional<Instant> from,
    Optional<Instant> until) {}
