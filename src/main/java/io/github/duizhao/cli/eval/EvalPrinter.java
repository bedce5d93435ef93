package io.github.duizhao.cli.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.duizhao.eval.AlignmentScore;
import io.github.duizhao.eval.BlockScore;
import io.github.duizhao.eval.Calibration;
import io.github.duizhao.eval.Score;
import java.util.List;
import java.util.Locale;

/** The scores as lines of text or as one JSON object. */
final class EvalPrinter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EvalPrinter() {}

  static String text(EvalResult result) {
    StringBuilder out = new StringBuilder();
    out.append("                     strict                   lax\n");
    out.append("document             P      R      F1         P      R      F1\n");
    result.documents().forEach(named -> row(named.name(), named.score(), out));
    row("together", result.together(), out);
    Calibration calibration = result.calibration();
    if (calibration.total() > 0) {
      out.append('\n').append(calibration.text());
      out.append(
          String.format(
              Locale.ROOT,
              "expected calibration error %.4f over %d links\n",
              calibration.expectedError(),
              calibration.total()));
    }
    return out.toString();
  }

  private static void row(String name, AlignmentScore score, StringBuilder out) {
    Score strict = score.strictScore();
    Score lax = score.laxScore();
    out.append(
        String.format(
            Locale.ROOT,
            "%-20s %.4f %.4f %.4f     %.4f %.4f %.4f\n",
            name,
            strict.precision(),
            strict.recall(),
            strict.f1(),
            lax.precision(),
            lax.recall(),
            lax.f1()));
  }

  static String json(EvalResult result) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode documents = root.putArray("documents");
    result.documents().forEach(named -> put(documents.addObject(), named.name(), named.score()));
    put(root.putObject("together"), "together", result.together());
    Calibration calibration = result.calibration();
    if (calibration.total() > 0) {
      ObjectNode node = root.putObject("calibration");
      node.put("links", calibration.total());
      node.put("expectedError", round(calibration.expectedError()));
      ArrayNode bins = node.putArray("bins");
      for (Calibration.Bin bin : calibration.bins()) {
        bins.addObject()
            .put("from", bin.from())
            .put("links", bin.links())
            .put("confidence", round(bin.confidence()))
            .put("right", round(bin.right()));
      }
    }
    return root + "\n";
  }

  private static void put(ObjectNode node, String name, AlignmentScore score) {
    node.put("name", name);
    put(node.putObject("strict"), score.strictScore());
    put(node.putObject("lax"), score.laxScore());
  }

  private static void put(ObjectNode node, Score score) {
    node.put("precision", round(score.precision()));
    node.put("recall", round(score.recall()));
    node.put("f1", round(score.f1()));
  }

  static String blocksText(List<EvalResult.Named<BlockScore>> scores) {
    StringBuilder out = new StringBuilder();
    out.append(
        "document                       clean  wide  leak  mism  crossing  recall  (wide)\n");
    for (EvalResult.Named<BlockScore> named : scores) {
      BlockScore score = named.score();
      out.append(
          String.format(
              Locale.ROOT,
              "%-30s %5d %5d %5d %5d    %.4f  %.4f  %.4f\n",
              named.name(),
              score.clean(),
              score.wide(),
              score.leak(),
              score.mismatch(),
              score.crossingRate(),
              score.blockRecall(),
              score.blockRecallWide()));
    }
    return out.toString();
  }

  static String blocksJson(List<EvalResult.Named<BlockScore>> scores) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode documents = root.putArray("documents");
    for (int i = 0; i < scores.size(); i++) {
      boolean last = i + 1 == scores.size();
      ObjectNode node = last ? root.putObject("together") : documents.addObject();
      BlockScore score = scores.get(i).score();
      node.put("name", scores.get(i).name());
      node.put("clean", score.clean()).put("wide", score.wide());
      node.put("leak", score.leak()).put("mismatch", score.mismatch());
      node.put("crossingRate", round(score.crossingRate()));
      node.put("goldBlocks", score.gold());
      node.put("blockRecall", round(score.blockRecall()));
      node.put("blockRecallWide", round(score.blockRecallWide()));
      node.put("gapPrecision", round(score.gapPrecision()));
      node.put("gapRecall", round(score.gapRecall()));
    }
    return root + "\n";
  }

  private static double round(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
