package dev.shopstrata.publish.s3;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.StoredObject;
import dev.shopstrata.publish.bucket.Undeleted;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.Delete;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Error;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A place in a bucket of an S3-compatible store. */
final class S3Objects implements Bucket {
  /** What the protocol takes in one request. */
  private static final int MOST_DELETES = 1000;

  private final S3Client client;
  private final S3Settings settings;
  private final S3Failures failures;
  private final S3Headers headers;
  private final S3Body body;
  private final String root;

  S3Objects(S3Client client, S3Settings settings, S3Failures failures) {
    this.client = client;
    this.settings = settings;
    this.failures = failures;
    this.headers = new S3Headers(settings.extraHeaders());
    this.body = new S3Body(settings.preset().checksum());
    this.root = settings.prefix().isEmpty() ? "" : settings.prefix() + "/";
  }

  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public Optional<StoredObject> head(Key key) {
    return found(
        key,
        () -> {
          HeadObjectResponse head =
              client.headObject(ask -> ask.bucket(settings.bucket()).key(path(key)));
          return new StoredObject(key, head.contentLength(), etag(head.eTag()));
        });
  }

  @Override
  public Optional<FetchedObject> get(Key key, long limit) {
    return found(
        key,
        () -> {
          try (ResponseInputStream<GetObjectResponse> in = stream(key)) {
            long size = in.response().contentLength();
            if (size > limit) {
              in.abort();
              throw broken(key + " is larger than expected");
            }
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length != size) {
              throw new BucketException(Kind.LOST, key + ": the answer broke off", null);
            }
            StoredObject object = new StoredObject(key, size, etag(in.response().eTag()));
            return new FetchedObject(object, bytes);
          } catch (IOException e) {
            throw new BucketException(Kind.LOST, key + ": the answer broke off", e);
          }
        });
  }

  @Override
  public Optional<InputStream> open(Key key) {
    return found(key, () -> stream(key));
  }

  @Override
  public Optional<ObjectHeaders> headers(Key key) {
    return found(
        key,
        () -> S3Headers.of(client.headObject(ask -> ask.bucket(settings.bucket()).key(path(key)))));
  }

  private ResponseInputStream<GetObjectResponse> stream(Key key) {
    return client.getObject(ask -> ask.bucket(settings.bucket()).key(path(key)));
  }

  @Override
  public StoredObject put(Key key, Upload upload, Condition condition) {
    PutObjectRequest.Builder ask =
        PutObjectRequest.builder().bucket(settings.bucket()).key(path(key));
    headers.put(ask, key, upload.headers());
    if (condition instanceof Condition.Absent) {
      ask.ifNoneMatch("*");
    } else if (condition instanceof Condition.Matching seen) {
      ask.ifMatch('"' + seen.etag() + '"');
    }
    return attempt(
        key.value(),
        () -> {
          try {
            RequestBody bytes = body.of(upload.content(), ask);
            String etag = client.putObject(ask.build(), bytes).eTag();
            return new StoredObject(key, upload.content().size(), etag(etag));
          } catch (NoSuchKeyException e) {
            // Said of If-Match, and of nothing else.
            throw new BucketException(Kind.CONDITION, key + " is not there any more", e);
          } catch (IOException e) {
            throw new BucketException(Kind.BROKEN, key + " can't be read here: " + e, e);
          }
        });
  }

  @Override
  public void copy(Key from, Key to, ObjectHeaders served) {
    CopyObjectRequest.Builder ask =
        CopyObjectRequest.builder()
            .sourceBucket(settings.bucket())
            .sourceKey(path(from))
            .destinationBucket(settings.bucket())
            .destinationKey(path(to))
            .metadataDirective(MetadataDirective.REPLACE);
    headers.copy(ask, to, served);
    if (found(from, () -> client.copyObject(ask.build())).isEmpty()) {
      throw broken(from + " is not there");
    }
  }

  @Override
  public List<Undeleted> delete(Collection<Key> keys) {
    List<Key> all = List.copyOf(keys);
    List<Undeleted> left = new ArrayList<>();
    if (settings.preset().deletesMany()) {
      for (int i = 0; i < all.size(); i += MOST_DELETES) {
        left.addAll(deleteMany(all.subList(i, Math.min(all.size(), i + MOST_DELETES))));
      }
    } else {
      all.forEach(key -> deleteOne(key).ifPresent(left::add));
    }
    return left;
  }

  private List<Undeleted> deleteMany(List<Key> keys) {
    List<ObjectIdentifier> named =
        keys.stream().map(key -> ObjectIdentifier.builder().key(path(key)).build()).toList();
    Delete delete = Delete.builder().objects(named).quiet(true).build();
    List<S3Error> errors =
        attempt(
            keys.size() + " objects to delete",
            () ->
                client.deleteObjects(ask -> ask.bucket(settings.bucket()).delete(delete)).errors());
    return errors.stream()
        .map(
            error ->
                new Undeleted(
                    Key.of(error.key().substring(root.length())),
                    error.code() + " " + error.message()))
        .toList();
  }

  private Optional<Undeleted> deleteOne(Key key) {
    try {
      found(key, () -> client.deleteObject(ask -> ask.bucket(settings.bucket()).key(path(key))));
      return Optional.empty();
    } catch (BucketException e) {
      if (e.kind() != Kind.BROKEN) {
        throw e;
      }
      return Optional.of(new Undeleted(key, e.getMessage()));
    }
  }

  /** Objects whose names are no keys are nobody's here, as the folders that consoles make. */
  @Override
  public void list(String prefix, String after, Consumer<StoredObject> each) {
    ListObjectsV2Request.Builder ask =
        ListObjectsV2Request.builder().bucket(settings.bucket()).prefix(root + prefix);
    if (!after.isEmpty()) {
      ask.startAfter(root + after);
    }
    boolean isMore = true;
    while (isMore) {
      var page = attempt("a list of " + root + prefix, () -> client.listObjectsV2(ask.build()));
      for (S3Object object : page.contents()) {
        String key = object.key().substring(root.length());
        if (SitePath.violation(key).isEmpty()) {
          each.accept(new StoredObject(Key.of(key), object.size(), etag(object.eTag())));
        }
      }
      isMore = Boolean.TRUE.equals(page.isTruncated());
      ask.continuationToken(page.nextContinuationToken());
    }
  }

  private String path(Key key) {
    return root + key;
  }

  /** As conditions want it, without the quotes that some answers have and some have not. */
  private static String etag(String told) {
    return told == null ? "" : told.replace("\"", "");
  }

  private <T> Optional<T> found(Key key, Supplier<T> step) {
    return attempt(
        key.value(),
        () -> {
          try {
            return Optional.of(step.get());
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  private <T> T attempt(String what, Supplier<T> step) {
    try {
      return step.get();
    } catch (SdkException e) {
      throw failures.of(what, e);
    }
  }

  private BucketException broken(String what) {
    return new BucketException(Kind.BROKEN, name() + ": " + what, null);
  }

  @Override
  public void close() {
    client.close();
  }
}
