package dev.shopstrata.render;

import dev.shopstrata.layer.LayerFile;

/**
 * A value that a template printed.
 *
 * @param file the template it is written in
 * @param line of the tag that printed it
 * @param text the value before it was escaped
 * @param start where it begins in the page's HTML
 * @param end where it ends, exclusive
 */
public record Print(LayerFile file, int line, String text, int start, int end) {}
