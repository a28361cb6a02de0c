package dev.shopstrata.publish.netlify;

import dev.shopstrata.tree.SitePath;
import java.nio.file.Path;

/**
 * A file of a site as Netlify asks for it.
 *
 * @param size bytes
 */
record HostedFile(SitePath path, Path onDisk, String sha1, long size) {}
