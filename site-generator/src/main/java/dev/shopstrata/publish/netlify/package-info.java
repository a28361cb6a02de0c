/**
 * Takes a bundle, gives a deploy of a site of Netlify, which serves it itself: there is no bucket.
 */
package dev.shopstrata.publish.netlify;
