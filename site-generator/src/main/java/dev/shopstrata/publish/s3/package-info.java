/** Takes what an S3-compatible store is called and how it is reached, gives a {@code Bucket}. */
package dev.shopstrata.publish.s3;
