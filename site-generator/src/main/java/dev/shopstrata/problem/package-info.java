/** Takes what went wrong anywhere, gives one sorted list of {@link Problem}s and one exception. */
package dev.shopstrata.problem;
