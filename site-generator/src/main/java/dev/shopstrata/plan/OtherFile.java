package dev.shopstrata.plan;

import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.SitePath;

/**
 * A file of the site that is no page, such as an asset.
 *
 * @param source where it comes from, for problems: {@code public/robots.txt}
 * @param at the file as the user knows it
 */
public record OtherFile(SitePath path, String source, Location at) {}
