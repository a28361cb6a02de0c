/** The goals: parameters in, problems out; everything else is the site generator's. */
package dev.shopstrata.maven;
