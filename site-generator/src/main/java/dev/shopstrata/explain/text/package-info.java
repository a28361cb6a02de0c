/** Takes the lines of an answer, gives text for a terminal or a log. */
package dev.shopstrata.explain.text;
