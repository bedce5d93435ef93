package io.github.duizhao.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the minimum of a smooth function of many variables: limited-memory BFGS with a backtracking
 * line search. Nocedal and Wright, Numerical Optimization, algorithm 7.4.
 */
final class Lbfgs {

  private static final int MEMORY = 8;
  private static final double ENOUGH = 1e-6;

  private Lbfgs() {}

  /** A function with its gradient. */
  interface Function {
    /** The value at {@code x}; fills {@code gradient}. */
    double at(double[] x, double[] gradient);
  }

  private record Step(double[] move, double[] change, double product) {}

  static double[] minimum(Function function, double[] start, int rounds) {
    double[] x = start.clone();
    double[] gradient = new double[x.length];
    double value = function.at(x, gradient);
    Deque<Step> memory = new ArrayDeque<>();
    for (int round = 0; round < rounds; round++) {
      double[] direction = direction(gradient, memory);
      double slope = -dot(gradient, direction);
      if (slope >= 0) {
        break;
      }
      double[] next = new double[x.length];
      double[] nextGradient = new double[x.length];
      double nextValue = Double.POSITIVE_INFINITY;
      double length = 1;
      while (length > 1e-6 && !(nextValue <= value + 1e-4 * length * slope)) {
        for (int k = 0; k < x.length; k++) {
          next[k] = x[k] - length * direction[k];
        }
        nextValue = function.at(next, nextGradient);
        length /= 2;
      }
      if (!(nextValue < value)) {
        break;
      }
      remember(memory, x, next, gradient, nextGradient);
      boolean done = value - nextValue < ENOUGH * Math.abs(value);
      x = next;
      gradient = nextGradient;
      value = nextValue;
      if (done) {
        break;
      }
    }
    return x;
  }

  private static void remember(
      Deque<Step> memory, double[] x, double[] next, double[] gradient, double[] nextGradient) {
    double[] move = new double[x.length];
    double[] change = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      move[k] = next[k] - x[k];
      change[k] = nextGradient[k] - gradient[k];
    }
    double product = dot(move, change);
    if (product > 1e-10) {
      memory.addFirst(new Step(move, change, product));
      if (memory.size() > MEMORY) {
        memory.removeLast();
      }
    }
  }

  private static double[] direction(double[] gradient, Deque<Step> memory) {
    double[] q = gradient.clone();
    double[] shares = new double[memory.size()];
    int at = 0;
    for (Step step : memory) {
      shares[at] = dot(step.move, q) / step.product;
      add(q, -shares[at++], step.change);
    }
    Step newest = memory.peekFirst();
    double scale =
        newest == null
            ? 1 / Math.max(1, Math.sqrt(dot(q, q)))
            : newest.product / dot(newest.change, newest.change);
    for (int k = 0; k < q.length; k++) {
      q[k] *= scale;
    }
    Iterator<Step> oldestFirst = memory.descendingIterator();
    while (oldestFirst.hasNext()) {
      Step step = oldestFirst.next();
      add(q, shares[--at] - dot(step.change, q) / step.product, step.move);
    }
    return q;
  }

  private static void add(double[] sum, double factor, double[] values) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += factor * values[k];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
