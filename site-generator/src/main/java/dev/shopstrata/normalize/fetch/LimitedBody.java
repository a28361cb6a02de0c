package dev.shopstrata.normalize.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes an answer's bytes to a file, up to a limit. */
final class LimitedBody implements BodySubscriber<Path> {
  private final BodySubscriber<Path> file;
  private final long max;
  private Flow.Subscription subscription;
  private long size;

  LimitedBody(Path target, long max) {
    this.file = BodySubscribers.ofFile(target);
    this.max = max;
  }

  @Override
  public CompletionStage<Path> getBody() {
    return file.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    file.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    for (ByteBuffer buffer : bytes) {
      size += buffer.remaining();
    }
    if (size > max) {
      subscription.cancel();
      file.onError(new FetchFailure("it is larger than " + (max >> 20) + " MB"));
    } else {
      file.onNext(bytes);
    }
  }

  @Override
  public void onError(Throwable fault) {
    file.onError(fault);
  }

  @Override
  public void onComplete() {
    if (size <= max) {
      file.onComplete();
    }
  }
}
