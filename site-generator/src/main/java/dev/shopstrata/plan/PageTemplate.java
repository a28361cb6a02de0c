package dev.shopstrata.plan;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.source.MapNode;

/**
 * A template under {@code pages/} and what it is for.
 *
 * @param name its path below {@code pages/} without {@code .peb}: {@code product}, {@code help/faq}
 * @param kind what its pages are made for
 * @param list the data file (path below {@code data/} without ending) of {@link PageFor#DATA},
 *     empty otherwise
 * @param front its front matter, inherited keys included
 */
public record PageTemplate(
    String name, MergedFile file, PageFor kind, String list, MapNode front) {}
