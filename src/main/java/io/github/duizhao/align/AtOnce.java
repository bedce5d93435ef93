package io.github.duizhao.align;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Does a few large pieces of work at once. A parallel stream hands them out in bundles, and while
 * one thread works through the last bundle the others are idle; here each thread takes the next
 * piece when it is done with one.
 */
final class AtOnce {

  private AtOnce() {}

  /** What comes of each piece, in the order of the pieces; what one throws is thrown. */
  static <T, R> List<R> map(List<T> pieces, Function<T, R> work) {
    List<ForkJoinTask<R>> tasks =
        pieces.stream().map(piece -> ForkJoinTask.adapt(() -> work.apply(piece))).toList();
    return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
  }
}
