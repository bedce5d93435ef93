package io.github.duizhao.cli.folder;

import io.github.duizhao.cli.talk.Failure;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same work for each of many documents, several at a time. What comes of it is handed over in
 * their order, so that outputs are the same however many cores there are; only a few results wait
 * in memory. A document that cannot be read does not stop the others.
 */
public final class InOrder<D, R> {

  /** What is done with each, on any thread. */
  public interface Work<D, R> {
    R of(D document) throws IOException;
  }

  /** What is done with each result, on the caller's thread. */
  public interface Sink<D, R> {
    void accept(D document, R result) throws IOException;
  }

  /** Is told of each failure, on the caller's thread. */
  public interface Failures<D> {
    void add(D document, Failure failure);
  }

  private final Work<D, R> work;
  private final Sink<D, R> sink;
  private final Failures<D> failures;

  public InOrder(Work<D, R> work, Sink<D, R> sink, Failures<D> failures) {
    this.work = work;
    this.sink = sink;
    this.failures = failures;
  }

  private record Begun<D, R>(D document, Future<R> result) {}

  /**
   * @throws IOException if the sink fails: what cannot be written stops all
   */
  public void run(List<D> documents) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(cores);
    try {
      Deque<Begun<D, R>> begun = new ArrayDeque<>();
      Iterator<D> next = documents.iterator();
      while (next.hasNext() || !begun.isEmpty()) {
        while (next.hasNext() && begun.size() < 2 * cores) {
          D document = next.next();
          begun.add(new Begun<>(document, threads.submit(() -> work.of(document))));
        }
        finish(begun.remove());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void finish(Begun<D, R> one) throws IOException {
    R result;
    try {
      result = one.result().get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      failures.add(one.document(), Failure.of(cause == null ? e : cause));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    sink.accept(one.document(), result);
  }
}
