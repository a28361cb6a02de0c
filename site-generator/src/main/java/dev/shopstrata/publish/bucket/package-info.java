/** Takes bytes under keys, gives them back: a directory, or a bucket of an object store. */
package dev.shopstrata.publish.bucket;
