/**
 * Takes a store's plan, gives canonical and alternate links, structured data, sitemaps and robots
 * rules.
 */
package dev.shopstrata.seo;
