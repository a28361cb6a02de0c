/** Takes a merged tree and settings, gives page templates and the {@link Routes} to their pages. */
package dev.shopstrata.plan.route;
