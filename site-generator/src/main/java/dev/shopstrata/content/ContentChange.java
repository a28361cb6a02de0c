package dev.shopstrata.content;

import java.time.Instant;

/**
 * A moment at which a Markdown page comes or goes.
 *
 * @param page its id
 */
public record ContentChange(Instant at, String page, boolean begins) {}
