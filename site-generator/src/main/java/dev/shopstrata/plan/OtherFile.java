package dev.shopstrata.plan;

import dev.shopstrata.tree.SitePath;

/**
 * A file of the site that is no page, such as an asset.
 *
 * @param source where it comes from, for problems: {@code public/robots.txt}
 */
public record OtherFile(SitePath path, String source) {}
