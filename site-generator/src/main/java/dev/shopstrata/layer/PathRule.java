package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Glob;
import java.util.Optional;

/**
 * One line of {@code remove}, {@code replace}, {@code protect} or {@code accept}.
 *
 * @param path the files it speaks of
 * @param part what follows {@code #}: a key of a structured file or {@code block:name}
 */
public record PathRule(Glob path, Optional<String> part, Location at) {}
