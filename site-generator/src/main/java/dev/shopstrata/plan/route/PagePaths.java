package dev.shopstrata.plan.route;

/**
 * Where the pages of one template lie in one locale.
 *
 * @param path the URL of a page, or of the first page of a listing
 * @param paginate what follows the first page's URL from the second page of a listing on; has
 *     {@code {n}}
 * @param landing the URL of the first page of what a category has of a value; has {@code {value}}
 */
public record PagePaths(UrlPattern path, UrlPattern paginate, UrlPattern landing) {}
