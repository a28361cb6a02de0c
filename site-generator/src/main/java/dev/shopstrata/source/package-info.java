/** Takes text files (YAML, JSON, front matter), gives {@link Node}s that know their lines. */
package dev.shopstrata.source;
